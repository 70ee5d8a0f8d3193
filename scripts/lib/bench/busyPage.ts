import type { Page } from 'puppeteer-core';
import type { Session } from '../driver/session.ts';
import { median } from './stats.ts';

const PER_SECOND = 10_000;
const LASTS = 2000; // ms
const PARTS = 4; // measurements with and without the panel, each

/**
 * What a page that changes 10,000 times a second costs with the panel open, against the same page before the extension
 * came: processor time of its main thread, which other work on the machine does not add to. Prints both.
 */
export async function benchBusyPage(session: Session, url: string, runs: number): Promise<void> {
  const without: number[] = [];
  const beside: number[] = [];
  let rate = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await session.newPage(url);
    await mutate(page); // compiles the page's own script
    for (let part = 0; part < PARTS; part += 1) without.push((await mutate(page)).cpu);
    await session.fill(page);
    await mutate(page);
    for (let part = 0; part < PARTS; part += 1) {
      const { cpu, changes } = await mutate(page);
      beside.push(cpu);
      rate = (changes * 1000) / LASTS;
    }
    await page.close();
    process.stdout.write('.');
  }
  const [alone, open] = [median(without), median(beside)];
  console.log(
    `\nA page that changes ${Math.round(rate)} times a second: ${alone.toFixed(1)} ms of its main thread a second alone, ` +
      `${open.toFixed(1)} ms with the panel open: ${percent(open / alone)} (median of ${without.length} each)`,
  );
}

const percent = (ratio: number): string => `${ratio >= 1 ? '+' : ''}${(100 * (ratio - 1)).toFixed(1)}%`;

/** Milliseconds of processor time per second of changes, and how many changes there were. */
async function mutate(page: Page): Promise<{ cpu: number; changes: number }> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await spent();
  const changes = await page.evaluate(changePage, PER_SECOND, LASTS);
  const cpu = ((await spent()) - before) / (LASTS / 1000);
  await client.detach();
  return { cpu, changes };
}

/** Runs in the page: texts, attributes and elements change as tickers and chat windows change them, ten a millisecond. */
function changePage(perSecond: number, lasts: number): Promise<number> {
  const feed = document.querySelector('#feed') ?? document.body.appendChild(document.createElement('div'));
  feed.id = 'feed';
  while (feed.children.length < 100) feed.append(document.createElement('p'));
  return new Promise((done) => {
    const started = performance.now();
    let changes = 0;
    const step = () => {
      const now = Math.min(lasts, performance.now() - started);
      for (; changes < (now * perSecond) / 1000; changes++) {
        const line = feed.children[changes % 100]!;
        if (changes % 4 === 0) line.setAttribute('data-at', String(changes));
        else if (changes % 4 === 1) line.textContent = `Message ${changes}`;
        else if (changes % 4 === 2) feed.append(document.createElement('p'));
        else feed.lastChild!.remove();
      }
      if (now < lasts) setTimeout(step, 10);
      else done(changes);
    };
    step();
  });
}
