import { UserError } from '../../../lib/errors.ts';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { claimFigures, conceptTable, otherEnginesOnClaims } from './claimReport.ts';
import { failureOf } from './claimResult.ts';
import { explain } from './explain.ts';
import { holdAgainstKnown } from './knownMisses.ts';
import { isMeasuredHere, type MeasuredPage, measureClaims } from './measureClaims.ts';
import type { AccuracyOptions } from './options.ts';
import type { Run } from './parts.ts';
import { progress } from './progress.ts';

/** The repo's own claim pages that are plain HTML. */
export async function claimsPart(run: Run): Promise<string> {
  const { options, browser, probe, base, firefox } = run;
  const pages = chosen(run.pages, options.pages);
  const measured = await measureClaims(
    { browser, probe, base, chromium: true, firefox },
    pages,
    progress('claim pages', pages.length),
  );
  for (const page of measured) tell(page, options);
  const results = measured.flatMap((page) => page.results);
  if (options.pages.length > 0) return claimFigures(results);
  run.worse.push(...holdAgainstKnown('claims', measured, options.record));
  return [
    '## Claim pages',
    claimFigures(results),
    'The same pages as the engines of browsers fill them, measured in the same run. They know one person and her own data: what they write into ' +
      'fields of anybody else, when she clicks into her first field or lets them fill all they recognize, is of the wrong party.',
    otherEnginesOnClaims(results),
    '### By concept',
    conceptTable(results),
  ].join('\n\n');
}

/** The pages a person named by the end of their folder; all when she named none. */
function chosen(pages: readonly ClaimPage[], names: readonly string[]): readonly ClaimPage[] {
  const plain = pages.filter(isMeasuredHere);
  if (names.length === 0) return plain;
  for (const name of names) {
    if (!plain.some(({ path }) => path.endsWith(name)))
      throw new UserError(
        'usage',
        `There is no claim page called ${name} in tests/forms (pages drawn by UI libraries aside).`,
      );
  }
  return plain.filter(({ path }) => names.some((name) => path.endsWith(name)));
}

function tell({ page, results, notes, read }: MeasuredPage, options: AccuracyOptions): void {
  if (options.explain) {
    for (const { field } of read.recognitions) {
      if (`${field.at} ${field.name}`.includes(options.explain)) console.log(`${page} ${explain(field)}`);
    }
  }
  if (!options.details) return;
  const shown = results.filter((result) => options.all || failureOf(result) !== '');
  console.log(`${page}: ${results.length} controls, ${shown.length} shown`);
  for (const result of shown) console.log(`  ${failureOf(result) || 'right'}: ${result.at}  ${result.told}`);
  for (const note of notes) console.log(`  note: ${note}`);
}
