import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { NOT_A_CLAIM_FORM } from '../../../lib/pdf/claimForm';
import { planForm, writeForm } from '../../../lib/pdf/fillForm';
import { SAMPLES } from '../../../lib/profile/samples';
import { PDF_FOLDER } from '../../support/pdfExpected';
import { readPdf } from '../../support/readPdf';
import { truthOf } from './forms';

const FOLDER = new URL('shipped/', PDF_FOLDER);
/** Fields of each form that a person can see or sign. */
const FIELDS: Record<string, number> = { 'f1040a.pdf': 167, 'f1040ez.pdf': 70 };

const claims = Object.entries(SAMPLES).map(
  ([name, profile]) => [name, buildClaim(profile, profile.courses[0]!.id, '2026-05-11')] as const,
);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, FOLDER)));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {}); // the library's remarks about what it skips
});

it('every shipped form is tested, and its source and terms are named', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.pdf'));
  expect(files.sort()).toEqual(Object.keys(FIELDS).sort());
  const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
  for (const file of files) expect(readme).toMatch(new RegExp(`^\\| \`${file}\` \\|(?: [^|]+ \\|){3}$`, 'm'));
});

describe.each(Object.entries(FIELDS))('%s', (file, fields) => {
  it.each(claims)('stays blank for %s, says why, and is still a sound file', async (_, claim) => {
    const blank = bytesOf(file);
    const { copies } = await planForm(blank, claim);
    expect(copies).toHaveLength(1);
    const { bytes, rows, notes } = await writeForm(blank, copies[0]!);
    expect(rows).toHaveLength(fields);
    expect(rows.filter(({ value, status }) => value || status === 'filled')).toEqual([]);
    expect(notes).toContain(NOT_A_CLAIM_FORM);
    expect(await truthOf(bytes)).toEqual(await truthOf(blank)); // one holds a printed amount of its own
    expect((await readPdf(bytes)).length).toBe(2);
  });

  it('damaged in any way ends in a plan or in one sentence', async () => {
    const [, claim] = claims[0]!;
    for (let seed = 0; seed < 12; seed++) {
      const result = await planForm(damaged(bytesOf(file), seed), claim).catch((error: unknown) => error);
      if (result instanceof Error) expect(result, `seed ${seed}`).toMatchObject({ name: 'UserError' });
      else expect(result).toHaveProperty('copies');
    }
  }, 60_000);
});

/** A copy with some bytes changed, more of them from seed to seed; every third one is cut off as well. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2654435761 + 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const copy = seed % 3 === 2 ? bytes.slice(0, next() % bytes.length) : bytes.slice();
  for (let hit = 0; hit < [5, 40, 400][seed % 3]!; hit++) copy[next() % copy.length] = next() >>> 24;
  return copy;
}
