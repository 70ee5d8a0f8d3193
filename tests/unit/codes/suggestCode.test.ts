import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidOn, PROCEDURES, type Route, type System } from '../../../lib/codes/procedures';
import { suggestCode } from '../../../lib/codes/suggestCode';
import { type ItemKind, itemKindSchema } from '../../../lib/profile/schema';

const PROVIDER_CODES = ['0662T', '0663T', '97007', '97008', '97009', '99070'];
const KINDS = itemKindSchema.options;
const SYSTEMS: System[] = ['paxman', 'dignicap', 'manual'];

type Row = [route: Route, system: System, kind: ItemKind, date: string, code: string];

/** Who may use which code when the bill prints none, on the last and first day around each change. */
const WITHOUT_BILLED_CODE: Row[] = [
  // a clinic charged the patient: 97039 until the codes of July 2021, then only what the bill prints
  ['provider', 'paxman', 'cycle', '2017-08-03', '97039'],
  ['provider', 'paxman', 'placement', '2021-06-30', '97039'],
  ['provider', 'paxman', 'placement', '2021-07-01', ''],
  ['provider', 'dignicap', 'fitting', '2025-12-31', ''],
  ['provider', 'dignicap', 'fitting', '2026-01-01', ''],
  ['provider', 'paxman', 'post-infusion', '2026-01-01', ''],
  // bought from the Paxman Hub: the same codes throughout
  ...(['2018-01-01', '2021-06-30', '2021-07-01', '2025-12-31', '2026-01-01', '2026-11-21'] as const).flatMap(
    (date): Row[] => [
      ['manufacturer', 'paxman', 'cap', date, 'A9273'],
      ['manufacturer', 'paxman', 'cycle', date, '97039'],
      ['manufacturer', 'paxman', 'access', date, 'E1399'],
      ['manufacturer', 'paxman', 'wig', date, 'A9282'],
      ['manufacturer', 'paxman', 'placement', date, ''],
      ['manufacturer', 'paxman', 'dry-ice', date, ''],
    ],
  ),
  // bought from DigniCap: one code in 2017, more in 2018, cap and cards since
  ['manufacturer', 'dignicap', 'cycle', '2017-08-03', '97039'],
  ['manufacturer', 'dignicap', 'cap', '2018-10-16', '97039'],
  ['manufacturer', 'dignicap', 'wig', '2018-10-16', ''],
  ['manufacturer', 'dignicap', 'cap', '2018-10-17', 'A9273'],
  ['manufacturer', 'dignicap', 'wig', '2018-10-17', 'A9282'],
  ['manufacturer', 'dignicap', 'cycle', '2021-06-30', '97039'],
  ['manufacturer', 'dignicap', 'access', '2021-06-30', '97039'],
  ['manufacturer', 'dignicap', 'cycle', '2021-07-01', 'E1399'],
  ['manufacturer', 'dignicap', 'access', '2021-07-01', 'E1399'],
  ['manufacturer', 'dignicap', 'cap', '2021-07-01', 'A9273'],
  ['manufacturer', 'dignicap', 'wig', '2021-07-01', ''],
  ['manufacturer', 'dignicap', 'cap', '2025-12-31', 'A9273'],
  ['manufacturer', 'dignicap', 'access', '2026-01-01', 'E1399'],
  // rented or bought manual caps
  ...(['2021-06-30', '2021-07-01', '2025-12-31', '2026-01-01'] as const).flatMap((date): Row[] => [
    ['rental', 'manual', 'rental', date, 'A9273'],
    ['rental', 'manual', 'cycle', date, '97039'],
    ['rental', 'manual', 'wig', date, 'A9282'],
    ['rental', 'manual', 'dry-ice', date, ''],
    ['manufacturer', 'manual', 'cap', date, 'A9273'],
  ]),
];

/** The bill's own code: kept, or refused with its reason. */
const WITH_BILLED_CODE: [...row: Row, billedCode: string, issue: string][] = [
  ['provider', 'paxman', 'fitting', '2021-06-30', '', '0662T', 'code-not-valid-on-date'],
  ['provider', 'paxman', 'fitting', '2021-07-01', '0662T', '0662T', ''],
  ['provider', 'paxman', 'fitting', '2025-12-31', '0662T', '0662T', ''],
  ['provider', 'paxman', 'fitting', '2026-01-01', '', '0662T', 'code-not-valid-on-date'],
  ['provider', 'paxman', 'placement', '2026-01-01', '', '0663T', 'code-not-valid-on-date'],
  ['provider', 'paxman', 'placement', '2025-12-31', '', '97008', 'code-not-valid-on-date'],
  ['provider', 'paxman', 'placement', '2026-01-01', '97008', '97008', ''],
  ['provider', 'paxman', 'fitting', '2026-01-01', '97007', '97007', ''],
  ['provider', 'paxman', 'post-infusion', '2026-01-01', '97009', '97009', ''],
  ['provider', 'paxman', 'cycle', '2020-01-01', '97039', '97039', ''],
  ['provider', 'paxman', 'cap', '2026-01-01', 'A9273', 'A9273', ''],
  ['provider', 'paxman', 'fitting', '2023-05-05', '0662T', '662T', 'code-repaired'],
  ['provider', 'paxman', 'cap', '2023-05-05', '96413', '96413', 'code-unknown'],
  ['provider', 'paxman', 'cap', '2023-05-05', '', 'cooling', 'code-unreadable'],
  ['provider', 'paxman', 'placement', '2023-05-05', '', '0663T x6', 'code-unreadable'],
  ['provider', 'paxman', 'placement', '2023-05-05', '', '0663T 22 11', 'code-unreadable'],
  ['provider', 'manual', 'placement', '2023-05-05', '0663T', '0663T', 'machine-code-for-manual-cap'],
  ['manufacturer', 'paxman', 'fitting', '2023-05-05', '', '0662T', 'provider-code-on-direct-purchase'],
  ['manufacturer', 'paxman', 'cycle', '2026-01-21', '', '97008', 'provider-code-on-direct-purchase'],
  ['manufacturer', 'dignicap', 'cycle', '2026-01-21', '', '97007', 'provider-code-on-direct-purchase'],
  ['manufacturer', 'paxman', 'cycle', '2026-01-21', '97010', '97010', ''],
  ['manufacturer', 'dignicap', 'cycle', '2026-01-21', '97039', '97039', ''],
  ['manufacturer', 'paxman', 'cycle', '2026-01-21', '', '12345', 'code-unknown'],
  ['rental', 'manual', 'rental', '2023-05-05', '', '663T', 'provider-code-on-direct-purchase'],
  ['rental', 'manual', 'rental', '2023-05-05', 'E1399', 'E1399', ''],
  ['rental', 'manual', 'dry-ice', '2023-05-05', '', '99070', 'provider-code-on-direct-purchase'],
];

describe('the code of a charge', () => {
  test.each(WITHOUT_BILLED_CODE)('%s, %s, %s on %s: %s', (route, system, kind, date, code) => {
    const answer = suggestCode({ route, system, kind, date, billedCode: '' });
    expect(answer.code).toBe(code);
    expect(answer.why).not.toBe('');
    expect(answer.issue === '').toBe(code !== '');
    if (code) expect(answer.source).not.toBe('');
  });

  test.each(WITH_BILLED_CODE)(
    '%s, %s, %s on %s gives “%s” when the bill prints %s',
    (route, system, kind, date, code, billedCode, issue) => {
      expect(suggestCode({ route, system, kind, date, billedCode })).toMatchObject({ code, issue });
    },
  );

  /** Which printed codes stand on a claim: one row per kind of purchase, one column per period, from day to day. */
  const DAYS = {
    before: ['2017-08-03', '2021-06-30'],
    from2021: ['2021-07-01', '2025-12-31'],
    from2026: ['2026-01-01', '2026-11-21'],
  } as const;
  const GENERIC = ['97039', '97010', 'A9273', 'E1399', 'A9282'];
  const CELLS: [Route, System, keyof typeof DAYS, stand: string[]][] = [
    ['provider', 'paxman', 'before', [...GENERIC, '99070']],
    ['provider', 'paxman', 'from2021', [...GENERIC, '99070', '0662T', '0663T']],
    ['provider', 'paxman', 'from2026', [...GENERIC, '99070', '97007', '97008', '97009']],
    ...(['before', 'from2021', 'from2026'] as const).flatMap(
      (period): [Route, System, keyof typeof DAYS, string[]][] => [
        ['manufacturer', 'paxman', period, GENERIC],
        ['manufacturer', 'dignicap', period, GENERIC],
        ['rental', 'manual', period, GENERIC],
      ],
    ),
  ];
  test.each(CELLS)('%s, %s, %s: these printed codes stand, no others', (route, system, period, stand) => {
    for (const date of DAYS[period]) {
      const standing = PROCEDURES.map(({ code }) => code).filter(
        (billedCode) => suggestCode({ route, system, kind: 'cycle', date, billedCode }).code === billedCode,
      );
      expect([date, ...standing.sort()]).toEqual([date, ...[...stand].sort()]);
    }
  });

  test('a course over a change gives each session the code of its own day', () => {
    const days = ['2025-12-10', '2025-12-31', '2026-01-01', '2026-01-21'];
    const printed = ['0663T', '0663T', '97008', '97008'];
    const ask = (date: string, billedCode: string) =>
      suggestCode({ route: 'provider', system: 'paxman', kind: 'placement', date, billedCode }).code;
    expect(days.map((date, n) => ask(date, printed[n]!))).toEqual(printed);
    expect(days.map((date) => ask(date, '0663T'))).toEqual(['0663T', '0663T', '', '']);
  });

  test.each([
    ['662T', 'The bill prints “662T”, read as 0662T, and it is valid on 2023-05-05.'],
    ['O662T', 'The bill prints “O662T”, read as 0662T, and it is valid on 2023-05-05.'],
    [
      '97039-GY',
      'The bill prints “97039-GY”, read as 97039 (GY behind it belongs into the box for modifiers), and it is valid on 2023-05-05.',
    ],
  ])('“%s” is repaired with a note', (billedCode, why) => {
    const asked = { route: 'provider', system: 'paxman', kind: 'cycle', date: '2023-05-05', billedCode } as const;
    expect(suggestCode(asked)).toMatchObject({ issue: 'code-repaired', why });
  });

  test.each<[string, string, string, Route, boolean]>([
    ['the end of the codes of 2021, which no text we have read states', '0662T', '2026-01-01', 'provider', true],
    ['their beginning, which several state', '0662T', '2021-06-30', 'provider', false],
    ['the codes of 2021 on a direct purchase, which Paxman excludes', '0662T', '2023-05-05', 'manufacturer', false],
    ['the codes of 2026 on a direct purchase, by analogy only', '97008', '2026-02-05', 'manufacturer', true],
    ['what 97010 means, from memory', '97010', '2023-05-05', 'manufacturer', true],
    ['what 97008 means', '97008', '2026-02-05', 'provider', false],
    ['supplies of a physician, named by one seller only', '99070', '2023-05-05', 'provider', true],
  ])('says “check with your insurer” where a fact is not certain: %s', (_what, billedCode, date, route, check) => {
    const { why } = suggestCode({ route, system: 'paxman', kind: 'cycle', date, billedCode });
    expect(why.endsWith('Check with your insurer.')).toBe(check);
  });

  test('names no code that is not valid on that date', () => {
    const asked = { route: 'manufacturer', system: 'paxman', kind: 'cap', billedCode: '' } as const;
    expect(suggestCode({ ...asked, date: '2010-12-31' })).toMatchObject({ code: '', issue: 'no-code-by-rule' });
    expect(suggestCode({ ...asked, date: '2011-01-01' }).code).toBe('A9273');
  });

  test('asks her to check where the guidance is not certain', () => {
    const ask = (date: string) =>
      suggestCode({ route: 'manufacturer', system: 'paxman', kind: 'cycle', date, billedCode: '' }).why;
    expect(ask('2025-12-31')).not.toContain('Check with your insurer');
    expect(ask('2026-01-01')).toContain('Check with your insurer');
  });

  test('is never a clinic code unless a clinic billed and printed it, and always valid on its day', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const question = fc.record({
      route: fc.constantFrom<Route>('manufacturer', 'provider', 'rental'),
      system: fc.constantFrom(...SYSTEMS),
      kind: fc.constantFrom(...KINDS),
      date: fc.oneof(day, fc.constantFrom('2021-06-30', '2021-07-01', '2025-12-31', '2026-01-01')),
      billedCode: fc.oneof(fc.constant(''), fc.constantFrom(...PROCEDURES.map(({ code }) => code)), fc.string()),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const { code } = suggestCode(asked);
        if (PROVIDER_CODES.includes(code)) {
          expect(asked.route).toBe('provider');
          expect(asked.billedCode).not.toBe('');
        }
        const rule = PROCEDURES.find((known) => known.code === code);
        if (rule) expect(isValidOn(rule, asked.date)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the table of procedure codes', () => {
  test('has one row for each code, in its own words and with a source', () => {
    expect(PROCEDURES.map(({ code }) => code)).toEqual([
      '97039',
      '97010',
      'A9273',
      'E1399',
      'A9282',
      '0662T',
      '0663T',
      '97007',
      '97008',
      '97009',
      '99070',
    ]);
    for (const { words, source } of PROCEDURES) {
      expect(words).not.toBe('');
      expect(source).not.toBe('');
    }
  });

  test('has units and dates as the codes were published', () => {
    const facts = PROCEDURES.filter(({ machineOnly }) => machineOnly).map(
      ({ code, units, validFrom, validTo }) => `${code} ${units} ${validFrom} ${validTo}`,
    );
    expect(facts).toEqual([
      '0662T one-per-course 2021-07-01 2025-12-31',
      '0663T one-per-session 2021-07-01 2025-12-31',
      '97007 one-per-course 2026-01-01 ',
      '97008 one-per-session 2026-01-01 ',
      '97009 as-billed 2026-01-01 ',
    ]);
  });

  test('asks for a description with the codes that say nothing by themselves', () => {
    expect(PROCEDURES.filter((rule) => rule.needsDescription).map(({ code }) => code)).toEqual(['97039', 'E1399']);
  });
});
