import type { Field } from '../pipeline';

const SAME_LINE = 8; // CSS pixels
const SAME_PLACE = 4;
const FEWEST_COLUMNS = 3;

/**
 * Gives the boxes of a table of lines their row and column: at least three controls side by side that repeat below
 * with the same places, widths and words but for their numbers ("Charge, line 1", "Charge, line 2").
 * Expects the fields in reading order.
 */
export function withGrids(fields: readonly Field[]): Field[] {
  const tables: Field[][][] = [];
  for (const line of linesOf(fields)) {
    if (line.length < FEWEST_COLUMNS) continue;
    const table = tables.find(([first]) => isSameRow(first!, line));
    if (table) table.push(line);
    else tables.push([line]);
  }
  const placed = new Map<Field, Field>();
  tables
    .filter((rows) => rows.length > 1)
    .forEach((rows, serial) => {
      for (const [row, line] of rows.entries()) {
        for (const [column, field] of line.entries())
          placed.set(field, { ...field, grid: { grid: `t${serial}`, row, column } });
      }
    });
  return fields.map((field) => placed.get(field) ?? field);
}

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

const isSameRow = (one: readonly Field[], other: readonly Field[]): boolean =>
  one.length === other.length && one.every((field, at) => isSameColumn(field, other[at]!));

function isSameColumn(a: Field, b: Field): boolean {
  const samePlace = Math.abs(a.rect.x - b.rect.x) <= SAME_PLACE && Math.abs(a.rect.width - b.rect.width) <= SAME_PLACE;
  return samePlace && a.control === b.control && wordsOf(a) === wordsOf(b);
}

const wordsOf = (field: Field): string => (field.labels[0]?.text ?? field.at).replace(/\d+/g, '').toLowerCase();
