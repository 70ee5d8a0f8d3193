import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../lib/codes/data/icd10cm.json';
import { allCodes, billableCodes, fiscalYear, lookup, subcodes } from '../../../lib/codes/icd10cm';
import { normalizeIcd } from '../../../lib/codes/normalizeIcd';

// As CMS and CDC/NCHS publish them in the order file of each edition (FY2027: FY2026 with its three additions): first day, billable C00-C96, billable in all ranges, rows.
const COUNTS: [edition: string, day: string, cancer: number, billable: number, rows: number][] = [
  ['FY2020', '2019-10-01', 1171, 1744, 2204],
  ['FY2021, January', '2021-01-01', 1171, 1744, 2204],
  ['FY2022', '2021-10-01', 1174, 1747, 2207],
  ['FY2022, April', '2022-04-01', 1174, 1747, 2207],
  ['FY2023', '2022-10-01', 1174, 1747, 2207],
  ['FY2023, April', '2023-04-01', 1174, 1747, 2207],
  ['FY2024', '2023-10-01', 1174, 1758, 2221],
  ['FY2025', '2024-10-01', 1223, 1808, 2285],
  ['FY2026', '2025-10-01', 1226, 1812, 2290],
  ['FY2027', '2026-10-01', 1229, 1815, 2293],
];

describe('the ICD-10-CM table', () => {
  test.each(COUNTS)('holds as many codes in %s as the official files', (_edition, day, cancer, billable, rows) => {
    const codes = billableCodes(day);
    expect(codes.filter((code) => code.startsWith('C'))).toHaveLength(cancer);
    expect(codes).toHaveLength(billable);
    expect(allCodes(day)).toHaveLength(rows);
  });

  test('keeps an edition until the day before the next', () => {
    for (const [index, [, day]] of COUNTS.entries()) {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      const rows = COUNTS[index - 1]?.[4] ?? COUNTS[0]![4]; // before the first edition the first one answers
      expect(allCodes(before)).toHaveLength(rows);
    }
  });

  test('names the sha256 of every file it was built from and stays under 60 kB gzipped', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../lib/codes/data/icd10cm.json'));
    expect(gzipSync(file).length).toBeLessThan(60_000);
    expect(Object.keys(data.inputs)).toHaveLength(COUNTS.length);
    for (const sha of [...Object.values(data.inputs), ...Object.values(data.official)])
      expect(sha).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('looking a diagnosis up', () => {
  test.each([
    ['C83.39', '2024-09-30', true],
    ['C83.39', '2024-10-01', false],
    ['C50.412', '2026-01-14', true],
    ['C50.41', '2026-01-14', false],
    ['C50', '2026-01-14', false],
    ['C00', '2026-01-14', false],
    ['C96.9', '2026-01-14', true],
    ['C73', '2026-01-14', true],
    ['D13.9', '2023-09-30', true],
    ['D13.9', '2023-10-01', false],
    ['Z51.11', '2020-01-01', true],
    ['L65.9', '2026-01-14', true],
    ['T45.1X5A', '2026-01-14', true],
  ])('%s on %s is billable: %s', (code, day, billable) => {
    expect(lookup(code, day)).toMatchObject({ found: true, code, billable, certain: true });
  });

  test.each([
    ['C50.A1', '2025-09-30', '2025-10-01'],
    ['C56.3', '2021-09-30', '2021-10-01'],
    ['C83.398', '2024-09-30', '2024-10-01'],
    ['C79.83', '2026-09-30', '2026-10-01'],
  ])('%s is not a code on %s and is one from %s', (code, before, start) => {
    expect(lookup(code, before)).toMatchObject({ found: false, reason: 'not-yet-valid', validFrom: start });
    expect(lookup(code, start)).toMatchObject({ found: true, billable: true });
  });

  test('gives the title of the day', () => {
    expect(lookup('C84.40', '2022-09-30')).toMatchObject({
      description: 'Peripheral T-cell lymphoma, not classified, unspecified site',
    });
    expect(lookup('C84.40', '2022-10-01')).toMatchObject({
      description: 'Peripheral T-cell lymphoma, not elsewhere classified, unspecified site',
    });
  });

  test('names the billable children of a header as they were that day', () => {
    expect(lookup('C83.39', '2024-10-01')).toMatchObject({ children: ['C83.390', 'C83.398'] });
    expect(lookup('C50.41', '2026-01-14')).toMatchObject({ children: ['C50.411', 'C50.412', 'C50.419'] });
  });

  test('says until when a header was billable', () => {
    expect(lookup('C83.39', '2024-10-01')).toMatchObject({ billable: false, billableUntil: '2024-09-30' });
    expect(lookup('C83.39', '2024-09-30')).toMatchObject({ billable: true, billableUntil: '' });
    expect(lookup('C50.41', '2026-01-14')).toMatchObject({ billable: false, billableUntil: '' });
    expect(subcodes('C83.39', '2024-10-01')).toEqual(['C83.390', 'C83.398']);
    expect(subcodes('C83.39', '2024-09-30')).toEqual([]);
  });

  test('takes any text and any date', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z0-9. -]{0,9}$/));
    const date = fc.oneof(fc.constantFrom('', '2024-10-01', '9999-99-99', 'today'), fc.string());
    fc.assert(
      fc.property(text, date, (code, day) => {
        const { found, edition } = lookup(code, day);
        expect(typeof found).toBe('boolean');
        expect(edition).toMatch(/^FY/);
      }),
    );
  });

  test('is sure of a miss only where the table is complete', () => {
    expect(lookup('C50.999', '2026-09-30')).toMatchObject({ found: false, reason: 'unknown', certain: true });
    expect(lookup('C50.999', '2026-10-01')).toMatchObject({ found: false, reason: 'unknown', certain: false });
    expect(lookup('C50.999', '2030-01-01')).toMatchObject({ found: false, reason: 'unknown', certain: false });
    expect(lookup('C56.1', '2017-08-03')).toMatchObject({ found: true, edition: 'FY2017', certain: false });
  });

  test('says why it cannot answer', () => {
    expect(lookup('breast cancer', '2026-01-14')).toMatchObject({ found: false, reason: 'not-a-code' });
    expect(lookup('J06.9', '2026-01-14')).toMatchObject({ found: false, reason: 'outside-the-tables' });
    expect(lookup('D50.9', '2026-01-14')).toMatchObject({ found: false, reason: 'outside-the-tables' });
  });
});

test.each([
  ['2025-09-30', 'FY2025'],
  ['2025-10-01', 'FY2026'],
  ['2026-04-01', 'FY2026'],
])('%s lies in %s', (day, edition) => {
  expect(fiscalYear(day)).toBe(edition);
});

describe('reading a diagnosis code', () => {
  test.each([
    ['C50412', 'C50.412'],
    ['c50.412', 'C50.412'],
    ['Z51-11', 'Z51.11'],
    [' Z51.11 ', 'Z51.11'],
    ['z51 11', 'Z51.11'],
    ['c73', 'C73'],
    ['C4A.0', 'C4A.0'],
    ['C7A1', 'C7A.1'],
    ['t451x5a', 'T45.1X5A'],
    ['QA0.012', 'QA0.012'],
    ['ICD-10-CM: C50.412', 'C50.412'],
    ['C50.412.', 'C50.412'],
    ['C50,412', 'C50.412'],
    ['C5O.412', 'C50.412'],
    ['Z51.ll', 'Z51.11'],
  ])('%s is %s', (written, code) => {
    expect(normalizeIcd(written)).toBe(code);
  });

  test.each([
    'CLL',
    'colon',
    'COLIC',
    'liver',
    'HER2',
    '',
    'C5',
    'C50-C56',
    '97039',
    '0662T',
    'C50.41234',
    'cancer',
    '0 - C96.9',
    'C50.412, Z51.11',
  ])('“%s” is none', (written) => {
    expect(normalizeIcd(written)).toBeUndefined();
  });

  test('reads back any code it has printed', () => {
    const code = fc.constantFrom(...allCodes('2026-10-01'));
    const dressed = fc.record({
      code,
      dot: fc.constantFrom('.', '', ' ', '-', ' . '),
      before: fc.constantFrom('', ' ', 'ICD-10: ', 'icd10cm '),
      after: fc.constantFrom('', ' ', '.', ';'),
      lower: fc.boolean(),
    });
    fc.assert(
      fc.property(dressed, ({ code, dot, before, after, lower }) => {
        const joint = dot.includes('-') && /\.[A-Z]/.test(code) ? '.' : dot; // a dash before a letter is a range's
        const printed = `${before}${code.replace('.', joint)}${after}`;
        expect(normalizeIcd(lower ? printed.toLowerCase() : printed)).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads every code of the table with and without its dot', () => {
    for (const code of allCodes('2026-10-01')) {
      expect(normalizeIcd(code)).toBe(code);
      expect(normalizeIcd(code.replace('.', '').toLowerCase())).toBe(code);
    }
  });
});
