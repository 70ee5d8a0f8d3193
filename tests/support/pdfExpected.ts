import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const PDF_FOLDER = new URL('../forms/pdf/', import.meta.url);

const wantSchema = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);
const samples = ['paxman-hub-2026', 'dignicap-2017', 'provider-billed-2025-26'] as const;
export type SampleName = (typeof samples)[number];

/** The shape of `<form>.expected.json`, described in tests/forms/pdf/README.md. */
const expectedSchema = z.strictObject({
  page: z.string(),
  title: z.string(),
  rows: z.int(),
  concepts: z.record(z.string(), z.string()),
  why: z.record(z.string(), z.string()),
  forms: z.partialRecord(z.enum(samples), z.array(z.record(z.string(), wantSchema))),
});
/** The older shape: one sample, one form. */
const singleSchema = z.object({
  page: z.string(),
  title: z.string(),
  profile: z.enum(samples),
  controls: z.array(z.object({ at: z.string(), concept: z.string(), want: wantSchema, why: z.optional(z.string()) })),
});

/** What belongs in one copy of a form, by the field's full name; several spellings are equally right. */
export type Wants = Record<string, string[]>;

export interface ExpectedForm {
  page: string;
  title: string;
  concepts: Record<string, string>;
  /** The copies a sample's claim takes, in order. */
  copies: { sample: SampleName; copy: number; of: number; wants: Wants }[];
}

/** The names of all PDF forms, without extension. */
export const pdfFormNames = (): string[] =>
  readdirSync(fileURLToPath(PDF_FOLDER))
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => name.slice(0, -'.pdf'.length))
    .sort();

export const pdfBytes = (page: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${page}.pdf`, PDF_FOLDER)));
export const hasExpected = (page: string): boolean => existsSync(new URL(`${page}.expected.json`, PDF_FOLDER));

const expectedJson = (page: string) => JSON.parse(readFileSync(new URL(`${page}.expected.json`, PDF_FOLDER), 'utf8'));

/** True for a form without fields: what is expected of it stands with its fillable twin, which `flat` names. */
export const isFlat = (page: string): boolean => 'flat' in expectedJson(page);

/** What is expected of a form, from the file beside it. Throws when the file is missing or misshapen. */
export function expectedForm(page: string): ExpectedForm {
  const json = expectedJson(page);
  const lists = (wants: Record<string, string | string[]>): Wants =>
    Object.fromEntries(Object.entries(wants).map(([at, want]) => [at, [want].flat()]));
  if ('controls' in json) {
    const { title, profile, controls } = singleSchema.parse(json);
    return {
      page,
      title,
      concepts: Object.fromEntries(controls.map(({ at, concept }) => [at, concept])),
      copies: [
        {
          sample: profile,
          copy: 0,
          of: 1,
          wants: lists(Object.fromEntries(controls.map(({ at, want }) => [at, want]))),
        },
      ],
    };
  }
  const { title, concepts, forms } = expectedSchema.parse(json);
  const copies = (Object.entries(forms) as [SampleName, Record<string, string | string[]>[]][]).flatMap(
    ([sample, all]) => all.map((wants, copy) => ({ sample, copy, of: all.length, wants: lists(wants) })),
  );
  return { page, title, concepts, copies };
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** True where a careful person fills the field. */
export const isDue = (wants: readonly string[]): boolean => !wants.includes('');

/**
 * What a field's value is worth: `right`, `missed` (blank although something belongs there) or `wrong`, which also stands
 * for anything in a field that must stay blank. Case and runs of spaces do not count; `~words` is right for every text
 * that has those words.
 */
export function judgePdf(wants: readonly string[], value: string): 'right' | 'missed' | 'wrong' {
  const found = plain(value);
  if (found === '') return isDue(wants) ? 'missed' : 'right';
  const fits = (want: string) =>
    want.startsWith('~') ? new RegExp(want.slice(1), 'i').test(found) : want !== '' && plain(want) === found;
  return wants.some(fits) ? 'right' : 'wrong';
}
