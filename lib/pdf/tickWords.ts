import { type Area, onOneLine } from './area';
import { leftOf, nearest, rightOf, type Sheet, type Slot } from './captions';
import { paragraphAt } from './paragraphs';
import type { Piece } from './printed';

const MISSING = 100; // CSS pixels: what a box without a text on that side counts

/**
 * The words beside each box to tick, and marks them as taken. They stand right of the boxes of a line or left of them:
 * whichever way all boxes of the line have one, the nearer.
 */
export function tickWords(sheet: Sheet): Map<Slot, string> {
  const words = new Map<Slot, string>();
  const { slots } = sheet;
  const pieces = sheet.printed.pieces.filter((piece) =>
    slots.every((slot) => slot.kind === 'tick' || !covers(slot, piece)),
  );
  for (const line of linesOf(slots.filter(({ kind }) => kind === 'tick'))) {
    const sides = [rightOf, leftOf].map((distance) =>
      line.map((slot) => {
        const piece = nearest(pieces, (one) => distance(one, slot, slots));
        return { slot, piece, far: piece ? distance(piece, slot, slots) : MISSING };
      }),
    );
    const cost = (side: { far: number }[]) => side.reduce((sum, { far }) => sum + Math.min(far, MISSING), 0);
    const [right, left] = sides as [Found[], Found[]];
    for (const { slot, piece } of cost(left) < cost(right) ? left : right) {
      if (!piece) continue;
      const { text, lines } = paragraphAt(piece, pieces, slots, 'down');
      words.set(slot, text);
      for (const taken of lines) sheet.taken.add(taken);
    }
  }
  return words;
}

interface Found {
  slot: Slot;
  piece: Piece | undefined;
  far: number;
}

const covers = (slot: Area, piece: Piece): boolean =>
  piece.left >= slot.left - 2 &&
  piece.right <= slot.right + 2 &&
  piece.top >= slot.top - 2 &&
  piece.bottom <= slot.bottom + 2;

function linesOf(ticks: readonly Slot[]): Slot[][] {
  const lines: Slot[][] = [];
  for (const tick of [...ticks].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && onOneLine(line[0]!, tick)) line.push(tick);
    else lines.push([tick]);
  }
  return lines;
}
