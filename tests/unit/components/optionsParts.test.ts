import { describe, expect, it } from 'vitest';
import { copyProfile } from '../../../components/options/copyProfile';
import { isoToday } from '../../../components/options/isoToday';
import { moved, withCopyOf, without } from '../../../components/options/lists';
import { passphraseStrength } from '../../../components/options/passphraseStrength';
import { pathLabel } from '../../../components/options/pathLabel';
import { addWeeks, repeatItem } from '../../../components/options/repeatItem';
import { sectionOfHash, sectionOfPath } from '../../../components/options/sections';
import { groupByStatus, tally } from '../../../components/tally';
import { pageTranslate } from '../../../lib/i18n/pageWords';
import { mergeEdits } from '../../../lib/profile/merge';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { type ClaimChange, type Contact, type Course, profileSchema } from '../../../lib/profile/schema';
import { unsentCopy } from '../../../lib/profile/unsentCopy';

describe('lists', () => {
  it('copies, removes and moves without changing the list it was given', () => {
    const list = ['a', 'b', 'c'];
    expect(withCopyOf(list, 1)).toEqual(['a', 'b', 'b', 'c']);
    expect(without(list, 0)).toEqual(['b', 'c']);
    expect(moved(list, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(list, 0, -1)).toEqual(list);
    expect(moved(list, 2, 1)).toEqual(list);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('repeating a charge', () => {
  it('steps by weeks over the ends of months and years', () => {
    const item = { ...paxmanHub2026.courses[0]!.items[1]!, date: '2025-12-24' };
    expect(repeatItem(item, 3, 3).map(({ date }) => date)).toEqual(['2025-12-24', '2026-01-14', '2026-02-04']);
    expect(repeatItem(item, 3, 2)[1]).toMatchObject({ kind: item.kind, chargeCents: item.chargeCents });
  });

  it('is not moved by daylight saving', () => {
    expect(addWeeks('2026-03-01', 2)).toBe('2026-03-15');
    expect(addWeeks('not a date', 2)).toBe('not a date');
  });
});

describe('ticks made in the panel while the profile was being edited', () => {
  const withTicks = (checklist: Course['checklist']) => ({
    ...paxmanHub2026,
    courses: [{ ...paxmanHub2026.courses[0]!, checklist }],
  });
  const baseline = withTicks({ letter: 'missing' });
  const stored = withTicks({ letter: 'have' });

  it('are kept when she did not touch the checklist here', () => {
    const edited = { ...baseline, label: 'Edited' };
    const result = mergeEdits(edited, baseline, stored);
    expect(result.label).toBe('Edited');
    expect(result.courses[0]!.checklist).toEqual({ letter: 'have' });
  });

  it('give way to what she ticked here', () => {
    const edited = withTicks({ letter: 'not-needed', receipt: 'have' });
    const { checklist } = mergeEdits(edited, baseline, stored).courses[0]!;
    expect(checklist).toEqual({ letter: 'not-needed', receipt: 'have' });
  });
});

describe('the log, written in a second tab while the profile was being edited here', () => {
  const entry = (said: string): Contact => ({
    date: '2026-06-01',
    kind: 'call',
    who: 'Member services',
    reference: '',
    said,
    promisedBy: '',
    promiseKept: false,
  });
  const sent: ClaimChange = { status: 'submitted', date: '2026-05-02', confirmation: 'A1', reason: '' };
  const withCourse = (course: Partial<Course>) => ({
    ...paxmanHub2026,
    courses: [{ ...paxmanHub2026.courses[0]!, ...course }],
  });
  const baseline = withCourse({ log: [entry('first'), entry('second')] });
  const stored = withCourse({
    log: [entry('first'), entry('second'), entry('there')],
    changes: [sent],
    claimNumber: 'C7',
    denialDate: '2026-06-20',
  });

  it('comes with status, claim number and denial when nothing of them was touched here', () => {
    const edited = { ...baseline, label: 'Edited' };
    expect(mergeEdits(edited, baseline, stored)).toEqual({ ...stored, label: 'Edited' });
  });

  it('loses no entry of either side, and what was removed here stays away', () => {
    const edited = withCourse({ log: [entry('second'), entry('here')], denialDate: '2026-06-21' });
    const { log, denialDate, changes } = mergeEdits(edited, baseline, stored).courses[0]!;
    expect(log.map(({ said }) => said)).toEqual(['second', 'here', 'there']);
    expect(denialDate).toBe('2026-06-21');
    expect(changes).toEqual([sent]);
  });
});

describe('a copied course', () => {
  it('is a claim of its own: no log, status, claim number, denial or tick goes with it', () => {
    const course: Course = {
      ...paxmanHub2026.courses[0]!,
      claimNumber: 'C7',
      denialDate: '2026-06-20',
      finalDenialDate: '2026-08-20',
      changes: [{ status: 'submitted', date: '2026-05-02', confirmation: 'A1', reason: '' }],
      log: [{ date: '2026-06-01', kind: 'call', who: '', reference: '', said: 'x', promisedBy: '', promiseKept: true }],
      checklist: { 'claim-form': 'have' },
    };
    expect(unsentCopy(course, 'copy')).toEqual({ ...paxmanHub2026.courses[0]!, id: 'copy', label: '' });
  });
});

describe('strength of a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['tide lamp', 'too-short'],
    ['          ', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['password123456', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['tide lamp orchard', 'good'],
    ['tide lamp orchard quiet river', 'strong'],
  ])('calls %j %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});

describe('sections', () => {
  it('knows where each path of the profile is edited', () => {
    expect(sectionOfPath('patient.address.zip')).toBe('patient');
    expect(sectionOfPath('otherCoverage.policyholder.phone')).toBe('other');
    expect(sectionOfPath('courses[1].items[0].date')).toBe('treatment');
    expect(sectionOfPath('diagnoses[0].code')).toBe('diagnoses');
    expect(sectionOfHash('#security')).toBe('security');
    expect(sectionOfHash('#nonsense')).toBe('patient');
  });

  it('names a path in words, with the number of its row', () => {
    const t = pageTranslate('en');
    expect(pathLabel('patient.address.zip', t)).toBe('Patient, ZIP code');
    expect(pathLabel('courses[0].items[2].chargeCents', t)).toBe('Treatment course, Charges 3, Charge in $');
    expect(pathLabel('diagnoses[1].code', t)).toBe('Diagnoses, 2, ICD-10-CM code');
  });
});

it('copies a profile under an id of its own, with a name that still fits the schema', () => {
  const long = { ...paxmanHub2026, label: 'x'.repeat(80) };
  const copy = copyProfile(long, 'copy');
  expect(copy.id).not.toBe(long.id);
  expect(copy.label).toMatch(/x \(copy\)$/);
  expect(profileSchema.safeParse(copy).success).toBe(true);
});

it('copies none of what happened to the claims of a profile', () => {
  const [course] = paxmanHub2026.courses as [Course];
  const denied = { ...course, label: 'First', claimNumber: 'C-1', denialDate: '2026-06-20' };
  const copy = copyProfile({ ...paxmanHub2026, courses: [denied] }, 'copy');
  expect(copy.courses).toEqual([{ ...course, label: 'First' }]);
});

it("gives today's date where she is", () => {
  expect(isoToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('results', () => {
  const rows = (['ignored', 'filled', 'needs-you', 'kept', 'failed', 'unrecognized'] as const).map((status) => ({
    status,
  }));

  it('count only fields of the claim', () => {
    expect(tally(rows)).toEqual({ count: 4, done: 2, needYou: 2 });
  });

  it('are grouped with what needs her first', () => {
    expect(groupByStatus(rows).map(({ status }) => status)).toEqual([
      'needs-you',
      'failed',
      'filled',
      'kept',
      'unrecognized',
      'ignored',
    ]);
  });
});
