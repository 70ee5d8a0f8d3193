import { type Area, holdsMiddle, middleY, onOneLine, overlapX, overlapY } from './area';
import type { Piece, Printed } from './printed';

const FAR_LEFT = 300; // CSS pixels
export const FAR_ABOVE = 60;
const FAR_BELOW = 14;
export const FAR_RIGHT = 60;
export const BESIDE = 60;
const BESIDE_GAP = 3;
const COLUMN = 40; // from the edge of a column to the square in it
const HIGHER = 4; // a question may stand this much higher than its boxes to tick

/** Where something is filled in: a box for text, a list, or a box to tick. */
export interface Slot extends Area {
  kind: 'box' | 'tick';
  /** All boxes of one question. */
  isGroup?: boolean;
}

export function nearest(pieces: readonly Piece[], distance: (piece: Piece) => number): Piece | undefined {
  let best: Piece | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const far = distance(piece);
    if (far < least) {
      best = piece;
      least = far;
    }
  }
  return best;
}

export const NOWHERE = Number.POSITIVE_INFINITY;

const between = (slots: readonly Slot[], own: Area, is: (slot: Slot) => boolean): boolean =>
  slots.some((slot) => slot !== own && is(slot));

/** How far a text stands to the left of a slot on its line, no other slot between. */
export function leftOf(piece: Piece, slot: Area, slots: readonly Slot[], reach = FAR_LEFT): number {
  const gap = slot.left - piece.right;
  const isHigher = 'kind' in slot && slot.kind === 'tick' && overlapY(piece, slot) > -HIGHER && piece.top < slot.top;
  const isBeside = onOneLine(piece, slot) || (isHigher && gap < BESIDE);
  if (!isBeside || gap < -4 || gap > reach || piece.left >= slot.left) return NOWHERE;
  const isCut = between(
    slots,
    slot,
    (other) => onOneLine(other, piece) && other.left >= piece.right - 4 && other.right <= slot.left + 4,
  );
  if (isCut || slots.some((other) => other !== slot && overlapX(other, piece) > 1 && standsUnder(other, piece, gap))) {
    return NOWHERE;
  }
  return Math.max(0, gap) + (onOneLine(piece, slot) ? 0 : HIGHER);
}

/**
 * How far a text stands left of a box on its line with nothing at all between, no slot, no text and no upright line: then
 * a person follows the row to the box, however wide the gap is. A text right under another slot is that one's.
 */
export function farLeftOf(
  piece: Piece,
  slot: Slot,
  { slots, printed }: { slots: readonly Slot[]; printed: Printed },
): number {
  const isAsked = slot.kind === 'box' || slot.isGroup;
  const far = isAsked ? leftOf(piece, slot, slots, Number.POSITIVE_INFINITY) : NOWHERE;
  if (far === NOWHERE) return NOWHERE;
  const isBetween = (area: Area) =>
    overlapY(area, slot) > 2 && area.left >= piece.right - 4 && area.right <= slot.left + 4;
  const isUnderAnother = slots.some(
    (other) =>
      other !== slot &&
      overlapX(other, piece) > 1 &&
      piece.top >= other.bottom - 4 &&
      piece.top - other.bottom < FAR_BELOW / 2,
  );
  const lines = printed.upright.filter(
    (line) => overlapY(line, slot) > 2 && line.left > piece.right && line.right < slot.left - 4,
  );
  // the squares of a row of questions stand in a column of their own
  const isColumn = slot.isGroup && lines.every((line) => slot.left - line.right < COLUMN);
  const isCut = (lines.length > 0 && !isColumn) || printed.pieces.some((other) => other !== piece && isBetween(other));
  return isCut || isUnderAnother ? NOWHERE : far;
}

/** Whether a slot stands so close under a text that the text is its caption rather than that of a slot `gap` beside it. */
export const standsUnder = (slot: Slot, piece: Piece, gap: number): boolean =>
  slot.kind === 'box' && slot.top - piece.bottom > -4 && slot.top - piece.bottom < Math.min(6, gap);

export function rightOf(piece: Piece, slot: Area, slots: readonly Slot[]): number {
  const gap = piece.left - slot.right;
  if (!onOneLine(piece, slot) || gap < -4 || gap > FAR_RIGHT) return NOWHERE;
  const isCut = between(
    slots,
    slot,
    (other) => onOneLine(other, piece) && other.left >= slot.right - 4 && other.right <= piece.left + 4,
  );
  return isCut ? NOWHERE : Math.max(0, gap);
}

/**
 * How far a text stands above a slot (or in its upper edge): over it, or, in one box of ruled lines, as the last caption
 * that begins before it. A text that stands closer under another slot is that one's.
 */
export function aboveOf(piece: Piece, slot: Slot, below: Area, slots: readonly Slot[], cell: Area | undefined): number {
  const gap = below.top - piece.bottom;
  const inEdge = below === slot && holdsMiddle(slot, piece) && middleY(piece) < middleY(slot);
  if (piece === below || (!inEdge && (gap < -(piece.bottom - piece.top) / 2 || slot.top - piece.bottom > FAR_ABOVE)))
    return NOWHERE;
  const shift = overlapX(piece, slot) > 1 ? 0 : cell && piece.left <= slot.left ? slot.left - piece.right : NOWHERE;
  if (shift === NOWHERE) return NOWHERE;
  const cut = between(
    slots,
    slot,
    (other) => overlapX(other, piece) > 1 && other.top >= piece.bottom - 4 && other.bottom <= slot.top + 4,
  );
  if (cut) return NOWHERE;
  const upper = Math.min(
    ...slots.map((other) =>
      other !== slot && overlapX(other, piece) > 1 && piece.top >= other.bottom - 3
        ? piece.top - other.bottom
        : NOWHERE,
    ),
  );
  if (!cell && upper * 2 + 2 < gap) return NOWHERE;
  // it asks what is filled in beside it
  if (gap > BESIDE_GAP && slots.some((other) => other !== slot && leftOf(piece, other, slots) < BESIDE)) return NOWHERE;
  return Math.max(0, gap) + shift / 4 + Math.abs(piece.left - slot.left) / 20;
}

export function belowOf(piece: Piece, slot: Slot, slots: readonly Slot[]): number {
  const gap = piece.top - slot.bottom;
  if (gap < -4 || gap > FAR_BELOW || overlapX(piece, slot) <= 1) return NOWHERE;
  const isCut = between(
    slots,
    slot,
    (other) => overlapX(other, piece) > 1 && other.top >= slot.bottom - 4 && other.top <= piece.bottom + gap,
  );
  return isCut ? NOWHERE : Math.max(0, gap);
}
