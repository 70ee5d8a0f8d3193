/**
 * Fills the pages of controls, one for each UI library, through the built extension in both browsers, and prints which
 * controls hold the right value in the library's own model, and what is left there after an undo. Fails when any does not,
 * or when an undo leaves what nobody put there or what she is not told of.
 * usage: npm run matrix [-- LIBRARY... [--browser chromium|firefox] [--record]]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../lib/errors.ts';
import { SAMPLES } from '../lib/profile/samples.ts';
import type { ClaimPage } from '../tests/e2e/support/claimPages.ts';
import { walkPage } from '../tests/e2e/support/walkPage.ts';
import { onDisk, SAMPLE_FILES } from '../tests/support/sampleFiles.ts';
import { buildForms } from './lib/buildForms.ts';
import { CONTROL_PAGES, pagesOf } from './lib/builtPages.ts';
import { open } from './lib/driver/session.ts';
import { buildExtension } from './lib/extensionBuild.ts';
import { runMain } from './lib/fail.ts';
import type { BrowserName } from './lib/findBrowser.mjs';
import { failedRow, isRight, judgeRow, type Row } from './lib/matrix/cells.ts';
import { controlPage } from './lib/matrix/pages.ts';
import { compatibilityPage, counted, faultLines, type Measured, matrixTable, takenBack } from './lib/matrix/report.ts';
import { undoPage } from './lib/matrix/undo.ts';
import { oneOf, readArgs } from './lib/readArgs.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

async function measure(browser: BrowserName, pages: readonly ClaimPage[]): Promise<Measured> {
  const server = await serveFolder(join(ROOT, 'tests', 'forms'));
  const session = await open(browser);
  const rows: Row[] = [];
  try {
    await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'a vault for this run only');
    for (const file of SAMPLE_FILES) await onDisk([file], (paths) => session.addDocuments(file.kind, paths));
    for (const page of pages) {
      const url = `${server.base}${page.path}/`;
      const row = await walkPage(session, url, page)
        .then(async (walk) => ({ ...judgeRow(page, walk), undone: await undoPage(session, url, page, walk.truth) }))
        .catch((error) => failedRow(page, error instanceof Error ? error.message : String(error)));
      rows.push(row);
      console.log(`${browser} ${row.page}: ${counted([row])} right${isRight(row) ? '' : ', see below'}`);
    }
    return { browser, version: session.driver.version, rows };
  } finally {
    await session.close();
    await server.close();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArgs(process.argv.slice(2), {
    browser: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
  });
  const browser = oneOf('browser', values.browser, BROWSERS);
  const names = pagesOf(CONTROL_PAGES);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new UserError('usage', `There is no library called ${unknown}; there are ${names.join(', ')}.`);
  const whole = positionals.length === 0 && browser === '';
  if (values.record && !whole)
    throw new UserError('usage', '--record is for the whole matrix: leave the libraries and --browser away.');

  const wanted = positionals.length > 0 ? positionals : names;
  const pages = wanted.map(controlPage);
  const browsers = browser ? [browser] : BROWSERS;
  for (const one of browsers) await buildExtension(one);
  await buildForms('controls', ...wanted);
  const measured: Measured[] = [];
  for (const one of browsers) measured.push(await measure(one, pages));
  for (const { browser: name, rows } of measured) {
    console.log(`\n${name}: ${counted(rows)} right, ${takenBack(rows)} taken back\n\n${matrixTable(rows)}`);
    for (const line of faultLines(rows)) console.log(`  ${line}`);
  }
  if (values.record) writeFileSync(join(ROOT, 'docs', 'COMPATIBILITY.md'), compatibilityPage(measured));
  return measured.every(({ rows }) => rows.every(isRight)) ? 0 : 1;
}

await runMain(main);
