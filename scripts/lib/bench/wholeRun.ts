import type { Page } from 'puppeteer-core';
import type { Session } from '../driver/session.ts';
import { floor } from './floor.ts';
import { median, spread, table } from './stats.ts';

const STEPS = ['scan', 'recognize', 'plan', 'write'] as const;
const WALKS = 50;

/** Fills pages through the built extension, as a person does, and prints each step by the extension's own clock. */
export async function benchWholeRuns(session: Session, urls: Record<string, string>, runs: number): Promise<void> {
  const rows = [['', 'filled', ...STEPS.flatMap((step) => [step, 'x floor']), 'floor']];
  for (const [name, url] of Object.entries(urls)) {
    const times: Record<(typeof STEPS)[number] | 'floor', number[]> = {
      scan: [],
      recognize: [],
      plan: [],
      write: [],
      floor: [],
    };
    let filled = 0;
    for (let run = 0; run < runs; run += 1) {
      const page = await session.newPage(url);
      times.floor.push(await measureFloor(page));
      const report = await session.fill(page);
      filled = report.fields.filter((field) => field.status === 'filled').length;
      for (const step of STEPS) times[step].push(report.timings[step]);
      times.floor.push(await measureFloor(page));
      await page.close();
      process.stdout.write('.');
    }
    const againstFloor = (step: (typeof STEPS)[number]) => (median(times[step]) / median(times.floor)).toFixed(1);
    rows.push([
      name,
      String(filled),
      ...STEPS.flatMap((step) => [spread(times[step]), againstFloor(step)]),
      spread(times.floor),
    ]);
  }
  console.log(`\n${table(rows)}`);
}

/** Milliseconds of one walk of the floor, over many. */
const measureFloor = (page: Page): Promise<number> =>
  page.evaluate(
    `(() => { const floor = ${floor}; document.body.getBoundingClientRect(); const started = performance.now();
      for (let walk = 0; walk < ${WALKS}; walk++) floor();
      return (performance.now() - started) / ${WALKS}; })()`,
  ) as Promise<number>;
