import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HONEST } from './hers.ts';

/** What she is told instead of what she asked for: one sentence, not a stack and not a code. */
export const A_SENTENCE = /^[A-Z“][^\n]{15,300}[.!]/;

type Watch = typeof globalThis & { watch?: { took(): string[] } };

/** What the traps of the page, and of its frames, ever held; their page writes it down itself (watch.js). */
export async function taken(page: Page): Promise<string[]> {
  const inFrame = (frame: Frame) => frame.evaluate(() => (globalThis as Watch).watch?.took() ?? []);
  return (await Promise.all(page.frames().map(inFrame))).flat();
}

/** The value of a control by its id, also where the page has named a form `getElementById`. */
export const valueIn = (where: Page | Frame, id: string): Promise<string> =>
  where.evaluate(
    (wanted) => (Document.prototype.getElementById.call(document, wanted) as HTMLInputElement | null)?.value ?? '',
    id,
  );

/** The honest part of the page holds what it asked for. */
export async function expectHonest(where: Page | Frame): Promise<void> {
  const now = await where.evaluate(
    (ids) => ids.map((id) => (Document.prototype.getElementById.call(document, id) as HTMLInputElement | null)?.value),
    Object.keys(HONEST),
  );
  expect(now, 'the honest part of the form is filled').toEqual(Object.values(HONEST));
}

/** No trap holds anything or ever did. */
export async function expectNothingTaken(page: Page): Promise<void> {
  const took = await taken(page);
  expect(took, `the traps took ${took.join(', ')}`).toEqual([]);
}
