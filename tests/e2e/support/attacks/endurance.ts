import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { Refused } from '../../../../scripts/lib/driver/session.ts';
import { A_SENTENCE, expectHonest, valueIn } from './observe.ts';
import type { Attack } from './types.ts';

const LONGEST = 60_000; // milliseconds
const MOST_MEMORY = 1_500; // MB that all processes of the browser together may grow by

/** What all processes of the browser hold, in MB; undefined where the system does not tell. */
function memory(page: Page): number | undefined {
  const first = page.browser().process()?.pid;
  if (first === undefined) return undefined;
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) {
      const parent = /^\d+$/.test(name) && /^PPid:\s+(\d+)/m.exec(statusOf(name))?.[1];
      if (parent) parents.set(Number(name), Number(parent));
    }
    const isOurs = (pid: number | undefined): boolean =>
      pid === first || (pid !== undefined && isOurs(parents.get(pid)));
    const sizes = [...parents.keys()]
      .filter(isOurs)
      .map((pid) => /^VmRSS:\s+(\d+)/m.exec(statusOf(`${pid}`))?.[1] ?? 0);
    return sizes.reduce<number>((sum, size) => sum + Number(size), 0) / 1024;
  } catch {
    return undefined;
  }
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

interface Ending {
  /** No sentence is excuse enough: the page can be filled. */
  mustFill?: boolean;
  /** What else holds once it is filled. */
  also?: (page: Page) => Promise<void>;
}

/** Filling ends in time and without eating the machine: the honest part is filled, or one sentence says why not. */
const endurance = (page: string, promise: string, { mustFill = false, also }: Ending = {}): Attack => ({
  id: page,
  family: 'endurance',
  promise,
  page,
  limit: LONGEST * 2,
  async run({ session }, tab) {
    const held = memory(tab);
    const start = performance.now();
    let said = '';
    try {
      await session.fill(tab);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said = error.message;
    }
    expect(performance.now() - start, 'milliseconds until it was filled, or she was told').toBeLessThan(LONGEST);
    const now = memory(tab);
    if (held !== undefined && now !== undefined) expect(now - held, 'MB more than before').toBeLessThan(MOST_MEMORY);
    if (said !== '') {
      expect(mustFill ? `refused: ${said}` : '').toBe('');
      expect(said).toMatch(A_SENTENCE);
    } else {
      await expectHonest(tab);
      await also?.(tab);
    }
  },
});

/** Pages that are too much: too many, too long, too deep, never still, never done. */
export const ENDURANCE: readonly Attack[] = [
  endurance('endless-20000', 'A page with 20,000 controls is filled or refused in a minute.'),
  endurance('endless-growing', 'A page that grows for ever is filled or refused in a minute.'),
  endurance('endless-answers', 'A page that asks again after every answer comes to an end.', {
    mustFill: true,
    async also(page) {
      expect(await page.$$eval('section input', (all) => all.length)).toBeLessThan(100);
    },
  }),
  endurance('endless-labels', 'Labels, hints and a title of a megabyte each are no trouble.', { mustFill: true }),
  endurance('endless-options', 'Lists of 5,000 options are read, and the right one is found.', {
    mustFill: true,
    async also(page) {
      expect(await valueIn(page, 'relation')).toBe('Spouse');
    },
  }),
  endurance('endless-depth', 'A page 10,000 elements deep is filled or refused.'),
  endurance('endless-mutation', 'A page that is never still is filled or refused.'),
  endurance('throwing', 'A page whose own objects throw whenever they are touched is filled all the same.', {
    mustFill: true,
  }),
  endurance('clobbered-form', 'Controls named after what scripts ask of a form change nothing.', { mustFill: true }),
  endurance('clobbered-document', 'Forms named after what scripts ask of a document change nothing.', {
    mustFill: true,
  }),
];
