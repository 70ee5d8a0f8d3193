import * as z from 'zod/mini';
import { COLUMN_IDS } from './controlColumns.ts';

/** One control of a claim page and the value a careful person would leave in it. See tests/forms/README.md. */
const controlSchema = z.strictObject({
  step: z.int().check(z.minimum(0)),
  at: z.optional(z.string().check(z.minLength(1))),
  state: z.optional(z.string().check(z.minLength(1))),
  concept: z.string().check(z.minLength(1)),
  want: z.union([z.string(), z.array(z.string()).check(z.minLength(2))]),
  initial: z.optional(z.string()),
  optional: z.optional(z.boolean()),
  matches: z.optional(z.string().check(z.minLength(1))),
  why: z.optional(z.string()),
  /** Which kind of control it is, on the pages of controls. */
  column: z.optional(z.enum(COLUMN_IDS)),
});
export type ExpectedControl = z.infer<typeof controlSchema>;

/** The shape of `expected.json`. */
export const expectedPageSchema = z.strictObject({
  page: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  profile: z.enum(['paxman-hub-2026', 'dignicap-2017', 'provider-billed-2025-26']),
  steps: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  next: z.string(),
  controls: z.array(controlSchema).check(z.minLength(1)),
});
export type ExpectedPage = z.infer<typeof expectedPageSchema>;

const plain = (value: string) => value.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * What a value read from the page is worth: `right`, `empty` (left as it was although a value was wanted),
 * or `wrong`, which also stands for touching a control that had to stay as it was.
 */
export function judge(control: ExpectedControl, value: string): 'right' | 'empty' | 'wrong' {
  const found = plain(value);
  const untouched = plain(control.initial ?? '');
  const wanted = [control.want].flat().map(plain);
  if (wanted.every((want) => want === '')) return found === untouched ? 'right' : 'wrong';
  if (wanted.includes(found)) return 'right';
  if (control.matches && new RegExp(control.matches, 'i').test(found)) return 'right';
  if (found !== untouched) return 'wrong';
  return control.optional ? 'right' : 'empty';
}
