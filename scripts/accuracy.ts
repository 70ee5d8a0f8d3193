/**
 * How well fields are recognized, on the repo's own labelled claim pages and on labelled pages of others where they are
 * kept beside the checkout, with the browsers' own engines beside it. usage: npm run accuracy -- --help
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { claimPages } from '../tests/e2e/support/claimPages.ts';
import { CHROMIUM_ENGINE_FLAGS } from './lib/accuracy/chromiumEngine.ts';
import { documentOf } from './lib/accuracy/document.ts';
import { buildFirefoxEngine } from './lib/accuracy/firefox/bundle.ts';
import { type AccuracyOptions, type Part, readOptions, USAGE } from './lib/accuracy/options.ts';
import { partsToRun, type Run } from './lib/accuracy/parts.ts';
import { buildProbe } from './lib/accuracy/probe.ts';
import { requireBrowser } from './lib/driver/launch.ts';
import { runMain } from './lib/fail.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const DOCUMENT = join(ROOT, 'docs/ACCURACY.md');

interface Measured {
  reports: Map<Part, string>;
  engines: string[];
  worse: string[];
}

async function measureAll(options: AccuracyOptions): Promise<Measured> {
  const server = await serveFolder(join(ROOT, 'tests/forms'));
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...CHROMIUM_ENGINE_FLAGS],
  });
  try {
    const firefox = await buildFirefoxEngine();
    if (!firefox) console.log('Firefox is not installed, so its engine is not measured.\n');
    const run: Run = {
      options,
      browser,
      probe: await buildProbe(),
      firefox: firefox?.script,
      base: server.base,
      pages: claimPages(),
      worse: [],
    };
    const reports = new Map<Part, string>();
    for (const { part, measure } of partsToRun(options)) {
      const report = await measure(run);
      if (report === undefined) continue;
      console.log(`${report}\n`);
      reports.set(part, report);
    }
    const engines = [await browser.version(), ...(firefox ? [`Firefox/${firefox.version}`] : [])];
    return { reports, engines, worse: run.worse };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const { reports, engines, worse } = await measureAll(options);
  if (options.record && reports.size === partsToRun(options).length && options.only === '') {
    writeFileSync(DOCUMENT, documentOf([...reports.values()], engines));
    console.log('Recorded the known misses and docs/ACCURACY.md.');
  } else if (options.record) {
    console.log('Recorded the known misses; docs/ACCURACY.md stays as it is, as not everything was measured.');
  }
  return worse.length > 0 ? 1 : 0;
}

await runMain(main);
