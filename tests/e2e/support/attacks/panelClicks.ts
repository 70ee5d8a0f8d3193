import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ClosedRoot } from '../../../../scripts/lib/driver/closedRoot.ts';
import type { Session } from '../../../../scripts/lib/driver/session.ts';
import { expectHonest, valueIn } from './observe.ts';
import { offerSecondPart, type Point, panelIn, placeOf, pressAt, pressEnter, settled } from './panelHand.ts';
import { attackPage } from './steps.ts';
import type { Attack, Scene } from './types.ts';

/** `seen`: after it the panel stands elsewhere, whole and in plain sight, so only clicks on their way count. */
type Ways = typeof globalThis & { ways: Record<string, { start(): void; stop(): void; seen?: boolean }> };

const waysOf = (page: Page) =>
  page.evaluate(() =>
    Object.entries((globalThis as unknown as Ways).ways).map(([name, { seen }]) => ({ name, seen: seen === true })),
  );
const turn = (page: Page, way: string, to: 'start' | 'stop') =>
  page.evaluate((which, what) => (globalThis as unknown as Ways).ways[which]![what](), way, to);

const SECOND = ['email', 'phone', 'street'];
const released = async (page: Page) => {
  const values = await Promise.all(SECOND.map((id) => valueIn(page, id)));
  return values.some((value) => value !== '');
};

/** What the panel shows: null while it is put back into a frame that the page has emptied. */
const OFFER = `root.querySelector('button') ? /^Fill \\d/.test(root.querySelector('.fill')?.innerText ?? '') : null`;
const BACK = 5000; // ms within which the panel is put back

/** Whether one of her clicks worked: the offer is gone at once, and the values come unless the page has hidden their fields. */
async function worked({ page, panel }: Stage): Promise<boolean> {
  const until = Date.now() + BACK;
  for (;;) {
    if (await released(page)) return true;
    const isOffered = await panel.evaluate<boolean | null>(OFFER);
    if (isOffered !== null || Date.now() > until) return isOffered === false;
    await sleep(100);
  }
}

/** What she sees at a place, with the mouse elsewhere and its colours faded out. */
async function pictureAt(page: Page, { x, y }: Point): Promise<string> {
  await page.mouse.move(5, 5);
  await sleep(250);
  return page.screenshot({ clip: { x: x - 60, y: y - 12, width: 120, height: 24 }, encoding: 'base64' });
}

/** The page in two parts, the second on offer in the panel. */
interface Stage {
  page: Page;
  panel: ClosedRoot;
  /** Where the button is, and how it looks. */
  home: Point;
  picture: string;
}

async function setStage(session: Session, page: Page): Promise<Stage> {
  const panel = await offerSecondPart(session, page);
  const home = await placeOf(panel, '.fill');
  const picture = await pictureAt(page, home);
  await settled();
  return { page, panel, home, picture };
}

/**
 * Her click at once, and her click and Enter a while later unless the button looks as it did.
 * @param aim where she clicks: where the button was, or where it is by now
 */
async function tryToRelease(stage: Stage, way: { name: string; seen: boolean }, aim: 'was' | 'is'): Promise<boolean> {
  const { page, panel, home, picture } = stage;
  // a panel that the page has emptied is where it was, and is put back there
  const placeNow = () => placeOf(panel, '.fill').catch(() => home);
  await turn(page, way.name, 'start');
  await pressAt(page, aim === 'was' ? home : await placeNow());
  await settled();
  if (await worked(stage)) return true;
  if (aim === 'was' || way.seen) return false;
  const place = await placeNow();
  if ((await pictureAt(page, place)) === picture) return false;
  await pressAt(page, place);
  await pressEnter(page, panel, '.fill');
  await sleep(400);
  return worked(stage);
}

/** One press of Undo while the page is at it. */
async function pressUndo({ page, panel }: Stage, way: string, aim: 'was' | 'is'): Promise<void> {
  const was = await placeOf(panel, '.undo');
  await settled();
  await turn(page, way, 'start');
  await pressAt(page, aim === 'was' ? was : await placeOf(panel, '.undo'));
  await sleep(500);
}

/** Whether this way leaves the button where it was, looking as it did: a click on it is then what she means. */
async function isHarmless({ page, panel, home, picture }: Stage, way: string): Promise<boolean> {
  await turn(page, way, 'start');
  const place = await placeOf(panel, '.fill');
  const isThere = Math.abs(place.x - home.x) < 1 && Math.abs(place.y - home.y) < 1;
  const isHarmless = isThere && (await pictureAt(page, home)) === picture;
  await turn(page, way, 'stop');
  await settled();
  return isHarmless;
}

/** Every way the page has, one after the other; at the end it stops, and her click works. */
async function everyWay({ session }: Scene, page: Page, aim: 'was' | 'is'): Promise<void> {
  let stage = await setStage(session, page);
  const broken: string[] = [];
  /** The page stops; after a click that worked, all begins anew. */
  const judge = async (what: string, way: string, isBroken: boolean) => {
    await turn(page, way, 'stop');
    if (!isBroken) return settled();
    await page.reload();
    stage = await setStage(session, page);
    if (aim === 'was' || !(await isHarmless(stage, way))) broken.push(`${way}: ${what}`);
  };
  const ways = await waysOf(page);
  for (const way of ways) await judge('pressed', way.name, await tryToRelease(stage, way, aim));
  const first = ways[0]!.name;
  await pressUndo(stage, first, aim);
  await judge('undone', first, (await valueIn(page, 'memberId')) === '');
  expect(broken, `clicks that worked: ${broken.join(', ')}`).toEqual([]);
  await stage.panel.click('.fill');
  await expect.poll(() => released(page)).toBe(true);
  await expectHonest(page);
}

const covering = (page: string, promise: string, aim: 'was' | 'is' = 'is'): Attack => ({
  id: page,
  family: 'clicks on the panel',
  promise,
  page,
  limit: 120_000,
  run: (scene, tab) => everyWay(scene, tab, aim),
});

/** What a page does to the panel so that a click of hers releases what she did not mean to. */
export const PANEL_CLICKS: readonly Attack[] = [
  covering('panel-covered', 'A click on the panel does nothing while something of the page lies over it.'),
  covering('panel-faded', 'A click on the panel does nothing while the page makes it transparent, clips or masks it.'),
  covering('panel-moved', 'A click on the panel does nothing where the page has moved, scaled or rehung it.'),
  covering(
    'panel-airlock',
    'A click on the panel does nothing when the page reaches the frame around it and changes that.',
  ),
  covering('panel-lured', 'A click does nothing when the page brings the panel under the pointer for it.', 'was'),
  {
    id: 'panel-forged-clicks',
    family: 'clicks on the panel',
    promise: 'Clicks and keys that the page makes itself do nothing in the panel.',
    page: 'panel-forged-clicks',
    async run({ session }, page) {
      const panel = await offerSecondPart(session, page);
      const before = await panel.evaluate('root.innerHTML');
      await attackPage(page);
      await panel.evaluate(`root.querySelector('.fill').focus()`);
      await attackPage(page);
      await settled();
      expect(await released(page), 'a forged click filled').toBe(false);
      await expectHonest(page);
      expect(await panel.evaluate('root.innerHTML'), 'the panel is as it was').toBe(before);
      await panel.click('.fill');
      await expect.poll(() => released(page)).toBe(true);
    },
  },
  {
    id: 'panel-just-appeared',
    family: 'clicks on the panel',
    promise: 'A click within half a second after a button of the panel has appeared under the pointer does nothing.',
    page: 'panel-just-appeared',
    async run({ session }, page) {
      await session.fill(page);
      const panel = await panelIn(session, page);
      // pressed in the frame after it came up, as the second half of a double click would be
      const offered = panel.evaluate<Point>(`new Promise((done) => {
        const look = () => {
          const button = root.querySelector('.fill');
          if (!button) return requestAnimationFrame(look);
          const { x, y, width, height } = button.getBoundingClientRect();
          done({ x: x + width / 2, y: y + height / 2 });
        };
        look();
      })`);
      await page.click('#more');
      const place = await offered;
      await page.mouse.click(place.x, place.y);
      await sleep(600);
      expect(await released(page), 'the click that came too early filled').toBe(false);
      await panel.click('.fill');
      await expect.poll(() => released(page)).toBe(true);
    },
  },
];
