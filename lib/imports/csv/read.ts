import { normalizePlaceOfService } from '../../codes/placeOfService';
import { UserError } from '../../errors';
import { Sieve } from '../proposals';
import { isByNumbers, isDayFirst, readDate } from '../table/cells';
import { areHeadings, type Column, columnsOf } from '../table/columns';
import { type Cells, isSum, readRow } from '../table/row';
import { type DraftLine, nobody, type Reading } from '../types';
import { type CsvRow, delimitersOf, parseCsv } from './parse';

/** A title and the name of a clinic may stand above the headings. */
const HEADINGS_WITHIN = 15;
const MOST_ROWS = 500;

interface Table {
  rows: CsvRow[];
  at: number;
  columns: Map<Column, number>;
  width: number;
}

/** The rows with the place of their headings. Amounts and dates have commas too, so that the headings say what parts the cells. */
function tableOf(text: string): Table {
  for (const delimiter of delimitersOf(text)) {
    const rows = parseCsv(text, delimiter);
    for (const [at, { cells }] of rows.slice(0, HEADINGS_WITHIN).entries()) {
      const columns = columnsOf(cells);
      if (areHeadings(columns)) return { rows, at, columns, width: cells.length };
    }
  }
  throw new UserError(
    'import-no-columns',
    'This table has no row of headings that CoolClaim knows: put at least Date and Amount above their columns.',
  );
}

/** The text of a table of sessions or charges. Throws UserError 'import-no-columns' or 'import-too-many-rows'. */
export function readCsv(text: string): Reading {
  const { rows, at, columns, width } = tableOf(text);
  const body = rows.slice(at + 1);
  if (body.length > MOST_ROWS) {
    throw new UserError(
      'import-too-many-rows',
      `This table has ${body.length} rows, and a treatment holds 200 charges: save only those of the scalp cooling and choose that file.`,
    );
  }
  const cellsOf =
    ({ cells }: CsvRow): Cells =>
    (column) =>
      cells[columns.get(column) ?? -1] ?? '';
  const hasCharge = columns.has('charge') || columns.has('unitPrice');
  const isMixed = body.some((row) => isDayFirst(cellsOf(row)('date')));

  const sieve = new Sieve();
  const lines: DraftLine[] = [];
  const places = new Set<string>();
  let others = 0;
  for (const row of body) {
    const cells = cellsOf(row);
    const from = { row: row.number };
    if (isSum(cells, row.cells)) {
      others += 1;
      continue;
    }
    const spills = row.cells.slice(width).some((cell) => cell !== '');
    const isEitherDay = isMixed && isByNumbers(cells('date'));
    const read = readRow(cells, from, hasCharge);
    const why = spills ? 'row-long' : isEitherDay ? 'no-date' : read.doubt;
    if (why) {
      others += 1;
      sieve.refuse(from, row.cells.filter(Boolean).join(' | '), why);
      continue;
    }
    lines.push(read.line);
    places.add(cells('place'));
    if (read.paid && hasCharge) {
      const date = readDate(cells('paidOn')) ?? '';
      sieve.offer('course.payments', { date, amountCents: read.paid, method: cells('method').slice(0, 40) }, from);
    }
  }
  const [place = ''] = places;
  if (places.size === 1)
    sieve.offer('course.placeOfService', normalizePlaceOfService(place), { row: rows[at]!.number });
  const found = { ...nobody(), proposals: sieve.proposals, refused: sieve.refused, lines };
  return { format: 'csv', people: [found], read: lines.length, others };
}
