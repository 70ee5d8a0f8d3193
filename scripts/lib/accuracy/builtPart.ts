import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { libraryClaimPages } from '../../../tests/e2e/support/claimPages.ts';
import { ROOT } from '../root.ts';
import { claimFigures } from './claimReport.ts';
import { failureOf } from './claimResult.ts';
import { holdAgainstKnown } from './knownMisses.ts';
import { isMeasuredHere } from './measureClaims.ts';
import type { Run } from './parts.ts';
import { pool } from './pool.ts';
import { progress } from './progress.ts';
import { walkBuilt } from './walkBuilt.ts';

/** The repo's claim pages that UI libraries draw, walked through step by step. */
export async function builtPart(run: Run): Promise<string | undefined> {
  const { browser, probe, base, options } = run;
  const pages = [
    ...run.pages.filter(
      (page) => !isMeasuredHere(page) && existsSync(join(ROOT, 'tests/forms', page.path, 'index.html')),
    ),
    ...libraryClaimPages(),
  ].filter(({ path }) => options.pages.length === 0 || options.pages.some((name) => path.endsWith(name)));
  if (pages.length === 0) {
    console.log('The pages drawn by UI libraries are not built ("npm run forms:build"), so they are not measured.\n');
    return undefined;
  }
  const tell = progress('built pages', pages.length);
  let done = 0;
  const measured = await pool(pages, 2, async (page) => {
    const result = await walkBuilt({ browser, probe, base, chromium: false }, page);
    tell(++done);
    return result;
  });
  for (const { page, results, notes } of options.details ? measured : []) {
    console.log(`${page}: ${results.length} controls`);
    for (const result of results.filter((each) => options.all || failureOf(each) !== ''))
      console.log(`  ${failureOf(result) || 'right'}: ${result.at} (${result.label}) ${result.told}`);
    for (const note of notes) console.log(`  note: ${note}`);
  }
  run.worse.push(...holdAgainstKnown('built', measured, options.record));
  const unknown = measured.flatMap(({ notes }) => notes).length;
  return [
    '## Claim pages drawn by UI libraries',
    claimFigures(measured.flatMap(({ results }) => results)),
    `Values are what the libraries themselves then hold. Left out: ${unknown} controls that stay empty and cannot be told apart.`,
  ].join('\n\n');
}
