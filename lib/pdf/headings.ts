import { type Area, holdsMiddle, middleX, onOneLine, overlapX } from './area';
import type { Sheet } from './captions';
import type { Gutter } from './gutters';
import { isOthersPart } from './othersPart';
import type { Piece, Printed } from './printed';

const LONGEST = 90; // characters
const BAR = 44; // CSS pixels: a tinted bar is no higher
const MOST_COLUMNS = 3; // side by side, each with a heading; more are the heads of a table
export const LARGER = 1.12; // than most of the page's print

/** Printed headings of one page, each with how far to the left and right it speaks. */
interface Heading {
  piece: Piece;
  left: number;
  right: number;
  /** It stands in a bar, which shows how far it speaks. */
  inBar: boolean;
}

/** The largest print, where it stands above all fields of the first page: it names the form. '' where nothing does. */
export function titleOf({ printed, slots, captions }: Sheet): string {
  const top = Math.min(...slots.map((slot) => slot.top));
  const above = printed.pieces.filter((piece) => piece.bottom <= top && /\p{L}{4}/u.test(piece.text));
  const largest = Math.max(0, ...above.map(({ size }) => size));
  const usual = usualSize(printed);
  const alike = printed.pieces.filter(({ size }) => size > largest / LARGER);
  const [title] = alike;
  return title && largest > LARGER * usual && alike.length === 1 && !captions.has(title) ? title.text : '';
}

/** What may be a heading: larger, bold, in a tinted bar, or "Section 2", on a line without fields. */
export function headingPieces(printed: Printed, slots: readonly Area[]): Set<Piece> {
  const usual = usualSize(printed);
  const isMostlyBold = printed.pieces.filter(({ bold }) => bold).length * 2 > printed.pieces.length;
  return new Set(
    printed.pieces.filter((piece) => {
      const { text, size, bold } = piece;
      if (text.length > LONGEST || !/\p{L}{4}/u.test(text) || SENTENCE.test(text)) return false;
      const bar = barOf(piece, printed);
      if (!bar && slots.some((slot) => onOneLine(slot, piece) || isAnswerTo(piece, slot, printed))) return false;
      const isMarked = size > LARGER * usual || (bold && !isMostlyBold) || bar !== undefined;
      return isMarked || /^(?:section|part|step)\s+[\dA-Z]{1,3}\b/i.test(text) || NOT_HERS.test(text);
    }),
  );
}

const UNDER = 2; // of the font size, from a question to the box under it

/** A question in thin print with its box right under it asks what is filled in there. */
const isAnswerTo = (piece: Piece, slot: Area, { pieces }: Printed): boolean =>
  !piece.bold &&
  /\?(?:\s*\([^)]*\))?$/.test(piece.text) &&
  overlapX(piece, slot) > 1 &&
  slot.top - piece.bottom > -4 &&
  slot.top - piece.bottom < UNDER * piece.size &&
  !pieces.some(
    (other) =>
      other !== piece && overlapX(other, slot) > 1 && other.top >= piece.bottom - 2 && other.bottom <= slot.top + 4,
  );

/** However small it is printed, what follows is not hers. */
const NOT_HERS = /\b(?:do not (?:write|use)|use only|office use)\b/i;

const SENTENCE = /^(?:\S+ ){5,}\S+\.$/;

/** The headings of a page: what looks like one and is not the caption of a field. */
export function headingsOf({ printed, slots, taken, captions, headings, gutters }: Sheet): Heading[] {
  const right = Math.max(0, ...printed.pieces.map((piece) => piece.right), ...slots.map((slot) => slot.right));
  const isTitle = (piece: Piece) => isAloneInBar(piece, printed, right);
  // what was read for a box that has no other caption may be a heading all the same
  const inGutters = gutters.flatMap(({ lines }) => lines);
  const printedFor = [...headings].filter((piece) => !inGutters.includes(piece));
  const all = printedFor.filter((piece) => !taken.has(piece) && (!captions.has(piece) || isTitle(piece)));
  const top = Math.min(...slots.map((slot) => slot.top));
  const lower = Math.max(...all.filter(({ bottom }) => bottom > top).map(({ size }) => size));
  const names = all.filter(({ bottom, size }) => bottom <= top && lower > 0 && size > LARGER * lower);
  const lines = all.filter(
    (piece) =>
      !(names.includes(piece) && names.some((name) => isNamedBefore(name, piece))) &&
      all.filter((other) => onOneLine(other, piece)).length <= MOST_COLUMNS &&
      (barOf(piece, printed) !== undefined || !all.some((other) => isRemarkOn(other, piece))),
  );
  return joinedInBars([...lines, ...gutters.map(({ heading }) => heading)], printed).map((piece) => {
    const gutter = gutters.find(({ heading }) => heading === piece);
    if (gutter) return { piece: withRemark(gutter), left: gutter.band.left, right: gutter.band.right, inBar: true };
    const bar = barOf(piece, printed);
    if (bar) return { piece, left: bar.left, right: bar.right, inBar: true };
    const beside = lines.filter((other) => other !== piece && onOneLine(other, piece) && other.left > piece.right);
    return {
      piece,
      left: piece.left - 24,
      right: Math.min(right, ...beside.map((other) => other.left - 24)),
      inBar: NOT_HERS.test(piece.text),
    };
  });
}

/** "ACME BENEFITS   MEDICAL CLAIM" over all fields: the first of two names of one form is that of the whole page. */
const isNamedBefore = (name: Piece, piece: Piece): boolean => onOneLine(name, piece) && name.right < piece.left;

/** A remark in the margin counts where it says who else fills in the part. */
const withRemark = ({ heading, remark }: Gutter): Piece =>
  isOthersPart(remark) ? { ...heading, text: `${heading.text} (${remark})` } : heading;

/** "About the bill" and, further right in smaller or thinner print, what it is called in Spanish: no heading beside it. */
const isRemarkOn = (heading: Piece, piece: Piece): boolean =>
  onOneLine(heading, piece) &&
  heading.right < piece.left &&
  (heading.size > LARGER * piece.size || (heading.bold && !piece.bold && heading.size >= piece.size));

/** "PART I" and, further right in the same bar, "EMPLOYEE" are one heading. */
function joinedInBars(lines: readonly Piece[], printed: Printed): Piece[] {
  return lines.flatMap((piece) => {
    const bar = barOf(piece, printed);
    const inBar = bar ? lines.filter((other) => holdsMiddle(bar, other) && onOneLine(other, piece)) : [piece];
    const [first] = inBar.sort((a, b) => a.left - b.left);
    if (inBar.length < 2 || !COUNTED.test(first!.text)) return [piece];
    return piece === first
      ? [{ ...piece, text: inBar.map(({ text }) => text).join(' '), right: inBar.at(-1)!.right }]
      : [];
  });
}

const COUNTED = /^(?:(?:section|part|step|parte|secci[oó]n)\s+)?[\dIVXA-Z]{1,5}\W*$/i;

/**
 * The headings a field stands under, the outermost first: the nearest one above that reaches over it, and a larger one
 * over that. Where a nearer heading begins further to the left and does not stand over the field, two columns may run
 * side by side: then nothing is said.
 */
export function sectionsOver(field: Area, headings: readonly Heading[]): string[] {
  const above = headingsOver(field, headings).sort((a, b) => b.piece.bottom - a.piece.bottom);
  const [nearest] = above;
  if (!nearest) return [];
  // columns side by side are headed alike; larger print names the form, smaller the columns of a table
  const rival = above.find(({ piece, left }) => left > nearest.left + 100 && isAlike(piece.size, nearest.piece.size));
  if (rival && !nearest.inBar && overlapX(nearest.piece, field) <= 0) return [];
  const outer = above.find(({ piece }) => piece.size > LARGER * nearest.piece.size);
  return outer ? [outer.piece.text, nearest.piece.text] : [nearest.piece.text];
}

/** All headings that stand somewhere above a field and reach over it. */
export const headingsOver = (field: Area, headings: readonly Heading[]): Heading[] =>
  headings.filter(
    ({ piece, left, right }) => piece.bottom <= field.top + 2 && middleX(field) > left && middleX(field) < right,
  );

const HALF = 0.4; // of a page: as wide as one of two columns

/** It has a tinted bar to itself, over the whole page or one of two columns. */
function isAloneInBar(piece: Piece, printed: Printed, right: number): boolean {
  const bar = barOf(piece, printed);
  const isShared = (other: Piece) => other !== piece && bar !== undefined && holdsMiddle(bar, other);
  return bar !== undefined && bar.right - bar.left > HALF * right && !printed.pieces.some(isShared);
}

const isAlike = (a: number, b: number): boolean => a <= LARGER * b && b <= LARGER * a;

const barOf = (piece: Piece, { tints }: Printed): Area | undefined =>
  tints.find(
    (tint) =>
      tint.bottom - tint.top < BAR &&
      tint.right - tint.left > 2 * BAR &&
      holdsMiddle(tint, piece) &&
      tint.bottom - tint.top > piece.size * 0.9,
  );

/** The size of most of a page's print. */
export const usualSize = ({ pieces }: Printed): number => median(pieces.map(({ size }) => size));

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
