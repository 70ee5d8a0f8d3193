import { describe, expect, it } from 'vitest';
import { readBill } from '../../../lib/imports/bill/read';
import { linesOf } from '../../../lib/imports/bill/text';
import { diffAgainst } from '../../../lib/imports/diff';
import { paxmanHub2026 as hub } from '../../../lib/profile/samples/paxmanHub2026';
import { byPath, codeOf, fileOf, fixture, readAll, readOne } from './support';

describe('a bill with headings', () => {
  it('gives each line with its date, code, words and charge', async () => {
    const { lines } = await readOne(fixture('bill/hub.pdf'));
    expect(lines).toMatchObject([
      { date: '2026-01-14', kind: 'cap', units: 1, chargeCents: 50000, billedCode: 'A9273' },
      {
        kind: 'cycle',
        chargeCents: 30000,
        billedCode: '97039',
        words: 'Scalp cooling session, infusion 1 attended, ninety minutes',
      },
      { date: '2026-02-04', chargeCents: 30000 },
      { date: '', units: 2, chargeCents: 60000 }, // from one day to another: which one is hers to say
    ]);
    expect(lines.every(({ unsure, from }) => !unsure && 'page' in from && from.page === 1)).toBe(true);
  });

  it('gives seller, tax ID, number and sum; not the NPI of another', async () => {
    const { proposals } = await readOne(fixture('bill/hub.pdf'));
    expect(byPath(proposals)).toMatchObject({
      'course.seller.organization': 'Northwind Scalp Cooling, Inc.',
      'course.seller.address.line1': '77 Harbor Point Drive',
      'course.seller.address.city': 'Houston',
      'course.seller.address.state': 'TX',
      'course.seller.address.zip': '77002',
      'course.seller.taxId': '845550123',
      'course.seller.phone': '7135550148',
      'course.invoiceNumber': 'NW-20260419',
      'course.invoiceTotalCents': 170000,
    });
    expect(byPath(proposals)).not.toHaveProperty(['course.seller.npi']);
    expect(proposals.filter(({ path }) => /organization|address/.test(path)).every(({ unsure }) => unsure)).toBe(true);
  });

  it('of another seller is not mixed with hers', async () => {
    const { proposals } = await readOne(fixture('bill/hub.pdf'));
    const seller = diffAgainst(hub, 0, proposals).groups.find(({ id }) => id === 'seller');
    expect(seller?.mode).toBe('replace');
  });
});

describe('a receipt without headings', () => {
  it('gives lines that wait for her, blank where there are two amounts', async () => {
    const { lines, proposals } = await readOne(fixture('bill/no-headings.pdf'));
    expect(lines).toMatchObject([
      { date: '2026-03-04', kind: 'rental', chargeCents: 38000, words: 'Cap rental, month of March', unsure: true },
      { date: '2026-03-04', kind: 'dry-ice', chargeCents: '', unsure: true },
    ]);
    expect(byPath(proposals)).toMatchObject({
      'course.invoiceNumber': 'RC-5512',
      'course.payments': { date: '2026-03-10', amountCents: 42500 },
    });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a scan', fixture('noBill/scan.pdf'), 'import-scan'],
    ['a letter', fixture('noBill/letter.pdf'), 'import-no-lines'],
    ['a damaged one', fileOf('bill.pdf', '%PDF-1.7\n%%EOF'), 'import-pdf-damaged'],
    ['rubbish behind its head', fileOf('bill.pdf', `%PDF-1.7\n${'\u0000'.repeat(5000)}`), 'import-pdf-damaged'],
  ])('%s ends in one sentence', async (_, file, code) => expect(await codeOf(readAll([file]))).toBe(code));
});

/** Text where a bill would print it: [from the left, from the top, words]. */
const printed = (...items: [number, number, string][]) =>
  readBill(
    linesOf(
      items.map(([left, base, text]) => ({ text, left, right: left + 5 * text.length, base, size: 10 })),
      1,
    ),
    1,
  ).people[0]!;
const HEADINGS: [number, number, string][] = [
  [50, 10, 'Date'],
  [150, 10, 'Description'],
  [400, 10, 'Amount'],
];

const session = (day: string, top: number): [number, number, string][] => [
  ...(day ? [[50, top, day] as [number, number, string]] : []),
  [150, top, 'Session'],
  [400, top, '$300.00'],
];

describe('what lowers a bill', () => {
  it.each(['Courtesy adjustment', 'Refund to patient', 'Insurance payment', 'Write-off'])(
    '“%s” is told and is no payment of hers',
    (words) => {
      const { proposals, refused } = printed(
        ...HEADINGS,
        [50, 30, '2/10/2026'],
        [150, 30, words],
        [400, 30, '-$100.00'],
        ...session('2/11/2026', 50),
      );
      expect(proposals).toEqual([]);
      expect(refused).toMatchObject([{ shown: `2/10/2026 | ${words} | -$100.00`, why: 'not-hers' }]);
    },
  );

  it('a payment is offered, and waits for her', () => {
    const row: [number, number, string][] = [
      [50, 30, '2/10/2026'],
      [150, 30, 'Payment, Visa'],
      [400, 30, '-$100.00'],
    ];
    expect(printed(...HEADINGS, ...row).proposals).toMatchObject([
      { value: { date: '2026-02-10', amountCents: 10000, method: 'Payment, Visa' }, unsure: true },
    ]);
  });
});

it('a session that the bill says is paid is a charge, which waits for her', () => {
  const { lines, proposals } = printed(
    ...HEADINGS,
    [50, 30, '2/11/2026'],
    [150, 30, 'Session 1, paid in full'],
    [400, 30, '$300.00'],
  );
  expect(lines).toMatchObject([{ kind: 'cycle', chargeCents: 30000, unsure: true }]);
  expect(proposals).toEqual([]);
});

describe('a charge whose day is not printed, or not for sure', () => {
  it('is offered without it', () => {
    const blank = { date: '', kind: 'cycle', chargeCents: 30000 };
    expect(printed(...HEADINGS, ...session('14/01/2026', 30), ...session('2/4/2026', 50)).lines).toMatchObject([
      blank,
      { date: '2026-02-04' },
    ]);
    const noDates = HEADINGS.filter(([, , text]) => text !== 'Date');
    const { lines } = printed(...noDates, ...session('', 30), [150, 50, 'Total'], [400, 50, '$300.00']);
    expect(lines).toMatchObject([blank]);
    const range = printed([50, 30, '01/14/2026 - 04/29/2026'], [250, 30, 'Session'], [400, 30, '$300.00']);
    expect(range.lines).toMatchObject([blank]);
    const oneDay = printed([50, 30, '01/14/2026 - 01/14/2026'], [250, 30, 'Session'], [400, 30, '$300.00']);
    expect(oneDay.lines).toMatchObject([{ date: '2026-01-14' }]);
    const inCell: [number, number, string][] = [
      [50, 30, '1/14/26-4/29/26 Session'],
      [400, 30, '$300.00'],
    ];
    expect(printed(...HEADINGS, ...inCell).lines).toMatchObject([{ date: '', chargeCents: 30000 }]);
  });
});

describe('right or blank', () => {
  it('a sum that does not come out makes every line wait for her', () => {
    const { lines } = printed(
      ...HEADINGS,
      [50, 30, '1/2/2026'],
      [150, 30, 'Session'],
      [400, 30, '$10.00'],
      [150, 50, 'Total charges'],
      [400, 50, '$20.00'],
    );
    expect(lines).toMatchObject([{ chargeCents: 1000, unsure: true }]);
  });

  it('of two tax IDs or NPIs none is taken, and a wrong NPI is told', () => {
    const line: [number, number, string][] = [
      [50, 30, '1/2/2026'],
      [150, 30, 'Session'],
      [400, 30, '$10.00'],
    ];
    const two = printed(...HEADINGS, ...line, [50, 60, 'Tax ID 84-5550123'], [50, 80, 'EIN: 84-5550124']);
    expect(byPath(two.proposals)).not.toHaveProperty(['course.seller.taxId']);
    expect(two.refused).toMatchObject([{ shown: '845550123, 845550124', why: 'two-numbers' }]);
    const wrong = printed(...HEADINGS, ...line, [50, 60, 'NPI 1999000030']);
    expect(wrong.refused).toMatchObject([{ shown: '1999000030', why: 'npi' }]);
  });

  it('an amount in European spelling, or two in one cell, leave the charge blank', () => {
    const { lines } = printed(
      ...HEADINGS,
      [50, 30, '1/2/2026'],
      [150, 30, 'Session'],
      [400, 30, '1.250,00'],
      [50, 50, '1/3/2026'],
      [150, 50, 'Session'],
      [400, 50, '$10.00 $12.00'],
    );
    expect(lines.map(({ chargeCents }) => chargeCents)).toEqual(['', '']);
  });
});

it('a PDF of ten thousand lines is cut to what a course holds', () => {
  const rows = Array.from({ length: 10_000 }, (_, n): [number, number, string][] => [
    [50, 30 + 20 * n, '1/2/2026'],
    [150, 30 + 20 * n, 'Session'],
    [400, 30 + 20 * n, '$10.00'],
  ]);
  expect(printed(...HEADINGS, ...rows.flat()).lines).toHaveLength(200);
});
