import { inEachLanguage } from '../recognize/languages';
import { holdsMiddle, middleY, onOneLine, overlapX } from './area';
import type { Sheet } from './captions';
import { cellOf } from './cells';
import { isPart } from './parts';
import type { Piece } from './printed';
import { leftOf, nearest, type Slot, standsUnder } from './sides';

const UNDER = 8; // CSS pixels: a caption under a line to write on stands close, and begins where the line does
const OVER = 28; // CSS pixels
const SHORT = 28; // characters
const GOES_ON = 18; // CSS pixels between two boxes of one value

const beginsAt = (piece: Piece, slot: Slot): boolean => Math.abs(piece.left - slot.left) <= UNDER;

const besideOf = (slot: Slot, pieces: readonly Piece[], slots: readonly Slot[]): Piece | undefined =>
  nearest(pieces, (piece) => leftOf(piece, slot, slots));

const lineOf = (slot: Slot, slots: readonly Slot[]): Slot[] =>
  slots.filter((other) => other.kind === 'box' && onOneLine(other, slot)).sort((a, b) => a.left - b.left);

/** Over the next line of boxes it would be the caption of one that begins there too and has none beside it. */
const isOverNext = (piece: Piece, pieces: readonly Piece[], slots: readonly Slot[]): boolean =>
  slots.some((other) => beginsAt(piece, other) && standsUnder(other, piece, UNDER) && !besideOf(other, pieces, slots));

/**
 * "Employee's name ____ ____ __" with "Last", "First" and "Initial" under the lines: a slot's own caption is the one under
 * it, and the text left of the first of them is the question over all. Undefined where the line is not captioned so.
 */
export function captionedBelow(
  slot: Slot,
  pieces: readonly Piece[],
  slots: readonly Slot[],
): { own: Piece; over: Piece | undefined } | undefined {
  const beside = (one: Slot) => besideOf(one, pieces, slots);
  const under = (one: Slot) =>
    pieces.find(
      (piece) =>
        piece.text.length <= SHORT &&
        beginsAt(piece, one) &&
        piece.top - one.bottom > -4 &&
        piece.top - one.bottom <= UNDER &&
        !isOverNext(piece, pieces, slots),
    );
  const own = under(slot);
  if (!own) return undefined;
  const line = lineOf(slot, slots);
  let first = line.indexOf(slot);
  while (first > 0 && !beside(line[first]!) && under(line[first - 1]!)) first--;
  const next = line[line.indexOf(slot) + 1];
  const isRun = first < line.indexOf(slot) || (next !== undefined && !beside(next) && under(next) !== undefined);
  const over = beside(line[first]!);
  return isRun && over ? { own, over } : undefined;
}

/**
 * The captions right under the boxes of a page, on lines of boxes that all have theirs there: none has one beside it, and
 * not all have one over them that is not already the line's above. A box alone on the line before such a line is captioned
 * like it.
 */
export function captionsUnder({ printed, slots, taken }: Pick<Sheet, 'printed' | 'slots' | 'taken'>): Map<Slot, Piece> {
  const pieces = printed.pieces.filter(
    (piece) => !taken.has(piece) && !slots.some((slot) => slot.kind === 'box' && holdsMiddle(slot, piece)),
  );
  const captions = new Map<Slot, Piece>();
  const lines = linesOf(slots);
  for (const [at, line] of lines.entries()) {
    const found = line.map((slot) => {
      const own = underOf(slot, line, pieces);
      return own && middleY(own) < cellOf(slot, printed).bottom ? own : undefined;
    });
    const isNamed = new Set(found.filter((piece) => piece && !isPart(piece.text))).size > 1;
    if (!isNamed || found.includes(undefined)) continue;
    if (line.some((slot) => !isPart(besideOf(slot, pieces, slots)?.text ?? ''))) continue;
    // of rows of the same boxes the last one shows whether what stands between them is over or under
    let end = at;
    while (hasSameBoxes(lines[end + 1], line)) end++;
    const last = lines[end]!.map((slot) => underOf(slot, lines[end]!, pieces));
    if (last.some((piece) => !piece || isOverNext(piece, pieces, slots))) continue;
    const theirs = new Set(captions.values());
    const isCaptionedOver = (slot: Slot) =>
      pieces.some(
        (piece) =>
          !theirs.has(piece) && beginsAt(piece, slot) && piece.bottom <= slot.top + 4 && slot.top - piece.bottom < OVER,
      );
    if (line.every(isCaptionedOver)) continue;
    line.forEach((slot, n) => {
      captions.set(slot, found[n]!);
    });
  }
  for (const [at, [slot, ...others]] of lines.entries()) {
    const next = lines[at + 1];
    const own = slot && others.length === 0 ? underOf(slot, [slot], pieces) : undefined;
    if (!own || !next || !captions.has(next[0]!) || isPart(own.text)) continue;
    if (next[0]!.top - own.bottom > own.top - slot!.bottom) captions.set(slot!, own);
  }
  return captions;
}

const hasSameBoxes = (line: readonly Slot[] | undefined, other: readonly Slot[]): boolean =>
  line?.length === other.length && line.every(({ left }, at) => Math.abs(left - other[at]!.left) <= 2);

function linesOf(slots: readonly Slot[]): Slot[][] {
  const lines: Slot[][] = [];
  for (const slot of slots.filter(({ kind }) => kind === 'box').sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line && onOneLine(line[0]!, slot)) line.push(slot);
    else lines.push([slot]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/** A box close behind another goes on with its value. */
function underOf(slot: Slot, line: readonly Slot[], pieces: readonly Piece[]): Piece | undefined {
  const own = pieces.find(
    (piece) =>
      piece.top - slot.bottom > -4 &&
      piece.top - slot.bottom <= UNDER &&
      (isPart(piece.text)
        ? overlapX(piece, slot) > 1
        : beginsAt(piece, slot) &&
          (inEachLanguage(piece.text)[0]!.length <= SHORT || piece.right <= slot.right + UNDER)),
  );
  if (own) return own;
  const before = line[line.indexOf(slot) - 1];
  return before && slot.left - before.right <= GOES_ON ? underOf(before, line, pieces) : undefined;
}
