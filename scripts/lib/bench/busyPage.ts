import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../driver/session.ts';
import { least, median, spread } from './stats.ts';

const PER_SECOND = 10_000;
const LASTS = 3000; // ms
const PAIRS = 4; // measurements of the page without the panel, each with one beside it
/** Milliseconds after which the panel has looked whether another step is there, as it does when one comes back to a tab. */
const COME_BACK = 3000;

/**
 * What a page that changes 10,000 times a second costs with the panel open, against the same page in another tab that the
 * extension never saw: processor time of its main thread, which other work on the machine adds little to. The two take
 * turns, now the one first and now the other, and what the panel does when one comes back to its tab is waited for. Prints both.
 */
export async function benchBusyPage(session: Session, url: string, runs: number): Promise<void> {
  const without: number[] = [];
  const beside: number[] = [];
  let rate = 0;
  for (let run = 0; run < runs; run += 1) {
    const alone = await session.newPage(url);
    await mutate(alone); // compiles the page's own script
    const open = await session.newPage(url);
    await session.fill(open);
    await mutate(open);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      for (const page of pair % 2 === 0 ? [alone, open] : [open, alone]) {
        await page.bringToFront();
        await sleep(COME_BACK);
        const { cpu, changes } = await mutate(page);
        (page === open ? beside : without).push(cpu);
        rate = (changes * 1000) / LASTS;
      }
    }
    await open.close();
    await alone.close();
    process.stdout.write('.');
  }
  const ratio = median(beside.map((cpu, at) => cpu / without[at]!));
  console.log(
    `\nA page that changes ${Math.round(rate)} times a second, milliseconds of its main thread a second: ` +
      `${spread(without)} alone, ${spread(beside)} with the panel open; ${percent(ratio)} ` +
      `(median of ${without.length} pairs), ${percent(least(beside) / least(without))} (least)`,
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
  scrollTo(0, 0); // filling has scrolled its page
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
