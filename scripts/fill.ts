import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../lib/errors.ts';
import type { Profile } from '../lib/profile/schema.ts';
import { ensureBrowser } from './lib/driver/launch.ts';
import { runMain } from './lib/fail.ts';
import { courseFor, isFolder, outFiles } from './lib/fill/fillPdf.ts';
import { fillTargets, type TargetResult } from './lib/fill/fillTargets.ts';
import { type FillOptions, readOptions, USAGE } from './lib/fill/options.ts';
import { loadProfile } from './lib/fill/profileSource.ts';
import { reportTable } from './lib/fill/table.ts';
import { findTargets, type Target } from './lib/fill/targets.ts';

const MOST_COPIES = 200; // a course has no more lines

/** Everything that can be refused before a browser starts is refused here. */
function check(options: FillOptions, targets: Target[], profile: Profile): void {
  courseFor(profile, options.course);
  const forms = targets.filter((target) => target.kind === 'pdf');
  if (options.out && (forms.length === 0 || (forms.length > 1 && !isFolder(options.out)))) {
    const many = forms.length > 1 ? '; name a folder that exists instead' : '';
    throw new UserError('usage', `--out names one filled PDF, and there are ${forms.length} PDF forms to fill${many}.`);
  }
  if (forms.some((form) => outFiles(form, options.out, MOST_COPIES).includes(form.file))) {
    throw new UserError('usage', '--out names the form itself; choose another file, so that the empty form stays.');
  }
  for (const file of [options.report, options.screenshot, options.out].filter((path) => path !== '')) {
    try {
      mkdirSync(dirname(file), { recursive: true });
    } catch {
      throw new UserError('usage', `The folder of ${file} cannot be created.`);
    }
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const targets = findTargets(options.targets);
  const profile = loadProfile(options.profile);
  check(options, targets, profile);
  const needsBrowser = targets.some((target) => target.kind !== 'pdf');
  if (needsBrowser && !ensureBrowser(options.browser)) return 1;

  const results: TargetResult[] = [];
  await fillTargets(targets, profile, options, (result) => {
    results.push(result);
    if (!result.failure || result.report.fields.length > 0) console.log(`${reportTable(result.report)}\n`);
    if (result.failure) process.stderr.write(`${result.failure}\n`);
  });
  if (options.report) {
    const reports = results.map((result) => result.report);
    writeFileSync(options.report, `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
  }
  return results.some((result) => result.failure) ? 1 : 0;
}

await runMain(main);
