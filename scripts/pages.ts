/**
 * Fills every claim page of tests/forms in both browsers, through the built extension and a real click on its button, and
 * prints per page how many wanted values are there and what is wrong. usage: npm run pages
 */
import process from 'node:process';
import { buildForms } from './lib/buildForms.ts';
import { runMain } from './lib/fail.ts';
import { runVitest } from './lib/stages.ts';

async function main(): Promise<number> {
  await buildForms();
  process.env.COOLCLAIM_PAGES = 'all';
  const { passed, failed, skipped } = await runVitest('vitest.e2e.config.ts', ['tests/e2e/claimPages']);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

await runMain(main);
