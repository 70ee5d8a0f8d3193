import type { Field, LabelText } from '../pipeline';
import { isNumbered } from './boxNumbers';
import { isPart } from './parts';
import type { Reading } from './reading';

const SAME_LINE = 8; // CSS pixels
const SAME_PLACE = 4;
const FEWEST_COLUMNS = 3;
const NEXT_ROW = 64; // CSS pixels from the end of one row to the next at most

/**
 * Gives the boxes of a table of lines their row and column, and the heads over its columns: at least three controls side
 * by side that repeat below with the same places and widths, the same words but for their numbers ("Charge, line 1",
 * "Charge, line 2"), and no captions between. Expects the fields in reading order.
 */
export function withGrids(fields: readonly Field[], reading: Pick<Reading, 'headsOver'>): Field[] {
  const tables: Field[][][] = [];
  for (const line of linesOf(fields)) {
    if (line.length < FEWEST_COLUMNS) continue;
    const table = tables.find((rows) => isNextRow(rows, line));
    if (table) table.push(line);
    else tables.push([line]);
  }
  const placed = new Map<Field, Field>();
  const inHeads: { text: string; y: number }[] = [];
  const repeating = tables.filter((rows) => rows.length > 1);
  const inTables = repeating.flat(2);
  repeating.forEach((rows, serial) => {
    const heads = headsUnder(rows) ?? reading.headsOver(rows[0]!, inTables);
    for (const { text } of heads.flat()) inHeads.push({ text, y: rows[0]![0]!.rect.y });
    for (const [row, line] of rows.entries()) {
      for (const [column, field] of line.entries()) {
        const own = field.labels.filter(({ from }) => !PRINTED.has(from));
        const spoken = own.filter(({ from }) => from === 'aria');
        const rest = own.filter(({ from }) => from !== 'aria');
        const labels = [...spoken, ...heads[column]!, ...rest];
        // a box number over the table says less than its heads
        const sections =
          heads[column]!.length > 0 ? field.sections.filter((text) => !isNumbered(text)) : field.sections;
        placed.set(field, { ...field, labels, sections, grid: { grid: `t${serial}`, row, column } });
      }
    }
  });
  // the same word may be a heading above the table
  const headsAt = ({ rect }: Field) => inHeads.filter(({ y }) => rect.y + SAME_LINE >= y).map(({ text }) => text);
  return fields.map((field) => withoutHeads(placed.get(field) ?? field, headsAt(field)));
}

/** The first of several. */
const SENTENCE = /^(.{12,}?)\.\s.*$/;
const MONEY = /^(?:dollars|cents)\b/i;

/**
 * What most boxes have right under them, the same in every row, are the heads of the columns; over "dollars" and "cents"
 * it needs the question over the table. Else undefined.
 */
function headsUnder(rows: readonly Field[][]): LabelText[][] | undefined {
  const underOf = ({ labels }: Field) => labels.find(({ from }) => from === 'below')?.text;
  const question = rows[0]!
    .flatMap(({ labels }) => labels)
    .find(({ text, from }) => from === 'above' && !isPart(text))
    ?.text.replace(SENTENCE, '$1');
  const heads = rows[0]!.map((field, column) => {
    const text = underOf(field);
    if (text === undefined || rows.some((row) => underOf(row[column]!) !== text)) return [];
    if (!isPart(text)) return [{ text, from: 'column-header' } as const];
    const over = question && MONEY.test(text) ? [{ text: question, from: 'column-header' } as const] : [];
    return [...over, { text, from: 'above' } as const];
  });
  return heads.filter((head) => head.length > 0).length * 2 > heads.length ? heads : undefined;
}

/** The head of a column may look like a heading; it is none, neither over its table nor over what follows. */
export function withoutHeads(field: Field, heads: readonly string[]): Field {
  const isLine = (text: string) => heads.some((head) => ` ${head} `.includes(` ${text} `));
  return field.sections.some(isLine) ? { ...field, sections: field.sections.filter((text) => !isLine(text)) } : field;
}

const PRINTED = new Set(['left', 'above', 'right', 'below']);

function linesOf(fields: readonly Field[]): Field[][] {
  const lines: Field[][] = [];
  for (const field of fields) {
    if (field.hiddenBy !== '') continue;
    const line = lines.at(-1);
    if (line && Math.abs(middle(field) - middle(line[0]!)) <= SAME_LINE) line.push(field);
    else lines.push([field]);
  }
  return lines;
}

const middle = ({ rect }: Field): number => rect.y + rect.height / 2;

function isNextRow(rows: readonly Field[][], line: readonly Field[]): boolean {
  const [first] = rows[0]!;
  const before = rows.at(-1)![0]!.rect;
  if (line.length !== rows[0]!.length || line[0]!.rect.y - (before.y + before.height) > NEXT_ROW) return false;
  const captioned = line.filter(({ labels }) =>
    labels.some(({ text, from }) => (from === 'above' || from === 'left') && !isPart(text)),
  );
  if (first === undefined || captioned.length * 2 > line.length) return false;
  return line.every((field, at) => isSameColumn(rows[0]![at]!, field));
}

function isSameColumn(a: Field, b: Field): boolean {
  const samePlace = Math.abs(a.rect.x - b.rect.x) <= SAME_PLACE && Math.abs(a.rect.width - b.rect.width) <= SAME_PLACE;
  return samePlace && a.control === b.control && wordsOf(a) === wordsOf(b);
}

/** What the file itself calls a field, numbers ("2", "16b") aside; what is printed beside it differs from row to row. */
const wordsOf = ({ labels, at }: Field): string =>
  (labels.find(({ from }) => from === 'aria')?.text ?? at).toLowerCase().replace(/\d+(?:[a-l]\b)?/g, '');
