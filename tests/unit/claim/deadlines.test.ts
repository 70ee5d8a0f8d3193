import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, yearEnd } from '../../../lib/claim/calendar';
import type { SAMPLES } from '../../../lib/profile/samples';
import type { Course, Profile } from '../../../lib/profile/schema';
import { claimWith } from './claimWith';

const withPayer =
  (payerName: string, change: (profile: Profile, course: Course) => unknown = () => {}) =>
  (profile: Profile, course: Course) => {
    profile.coverage.payerName = payerName;
    change(profile, course);
  };
const deadlinesOf = (
  change: (profile: Profile, course: Course) => unknown,
  today = '2026-05-01',
  name: keyof typeof SAMPLES = 'paxman-hub-2026',
) => claimWith(change, name, today).deadlines;

describe('calendar', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-10-31', 4, '2026-02-28'],
    ['2026-12-15', 15, '2028-03-15'],
    ['soon', 3, 'soon'],
  ])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));

  test('days run over leap years and ends of months', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-14', 180)).toBe('2026-07-13');
    expect(addDays('', 3)).toBe('');
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect([yearEnd('2026-03-07', 1), yearEnd('2026-12-31', 0), yearEnd('', 1)]).toEqual([
      '2027-12-31',
      '2026-12-31',
      '',
    ]);
    expect(daysBetween('', '2026-03-09')).toBeNaN();
  });
});

describe('filing', () => {
  test('has no deadline for an insurer nobody knows, because no limit holds for all plans', () => {
    expect(deadlinesOf(() => {})).toEqual([]);
  });

  test('is counted from each date of service, the earliest first', () => {
    const deadlines = deadlinesOf(withPayer('Cigna'));
    expect(deadlines.map(({ from, last }) => [from, last])).toEqual([
      ['2026-01-14', '2027-01-14'],
      ['2026-02-04', '2027-02-04'],
      ['2026-02-25', '2027-02-25'],
      ['2026-03-18', '2027-03-18'],
      ['2026-04-08', '2027-04-08'],
      ['2026-04-29', '2027-04-29'],
    ]);
    expect(deadlines[0]).toMatchObject({ kind: 'filing', state: 'open', certain: false });
    expect(deadlines[0]!.source).toContain('Cigna');
  });

  test.each([
    ['WI', '2027-01-14'],
    ['NJ', '2027-04-14'],
    ['MD', '2028-01-14'],
  ])("of UnitedHealthcare follows the insured's state: %s", (state, last) => {
    const [first] = deadlinesOf(withPayer('UHC', (p) => Object.assign(p.subscriber.address, { state })));
    expect(first!.last).toBe(last);
  });

  test.each([
    ['FEP Blue', '2027-12-31', true],
    ['Blue Cross and Blue Shield Service Benefit Plan', '2027-12-31', true],
    ['Kaiser Permanente of Washington', '2027-01-14', true],
    ['Aetna International', '2026-07-13', false],
  ])('of %s', (payer, last, certain) => {
    expect(deadlinesOf(withPayer(payer))[0]).toMatchObject({ from: '2026-01-14', last, certain });
  });

  test.each(['Aetna', 'Kaiser Permanente', 'BCBSTX', 'Blue Cross Blue Shield of Massachusetts'])(
    'of %s is not known for all its plans, so none is told',
    (payer) => expect(deadlinesOf(withPayer(payer))).toEqual([]),
  );

  test.each(['UnitedHealthcare Medicare Advantage', 'Cigna Medicare', 'Anthem Medicaid'])(
    'of %s is not that of the insurer’s private plans',
    (payer) => expect(deadlinesOf(withPayer(payer))).toEqual([]),
  );

  test('to the end of a year reads as one', () => {
    const said = (language: 'en' | 'es') =>
      claimWith(withPayer('FEP'), 'paxman-hub-2026', '2027-12-20', language).problems.find(
        ({ id }) => id === 'deadline-near',
      )?.message;
    expect(said('en')).toBe(
      'The last day to send a claim is Dec 31, 2027, 1 year, to December 31, after the date of service of Jan 14, 2026.',
    );
    expect(said('es')).toContain(
      '31 dic 2027: 1 año, al 31 de diciembre, después de la fecha de servicio (14 ene 2026)',
    );
  });

  test('of her own plan wins over what is known of the payer', () => {
    const [first] = deadlinesOf(
      withPayer('UHC', (p) => Object.assign(p.coverage, { filingLimit: { count: 90, unit: 'days' } })),
    );
    expect(first).toMatchObject({ last: '2026-04-14', state: 'passed', certain: true, source: '' });
  });

  test.each([
    ['2026-12-14', 'open'],
    ['2026-12-15', 'near'],
    ['2027-01-14', 'near'],
    ['2027-01-15', 'passed'],
    ['', 'open'],
  ])('seen on %s is %s when the last day is 2027-01-14', (today, state) => {
    expect(deadlinesOf(withPayer('Medicare'), today)[0]).toMatchObject({ last: '2027-01-14', state });
  });

  test('that is over for the first session and near for the next is said of both', () => {
    const { problems } = claimWith(
      (p) => Object.assign(p.coverage, { filingLimit: { count: 300, unit: 'days' } }),
      'paxman-hub-2026',
      '2026-11-21',
    );
    const times = problems.filter(({ id }) => id.startsWith('deadline-'));
    expect(times.map(({ id, message }) => [id, message.match(/of (.{3} \d+, \d{4})\.$/)?.[1]])).toEqual([
      ['deadline-passed', 'Jan 14, 2026'],
      ['deadline-near', 'Feb 4, 2026'],
    ]);
  });

  test('that a source of middling confidence states is a warning with “check with your insurer”, never an error', () => {
    const { problems } = claimWith(withPayer('Anthem'), 'paxman-hub-2026', '2026-11-21');
    expect(problems.find(({ id }) => id === 'deadline-passed')).toMatchObject({ severity: 'warning', concept: '' });
    expect(problems.find(({ id }) => id === 'deadline-passed')?.action).toContain('Check with your insurer.');
  });
});

describe('after a denial', () => {
  const denied = (_: Profile, course: Course) => Object.assign(course, { denialDate: '2026-06-01' });
  const deniedForGood = (_: Profile, course: Course) =>
    Object.assign(course, { denialDate: '2026-06-01', finalDenialDate: '2026-10-31' });

  test('there are 180 days for an appeal, and the filing days are over', () => {
    expect(deadlinesOf(withPayer('Cigna', denied))).toMatchObject([
      { kind: 'appeal', from: '2026-06-01', last: '2026-11-28', certain: true },
    ]);
  });

  test('after the final one there are four months for an external review', () => {
    expect(deadlinesOf(deniedForGood)).toMatchObject([
      { kind: 'external-review', from: '2026-10-31', last: '2027-02-28', certain: false },
    ]);
  });

  test('Medicare has its own first step', () => {
    expect(deadlinesOf(withPayer('Medicare', denied))).toMatchObject([
      { kind: 'appeal', limit: { count: 120, unit: 'days' }, certain: false },
    ]);
  });

  test.each([
    'TRICARE',
    'Humana Military',
    'TriWest',
    'CHAMPVA',
    'Civilian Health and Medical Program of the Department of Veterans Affairs',
    'FEPBlue',
    'Medicaid',
    'Some Medicare Advantage Plan',
  ])('nothing is said for %s, whose appeals follow other rules', (payer) => {
    expect(deadlinesOf(withPayer(payer, denied))).toEqual([]);
    expect(deadlinesOf(withPayer(payer, deniedForGood))).toEqual([]);
  });

  test('a near appeal is among the problems', () => {
    const { problems } = claimWith(denied, 'paxman-hub-2026', '2026-11-21');
    expect(problems.find(({ id }) => id === 'deadline-near')?.message).toBe(
      'The last day to send an appeal is Nov 28, 2026, 180 days after the denial of Jun 1, 2026.',
    );
  });
});
