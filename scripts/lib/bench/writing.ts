import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../driver/session.ts';
import { median, spread, table } from './stats.ts';

/** One fill, in milliseconds; `longest` is the longest task of the page's main thread, 0 for none over 50. */
interface Fill {
  filled: number;
  wall: number;
  cpu: number;
  longest: number;
  floor: number;
}

/**
 * Fills pages through the built extension and prints how long writing and verifying take by the page's clock, what the
 * page's main thread does from the click until everything is shown, and whether any task holds the page up for over 50
 * ms; beside the floor, which sets the value of as many of the same controls and sends one event each.
 */
export async function benchWriting(session: Session, urls: Record<string, string>, runs: number): Promise<void> {
  const results = new Map<string, Fill[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of Object.entries(urls)) {
      results.set(name, [...(results.get(name) ?? []), await measure(session, url)]);
      process.stdout.write('.');
    }
  }
  const rows = [...results].map(([name, fills]) => {
    const of = (key: keyof Fill) => fills.map((fill) => fill[key]);
    return [
      name,
      String(median(of('filled'))),
      spread(of('wall')),
      spread(of('cpu')),
      (median(of('cpu')) / median(of('filled'))).toFixed(2),
      spread(of('floor')),
      (median(of('cpu')) / median(of('floor'))).toFixed(1),
      median(of('longest')).toFixed(0),
    ];
  });
  console.log(`\n${table([HEAD, ...rows])}`);
}

const HEAD = [
  '',
  'filled',
  'written and verified',
  'main thread',
  'a field',
  'floor',
  'x floor',
  'longest task over 50',
];

async function measure(session: Session, url: string): Promise<Fill> {
  const page = await session.newPage(url);
  const popup = await session.clickToolbar(page);
  await session.unlock(popup);
  await session.review(popup);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchLongTasks);
  const before = await taskTime(client);
  await session.confirm(popup);
  const cpu = (await taskTime(client)) - before;
  const longest = (await page.evaluate('Math.max(0, ...globalThis.longTasks)')) as number;
  const report = await session.report(popup);
  await popup.close();
  await page.close();
  const filled = report.fields.filter(({ status }) => status === 'filled').length;
  return { filled, wall: report.timings.write, cpu, longest, floor: await measureFloor(session, url, filled) };
}

/** Milliseconds of processor time that the page's main thread has worked. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

const watchLongTasks = () => {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
};

/** Sets as many of the page's text controls as were filled, or all there are, and sends each one `input` event. */
async function measureFloor(session: Session, url: string, count: number): Promise<number> {
  const page: Page = await session.newPage(url);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime(client);
  await page.evaluate((most) => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('input:not([type=radio],[type=checkbox],[type=date])'),
    ];
    for (let at = 0; at < most; at++) {
      const box = boxes[at % boxes.length]!;
      box.value = `value ${at}`;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, count);
  const spent = (await taskTime(client)) - before;
  await page.close();
  return spent;
}
