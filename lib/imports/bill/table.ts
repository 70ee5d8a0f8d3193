import { readAmount, readDate } from '../table/cells';
import { areHeadings, areUndated, type Column, columnsOf } from '../table/columns';
import type { Cells } from '../table/row';
import type { Cell, TextLine } from './text';

/** Where the columns of a bill's table stand, from its headings. */
interface Headings {
  cells: Cell[];
  columns: Map<Column, number>;
}

const overlap = (one: Cell, other: Cell) => Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** Two lines of headings as one: "Date of" above "Service". */
function stacked(upper: TextLine, lower: TextLine | undefined): Cell[] {
  const cells = upper.cells.map((cell) => ({ ...cell }));
  for (const below of lower?.cells ?? []) {
    const above = cells.find((cell) => overlap(cell, below) > 0);
    if (above) {
      above.text += ` ${below.text}`;
      above.left = Math.min(above.left, below.left);
      above.right = Math.max(above.right, below.right);
    } else cells.push({ ...below });
  }
  return cells.sort((one, other) => one.left - other.left);
}

const headingsIn = (cells: Cell[], are = areHeadings): Headings | undefined => {
  const columns = columnsOf(cells.map(({ text }) => text));
  return are(columns) ? { cells, columns } : undefined;
};

/** The heading a cell stands under: the one it overlaps most, else the nearest. */
function headingOf(cell: Cell, { cells }: Headings): number {
  const near = cells.map((heading) => overlap(heading, cell));
  return near.indexOf(Math.max(...near));
}

/** A date that stands before other words in one cell: "01/14/2026 Cooling session". */
const LEADING_DATE = /^(\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\s+(.+)$/;

/** One day twice is that day; two days are none. */
const oneDay = (text: string): string => {
  const [from = '', to] = text.split(/\s*(?:\s-\s|–|—|\bto\b|\bthrough\b)\s*/);
  return to === undefined || readDate(from) === readDate(to) ? from : text;
};

const RANGE = /^\S+\s*(?:-|–|—|to|through)\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
const LEADING_RANGE = /^(\d\S*)\s*(?:-|–|—|to|through)\s*(\d{1,2}[/-]\d{1,2}[/-]\d{2,4})/;
/** Whether a cell begins with two days: which of them it was is hers to say. */
function beginsWithRange(text: string): boolean {
  const [, from = '', to = ''] = LEADING_RANGE.exec(text) ?? [];
  return to !== '' && readDate(from) !== readDate(to);
}
const looksLikeDate = (text: string) => readDate(oneDay(text)) !== undefined || RANGE.test(text);

export interface BillRow {
  page: number;
  cells: Cells;
  all: string[];
  /** Whether headings said which cell is which. */
  isHeaded: boolean;
}

/** A line under headings; what stands where a date should be and is none is left for her to read. */
function headedRow(line: TextLine, headings: Headings): BillRow | undefined {
  const found = new Map<number, string[]>();
  for (const cell of line.cells) {
    const at = headingOf(cell, headings);
    found.set(at, [...(found.get(at) ?? []), cell.text]);
  }
  const texts = new Map<Column, string>();
  for (const [column, at] of headings.columns) texts.set(column, (found.get(at) ?? []).join(' '));
  const first = texts.get('date') ?? '';
  const leading = looksLikeDate(first) || beginsWithRange(first) ? undefined : LEADING_DATE.exec(first);
  if (leading) {
    texts.set('date', leading[1]!);
    texts.set('words', [leading[2], texts.get('words')].filter(Boolean).join(' '));
  }
  const date = oneDay(texts.get('date') ?? '');
  const isDated = !headings.columns.has('date') ? texts.get('words') !== '' : /\d/.test(date);
  const isCharge = isDated && readAmount(texts.get('charge') || texts.get('unitPrice') || '') !== undefined;
  if (!looksLikeDate(date) && !isCharge) return undefined;
  texts.set('date', date);
  const all = line.cells.map(({ text }) => text);
  return { page: line.page, cells: (column) => texts.get(column) ?? '', all, isHeaded: true };
}

const AMOUNT = /\(?-?\$?\s?\d{1,3}(?:,?\d{3})*\.\d{2}\)?/g;

/** A row of a bill without headings: it begins with a date, and exactly one amount in it is the charge. */
function plainRow(line: TextLine): BillRow | undefined {
  const all = line.cells.map(({ text }) => text);
  const [first = ''] = all;
  const leading = LEADING_DATE.exec(first);
  const date = leading?.[1] ?? oneDay(first);
  const rest = [leading?.[2] ?? '', ...all.slice(1)].join(' ').trim();
  const amounts = rest.match(AMOUNT) ?? [];
  if (!readDate(date) || amounts.length === 0) return undefined;
  const words = rest.replace(AMOUNT, ' ').replace(/\s+/g, ' ').trim();
  const code = /\b(?:\d{4}T|\d{5}|[A-V]\d{4})\b/.exec(words)?.[0] ?? '';
  const texts: Partial<Record<Column, string>> = {
    date: beginsWithRange(first) ? '' : date,
    words: words.replace(code, '').trim(),
    code,
    charge: amounts.length === 1 ? amounts[0]! : '',
  };
  return { page: line.page, cells: (column) => texts[column] ?? '', all, isHeaded: false };
}

const SENTENCE = 8; // words; more is no description of a charge any more

/** The rows of charges and payments of a bill, top to bottom. A line of words alone goes on with the row above it. */
export function billRows(lines: readonly TextLine[]): BillRow[] {
  const rows: BillRow[] = [];
  let headings: Headings | undefined;
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const next =
      headingsIn(line.cells) ??
      headingsIn(stacked(line, lines[at + 1])) ??
      (headings ? undefined : headingsIn(line.cells, areUndated));
    if (next) {
      headings = next;
      isOpen = false;
      continue;
    }
    const row = headings ? headedRow(line, headings) : plainRow(line);
    if (row) {
      rows.push(row);
      isOpen = true;
      continue;
    }
    const last = rows.at(-1);
    const [alone] = line.cells;
    const isWords =
      line.cells.length === 1 && /^[^\d$:]+$/.test(alone!.text) && alone!.text.split(' ').length <= SENTENCE;
    const isBelow = headings && headings.columns.get('words') === headingOf(alone!, headings);
    if (isOpen && last && isWords && isBelow && last.page === line.page) {
      const { cells } = last;
      const more = alone!.text;
      last.cells = (column) => (column === 'words' ? `${cells('words')} ${more}`.trim() : cells(column));
    }
    isOpen = false;
  }
  return rows;
}
