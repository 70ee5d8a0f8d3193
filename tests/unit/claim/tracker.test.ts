import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimDeadlines, isOwn, unknownTimes } from '../../../lib/claim/deadlines';
import { historyOf, statusOf, withChange, withoutChange } from '../../../lib/claim/tracker';
import { emptyCourse } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';
import { type ClaimChange, type Course, claimChanges, courseSchema, pendingReasons } from '../../../lib/profile/schema';
import { claimWith } from './claimWith';

const TODAY = '2026-06-01';
const change = (status: ClaimChange['status'], date: string, more: Partial<ClaimChange> = {}): ClaimChange => ({
  status,
  date,
  confirmation: '',
  reason: '',
  ...more,
});
/** The default sample's claim after these changes, with a payer. */
function claimAfter(payer: string, changes: ClaimChange[], dates: Partial<Course> = {}) {
  const profile = structuredClone(SAMPLES['paxman-hub-2026']);
  profile.coverage.payerName = payer;
  const course = Object.assign(profile.courses[0]!, { changes }, dates);
  return { profile, course, due: claimDeadlines(profile, course, TODAY) };
}
const told = ({ due }: ReturnType<typeof claimAfter>) => due.map(({ kind, from, last }) => `${kind} ${from} ${last}`);

const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const anyChange: fc.Arbitrary<ClaimChange> = fc.record({
  status: fc.constantFrom(...claimChanges),
  date: day,
  confirmation: fc.constantFrom('', 'A1'),
  reason: fc.constantFrom(...pendingReasons),
});

describe('the status of a claim', () => {
  test('is that of its last change, and a draft before the first', () => {
    const sent = [change('submitted', '2026-05-02'), change('pending', '2026-05-09')];
    expect(statusOf(emptyCourse('c'))).toBe('draft');
    expect(statusOf({ ...emptyCourse('c'), changes: sent })).toBe('pending');
    expect(statusOf({ ...emptyCourse('c'), changes: sent, denialDate: '2026-06-03' })).toBe('denied');
    expect(
      statusOf({ ...emptyCourse('c'), changes: [change('submitted', '2026-05-02')], denialDate: '2026-05-02' }),
    ).toBe('denied');
  });

  test('a denial is the date that deadlines count from, the first and the final one; those between are changes', () => {
    let { course } = withChange(emptyCourse('c'), change('denied', '2026-05-01'), false);
    expect(course).toMatchObject({ denialDate: '2026-05-01', changes: [] });
    course = withChange(course, change('denied', '2026-07-01'), false).course;
    course = withChange(course, change('denied', '2026-08-01'), true).course;
    course = withChange(course, change('denied', '2026-09-01'), true).course;
    expect(course).toMatchObject({ denialDate: '2026-05-01', finalDenialDate: '2026-09-01' });
    expect(historyOf(course).map(({ date }) => date)).toEqual(['2026-05-01', '2026-07-01', '2026-08-01', '2026-09-01']);
  });

  test('whatever is added is there once, where it is said to be, and can be taken out again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyChange, fc.boolean()), { maxLength: 8 }), (given) => {
        let course = emptyCourse('c');
        for (const [next, isFinal] of given) {
          const added = withChange(course, next, isFinal);
          course = added.course;
          expect(historyOf(course).find(({ at }) => at === added.at)).toMatchObject({
            status: next.status,
            date: next.date,
          });
        }
        expect(courseSchema.safeParse(course).success).toBe(true);
        const history = historyOf(course);
        const plain = ({ status, date }: ClaimChange) => `${date} ${status}`;
        expect(history.map(plain).sort()).toEqual(given.map(([one]) => plain(one)).sort());
        for (const { at } of history) expect(historyOf(withoutChange(course, at))).toHaveLength(history.length - 1);
      }),
    );
  });
});

describe('what is due', () => {
  test('once it was sent, is the insurer’s decision, 30 days later, and no filing any more', () => {
    const claim = claimAfter('Cigna', [change('submitted', '2026-05-02')]);
    expect(told(claim)).toEqual(['decision 2026-05-02 2026-06-01']);
    expect(claim.due[0]).toMatchObject({ state: 'near', certain: true, source: 'Internal appeals, healthcare.gov' });
    expect(claim.due.filter(isOwn)).toEqual([]);
  });

  test('stays so while it lies there, and begins anew when it is sent again', () => {
    expect(told(claimAfter('Cigna', [change('submitted', '2026-05-02'), change('pending', '2026-05-09')]))).toEqual([
      'decision 2026-05-02 2026-06-01',
    ]);
    expect(told(claimAfter('Cigna', [change('submitted', '2026-05-02'), change('submitted', '2026-05-20')]))).toEqual([
      'decision 2026-05-20 2026-06-19',
    ]);
  });

  test('when something is missing, is her answer within 45 days, until she says that it lies there again', () => {
    const asked = [change('submitted', '2026-05-02'), change('pending', '2026-05-20', { reason: 'information' })];
    const claim = claimAfter('Cigna', asked);
    expect(told(claim)).toEqual(['information 2026-05-20 2026-07-04']);
    expect(claim.due[0]).toMatchObject({ certain: false });
    expect(told(claimAfter('Cigna', [...asked, change('pending', '2026-05-25')]))).toEqual([]);
  });

  test('when the claim came back, is the filing time again', () => {
    const back = [change('submitted', '2026-05-02'), change('pending', '2026-05-20', { reason: 'returned' })];
    expect(told(claimAfter('Medicare', back))[0]).toBe('filing 2026-01-14 2027-01-14');
    expect(unknownTimes(claimAfter('Medicare', back).profile, claimAfter('Medicare', back).course)).toEqual([]);
  });

  test('when TRICARE sent it back, is the filing time or 90 days, whichever is later', () => {
    const back = (date: string) => [change('pending', date, { reason: 'returned' })];
    expect(told(claimAfter('TRICARE', back('2026-05-20')))).toHaveLength(6);
    expect(told(claimAfter('TRICARE', back('2026-05-20')))[0]).toBe('filing 2026-01-14 2027-01-14');
    // 90 days end between the filing time of the fourth and of the fifth session
    expect(told(claimAfter('TRICARE', back('2027-01-01')))).toEqual([
      'returned 2027-01-01 2027-04-01',
      'filing 2026-04-08 2027-04-08',
      'filing 2026-04-29 2027-04-29',
    ]);
  });

  test('after an appeal, is the answer within 60 days; after the final denial, nobody knows', () => {
    const appealed = claimAfter('Cigna', [change('appealed', '2026-05-10')], { denialDate: '2026-05-01' });
    expect(told(appealed)).toEqual(['appeal-decision 2026-05-10 2026-07-09']);
    expect(appealed.due[0]).toMatchObject({ certain: false });
    const dates = { denialDate: '2026-03-01', finalDenialDate: '2026-05-01' };
    expect(told(claimAfter('Cigna', [change('appealed', '2026-04-01')], dates))).toEqual([
      'external-review 2026-05-01 2026-09-01',
    ]);
    expect(told(claimAfter('Cigna', [change('appealed', '2026-05-10')], dates))).toEqual([]);
  });

  test('a claim sent again after a denial may still be appealed', () => {
    expect(told(claimAfter('Cigna', [change('submitted', '2026-05-10')], { denialDate: '2026-05-01' }))).toEqual([
      'decision 2026-05-10 2026-06-09',
      'appeal 2026-05-01 2026-10-28',
    ]);
  });

  test('nothing, once it is paid', () => {
    const paid = claimAfter('Cigna', [change('submitted', '2026-05-02'), change('paid', '2026-05-30')], {
      denialDate: '2026-05-10',
    });
    expect(told(paid)).toEqual([]);
    expect(unknownTimes(paid.profile, paid.course)).toEqual([]);
  });

  test.each(['FEP Blue', 'TRICARE', 'CHAMPVA', 'Medicaid'])(
    '%s: no time for an appeal or a decision is known, and that is said',
    (payer) => {
      const denied = claimAfter(payer, [], { denialDate: '2026-05-01' });
      expect(told(denied)).toEqual([]);
      expect(unknownTimes(denied.profile, denied.course)).toEqual(['appeal']);
      const sent = claimAfter(payer, [change('submitted', '2026-05-01')]);
      expect(told(sent)).toEqual([]);
      expect(unknownTimes(sent.profile, sent.course)).toEqual(['decision']);
    },
  );

  test('the insurer’s own time is no problem of hers, and what it asks for is', () => {
    const problems = (changes: ClaimChange[]) =>
      claimWith((_, course) => Object.assign(course, { changes }), 'paxman-hub-2026', TODAY)
        .problems.filter(({ id }) => id.startsWith('deadline'))
        .map(({ message }) => message);
    expect(problems([change('submitted', '2026-04-02')])).toEqual([]);
    expect(problems([change('pending', '2026-04-02', { reason: 'information' })])).toEqual([
      'The last day to send what the insurer asks for was May 17, 2026, 45 days after the insurer’s letter of Apr 2, 2026.',
    ]);
  });

  test('never throws, and every last day lies behind the day it counts from', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 8 }),
        day,
        fc.constantFrom('Cigna', 'TRICARE', 'Medicare', 'FEP', ''),
        (changes, denialDate, payer) => {
          const { due, profile, course } = claimAfter(payer, changes, { denialDate });
          for (const { from, last } of due) expect(last > from).toBe(true);
          expect(due.map(({ last }) => last)).toEqual(due.map(({ last }) => last).sort());
          for (const kind of unknownTimes(profile, course)) expect(due.map((one) => one.kind)).not.toContain(kind);
        },
      ),
    );
  });
});
