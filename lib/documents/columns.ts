import type { Paragraph } from './draft';

const COLUMN_GAP = 10; // points

export interface Column {
  x: number;
  width: number;
  numeric: boolean;
}

/** Every column as wide as its widest cell, the widest of them giving way until the table fits `room`. Points. */
export function columnsOf(
  table: Extract<Paragraph, { kind: 'table' }>,
  room: number,
  measure: (text: string) => number,
): Column[] {
  const widths = table.head.map((_, at) =>
    Math.max(...[table.head, ...table.rows].map((cells) => measure(cells[at] ?? '') + 1)),
  );
  const spare = room - COLUMN_GAP * (widths.length - 1);
  const excess = widths.reduce((sum, width) => sum + width, 0) - spare;
  if (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(80, widths[widest]! - excess);
  }
  let x = 0;
  return widths.map((width, at) => {
    const column = { x, width, numeric: table.numeric.includes(at) };
    x += width + COLUMN_GAP;
    return column;
  });
}
