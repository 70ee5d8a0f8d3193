import * as z from 'zod/mini';
import { hash } from '../page/signature';
import type { ControlKind, Field, LabelSource } from '../pipeline';
import { words } from '../recognize/words';
import { NOBODY, type OwnWords, withoutOwn } from './ownWords';

const CONTROLS = [
  'text',
  'textarea',
  'contenteditable',
  'date',
  'month',
  'select',
  'radio-group',
  'checkbox',
  'combobox',
  'listbox-button',
  'segmented-date',
  'date-button',
] as const satisfies readonly ControlKind[];

const short = z.string().check(z.maxLength(400, 'Use at most 400 characters.'));
const digest = z.string().check(z.regex(/^[0-9a-f]{8}$/, 'A digest has eight hexadecimal digits.'));

/**
 * By what a control is known again: what the page says about it and nothing that she wrote. Sections and choices are
 * kept as digests, because pages greet people by name in headings and list their family in choices.
 */
export const markSchema = z.object({
  control: z.enum(CONTROLS),
  name: short, // numbers of three digits and more as `#`
  id: short,
  said: short, // its question in plain words
  sections: z.array(digest).check(z.maxLength(12, 'At most 12 sections.')),
  options: z.union([digest, z.literal('')]),
  place: short, // which row of a grid, which box of several for one value
  /** How many controls of the page said the same in the same place when it was taught, itself included. */
  twins: z.int().check(z.minimum(1, 'At least one.'), z.maximum(12_000, 'At most 12000.')),
});
export type Mark = z.infer<typeof markSchema>;

/** Hints explain and change; they do not name the box. */
const ASKING: Partial<Record<LabelSource, true>> = { 'row-header': true, left: true, above: true };

/** Everything that names the control, in plain words without anything of hers, strongest first. */
export function sayings(field: Field, own: OwnWords = NOBODY): string[] {
  const texts = field.labels
    .filter((label) => label.from !== 'hint')
    .map((label) => ({ from: label.from, said: withoutOwn(words(label.text), own) }))
    .filter(({ said }) => /[a-z]/.test(said));
  const first = texts[0];
  if (!first) return [];
  // "Yes" is an answer: a box to tick is known by its question too
  const question = field.control === 'checkbox' ? texts.find((text) => ASKING[text.from] && text !== first) : undefined;
  const whole = question ? `${question.said} / ${first.said}` : first.said;
  return [...new Set([whole, ...texts.map(({ said }) => said)])].map((said) => said.slice(0, 400));
}

/** A name or id as it stays when a page is made anew: long numbers and tokens are drawn anew each time. */
export function steadyName(name: string, own: OwnWords = NOBODY): string {
  let steady = name.toLowerCase();
  const said = ` ${steady.replace(/[^a-z0-9]+/g, ' ').trim()} `;
  if (own.values.some((value) => said.includes(` ${value} `))) return withoutOwn(said.trim(), own);
  for (const hers of own.names) if (hers.length > 3) steady = steady.replaceAll(hers, '*');
  return steady
    .split(/([^a-z0-9*]+)/)
    .map((part) => (own.names.has(part) ? '*' : isToken(part) ? '#' : part.replace(/\d{3,}/g, '#')))
    .join('')
    .slice(0, 400);
}

const isToken = (part: string): boolean =>
  part.length >= 8 && (part.match(/\d/g)?.length ?? 0) >= 3 && /[a-z]\d+[a-z]/.test(part);

export const sectionDigests = (field: Field, own: OwnWords): string[] =>
  field.sections
    .map((section) => withoutOwn(words(section), own))
    .filter((said) => /[a-z]/.test(said))
    .map(hash);

export const optionsDigest = ({ options }: Field, own: OwnWords): string =>
  options.length === 0 ? '' : hash(options.map(({ text }) => withoutOwn(words(text), own)).join('|'));

export const placeOf = ({ grid, cluster }: Field): string =>
  [grid ? `row ${grid.row}` : '', cluster ? `box ${cluster.index + 1} of ${cluster.size}` : '']
    .filter(Boolean)
    .join(', ');

/** The mark of a control among the controls of its page. */
export function markOf(field: Field, page: readonly Field[], own: OwnWords): Mark {
  const mark: Omit<Mark, 'twins'> = {
    control: field.control as Mark['control'],
    name: steadyName(field.name, own),
    id: steadyName(field.idAttribute, own),
    said: sayings(field, own)[0] ?? '',
    sections: sectionDigests(field, own),
    options: optionsDigest(field, own),
    place: placeOf(field),
  };
  const twins = page.filter(
    (other) => inPlace(other, mark, own) && (sayings(other, own)[0] ?? '') === mark.said && other.hiddenBy === '',
  );
  return { ...mark, twins: Math.max(1, twins.length) };
}

/** The same kind of control under the same headings, in the same row and box. */
export const inPlace = (field: Field, mark: Pick<Mark, 'control' | 'sections' | 'place'>, own: OwnWords): boolean =>
  field.control === mark.control &&
  placeOf(field) === mark.place &&
  sectionDigests(field, own).join() === mark.sections.join();
