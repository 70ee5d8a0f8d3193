import { buildClaim } from '../../lib/claim/build.ts';
import { fillForm } from '../../lib/pdf/fillForm.ts';
import { SAMPLES } from '../../lib/profile/samples.ts';
import {
  type ExpectedForm,
  expectedForm,
  isDue,
  judgePdf,
  pdfBytes,
  type SampleName,
  type Wants,
} from './pdfExpected.ts';
import { heldIn } from './pdfHeld.ts';

/** One filled copy of a form and what belongs in it. */
export interface FilledCopy {
  sample: SampleName;
  copy: number;
  wants: Wants;
  bytes: Uint8Array; // the filled file; the blank one where the program gave too few copies
  held: Record<string, string>;
}

export interface Verdict {
  sample: SampleName;
  copy: number; // 0-based
  at: string;
  concept: string;
  wants: string[];
  value: string;
  verdict: 'right' | 'missed' | 'wrong';
  due: boolean; // a careful person fills it
}

const DAY = '2026-05-11'; // after the last session of every sample, inside every time limit that matters here

/** Fills a form for every sample it has wanted values for, as the extension does. */
export async function fillAll(
  page: string,
): Promise<{ expected: ExpectedForm; copies: FilledCopy[]; extra: string[] }> {
  const expected = expectedForm(page);
  const blank = pdfBytes(page);
  const copies: FilledCopy[] = [];
  const extra: string[] = [];
  for (const sample of new Set(expected.copies.map((one) => one.sample))) {
    const profile = SAMPLES[sample];
    const filled = await fillForm(blank, buildClaim(profile, profile.courses[0]!.id, DAY));
    const wanted = expected.copies.filter((one) => one.sample === sample);
    if (filled.length > wanted.length) extra.push(`${sample}: ${filled.length} copies instead of ${wanted.length}`);
    for (const { copy, wants } of wanted) {
      const bytes = filled[copy]?.bytes ?? blank;
      copies.push({ sample, copy, wants, bytes, held: await heldIn(bytes) });
    }
  }
  return { expected, copies, extra };
}

/** A verdict on every field of every copy. */
export function verdicts({ concepts }: ExpectedForm, copies: readonly FilledCopy[]): Verdict[] {
  return copies.flatMap(({ sample, copy, wants, held }) =>
    Object.entries(wants).map(([at, spellings]) => {
      const value = held[at] ?? '';
      const verdict = judgePdf(spellings, value);
      return { sample, copy, at, concept: concepts[at] ?? '', wants: spellings, value, verdict, due: isDue(spellings) };
    }),
  );
}

/** Counts of one form: `right` counts only fields a careful person fills. */
export interface Score {
  fields: number;
  due: number;
  right: number;
  missed: number;
  wrong: number;
}

export const scoreOf = (all: readonly Verdict[]): Score => ({
  fields: all.length,
  due: all.filter((one) => one.due).length,
  right: all.filter((one) => one.due && one.verdict === 'right').length,
  missed: all.filter((one) => one.verdict === 'missed').length,
  wrong: all.filter((one) => one.verdict === 'wrong').length,
});
