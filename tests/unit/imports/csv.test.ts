import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/imports/csv/parse';
import { readAmount, readDate } from '../../../lib/imports/table/cells';
import { byPath, codeOf, fileOf, fixture, readAll, readOne } from './support';

const csv = (text: BlobPart) => fileOf('sessions.csv', text);

it('an English table gives charges, payments and the place, and says which rows it cannot read', async () => {
  const { read, others, people } = await readAll([fixture('csv/sessions-en.csv')]);
  const { lines, refused, proposals } = people[0]!;
  expect([read, others]).toEqual([4, 3]);
  expect(lines).toMatchObject([
    { date: '2026-01-14', kind: 'cap', units: 1, chargeCents: 125000, billedCode: 'A9273' },
    { date: '2026-01-14', kind: 'cycle', chargeCents: 30000, billedCode: '97039' },
    { date: '2026-02-04', words: 'Cooling session 2 ("long")', chargeCents: 30000 },
    { date: '2026-02-25', billedCode: '97039', modifiers: ['59'] },
  ]);
  expect(refused.map(({ from, why }) => [from, why])).toEqual([
    [{ row: 7 }, 'no-date'],
    [{ row: 8 }, 'no-amount'],
  ]);
  expect(byPath(proposals)['course.placeOfService']).toBe('22');
  expect(proposals.filter(({ path }) => path === 'course.payments').map(({ value }) => value)).toEqual([
    { date: '', amountCents: 125000, method: '' },
    { date: '', amountCents: 30000, method: '' },
    { date: '', amountCents: 30000, method: '' },
  ]);
});

it('a Spanish one with semicolons; amounts and dates that can be read in two ways are not read', async () => {
  const { lines, refused, proposals } = await readOne(fixture('csv/sesiones-es.csv'));
  expect(lines).toMatchObject([
    { date: '2026-01-14', kind: 'cycle', chargeCents: 30000, words: 'Sesión de enfriamiento 1' },
    { date: '2026-02-04', kind: 'cycle' },
  ]);
  expect(refused.map(({ why }) => why)).toEqual(['no-date', 'no-amount']);
  expect(proposals.map(({ value }) => value)).toEqual([{ date: '2026-01-14', amountCents: 30000, method: 'Tarjeta' }]);
});

it('where only what was paid is told, it waits for her to compare it with the charge', async () => {
  const { lines } = await readOne(fixture('csv/paid-only.tsv'));
  expect(lines).toMatchObject([{ date: '2026-03-04', chargeCents: 27500, unsure: true, kind: '' }]);
});

it('one date with its day first makes every date by numbers doubtful', async () => {
  const { lines, refused } = await readOne(csv('Date,Amount\n25/03/2026,10\n03/04/2026,10\n2026-05-06,10\n'));
  expect(lines.map(({ date }) => date)).toEqual(['2026-05-06']);
  expect(refused.map(({ from }) => from)).toEqual([{ row: 2 }, { row: 3 }]);
});

it.each([
  [
    'UTF-16 as Excel saves Unicode text',
    new Uint8Array(Buffer.from('\uFEFFFecha\tImporte\n4/1/2026\t10\n', 'utf16le')),
  ],
  ['Windows-1252', new Uint8Array(Buffer.from('Fecha,Descripci\u00f3n,Importe\n4/1/2026,Sesi\u00f3n,10\n', 'latin1'))],
  ['lines of old Macs', 'Date,Amount\r4/1/2026,10\r'],
  ['a sep line', 'sep=|\nDate|Amount\n4/1/2026|10\n'],
])('reads %s', async (_, bytes) => {
  const { lines } = await readOne(csv(bytes));
  expect(lines).toMatchObject([{ date: '2026-04-01', chargeCents: 1000 }]);
});

it('commas in amounts and dates part no cells where the headings are parted by something else', async () => {
  const { lines } = await readOne(csv('Date;Amount\nJan 14, 2026;$1,250.00\nFeb 4, 2026;$1,300.00\n'));
  expect(lines).toMatchObject([
    { date: '2026-01-14', chargeCents: 125000 },
    { date: '2026-02-04', chargeCents: 130000 },
  ]);
});

it.each([
  'Infusion date,Activity,Cost per session',
  'Svc Date,Desc,Amt',
  'Date of Treatment,Product/Service,Total cost',
  'Fecha de la cita,Tratamiento,Monto cobrado',
  'Fecha sesión,Producto,Costo total',
])('knows the headings %s', async (headings) => {
  const { lines } = await readOne(csv(`${headings}\n1/14/2026,Session 1,300\n`));
  expect(lines).toMatchObject([{ date: '2026-01-14', words: 'Session 1', chargeCents: 30000 }]);
});

it('a second column of words stands with the first, and a code in either is read', async () => {
  const { lines } = await readOne(csv('Date,Procedure,Description,Amount\n1/14/2026,97008,Placement,300\n'));
  expect(lines).toMatchObject([{ words: '97008, Placement', billedCode: '97008', kind: 'placement' }]);
});

describe('hostile tables', () => {
  it.each([
    ['no table', 'Dear patient, thank you.', 'import-no-columns'],
    ['a table without known headings', 'a,b\n1,2\n', 'import-no-columns'],
    ['ten thousand rows', `Date,Amount\n${'1/2/2026,10\n'.repeat(10_000)}`, 'import-too-many-rows'],
  ])('%s ends in one sentence', async (_, text, code) => {
    expect(await codeOf(readAll([csv(text)]))).toBe(code);
  });

  it('a quote that never ends, cells beyond the headings, and formulas lose only their row', async () => {
    const { lines, refused } = await readOne(
      csv(
        'Date,Service,Amount\n1/2/2026,=HYPERLINK("x"),10\n1/3/2026,a,10,b,c\n1/4/2026,"never ends,10\n1/5/2026,a,10\n',
      ),
    );
    expect(lines).toMatchObject([
      { date: '2026-01-02', chargeCents: 1000 },
      { date: '2026-01-04', chargeCents: '' },
    ]);
    expect(refused.map(({ why }) => why)).toEqual(['row-long']);
  });

  it('a negative amount is no charge', async () => {
    expect((await readOne(csv('Date,Amount\n1/2/2026,(50.00)\n'))).refused).toMatchObject([{ why: 'no-amount' }]);
  });
});

describe('cells', () => {
  it.each([
    ['1/14/2026', '2026-01-14'],
    ['01-14-26', '2026-01-14'],
    ['Jan 14, 2026', '2026-01-14'],
    ['January 14 2026', '2026-01-14'],
    ['14 de enero de 2026', '2026-01-14'],
    ['2026-01-14T08:30:00Z', '2026-01-14'],
    ['1/14/2026 8:30 AM', '2026-01-14'],
    ['20260114', '2026-01-14'],
    ['2026/1/14', '2026-01-14'],
    ['14-Jan-26', '2026-01-14'],
    ['14-ene-2026', '2026-01-14'],
    ['Wednesday, January 14, 2026', '2026-01-14'],
    ['miércoles, 14 de enero de 2026', '2026-01-14'],
    ['Jan 14, 26', undefined],
    ['2026/14/1', undefined],
    ['14/01/2026', undefined],
    ['2/29/2026', undefined],
    ['Ma 4 2026', undefined],
    ['1/14', undefined],
    ['', undefined],
  ])('the date %s is %s', (text, iso) => expect(readDate(text)).toBe(iso));

  it.each([
    ['$1,250.00', 125000],
    ['USD 90.5', 9050],
    ['1250', 125000],
    ['(50.00)', -5000],
    ['-$50', -5000],
    ['1.250,00', undefined],
    ['1,25', undefined],
    ['about 50', undefined],
  ])('the amount %s is %s cents', (text, cents) => expect(readAmount(text)).toBe(cents));

  it('what is written by RFC 4180 is read back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é'), maxLength: 8 })
      .map((one) => `x${one}x`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
