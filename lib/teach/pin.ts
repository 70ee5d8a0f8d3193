import * as z from 'zod/mini';
import { parseConcept } from '../concepts';
import { markSchema } from './mark';

/** What a pinned field means when it is to stay empty. */
export const LEAVE_EMPTY = 'none';

/** A concept of `lib/concepts.ts` that a claim has a value for, or 'none': leave it empty. */
export function isPinnable(concept: string): boolean {
  if (concept === LEAVE_EMPTY) return true;
  const parsed = parseConcept(concept);
  return parsed !== undefined && parsed.concept.kind !== 'none' && parsed.indices.every((index) => index < 200);
}

const concept = z.string().check(z.refine(isPinnable, 'This is not a meaning that CoolClaim knows.'));
const text = (max: number) => z.string().check(z.minLength(1, 'This is empty.'), z.maxLength(max, `At most ${max}.`));
const oneWay = z.refine<{ selector?: string | undefined; mark?: unknown }>(
  ({ selector, mark }) => (selector === undefined) !== (mark === undefined),
  'Give either a selector or a mark.',
);

const pinShape = {
  concept,
  /** `#id`, `[name="…"]`, `tag[name="…"]`, or the whole path as a report gives it in `at`. */
  selector: z.optional(text(1000)),
  /** What the page says beside it. Where it is given, a control that says something else is not taken. */
  label: z.optional(text(400)),
  mark: z.optional(markSchema),
};
const pageShape = {
  /** The page's path; `*` stands for one part of it: `/claims/*`. */
  path: text(400),
  /** Words of a heading of that step, where several share an address. */
  heading: z.optional(text(200)),
};

/** One field of a page and what it means. */
export const pinSchema = z.object(pinShape).check(oneWay);

/** A pin with the page it belongs to, rows written out. */
export const placedPinSchema = z.object({ ...pinShape, ...pageShape }).check(oneWay);
export type Pin = z.infer<typeof placedPinSchema>;

/** Rows that are alike: `{0}` and `{1}` in the selector count from 0 and from 1, `[n]` in the concept is the row. */
export const pinnedRowsSchema = z.object({
  selector: z.string().check(z.regex(/\{[01]\}/, 'Write {0} or {1} where the number of the row stands.')),
  concept: z
    .string()
    .check(z.refine((value) => value.includes('[n]') && isPinnable(value.replace('[n]', '[0]')), 'Name a row as [n].')),
  rows: z.int().check(z.minimum(1, 'At least one row.'), z.maximum(50, 'At most 50 rows.')),
});

/** One page, or one step of a page that has several. */
export const stepSchema = z.object({
  ...pageShape,
  fields: z.array(pinSchema).check(z.maxLength(500, 'At most 500 fields.')),
  rows: z.optional(z.array(pinnedRowsSchema).check(z.maxLength(50, 'At most 50.'))),
});

export const originSchema = z
  .string()
  .check(z.refine((value) => isOrigin(value), 'Write the site as https://claims.example.com.'));

const isOrigin = (value: string) => {
  if (!URL.canParse(value)) return false;
  const { protocol, origin } = new URL(value);
  return origin === value && (protocol === 'https:' || protocol === 'http:');
};

/** What is known of the fields of one payer's pages. */
export const recipeSchema = z.object({
  /** Where it was read, named so that a person finds it. */
  source: z.string().check(z.minLength(8, 'Say where it was read.')),
  origins: z.array(originSchema).check(z.minLength(1, 'Name at least one site.')),
  steps: z.array(stepSchema).check(z.maxLength(200, 'At most 200 steps.')),
});
export type Recipe = z.infer<typeof recipeSchema>;
export type Step = z.infer<typeof stepSchema>;

/** The pins of one step. */
export function pinsOfStep({ path, heading, fields, rows = [] }: Step): Pin[] {
  const written = rows.flatMap((row) =>
    Array.from({ length: row.rows }, (_, at) => ({
      selector: row.selector.replaceAll('{0}', String(at)).replaceAll('{1}', String(at + 1)),
      concept: row.concept.replace('[n]', `[${at}]`),
    })),
  );
  return [...fields, ...written].map((pin): Pin => ({ ...pin, path, ...(heading ? { heading } : {}) }));
}
