/** Builds and checks everything; the last line counts all tests. usage: npm test */

import { buildForms } from './lib/buildForms.ts';
import { buildExtension } from './lib/extensionBuild.ts';
import { runMain } from './lib/fail.ts';
import { lint, runAsOneTest, runVitest, types } from './lib/stages.ts';
import type { Counts } from './lib/vitestReport.ts';

async function build(): Promise<number> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  await buildForms();
  return 0;
}

const STAGES: [string, () => Promise<Counts>][] = [
  ['build: extension for Chromium and Firefox, claim pages', () => runAsOneTest(build)],
  ['lint', () => runAsOneTest(lint)],
  ['types', () => runAsOneTest(types)],
  ['unit tests', () => runVitest('vitest.config.ts')],
  ['real-DOM tests', () => runVitest('vitest.browser.config.ts')],
  ['end-to-end tests in both browsers', () => runVitest('vitest.e2e.config.ts')],
];

async function main(): Promise<number> {
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const [index, [name, run]] of STAGES.entries()) {
    console.log(`\n[${index + 1}/${STAGES.length}] ${name}`);
    const before = Date.now();
    const counts = await run();
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    const seconds = ((Date.now() - before) / 1000).toFixed(1);
    lines.push(
      `  ${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
      ...counts.remarks.map((remark) => `           ${remark}`),
    );
  }
  console.log(`\n${lines.join('\n')}\n  all stages: ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

await runMain(main);
