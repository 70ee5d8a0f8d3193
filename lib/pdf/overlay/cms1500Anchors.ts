import { LEADING, ORIGIN, PITCH } from './cms1500Boxes';

/** A piece of text printed on a page: where it starts and its baseline, points from the top left corner. */
export interface PrintedText {
  text: string;
  x: number;
  top: number;
}

/** From the form's own points to those of a page on which it was printed larger, smaller or moved. */
export interface Alignment {
  scale: number;
  x: number;
  top: number;
}

/**
 * Titles of boxes all over the form, each with its number and the print line and column where it begins: in the upper
 * line of its box, at the box's left edge. The titles are the standard's own (NUCC reference manual, DOMAIN 4.1).
 */
const TITLES: readonly [number: string, title: string, line: number, column: number][] = [
  ['1a', "INSURED'S I.D. NUMBER", 7, 50],
  ['2', "PATIENT'S NAME", 9, 1],
  ['4', "INSURED'S NAME", 9, 50],
  ['5', "PATIENT'S ADDRESS", 11, 1],
  ['7', "INSURED'S ADDRESS", 11, 50],
  ['9', "OTHER INSURED'S NAME", 17, 1],
  ['11', "INSURED'S POLICY GROUP OR FECA NUMBER", 17, 50],
  ['17', 'NAME OF REFERRING PROVIDER OR OTHER SOURCE', 33, 1],
  ['18', 'HOSPITALIZATION DATES RELATED TO CURRENT SERVICES', 33, 50],
  ['19', 'ADDITIONAL CLAIM INFORMATION', 35, 1],
  ['20', 'OUTSIDE LAB', 35, 50],
  ['21', 'DIAGNOSIS OR NATURE OF ILLNESS OR INJURY', 37, 1],
  ['23', 'PRIOR AUTHORIZATION NUMBER', 39, 50],
  ['25', 'FEDERAL TAX I.D. NUMBER', 55, 1],
  ['26', "PATIENT'S ACCOUNT NO", 55, 23],
  ['31', 'SIGNATURE OF PHYSICIAN OR SUPPLIER', 57, 1],
  ['32', 'SERVICE FACILITY LOCATION INFORMATION', 57, 23],
  ['33', 'BILLING PROVIDER INFO', 57, 50],
];

/** The words by which the edition names itself, in the margin. */
const EDITION = /(?:NUCC|1500)02-?12/;
/** The share of titles that must be there; a few may be cut into letters or printed as a picture. */
const ENOUGH = 0.7;
/** How far a title may lie from where the form has it, in points, once the page is scaled and moved. */
const STRAY = 6;
const SCALES = { least: 0.9, most: 1.1 };

const squeezed = (text: string) => text.toUpperCase().replace(/[^A-Z0-9-]/g, '');

/** True when the page is a CMS-1500 of whatever edition and size: most titles of its boxes are printed on it. */
export const looksLikeCms1500 = (printed: readonly PrintedText[]): boolean =>
  found(printed).length >= ENOUGH * TITLES.length;

/**
 * How a CMS-1500 (02/12) lies on a page: undefined when the page is another form or edition, is turned or stretched, or
 * its titles do not stand as on that form, so that a value might miss its box.
 */
export function alignCms1500(printed: readonly PrintedText[]): Alignment | undefined {
  const pairs = found(printed);
  if (pairs.length < ENOUGH * TITLES.length) return undefined;
  if (!EDITION.test(printed.map(({ text }) => squeezed(text)).join(''))) return undefined;
  const alignment = leastSquares(pairs);
  const { scale, x, top } = alignment;
  if (!(scale >= SCALES.least && scale <= SCALES.most)) return undefined;
  const off = pairs.map(({ own, on }) => Math.hypot(own.x * scale + x - on.x, own.top * scale + top - on.top));
  return Math.max(...off) <= STRAY ? alignment : undefined;
}

interface Point {
  x: number;
  top: number;
}
interface Pair {
  own: Point; // on the form
  on: Point; // on the page
}

/** Baseline of a title of five or six points under the top of its box, and how far left of the first column it begins. */
const BASELINE = 5.5;
const INDENT = 2;

function found(printed: readonly PrintedText[]): Pair[] {
  const texts = printed.map((one) => ({ ...one, words: squeezed(one.text) }));
  return TITLES.flatMap(([number, title, line, column]) => {
    const words = squeezed(title);
    const on = texts.find((one) => one.words.startsWith(words) || one.words.startsWith(squeezed(number) + words));
    if (!on) return [];
    return [
      { own: { x: ORIGIN.x + (column - 1) * PITCH - INDENT, top: ORIGIN.top + (line - 1) * LEADING + BASELINE }, on },
    ];
  });
}

/** One scale for both directions and a shift, by least squares. */
function leastSquares(pairs: readonly Pair[]): Alignment {
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const own = { x: mean((pair) => pair.own.x), top: mean((pair) => pair.own.top) };
  const on = { x: mean((pair) => pair.on.x), top: mean((pair) => pair.on.top) };
  const spread = mean((pair) => (pair.own.x - own.x) ** 2 + (pair.own.top - own.top) ** 2);
  const together = mean(
    (pair) => (pair.own.x - own.x) * (pair.on.x - on.x) + (pair.own.top - own.top) * (pair.on.top - on.top),
  );
  const scale = together / spread;
  return { scale, x: on.x - scale * own.x, top: on.top - scale * own.top };
}
