import type { Adder, Field, Recognition } from '../pipeline';
import { addsWhat, opensLine, putsIntoList } from './words';

export interface AdderAt extends Adder {
  frame: number;
}

/** How the lines that do not fit come into the page: by pressing one of its own buttons. */
export interface Growth {
  frame: number;
  id: string; // of the button
  words: string;
  /** The lines the page shows now, and those of the claim. */
  rows: number;
  lines: number;
  /** The button's words say that it puts what was entered into a list. */
  commits: boolean;
}

/** The fields of one frame, those that a button of the page adds more of marked with `grows`. */
export function withGrowth(fields: readonly Field[], adders: readonly Adder[]): Field[] {
  const grows = new Set<Field>();
  for (const { words, after } of adders) {
    const adds = addsWhat(words);
    if (adds === 'line' && after > 0) for (const field of fields) grows.add(field);
    const last = adds === 'any' && fields.slice(0, after).findLast(isOpen);
    if (last) for (const field of fields.slice(0, after)) if (blockOf(field) === blockOf(last)) grows.add(field);
  }
  return fields.map((field) => (grows.has(field) ? { ...field, grows: true } : field));
}

/** Whether a person can fill it in now. */
export const isOpen = (field: Field): boolean => field.hiddenBy === '' && !field.readOnly;
const blockOf = ({ grid, sections }: Field): string => (grid ? `grid ${grid.grid}` : sections.join('\n'));

const isLine = ({ kind, concept }: Recognition): boolean => kind === 'claim' && concept.startsWith('line[');
const isSum = ({ concept }: Recognition): boolean => SUMS.has(concept);

/** What is added up over the lines of a form. */
export const SUMS: ReadonlySet<string> = new Set(['claim.totalCharge', 'claim.amountPaid', 'claim.balanceDue']);

/** How many service lines a page has boxes for. */
export function lineRows(recognitions: readonly Recognition[]): number {
  let rows = 0;
  for (const { kind, concept } of recognitions) {
    const match = kind === 'claim' && /^line\[(\d+)\]/.exec(concept);
    if (match) rows = Math.max(rows, Number(match[1]) + 1);
  }
  return rows;
}

/**
 * The button to press for the lines that do not fit; undefined where they fit, or no button is plainly that one: it names
 * a service line, or names nothing and stands right at the lines, and sends no form that holds anything else.
 */
export function growthOf(
  recognitions: readonly Recognition[],
  adders: readonly AdderAt[],
  lines: number,
): Growth | undefined {
  const rows = lineRows(recognitions);
  if (lines === 0 || rows > lines) return undefined;
  const found = adders.flatMap((adder) => {
    const { frame, id, words } = adder;
    const far = distance(
      recognitions.filter(({ field }) => field.frame === frame),
      adder,
      rows,
    );
    const commits = putsIntoList(words);
    if (far === undefined || (rows === lines && !(rows === 1 && commits))) return [];
    return [{ far, growth: { frame, id, words, rows, lines, commits } }];
  });
  return found.sort((a, b) => a.far - b.far)[0]?.growth;
}

/** How many fields stand between the lines and a button; undefined when it is not theirs. */
function distance(fields: readonly Recognition[], { words, after, submits }: Adder, rows: number): number | undefined {
  const adds = addsWhat(words);
  if (adds === '') return undefined;
  const sent = submits === '' ? [] : fields.filter(({ field }) => field.form === submits);
  if (submits !== '' && !(sent.some(isLine) && sent.every((one) => isLine(one) || one.kind === 'unknown')))
    return undefined;
  // above all fields of a page stands its navigation
  const isBelow = after > 0 || !fields.some(({ field, kind }) => kind === 'claim' && isOpen(field));
  if (rows === 0) return opensLine(words) && isBelow ? 0 : undefined;
  const first = fields.findIndex(isLine);
  const last = fields.findLastIndex(isLine);
  if (first < 0 || after < first) return undefined;
  const between = fields
    .slice(last + 1, after)
    .filter((one) => isOpen(one.field) && one.kind === 'claim' && !isSum(one));
  return adds === 'any' && between.length > 0 ? undefined : between.length;
}
