import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { DEFAULT_SAMPLE } from '../withBrowser.ts';
import { HONEST } from './hers.ts';
import { A_SENTENCE, expectNothingTaken, valueIn } from './observe.ts';
import { attackPage, fillWithChange } from './steps.ts';
import type { Attack } from './types.ts';

const quiet = () => new Promise((done) => setTimeout(done, 700));

/** What the page that was reviewed may hold: what was hers to give it, or nothing. */
async function expectHersOrNothing(page: Page): Promise<void> {
  for (const [id, hers] of Object.entries(HONEST)) expect(['', hers], id).toContain(await valueIn(page, id));
}

/** One of several ways of one page to show another document than was reviewed. */
const way = (page: string, name: string, promise: string, also: Partial<Attack> = {}): Attack => ({
  id: `${page}-${name}`,
  family: 'another document',
  promise,
  page,
  async run({ session, base }, tab) {
    await tab.goto(`${base}${page}.html?way=${name}`);
    await fillWithChange(session, tab, async () => {
      await attackPage(tab).catch(() => {}); // the page may be gone before it has answered
      await quiet();
    });
    await quiet();
    await expectNothingTaken(tab);
    await expectHersOrNothing(tab);
  },
  ...also,
});

const duringWrite = (name: string, promise: string): Attack =>
  way('navigates-during-write', name, promise, {
    async run({ session, base }, tab) {
      await tab.goto(`${base}navigates-during-write.html?way=${name}`);
      await fillWithChange(session, tab, async () => {});
      await quiet();
      await expectNothingTaken(tab);
    },
  });

const stateOnly = (name: string, promise: string): Attack =>
  way('navigates-after-review', name, promise, {
    async run({ session, base }, tab) {
      await tab.goto(`${base}navigates-after-review.html?way=${name}`);
      expect(await fillWithChange(session, tab, () => attackPage(tab))).toMatch(A_SENTENCE);
      const filled = await tab.$$eval('input', (all) => all.filter(({ value }) => value !== '').map(({ id }) => id));
      expect(filled).toEqual([]);
    },
  });

/** Frames and pages that are exchanged for others after the review, or in the middle of the writing. */
export const DOCUMENTS: readonly Attack[] = [
  way('frame-swapped', 'none', 'A frame that stays what it was is filled, so the attacks on it prove something.', {
    async run({ session, base }, tab) {
      await tab.goto(`${base}frame-swapped.html?way=none`);
      await session.fill(tab);
      const frame = tab.frames().find((one) => one.url().includes('part-contact'))!;
      expect(await valueIn(frame, 'email')).toBe(SAMPLES[DEFAULT_SAMPLE].patient.email);
    },
  }),
  way('frame-swapped', 'src', 'A frame that shows another page of the site after the review gets nothing.'),
  way('frame-swapped', 'elsewhere', 'A frame that went to another site after the review gets nothing.'),
  way('frame-swapped', 'srcdoc', 'A frame that was given another text after the review gets nothing.'),
  way('frame-swapped', 'again', 'A frame that was taken out and put in again after the review gets nothing.'),
  way('frame-swapped', 'written', 'A frame that was written anew after the review gets nothing.'),
  way('frame-swapped', 'replaced', 'A frame whose history entry was replaced after the review gets nothing.'),
  way('frame-swapped', 'renamed', 'A second frame under the name of the first gets nothing.'),
  way('navigates-after-review', 'away', 'The page that comes after the reviewed one gets nothing.'),
  way('navigates-after-review', 'replaced', 'A page in the place of the reviewed one gets nothing.'),
  way('navigates-after-review', 'written', 'A page that is written anew in the reviewed one gets nothing.'),
  {
    ...way('navigates-after-review', 'reloaded', 'The same page loaded once more is not written without a review.'),
    async run({ session, base }, tab) {
      await tab.goto(`${base}navigates-after-review.html?way=reloaded`);
      const refused = await fillWithChange(session, tab, async () => {
        await attackPage(tab).catch(() => {});
        await quiet();
      });
      expect(refused).toMatch(A_SENTENCE);
      expect(await tab.$$eval('input', (all) => all.filter(({ value }) => value !== '').length)).toBe(0);
    },
  },
  {
    ...way('navigates-after-review', 'back', 'Going on and coming back gives nothing to the page in between.'),
    async run({ session, base }, tab) {
      await tab.goto(`${base}navigates-after-review.html?way=away`);
      await fillWithChange(session, tab, async () => {
        await attackPage(tab).catch(() => {});
        await quiet();
        await tab.goBack();
        await quiet();
      });
      await expectHersOrNothing(tab);
      await tab.goForward();
      await quiet();
      await expectNothingTaken(tab);
    },
  },
  stateOnly('pushed', 'A page that calls itself by another address after the review is not written.'),
  stateOnly('replacedState', 'A page that has replaced its address after the review is not written.'),
  duringWrite('away', 'A page that is left in the middle of the writing leaves nothing for the next.'),
  duringWrite('written', 'A page that is written anew in the middle of the writing gets nothing more.'),
  duringWrite('pushed', 'A step that takes the place of the reviewed one in the middle of the writing gets nothing.'),
];
