import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATTACKS } from '../../e2e/support/attacks/registry.ts';

const FOLDER = new URL('../../forms/attacks/', import.meta.url);
const pages = readdirSync(FOLDER).flatMap((name) => /^(.*)\.html$/.exec(name)?.[1] ?? []);
/** Pages that attacks load into frames or go on to; they are no attack of their own. */
const parts = pages.filter((name) => name.startsWith('part-'));

test('every attack page is tried and every attack has its page', () => {
  const tried = [...new Set(ATTACKS.map(({ page }) => page))].sort();
  expect(tried).toEqual(pages.filter((name) => !parts.includes(name)).sort());
});

test('attacks are told apart, and each says in a sentence what holds', () => {
  const ids = ATTACKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { promise } of ATTACKS) expect(promise).toMatch(/^[A-Z].{30,200}\.$/);
  for (const { skip = {} } of ATTACKS) for (const why of Object.values(skip)) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});

test('there are enough of them', () => {
  expect(pages.length - parts.length).toBeGreaterThanOrEqual(28);
});
