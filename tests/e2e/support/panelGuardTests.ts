import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { type ClosedRoot, findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { TRICKS } from './panelTricks.ts';
import { isInShare } from './share.ts';
import { withBrowser } from './withBrowser.ts';

const FORM = `<!doctype html><html lang="en"><title>Claim</title>
<script>
  // registered before the panel comes: an element that shows its closed root to the page
  window.leaked = [];
  const spy = class extends HTMLElement {
    constructor() { super(); window.leaked.push(this); this.inside = this.attachInternals(); }
    connectedCallback() { window.leaked.push(this.inside.shadowRoot); }
  };
  for (const name of ['coolclaim-panel', 'cool-claim', 'data-coolclaim-panel']) customElements.define(name, class extends spy {});
  customElements.define('spy-div', class extends HTMLDivElement { constructor() { super(); window.leaked.push(this); } }, { extends: 'div' });
</script>
<main style="height: 3000px"><h1>Member claim</h1><form autocomplete="off">
  <p><label for="first">Patient's first name</label> <input id="first" name="first"></p>
  <p><label for="last">Patient's last name</label> <input id="last" name="last"></p>
</form></main></html>`;

/** The first attachment's box: a press ticks it, or takes the tick away. */
const TICK = '.checklist li:first-child input[type=checkbox]';

/** Clickjacking of the panel, and everything she does that must not be taken for it. */
export function testPanelGuard(browser: BrowserName): void {
  describe(`the guard of the panel in ${browser}`, () => {
    const its = withBrowser(browser, { '/guard': FORM });
    let page: Page;
    let root: ClosedRoot;

    const isTicked = () => root.evaluate<boolean>(`root.querySelector('${TICK}').checked`);
    const said = () => root.evaluate<string>(`root.querySelector('.refused, .notice.bad')?.textContent ?? ''`);
    const findPanel = async () => {
      const found = await findClosedRoot(its.session.driver, page, IS_PANEL);
      if (!found) throw new Error('There is no panel in the page.');
      root = found;
    };
    /**
     * A click of the real mouse on where the control is now, or was before the page took the panel apart; a page may have
     * moved it out of the window.
     */
    let lastPlace = { x: 0, y: 0 };
    const clickNow = async (selector: string) => {
      const place = `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(root.querySelector('${selector}').getBoundingClientRect())`;
      lastPlace = await root.evaluate<typeof lastPlace>(place).catch(() => lastPlace);
      const { x, y } = lastPlace;
      const isIn = await page.evaluate(([x, y]) => x! > 0 && y! > 0 && x! < innerWidth && y! < innerHeight, [x, y]);
      if (isIn) await page.mouse.click(x, y);
    };
    const spaceNow = async () => {
      await root.evaluate(`root.querySelector('${TICK}').focus({ preventScroll: true })`);
      await page.keyboard.press(' ');
    };
    /** She sees it, aims, presses, and it does what it says. */
    const expectPress = async () => {
      const before = await isTicked();
      await root.click(TICK);
      await expect.poll(async () => [await isTicked(), await said()]).toEqual([!before, '']);
    };

    beforeAll(async () => {
      page = await its.session.newPage(`${its.server.base.replace(/\/$/, '')}/guard`);
      await its.session.fill(page);
    });
    beforeEach(findPanel);
    afterEach(async () => {
      await page.evaluate(() => (globalThis as unknown as { stopTrick?: () => void }).stopTrick?.());
    });
    afterAll(() => page?.close());

    test('no element that the page defines gets hold of it, before or after it came', async () => {
      const seen = await page.evaluate(() => {
        const host = document.querySelector('[data-coolclaim-panel]') as HTMLElement;
        customElements.define('another-panel', class extends HTMLElement {});
        customElements.upgrade(host);
        let internals = 'none';
        try {
          internals = String(host.attachInternals().shadowRoot);
        } catch {}
        let again = 'none';
        try {
          again = String(host.attachShadow({ mode: 'open' }));
        } catch {}
        const { leaked } = globalThis as unknown as { leaked: unknown[] };
        return [leaked.length, host.tagName, String(host.shadowRoot), internals, again];
      });
      expect(seen).toEqual([0, 'DIV', 'null', 'none', 'none']);
    });

    test('a click in a panel that stood still works, and so does a key', async () => {
      await expectPress();
      const before = await isTicked();
      await sleep(700);
      await spaceNow();
      await expect.poll(isTicked).toBe(!before);
      await root.click('.checklist li:first-child .title'); // the words beside the box
      await expect.poll(isTicked).toBe(before);
    });

    const isTried = (_: unknown, at: number) => isInShare(browser, at, 6);
    test.each(TRICKS.filter(({ only = browser }) => only === browser).filter(isTried))(
      'a page that keeps on with this gets no press: $name',
      async ({ trick, byKey }) => {
        await root.evaluate(`root.querySelector('${TICK}').scrollIntoView({ block: 'nearest' })`);
        const before = await isTicked();
        await page.evaluate(trick);
        await sleep(1000); // long enough for her to aim
        await clickNow(TICK);
        await sleep(200);
        if (byKey) {
          expect(await isTicked()).toBe(before);
          await spaceNow();
          await sleep(200);
          expect(await isTicked()).toBe(before);
          expect(await said()).toMatch(/^This page covers or changes the CoolClaim panel, so nothing was done\./);
        }
        await page.evaluate(() => (globalThis as unknown as { stopTrick: () => void }).stopTrick());
        await sleep(1500); // and when it lets go, the panel is as it was
        await vi.waitFor(findPanel, { timeout: 20_000 });
        expect(await isTicked()).toBe(before);
        await expectPress();
      },
      30_000,
    );

    test('what has only just appeared takes no press, and says so', async () => {
      let sentence = '';
      // on a slow machine the second press may come too late to be too soon
      for (let attempt = 0; attempt < 5 && !sentence; attempt++) {
        await root.click('.toggle');
        await root.evaluate(`new Promise((resolve) => requestAnimationFrame(resolve))`);
        await clickNow('.toggle');
        await sleep(100); // the sentence is drawn after the press was dealt with
        sentence = await said();
      }
      expect(sentence).toMatch(/^The panel had only just appeared or moved, so nothing was done\./);
      expect(await root.evaluate(`root.querySelector('.refused').getAttribute('role')`)).toBe('status');
      if (await root.evaluate(`!!root.querySelector('.panel.small')`)) await root.click('.toggle');
      await expectPress();
    });

    test('scrolling, zooming, docking and making it small keep nobody from pressing', async () => {
      await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
      await expectPress();
      await root.click('.dock');
      await expectPress();
      await root.click('.dock');
      await root.click('.toggle');
      await root.click('.toggle');
      await expectPress();
      const options = await its.session.driver.openExtensionPage('options.html');
      const zoom = (factor: number) =>
        options.evaluate(
          `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.setZoom(id, ${factor})))).then(() => 1)`,
        );
      for (const factor of [1.5, 0.67, 1]) {
        await zoom(factor);
        await page.bringToFront();
        await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(factor, 1);
        await sleep(700);
        const before = await isTicked();
        await spaceNow();
        await expect.poll(isTicked).toBe(!before);
      }
      await options.close();
      await expectPress();
    });

    test('a popover of the page that opened over it goes below, and she can press again', async () => {
      await page.evaluate(() => {
        const box = Object.assign(document.createElement('div'), { popover: 'manual', id: 'over' });
        box.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0';
        document.body.append(box);
        box.showPopover();
      });
      await sleep(700);
      const at = await root.evaluate<{ x: number; y: number }>(
        `root.querySelector('${TICK}').getBoundingClientRect().toJSON()`,
      );
      const top = () =>
        page.evaluate(({ x, y }) => document.elementFromPoint(x + 2, y + 2)?.hasAttribute('data-coolclaim-panel'), at);
      await expect.poll(top).toBe(true);
      await expectPress();
      await page.evaluate(() => document.querySelector('#over')!.remove());
    });

    test('a page that fades it and hangs it in anew, so that its frame starts again, changes nothing for long', async () => {
      await page.evaluate(() => {
        const host = document.querySelector('[data-coolclaim-panel]') as HTMLElement;
        host.style.setProperty('opacity', '0.01', 'important');
        document.documentElement.append(host);
      });
      const opacity = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('[data-coolclaim-panel]')!).opacity);
      await expect.poll(opacity).toBe('1');
      await expectPress();
    });

    test('a page that throws it out gets nothing, and it comes back when she asks for it', async () => {
      const throwOut = () => page.evaluate(() => document.querySelector('[data-coolclaim-panel]')?.remove());
      await throwOut();
      await sleep(700);
      await throwOut(); // the answer to her last tick may have been on its way and shown it once more
      await sleep(700);
      expect(await page.evaluate(() => document.querySelectorAll('[data-coolclaim-panel]').length)).toBe(0);
      const popup = await its.session.clickToolbar(page);
      await its.session.unlock(popup);
      await waitIn(popup, isUsable('#show-checklist'), 'the checklist button');
      await popup.click('#show-checklist');
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('[data-coolclaim-panel]').length)).toBe(1);
      await popup.close();
      await findPanel();
      await expectPress();
    });
  });
}
