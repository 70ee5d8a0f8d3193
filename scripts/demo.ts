/**
 * Shows CoolClaim at work on a sample claim page, in the real browser. With a display the window stays open; without
 * one, pictures and a report are kept in demo-output/. usage: npm run demo [-- --browser firefox]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../lib/profile/samples.ts';
import { buildForms } from './lib/buildForms.ts';
import { indexPage } from './lib/demo/indexPage.ts';
import { walkThrough } from './lib/demo/walkThrough.ts';
import { ensureBrowser } from './lib/driver/launch.ts';
import { open } from './lib/driver/session.ts';
import { buildExtension } from './lib/extensionBuild.ts';
import { runMain } from './lib/fail.ts';
import { joinSteps } from './lib/fill/report.ts';
import { reportSummary } from './lib/fill/table.ts';
import { oneOf, readArgs } from './lib/readArgs.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const PASSPHRASE = 'juniper hollow demo';
const SAMPLE = 'paxman-hub-2026';
const FORMS = join(ROOT, 'tests', 'forms');
const OUTPUT = join(ROOT, 'demo-output');

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Says what is being done, and how long it took. */
async function step<T>(words: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  process.stdout.write(`${words} ... `);
  const result = await work();
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

async function main(): Promise<number> {
  const { values } = readArgs(process.argv.slice(2), { browser: { type: 'string', default: 'chromium' } }, false);
  const browser = oneOf('browser', values.browser, ['chromium', 'firefox']) || 'chromium';
  if (!ensureBrowser(browser)) return 1;
  const headed = hasDisplay();
  await step('Building the extension', () => buildExtension(browser));
  await step('Building the sample claim pages', buildForms);
  const server = await serveFolder(FORMS, { '/': indexPage(FORMS, PASSPHRASE) });
  const session = await step(`Starting ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`, () =>
    open(browser, { headed }),
  );
  try {
    await step('Setting up the vault with the sample profile', () =>
      session.setUpVault(JSON.stringify(SAMPLES[SAMPLE]), PASSPHRASE),
    );
    if (headed) await session.newPage(server.base);
    const page = await session.newPage(`${server.base}cms-1500/`);
    if (!headed) mkdirSync(OUTPUT, { recursive: true });
    const filled = await step('Clicking the toolbar button, reviewing and filling', () =>
      walkThrough(session, page, headed ? '' : OUTPUT),
    );
    const report = joinSteps({ page: 'tests/forms/cms-1500/index.html', browser, profile: SAMPLE }, [filled]);
    console.log(`\n${reportSummary(report)}\n`);
    if (!headed) {
      writeFileSync(join(OUTPUT, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
      console.log('There is no display here, so the pictures and the report are in demo-output/.');
      return 0;
    }
    console.log(`The window stays open. More sample pages: ${server.base}`);
    console.log(`The vault's passphrase is: ${PASSPHRASE}. Close the browser, or press Ctrl+C, to end.`);
    await session.driver.untilClosed();
    return 0;
  } finally {
    await session.close().catch(() => {});
    await server.close();
  }
}

await runMain(main);
