import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { goTo } from '../driver/goTo.ts';
import type { Session } from '../driver/session.ts';
import { median, spread } from './stats.ts';

const PER_SECOND = 10_000;
const LASTS = 500; // ms
const TURNS = 10; // measurements of each page before all are opened anew
/** Milliseconds after which the panel has looked whether another step is there, as it does after a fill. */
const SETTLED = 3000;

/**
 * What a page that changes 10,000 times a second costs with the panel open, as processor time of its main thread, against the
 * same page in other windows: one filled in by hand with the same values, which the extension never saw, and one that
 * nobody has touched, since a page that was typed into costs more by itself. All windows are drawn all the time, which the
 * frames counted in each show, and the pages change in short turns, in an order that turns round, so that what else the
 * machine does falls on all. Prints all three.
 */
export async function benchBusyPage(session: Session, url: string, runs: number): Promise<void> {
  const changes: Record<Kind, Change[]> = { untouched: [], typed: [], panel: [] };
  for (let run = 0; run < runs; run += 1) {
    const panel = await session.newPage(url);
    await session.fill(panel);
    const [untouched, typed] = [await windowOf(panel, url), await windowOf(panel, url)];
    await typed.evaluate(typeByHand, await panel.evaluate(valuesHeld));
    const pages: Record<Kind, Page> = { untouched, typed, panel };
    await sleep(SETTLED);
    for (const kind of KINDS) await mutate(pages[kind]); // compiles the page's own script
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const kind of turn % 2 === 0 ? KINDS : KINDS.toReversed()) changes[kind].push(await mutate(pages[kind]));
    }
    for (const kind of KINDS) await pages[kind].close();
    process.stdout.write('.');
  }
  const cpu = (kind: Kind) => changes[kind].map((change) => change.cpu);
  const frames = (kind: Kind) => Math.round(median(changes[kind].map((change) => change.frames)));
  const each = (kind: Kind) => `${spread(cpu(kind))} ${CALLED[kind]} (${frames(kind)} frames)`;
  const above = (kind: Kind, other: Kind) =>
    `${percent(median(cpu(kind).map((one, at) => one / cpu(other)[at]!)))} ` +
    `(median of ${cpu(kind).length} pairs; ${percent(sum(cpu(kind)) / sum(cpu(other)))} in all)`;
  console.log(
    `\nA page that changes ${Math.round(median(changes.panel.map((change) => change.changes)))} times a second, ` +
      `milliseconds of its main thread a second: ${KINDS.map(each).join(', ')}. ` +
      `The panel against filled in by hand: ${above('panel', 'typed')}; ` +
      `against untouched: ${above('panel', 'untouched')}; ` +
      `filled in by hand against untouched: ${above('typed', 'untouched')}.`,
  );
}

type Kind = 'untouched' | 'typed' | 'panel';
const KINDS: readonly Kind[] = ['untouched', 'typed', 'panel'];
const CALLED: Record<Kind, string> = {
  untouched: 'untouched',
  typed: 'filled in by hand',
  panel: 'with the panel open',
};

async function windowOf(page: Page, url: string): Promise<Page> {
  const own = await page.browser().newPage({ type: 'window' });
  await goTo(own, url);
  return own;
}

/** Runs in the page: what each control holds, in document order. */
const valuesHeld = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((control) => control.value);

/** Runs in the page: enters those values as a person does, one control after the other. */
function typeByHand(values: string[]): void {
  [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].forEach((control, at) => {
    const value = values[at] ?? '';
    if (value === '' || value === control.value) return;
    control.focus();
    if (control.matches('select,[type=date]')) control.value = value;
    else document.execCommand('insertText', false, value);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
  (document.activeElement as HTMLElement | null)?.blur();
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
