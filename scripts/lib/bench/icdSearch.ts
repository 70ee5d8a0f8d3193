import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../root.ts';

/** What one keystroke of the diagnosis search may take, in milliseconds. */
export const KEYSTROKE_BUDGET = 5;

/** What people type: words with slips, in both languages, codes, and words that no title has. */
const TYPED = [
  'left brest upper outer',
  'ovary',
  'dlbcl remission',
  'seno izquierdo superior externo',
  'stage 2 left breast cancer',
  'history of non hodgkin lymphoma in remission',
  'Malignant neoplasm of upper-outer quadrant of left female breast',
  'C50.412',
  'z51-11',
  'xyzzy qwerty',
];
const DAY = '2026-01-14';

interface Found {
  /** Building the index, once a visit of the options page. */
  prepare: number;
  /** Each keystroke of TYPED in turn. */
  keystrokes: number[];
}

/** The search as one script: the same code that the options page loads when a code is typed. */
async function searchScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: join(ROOT, 'lib/codes/search/searchIcd.ts'), formats: ['iife'], name: 'icd' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The diagnosis search could not be bundled.');
  return result.output[0].code;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Types everything letter by letter into a search that has seen nothing yet, in a page that was just opened. */
async function typeAll(page: Page, script: string): Promise<Found> {
  await page.goto('about:blank');
  await page.evaluate(`${script}; globalThis.icd = icd;`);
  const typed = JSON.stringify(TYPED);
  return (await page.evaluate(`(() => {
    const timed = (text) => {
      const started = performance.now();
      icd.search(text, '${DAY}');
      return performance.now() - started;
    };
    const prepare = timed('breast');
    const keystrokes = ${typed}.flatMap((text) => [...text].map((_, n) => timed(text.slice(0, n + 1))));
    return { prepare, keystrokes };
  })()`)) as Found;
}

/**
 * Prints what the diagnosis search takes for each key, in a browser's page: the median of `runs` for every keystroke, and
 * of these the median, the 95th percentile and the slowest. Nothing is warm but what the keys before it made so.
 */
export async function benchIcdSearch(newPage: () => Promise<Page>, runs: number): Promise<void> {
  const script = await searchScript();
  const found: Found[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await newPage();
    found.push(await typeAll(page, script));
    await page.close();
  }
  const keys = found[0]!.keystrokes.map((_, key) => middle(found.map(({ keystrokes }) => keystrokes[key]!)));
  const sorted = keys.sort((a, b) => a - b);
  const slowest = sorted.at(-1)!;
  const at95 = sorted[Math.floor(sorted.length * 0.95)]!;
  const prepare = middle(found.map((one) => one.prepare));
  console.log(`Diagnosis search: ${sorted.length} keystrokes, median of ${runs} runs each`);
  console.log(`  index      ${prepare.toFixed(1).padStart(8)} ms, once`);
  console.log(
    `  keystroke  ${middle(sorted).toFixed(2).padStart(8)} ms; 95 of 100 within ${at95.toFixed(2)} ms; slowest ${slowest.toFixed(2)} ms, ` +
      `${slowest < KEYSTROKE_BUDGET ? 'within' : 'OVER'} the budget of ${KEYSTROKE_BUDGET} ms`,
  );
}
