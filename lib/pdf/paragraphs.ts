import { tidy } from '../page/scan/text';
import { type Area, enclosing, onOneLine } from './area';
import type { Piece } from './printed';

const LINES = 4;
const LEADING = 0.75; // of the font size, between two lines of one text
const ALIGNED = 0.8; // of the font size
const INDENT = 3; // of the font size: lines after a number hang under its words
const NUMBERED = /^\(?(?:\d{1,2}\s?[a-z]?|[a-z])[.)]\s/i;
const BESIDE = 60; // CSS pixels: a slot this near makes a line that slot's

/** A text of one or several lines. */
export interface Paragraph {
  text: string;
  lines: Piece[];
}

/**
 * The text a line belongs to, as far as it goes on in the lines right above or below it in the same print: a caption of
 * several lines. A line with a slot beside it is that slot's.
 */
export function paragraphAt(
  start: Piece,
  pieces: readonly Piece[],
  slots: readonly Area[],
  ways: 'up' | 'down' | 'both',
): Paragraph {
  const lines = [start];
  const isFree = (line: Piece) =>
    !slots.some((slot) => onOneLine(slot, line) && slot.left - line.right < BESIDE && line.left - slot.right < BESIDE);
  const grow = (goesOn: (line: Piece) => boolean, add: (line: Piece) => void) => {
    for (let more = pieces.find(goesOn); more && lines.length < LINES; more = pieces.find(goesOn)) add(more);
  };
  const isLike = (a: Piece, b: Piece) =>
    Math.abs(a.size - b.size) < 0.1 * b.size &&
    a.bold === b.bold &&
    (Math.abs(a.left - b.left) < ALIGNED * b.size ||
      (NUMBERED.test(a.text) && b.left > a.left && b.left - a.left < INDENT * b.size) ||
      Math.abs(a.left + a.right - b.left - b.right) < 2 * ALIGNED * b.size);
  const follows = (upper: Piece, lower: Piece) =>
    lower.top - upper.bottom < LEADING * lower.size && lower.top > upper.top + upper.size / 2 && isLike(upper, lower);
  if (ways !== 'down') {
    grow(
      (line) => !lines.includes(line) && follows(line, lines[0]!) && isFree(line),
      (line) => lines.unshift(line),
    );
  }
  if (ways !== 'up') {
    grow(
      (line) => !lines.includes(line) && follows(lines.at(-1)!, line) && isFree(line),
      (line) => lines.push(line),
    );
  }
  return { text: tidy(lines.map(({ text }) => text).join(' ')), lines };
}

export const areaOf = (lines: readonly Piece[]): Area => enclosing(lines);
