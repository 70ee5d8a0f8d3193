import { type Area, onOneLine, overlapX, overlapY } from './area';
import type { Sheet } from './captions';
import { paragraphAt } from './paragraphs';
import type { Piece } from './printed';
import { leftOf, nearest, rightOf, type Slot } from './sides';

const MISSING = 100; // CSS pixels: what a box without a text on that side counts
const NEAR_ABOVE = 12;
const NEXT_ROW = 24; // from one box of a column to the next
const ABOVE = 10; // what words above count more than words beside
const WIDEST = 180; // between two boxes of one line

/**
 * The words beside each box to tick, and marks them as taken. They stand right of the boxes of a line, left of them or
 * above, also over a column of boxes: whichever way all boxes of the line have one, the nearer.
 */
export function tickWords(sheet: Sheet): Map<Slot, string> {
  const words = new Map<Slot, string>();
  const { slots } = sheet;
  const pieces = sheet.printed.pieces.filter((piece) =>
    slots.every((slot) => slot.kind === 'tick' || !covers(slot, piece)),
  );
  const ticks = slots.filter(({ kind }) => kind === 'tick');
  const heads = new Map<Slot, Piece>();
  const overOf = (slot: Slot) =>
    nearest(pieces, (one) => aboveOf(one, slot)) ?? heads.get(overColumn(slot, heads.keys(), pieces) ?? slot);
  for (const line of linesOf(ticks, sheet.printed.upright)) {
    const sides = [rightOf, leftOf].map((distance) =>
      line.map((slot) => {
        const piece = nearest(pieces, (one) => distance(one, slot, slots));
        return { slot, piece, far: piece ? distance(piece, slot, slots) : MISSING };
      }),
    );
    const above = line.map((slot) => {
      const piece = overOf(slot);
      return { slot, piece, far: piece ? Math.min(aboveOf(piece, slot), ABOVE + NEAR_ABOVE) : MISSING };
    });
    sides.push(above);
    const cost = (side: { far: number }[]) => side.reduce((sum, { far }) => sum + Math.min(far, MISSING), 0);
    const [best] = [...sides].sort((a, b) => cost(a) - cost(b)); // the first of equals: right, left, above
    for (const { slot, piece } of best!) {
      if (!piece) continue;
      if (best === above) heads.set(slot, piece);
      const { text, lines } = paragraphAt(piece, pieces, slots, 'down');
      words.set(slot, text);
      for (const taken of lines) sheet.taken.add(taken);
    }
  }
  return words;
}

/** How far a text stands right above a box to tick. */
function aboveOf(piece: Piece, slot: Area): number {
  const gap = slot.top - piece.bottom;
  return overlapX(piece, slot) > 1 && gap > -4 && gap < NEAR_ABOVE
    ? ABOVE + Math.max(0, gap)
    : Number.POSITIVE_INFINITY;
}

/** The box right above in a column of boxes under one head, with no text between. */
function overColumn(slot: Slot, headed: Iterable<Slot>, pieces: readonly Piece[]): Slot | undefined {
  const inColumn = [...headed].filter(
    (other) => Math.abs(other.left - slot.left) <= 2 && other.bottom <= slot.top && slot.top - other.bottom <= NEXT_ROW,
  );
  return inColumn.find(
    (other) =>
      !pieces.some((piece) => overlapX(piece, slot) > 1 && piece.top >= other.bottom && piece.bottom <= slot.top),
  );
}

const covers = (slot: Area, piece: Piece): boolean =>
  piece.left >= slot.left - 2 &&
  piece.right <= slot.right + 2 &&
  piece.top >= slot.top - 2 &&
  piece.bottom <= slot.bottom + 2;

/** The ticks of one line, up to a gap or to an upright line: the boxes of other questions have their words their own way. */
function linesOf(ticks: readonly Slot[], upright: readonly Area[]): Slot[][] {
  const rows: Slot[][] = [];
  for (const tick of [...ticks].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && onOneLine(row[0]!, tick)) row.push(tick);
    else rows.push([tick]);
  }
  return rows.flatMap((row) => {
    const lines: Slot[][] = [];
    for (const tick of row.sort((a, b) => a.left - b.left)) {
      const last = lines.at(-1)?.at(-1);
      const isApart =
        last &&
        upright.some((line) => overlapY(line, tick) > 2 && line.left > last.right - 2 && line.right < tick.left + 2);
      if (last && !isApart && tick.left - last.right < WIDEST) lines.at(-1)!.push(tick);
      else lines.push([tick]);
    }
    return lines;
  });
}
