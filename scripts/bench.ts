/**
 * How long scan, recognize, plan and write take inside Chromium, by the extension's own clock, also as a multiple of
 * the least work there is; and what is injected into a page. usage: npm run bench [-- --runs 7]
 */
import { parseArgs } from 'node:util';
import { SAMPLES } from '../lib/profile/samples.ts';
import { thousandControls } from '../tests/bench/thousandControls.ts';
import { countControls, measureFloor, median } from './lib/bench/floor.ts';
import { benchIcdSearch } from './lib/bench/icdSearch.ts';
import { SCRIPT_BUDGET, scriptSizes } from './lib/bench/scriptSizes.ts';
import { watchInjected } from './lib/driver/injected.ts';
import { open, type Session } from './lib/driver/session.ts';
import { runMain } from './lib/fail.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const STEPS = ['scan', 'recognize', 'plan', 'write'] as const;

async function benchPage(session: Session, name: string, url: string, runs: number): Promise<void> {
  const times: Record<(typeof STEPS)[number] | 'floor', number[]> = {
    scan: [],
    recognize: [],
    plan: [],
    write: [],
    floor: [],
  };
  let controls = 0;
  let filled = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await session.newPage(url);
    controls = await countControls(page);
    times.floor.push(await measureFloor(page));
    const report = await session.fill(page);
    filled = report.fields.filter((field) => field.status === 'filled').length;
    for (const step of STEPS) times[step].push(report.timings[step]);
    await page.close();
    process.stdout.write('.');
  }
  const floor = median(times.floor);
  console.log(
    `\n${name}: ${controls} controls, ${filled} filled, median of ${runs} runs; floor ${floor.toFixed(2)} ms`,
  );
  for (const step of STEPS) {
    const milliseconds = median(times[step]);
    console.log(
      `  ${step.padEnd(10)} ${milliseconds.toFixed(1).padStart(8)} ms  ${(milliseconds / floor).toFixed(1).padStart(8)} x floor`,
    );
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  const runs = Math.max(1, Number.parseInt(values.runs, 10) || 5);
  const server = await serveFolder(`${ROOT}/tests/forms`, { '/thousand': thousandControls() });
  const session = await open('chromium');
  try {
    await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'a vault for this run only');
    await benchPage(session, 'CMS-1500', `${server.base}cms-1500/`, runs);
    await benchPage(session, '1,000 controls', `${server.base}thousand`, runs);
    await benchIcdSearch(() => session.driver.newPage(), runs);

    const untouched = await session.driver.newPage();
    const injected = await watchInjected(untouched);
    await untouched.goto(`${server.base}cms-1500/`, { waitUntil: 'networkidle0' });
    const bytes = injected().reduce((sum, script) => sum + script.bytes, 0);
    console.log(`Injected into a page nobody clicked on: ${bytes} bytes`);
  } finally {
    await session.close();
    await server.close();
  }
  for (const { name, bytes, gzipped } of scriptSizes('chromium')) {
    const verdict = bytes < SCRIPT_BUDGET ? 'within' : 'OVER';
    console.log(`${name}: ${bytes} bytes minified, ${gzipped} gzipped, ${verdict} the budget of ${SCRIPT_BUDGET}`);
  }
  return 0;
}

await runMain(main);
