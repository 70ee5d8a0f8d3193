import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { buildChecklist } from '../../../../lib/checklist/build.ts';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { DEFAULT_SAMPLE } from '../withBrowser.ts';
import { PRIVATE } from './hers.ts';
import { expectHonest } from './observe.ts';
import { panelIn, placeOf } from './panelHand.ts';
import type { Attack, Scene } from './types.ts';

type Spy = typeof globalThis & {
  spy: { isOn: boolean; found(needles: readonly string[]): string[] };
  /** The words that a search finds in frames which events have given away. */
  attackFrames?(words: readonly string[]): string[];
};

const PROFILE = SAMPLES[DEFAULT_SAMPLE];
/** What the panel shows and no page may read: what must be attached tells what she is treated for. */
const SHOWN = buildChecklist(PROFILE, PROFILE.courses[0]!.id).flatMap(({ title, required }) =>
  required === 'not-needed' ? [] : title,
);

/** Everything a person does with the panel that makes events: points, ticks and unticks, opens, types, presses Tab and Esc. */
async function useThePanel({ session }: Scene, page: Page): Promise<void> {
  const listen = (isOn: boolean) =>
    page.evaluate((on) => {
      (globalThis as unknown as Spy).spy.isOn = on;
    }, isOn);
  await listen(false);
  const panel = await panelIn(session, page);
  const tick = await placeOf(panel, '.checklist input');
  const dock = await placeOf(panel, '.dock');
  await listen(true);
  for (const place of [tick, tick]) {
    await page.mouse.click(place.x, place.y, { delay: 30 });
    await new Promise((done) => setTimeout(done, 150));
  }
  await page.mouse.move(dock.x, dock.y, { steps: 8 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('ab');
  await new Promise((done) => setTimeout(done, 300));
}

const spying = (page: string, promise: string): Attack => ({
  id: page,
  family: 'spies',
  promise,
  page,
  async run(scene, tab) {
    await scene.session.fill(tab);
    await useThePanel(scene, tab);
    const found = await tab.evaluate(
      (needles) => (globalThis as unknown as Spy).spy.found(needles),
      [...PRIVATE, ...SHOWN, 'extension://'],
    );
    expect(found, `the page came by ${found.join('; ')}`).toEqual([]);
    const inFrames = await tab.evaluate(
      (words) => (globalThis as unknown as Spy).attackFrames?.(words) ?? [],
      [...SHOWN],
    );
    expect(inFrames, `found in a frame: ${inFrames.join('; ')}`).toEqual([]);
    await expectHonest(tab);
  },
});

/** Pages that listen in on the extension. */
export const SPIES: readonly Attack[] = [
  spying('spy-element', 'A page that owns the class of the panel’s element gets nothing of what the panel shows.'),
  {
    ...spying(
      'spy-element',
      'A page that puts its own shadow root under the panel gets nothing of what the panel shows.',
    ),
    id: 'spy-element-grab',
    async run(scene, tab) {
      await tab.goto(`${scene.base}spy-element.html?grab`);
      await scene.session.fill(tab);
      await new Promise((done) => setTimeout(done, 500));
      const found = await tab.evaluate(
        (needles) => (globalThis as unknown as Spy).spy.found(needles),
        [...PRIVATE, ...SHOWN],
      );
      expect(found, `the page came by ${found.join('; ')}`).toEqual([]);
      await expectHonest(tab);
    },
  },
  spying('spy-events', 'No event, selection, animation or timing entry hands the page a node or a word of the panel.'),
  spying('spy-prototypes', 'A page that has replaced what scripts work with sees no value but those it asked for.'),
  {
    id: 'spy-find',
    family: 'spies',
    promise: 'A page cannot find out by searching or selecting what the panel says.',
    page: 'spy-find',
    async run({ session }, page) {
      await session.fill(page);
      type Finder = { attack(words: string[]): string[]; selected(): string };
      const found = await page.evaluate(
        (words) => (globalThis as unknown as Finder).attack(words),
        [...SHOWN, 'CoolClaim', 'scalp cooling'],
      );
      expect(found, `found in the panel: ${found.join(', ')}`).toEqual([]);
      const selected = await page.evaluate(() => (globalThis as unknown as Finder).selected());
      for (const word of SHOWN) expect(selected).not.toContain(word);
      await expectHonest(page);
    },
  },
];
