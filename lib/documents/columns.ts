import type { Table } from './draft';

const COLUMN_GAP = 10; // points

export interface Column {
  x: number;
  width: number;
  numeric: boolean;
}

/**
 * Every column as wide as its widest cell; where the table does not fit into `room`, the widest ones give way together.
 * A row may have more cells than the head. Points.
 */
export function columnsOf({ head, rows, numeric }: Table, room: number, measure: (text: string) => number): Column[] {
  const all = [head, ...rows];
  const count = Math.max(...all.map(({ length }) => length));
  const gap = Math.min(COLUMN_GAP, room / (3 * count));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...all.map((cells) => measure(cells[at] ?? '') + 1)),
  );
  const widest = widestThatFits(widths, room - gap * (count - 1));
  let x = 0;
  return widths.map((wanted, at) => {
    const width = Math.min(wanted, widest);
    const column = { x, width, numeric: numeric.includes(at) };
    x += width + gap;
    return column;
  });
}

/** The width beyond which every column is cut, so that all of them together fit into `room`. */
function widestThatFits(widths: readonly number[], room: number): number {
  let left = room;
  for (const [at, width] of widths.toSorted((a, b) => a - b).entries()) {
    const share = left / (widths.length - at);
    if (width > share) return share;
    left -= width;
  }
  return Number.POSITIVE_INFINITY;
}
