/**
 * Fills every claim page of tests/forms in both browsers, through the built extension and a real click on its button, and
 * prints per page how many wanted values are there and what is wrong; before that, types into those that UI libraries made,
 * as a person would, to see that they can be filled at all, and draws every copy of every PDF form. usage: npm run pages
 */
import process from 'node:process';
import { buildForms } from './lib/buildForms.ts';
import { runMain } from './lib/fail.ts';
import { runVitest } from './lib/stages.ts';

async function main(): Promise<number> {
  await buildForms();
  process.env.COOLCLAIM_PAGES = 'all';
  const typed = await runVitest('vitest.browser.config.ts', ['tests/browser/forms-typed']);
  const drawn = await runVitest('vitest.config.ts', ['tests/unit/pdf/renderForms']);
  const filled = await runVitest('vitest.e2e.config.ts', ['tests/e2e/claimPages']);
  const sum = (key: 'passed' | 'failed' | 'skipped') => typed[key] + drawn[key] + filled[key];
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 ? 0 : 1;
}

await runMain(main);
