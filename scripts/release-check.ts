/**
 * Makes the archives for the stores and looks for whatever a store would refuse: the manifest's rules, what lies in the
 * archives, Mozilla's linter, and whether the sources give the same bytes again. Fails when anything is wrong.
 * usage: npm run release:check [-- --quick]   (--quick leaves out the build from the sources)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runMain } from './lib/fail.ts';
import { readArgs } from './lib/readArgs.ts';
import { changelogProblems } from './lib/release/changelog.ts';
import { contentProblems, sourceProblems } from './lib/release/contents.ts';
import { justificationProblems, readJustifications } from './lib/release/justifications.ts';
import { judgeFindings, lintZip } from './lib/release/linter.ts';
import { manifestProblems, permissionsOf, readManifest } from './lib/release/manifest.ts';
import { rebuildProblems } from './lib/release/rebuild.ts';
import { npm, readPackage, readZip, ZIP_NAMES, zipPath } from './lib/release/zips.ts';
import { ROOT } from './lib/root.ts';

const say = (line: string) => console.log(`  ${line}`);
const document = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** What git knows of; undefined in unpacked sources, which have no git. */
function tracked(): string[] | undefined {
  if (!existsSync(join(ROOT, '.git'))) return undefined;
  return execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
}

async function lint(): Promise<string[]> {
  const { open, explained } = judgeFindings(await lintZip(zipPath('firefox'), say), readZip(zipPath('firefox')));
  for (const line of explained) say(`explained: ${line}`);
  return open;
}

async function main(): Promise<number> {
  const { values } = readArgs(process.argv.slice(2), { quick: { type: 'boolean', default: false } }, false);
  const { version } = readPackage(ROOT);
  console.log('Making the archives ...');
  await npm(['run', 'zip'], ROOT);
  for (const name of ZIP_NAMES) say(`${basename(zipPath(name))}: ${statSync(zipPath(name)).size} bytes`);
  const why = readJustifications(document('docs', 'store', 'PERMISSIONS.md'));
  const asked = [
    ...new Set(
      (['chrome', 'firefox'] as const).flatMap((store) => permissionsOf(readManifest(readZip(zipPath(store))))),
    ),
  ];
  const checks: [string, () => string[] | Promise<string[]>][] = [
    [
      'version and changelog',
      () => changelogProblems(document('CHANGELOG.md'), document('package-lock.json'), version),
    ],
    ...(['chrome', 'firefox'] as const).flatMap((store): [string, () => string[]][] => {
      const files = readZip(zipPath(store));
      return [
        [`manifest for ${store}`, () => manifestProblems(files, store, version)],
        [`what ships to ${store}`, () => contentProblems(files)],
      ];
    }),
    ['permissions', () => justificationProblems(asked, why)],
    ['what the sources hold', () => sourceProblems(readZip(zipPath('sources')), tracked())],
    ['addons-linter', lint],
  ];
  if (!values.quick) checks.push(['the same bytes from the sources', () => rebuildProblems(say)]);

  let failed = 0;
  for (const [name, check] of checks) {
    const problems = await check();
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const problem of problems) say(problem);
    if (problems.length > 0) failed++;
  }
  console.log(`\n${checks.length - failed} of ${checks.length} checks passed`);
  return failed === 0 ? 0 : 1;
}

await runMain(main);
