import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { goTo } from '../driver/goTo.ts';
import type { Session } from '../driver/session.ts';
import { least, median, spread } from './stats.ts';

const PER_SECOND = 10_000;
const LASTS = 500; // ms
const PAIRS = 10; // measurements of the page without the panel, each with one beside it
/** Milliseconds after which the panel has looked whether another step is there, as it does after a fill. */
const SETTLED = 3000;

/**
 * What a page that changes 10,000 times a second costs with the panel open, against the same page in another window that the
 * extension never saw: processor time of its main thread. Both windows are drawn all the time, which the frames counted in
 * each show, and the pages change in short turns, now the one first and now the other, so that what else the machine does
 * falls on both. Prints both.
 */
export async function benchBusyPage(session: Session, url: string, runs: number): Promise<void> {
  const without: Change[] = [];
  const beside: Change[] = [];
  for (let run = 0; run < runs; run += 1) {
    const open = await session.newPage(url);
    await session.fill(open);
    const alone = await open.browser().newPage({ type: 'window' });
    await goTo(alone, url);
    await sleep(SETTLED);
    for (const page of [alone, open]) await mutate(page); // compiles the page's own script
    for (let pair = 0; pair < PAIRS; pair += 1) {
      for (const page of pair % 2 === 0 ? [alone, open] : [open, alone]) {
        (page === open ? beside : without).push(await mutate(page));
      }
    }
    await open.close();
    await alone.close();
    process.stdout.write('.');
  }
  const [alone, panel] = [without, beside].map((all) => all.map(({ cpu }) => cpu)) as [number[], number[]];
  const each = (all: Change[], of: 'changes' | 'frames') => Math.round(median(all.map((one) => one[of])));
  console.log(
    `\nA page that changes ${each(beside, 'changes')} times a second, milliseconds of its main thread a second: ` +
      `${spread(alone)} alone (${each(without, 'frames')} frames), ${spread(panel)} with the panel open ` +
      `(${each(beside, 'frames')} frames); ${percent(median(panel.map((cpu, at) => cpu / alone[at]!)))} ` +
      `(median of ${alone.length} pairs), ${percent(sum(panel) / sum(alone))} in all, ` +
      `${percent(least(panel) / least(alone))} (least)`,
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const percent = (ratio: number): string => `${ratio >= 1 ? '+' : ''}${(100 * (ratio - 1)).toFixed(1)}%`;

/** What a second of changes came to: milliseconds of processor time, changes, frames drawn. */
type Change = Record<'cpu' | 'changes' | 'frames', number>;

async function mutate(page: Page): Promise<Change> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await spent();
  const { changes, frames } = await page.evaluate(changePage, PER_SECOND, LASTS);
  const cpu = (await spent()) - before;
  await client.detach();
  const aSecond = (value: number) => (1000 * value) / LASTS;
  return { cpu: aSecond(cpu), changes: aSecond(changes), frames: aSecond(frames) };
}

/** Runs in the page: texts, attributes and elements change as tickers and chat windows change them, ten a millisecond. */
function changePage(perSecond: number, lasts: number): Promise<Omit<Change, 'cpu'>> {
  const feed = document.querySelector('#feed') ?? document.body.appendChild(document.createElement('div'));
  feed.id = 'feed';
  scrollTo(0, 0); // filling has scrolled its page
  while (feed.children.length < 100) feed.append(document.createElement('p'));
  return new Promise((done) => {
    const started = performance.now();
    let changes = 0;
    let frames = 0;
    const drawn = () => {
      frames++;
      if (performance.now() - started < lasts) requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
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
      else done({ changes, frames });
    };
    step();
  });
}
