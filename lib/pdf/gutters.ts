import { tidy } from '../page/scan/text';
import { type Area, enclosing, onOneLine } from './area';
import { LARGER, usualSize } from './headings';
import { paragraphAt } from './paragraphs';
import type { Piece, Printed } from './printed';

const WIDE = 0.8; // of what the page prints: a rule between two parts
const SAME_RULE = 4; // CSS pixels
const AT_TOP = 36; // CSS pixels from the rule to the heading under it
const NARROW = 0.34; // of the same
const ASKS = /[?:]\s*$/;
const FEWEST = 2; // on a page that is made so

/** A heading in a margin of its own, left of all fields of the band between two rules that it is the heading of. */
export interface Gutter {
  /** Its lines as one text, at the rule over the band: all of the band stands below it. */
  heading: Piece;
  /** The texts it is printed in, its number too. */
  lines: readonly Piece[];
  band: Area;
  /** What else the margin says about the band, in smaller print. */
  remark: string;
  /** Where the margin ends and the fields begin. */
  edge: number;
}

/** The headings in the margin of a page; none where fewer than two bands have one as wide. */
export function guttersOf(printed: Printed, slots: readonly Area[]): Gutter[] {
  const gutters = bandsOf(printed, slots).flatMap((band) => gutterOf(band, printed, slots) ?? []);
  const isOneMargin = (a: Gutter, b: Gutter) => Math.abs(a.edge - b.edge) <= SAME_RULE;
  return gutters.filter((one) => gutters.filter((other) => isOneMargin(one, other)).length >= FEWEST);
}

function bandsOf({ pieces, level, tints }: Printed, slots: readonly Area[]): Area[] {
  const { left, right, bottom } = enclosing([...pieces, ...slots]);
  const tops = [...level, ...tints]
    .filter((line) => line.right - line.left > WIDE * (right - left))
    .map(({ top }) => top)
    .sort((a, b) => a - b)
    .filter((top, at, all) => at === 0 || top - all[at - 1]! > SAME_RULE);
  return tops.map((top, at) => ({ left, right, top, bottom: tops[at + 1] ?? bottom }));
}

function gutterOf(band: Area, printed: Printed, slots: readonly Area[]): Gutter | undefined {
  const isIn = (area: Area) => area.top >= band.top - 2 && area.bottom <= band.bottom + 2;
  const fields = slots.filter(isIn);
  const edge = Math.min(...fields.map(({ left }) => left));
  const inBand = printed.pieces.filter(isIn);
  const inMargin = inBand.filter(({ right }) => right < edge);
  const usual = usualSize(printed);
  const isMostlyBold = printed.pieces.filter(({ bold }) => bold).length * 2 > printed.pieces.length;
  const marked = inMargin.filter(({ bold, size }) => size > LARGER * usual || (bold && !isMostlyBold));
  const first = marked.find(({ text, top }) => /\p{L}{4}/u.test(text) && top - band.top < AT_TOP);
  // fields beside the margin have captions of their own
  const isCaptioned = inBand.some(({ left, text }) => left > edge - SAME_RULE && /\p{L}{2}/u.test(text));
  const isNarrow = edge - band.left < NARROW * (band.right - band.left);
  if (!first || !isCaptioned || !isNarrow || ASKS.test(first.text)) return undefined;
  const { text, lines } = paragraphAt(first, marked, [], 'down');
  const rest = marked.filter((piece) => !lines.includes(piece));
  if (rest.some((piece) => /\p{L}/u.test(piece.text) || !onOneLine(piece, first))) return undefined;
  const heading = { ...first, text, top: band.top, bottom: band.top };
  const said = inMargin.filter((piece) => !marked.includes(piece) && piece.top >= first.top);
  const remark = tidy(said.map((piece) => piece.text).join(' '));
  return { heading, lines: [...lines, ...rest], band, remark, edge };
}
