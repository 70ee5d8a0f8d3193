import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { withBrowser } from './withBrowser.ts';

type Slow = typeof globalThis & { work: number };
/** A page that takes its time over every value, as some that ask a server or draw a lot. */
const slow = (milliseconds: number) => {
  const state = globalThis as Slow;
  const isNew = state.work === undefined;
  state.work = milliseconds;
  const work = () => {
    const end = performance.now() + state.work;
    while (performance.now() < end);
  };
  if (isNew) document.addEventListener('input', work, true);
};
const filledIn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('input')].filter((e) => e.type === 'text' && e.value).length);

/** A long fill says how far it is and can be stopped, from the popup and from the panel. */
export function testProgress(browser: BrowserName): void {
  describe(`a long fill in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Page;
    beforeEach(async () => {
      page = await its.session.newPage(`${its.server.base}cms-1500/`);
      await page.evaluate(slow, 80);
    });
    afterEach(() => page.close());

    test('shows its progress in popup and panel, and goes on after it was stopped', async () => {
      const popup = await its.session.clickToolbar(page);
      await its.session.unlock(popup);
      await its.session.review(popup);
      await popup.click('#confirm');
      await waitIn(popup, `document.querySelector('progress')?.value > 5`, 'the popup to say how far it is');
      expect(await popup.evaluate(textOf('.progress'))).toMatch(/^\d+ of \d+ fields/);
      const shown = async () =>
        (await findClosedRoot(its.session.driver, page, IS_PANEL))?.evaluate(`!!root.querySelector('.progress')`);
      await expect.poll(shown).toBe(true);
      await popup.click('.stop');
      await waitIn(popup, isUsable('#undo'), 'the fill to end');
      expect(await popup.evaluate(textOf('#result'))).toMatch(/^\d+ of \d+ fields filled, \d+ ready to fill/);
      await popup.close();

      const stopped = await filledIn(page);
      const panel = (await findClosedRoot(its.session.driver, page, IS_PANEL))!;
      const offer = () => panel.evaluate<string>(`root.querySelector('.fill')?.innerText ?? ''`);
      expect(await offer()).toMatch(/^Fill \d+ fields$/);
      await panel.click('.fill');
      await expect
        .poll(() => panel.evaluate(`root.querySelector('progress')?.value > 3`), { timeout: 20_000 })
        .toBe(true);
      await panel.click('.stop');
      await expect.poll(() => panel.evaluate(`!root.querySelector('.progress')`), { timeout: 20_000 }).toBe(true);
      const further = await filledIn(page);
      expect(further).toBeGreaterThan(stopped);
      expect(await offer()).toMatch(/^Fill \d+ fields$/);
      await page.evaluate(slow, 0); // what is left takes no longer than elsewhere
      await panel.click('.fill');
      await expect
        .poll(() => panel.evaluate(`!root.querySelector('.progress, .fill')`), { timeout: 60_000 })
        .toBe(true);
      expect(await filledIn(page)).toBeGreaterThan(further);
      await panel.click('.undo');
      await expect.poll(() => filledIn(page), { timeout: 60_000 }).toBe(0);
    });
  });
}
