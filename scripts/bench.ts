/**
 * How long it takes to read, recognize, plan and fill a page in Chromium, what an open panel costs a busy page, and what
 * is injected. Milliseconds are "median (least)"; the floor is the least work there is: one walk over the controls that
 * reads one label and one rectangle each, measured in between. And what the first run takes of a person, in keys and clicks.
 *
 * usage: npm run bench [-- --runs 5] [--only reading|filling|writing|busy|search|size|first-run]
 */
import { UserError } from '../lib/errors.ts';
import { SAMPLES } from '../lib/profile/samples.ts';
import { fieldsAmongNodes } from '../tests/bench/fieldsAmongNodes.ts';
import { manyControls } from '../tests/bench/manyControls.ts';
import { benchBusyPage } from './lib/bench/busyPage.ts';
import { benchFirstRun } from './lib/bench/firstRun.ts';
import { benchIcdSearch } from './lib/bench/icdSearch.ts';
import { benchReading } from './lib/bench/readerBench.ts';
import { SCRIPT_BUDGET, scriptSizes } from './lib/bench/scriptSizes.ts';
import { benchWholeRuns } from './lib/bench/wholeRun.ts';
import { benchWriting } from './lib/bench/writing.ts';
import { watchInjected } from './lib/driver/injected.ts';
import { open, type Session } from './lib/driver/session.ts';
import { runMain } from './lib/fail.ts';
import { oneOf, readArgs } from './lib/readArgs.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const PARTS = ['reading', 'filling', 'writing', 'busy', 'search', 'size', 'first-run'] as const;
const AMONG = [149, 5000, 20_000]; // elements around 54 fields
const CONTROLS = [100, 216, 316, 1000, 3162, 10_000];
const WRITTEN = [100, 316, 1000]; // controls of pages that are filled
const count = (value: number) => value.toLocaleString('en-US');

async function main(): Promise<number> {
  const options = { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } } as const;
  const { values } = readArgs(process.argv.slice(2), options, false);
  if (!/^[1-9]\d{0,2}$/.test(values.runs))
    throw new UserError('usage', 'The option --runs needs a number from 1 to 999.');
  const runs = Number(values.runs);
  const only = oneOf('part', values.only, PARTS);
  const wants = (part: (typeof PARTS)[number]) => only === '' || only === part;
  const pages = {
    ...Object.fromEntries(AMONG.map((elements) => [`/54-in-${elements}`, fieldsAmongNodes(elements)])),
    ...Object.fromEntries(CONTROLS.map((controls) => [`/controls-${controls}`, manyControls(controls)])),
  };
  const server = await serveFolder(`${ROOT}/tests/forms`, pages);
  try {
    if (wants('reading')) {
      console.log('First look at a fresh page, and looks after a change of the page:');
      await benchReading(
        server.base,
        {
          ...Object.fromEntries(AMONG.map((n) => [`54 fields in ${count(n)} elements`, `54-in-${n}`])),
          'CMS-1500': 'cms-1500/',
          ...Object.fromEntries(CONTROLS.map((n) => [`${count(n)} controls`, `controls-${n}`])),
        },
        runs,
      );
    }
    if (wants('filling') || wants('writing') || wants('busy') || wants('search') || wants('size')) {
      const session = await open('chromium');
      try {
        await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'a vault for this run only');
        if (wants('filling')) {
          console.log('\nFilling through the extension, by its own clock:');
          const urls = { 'CMS-1500': `${server.base}cms-1500/`, '1,000 controls': `${server.base}controls-1000` };
          await benchWholeRuns(session, urls, runs);
        }
        if (wants('writing')) {
          console.log('\nWriting through the extension:');
          const urls = {
            '54 fields': `${server.base}54-in-149`,
            'CMS-1500': `${server.base}cms-1500/`,
            ...Object.fromEntries(WRITTEN.map((n) => [`${count(n)} controls`, `${server.base}controls-${n}`])),
          };
          await benchWriting(session, urls, runs);
        }
        if (wants('busy')) await benchBusyPage(session, `${server.base}54-in-5000`, runs);
        if (wants('search')) await benchIcdSearch(() => session.driver.newPage(), runs);
        if (wants('size')) await printInjected(session, `${server.base}cms-1500/`);
      } finally {
        await session.close();
      }
    }
    if (wants('first-run')) {
      console.log('\nFrom the installation to the first filled form, in keys and clicks:');
      await benchFirstRun();
    }
  } finally {
    await server.close();
  }
  return 0;
}

async function printInjected(session: Session, url: string): Promise<void> {
  const untouched = await session.driver.newPage();
  const injected = await watchInjected(untouched);
  await untouched.goto(url, { waitUntil: 'networkidle0' });
  const bytes = injected().reduce((sum, script) => sum + script.bytes, 0);
  console.log(`\nInjected into a page nobody clicked on: ${bytes} bytes`);
  for (const script of scriptSizes('chromium')) {
    const verdict = script.bytes < SCRIPT_BUDGET ? 'within' : 'OVER';
    console.log(
      `${script.name}: ${script.bytes} bytes minified, ${script.gzipped} gzipped, ${verdict} the budget of ${SCRIPT_BUDGET}`,
    );
  }
}

await runMain(main);
