import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build.ts';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { IS_PANEL, UNFOLD_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { type ClosedRoot, findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { pressButton } from '../../../scripts/lib/fill/pressButton.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { DEFAULT_SAMPLE, withBrowser } from './withBrowser.ts';

const CHECKLIST = buildChecklist(SAMPLES[DEFAULT_SAMPLE], SAMPLES[DEFAULT_SAMPLE].courses[0]!.id).filter(
  ({ required }) => required !== 'not-needed',
);

/** The panel in the page after a fill, as a person uses it. */
export function testPanel(browser: BrowserName): void {
  describe(`panel in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Page;
    const panel = async (): Promise<ClosedRoot> => {
      const root = await findClosedRoot(its.session.driver, page, IS_PANEL);
      if (!root) throw new Error('There is no panel in the page.');
      return root;
    };
    const side = async () => {
      const { left, right } = await (await panel()).evaluate<DOMRect>(
        `root.querySelector('.checklist').closest('section, aside, dialog, div').getBoundingClientRect().toJSON()`,
      );
      const width = await page.evaluate(() => innerWidth);
      return (left + right) / 2 < width / 2 ? 'left' : 'right';
    };

    beforeEach(async () => {
      page = await its.session.newPage(`${its.server.base}cms-1500/`);
      await its.session.fill(page);
    });
    afterEach(() => page.close());

    test('shows every attachment, in a root the page cannot open', async () => {
      const text = await (await panel()).evaluate<string>(`root.querySelector('.checklist').innerText`);
      for (const item of CHECKLIST) expect(text).toContain(item.title);
      const open = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length);
      expect(open).toBe(0);
      if (browser === 'chromium') {
        const tree = JSON.stringify(
          await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true }),
        );
        for (const item of CHECKLIST) expect(tree).toContain(item.title);
      }
    });

    test('is dark where the page is, and light where it is not', async () => {
      const scheme = async () =>
        (await panel()).evaluate<string>(`getComputedStyle(root.querySelector('.panel')).colorScheme`);
      expect(await scheme()).toBe('light');
      const paint = (color: string) =>
        page.evaluate((light) => Object.assign(document.body.style, { color: light }), color);
      await page.reload();
      await paint('rgb(230, 230, 230)');
      await its.session.fill(page);
      expect(await scheme()).toBe('dark');
      // a page that changes its colours while she is on it
      for (const [color, expected] of [
        ['oklch(0.2 0.01 200)', 'light'],
        ['oklch(0.96 0.01 200)', 'dark'],
      ] as const) {
        await paint(color);
        await expect.poll(scheme, { message: color }).toBe(expected);
      }
    });

    test('a tick is kept: on the next page it is still there', async () => {
      const first = `.checklist li:first-child input[type=checkbox]`;
      const root = await panel();
      const before = await root.evaluate<boolean>(`root.querySelector('${first}').checked`);
      await root.click(first);
      await expect.poll(() => root.evaluate(`root.querySelector('${first}').checked`)).toBe(!before);
      const firstPage = page;
      page = await its.session.newPage(`${its.server.base}portal-table/`);
      await firstPage.close();
      await its.session.fill(page);
      expect(await (await panel()).evaluate(`root.querySelector('${first}').checked`)).toBe(!before);
    });

    test('a click on a result row scrolls to its field', async () => {
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      const from = await page.evaluate(() => scrollY);
      const root = await panel();
      await root.evaluate(UNFOLD_PANEL);
      await root.click('.locate');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(from);
    });

    test('docks to the other side and back', async () => {
      const start = await side();
      const other = start === 'left' ? 'right' : 'left';
      const root = await panel();
      await root.click('.dock');
      await expect.poll(side, { timeout: 5000 }).toBe(other);
      await (await panel()).click('.dock');
      await expect.poll(side, { timeout: 5000 }).toBe(start);
    });

    test('offers the next step of a wizard, and fills it without another click on the toolbar', async () => {
      const first = page;
      page = await its.session.newPage(`${its.server.base}dist/member-wizard/`);
      await first.close();
      await its.session.fill(page);
      const waiting = async () => (await panel()).evaluate<string>(`root.querySelector('.fill')?.innerText ?? ''`);
      expect(await waiting()).toBe('');
      const step = () => page.evaluate(() => document.querySelector('h2')?.textContent);
      const before = await step();
      expect(await pressButton(page, 'Continue')).toBe(true);
      await expect.poll(waiting).toMatch(/^Fill \d+ fields$/);
      const filled = () => page.evaluate(() => [...document.querySelectorAll('input')].filter((e) => e.value).length);
      const values = await filled();
      expect(await step()).not.toBe(before);
      await (await panel()).click('.fill');
      await expect.poll(waiting, { timeout: 30_000 }).toBe('');
      expect(await filled()).toBeGreaterThan(values);
    });

    test('offers a form that timed out and was emptied again, and fills it with one click', async () => {
      const filled = () =>
        page.evaluate(() => [...document.querySelectorAll('input')].filter((e) => e.type === 'text' && e.value).length);
      const values = await filled();
      expect(values).toBeGreaterThan(50);
      await page.evaluate(() => {
        for (const form of document.forms) form.reset();
        const button = Object.assign(document.createElement('button'), { type: 'button', id: 'expired' });
        button.textContent = 'Your session has expired. Go on';
        document.body.prepend(button);
      });
      expect(await filled()).toBeLessThan(values);
      await page.click('#expired');
      const waiting = async () => (await panel()).evaluate<string>(`root.querySelector('.fill')?.innerText ?? ''`);
      await expect.poll(waiting).toMatch(/^Fill \d+ fields$/);
      await (await panel()).click('.fill');
      await expect.poll(filled, { timeout: 30_000 }).toBe(values);
    });

    test('makes way for the cursor, stays off paper, and comes back in a page that writes itself anew', async () => {
      const place = async () =>
        (await findClosedRoot(its.session.driver, page, `!!root.querySelector('.panel')`))?.evaluate<string>(
          `root.querySelector('.panel').className`,
        );
      const goTo = (wanted: 'left' | 'right') =>
        page.evaluate((right) => {
          scrollTo({ top: 0, behavior: 'instant' });
          const covered = [...document.querySelectorAll('input')].find((input) => {
            const { left, width } = input.getBoundingClientRect();
            return right ? left > innerWidth - 340 : left > 0 && left + width < 340;
          });
          covered!.focus();
          return covered!.id;
        }, wanted === 'right');
      const cursor = () => page.evaluate(() => document.activeElement?.id);
      const onTheRight = await goTo('right');
      await expect.poll(place).toBe('panel left');
      expect(await cursor()).toBe(onTheRight);
      const onTheLeft = await goTo('left');
      await expect.poll(place).toBe('panel small left');
      expect(await cursor()).toBe(onTheLeft);

      const isDrawn = () =>
        page.evaluate(() => document.querySelector('[data-coolclaim-panel]')?.checkVisibility() ?? false);
      expect(await isDrawn()).toBe(true);
      if (browser === 'chromium') {
        await page.emulateMediaType('print');
        expect(await isDrawn()).toBe(false);
        await page.emulateMediaType('screen');
      }

      await page.evaluate(() => {
        document.open();
        document.write(`<!doctype html><title>Claim</title><h1>Claim, step 2</h1><label>Patient last name <input></label>
          <label>Member ID <input></label><button type="button">Go on</button>`);
        document.close();
      });
      const waiting = async () => (await panel()).evaluate<string>(`root.querySelector('.fill')?.innerText ?? ''`);
      await expect.poll(place, { timeout: 5000 }).toBe('panel right');
      await page.click('button');
      await expect.poll(waiting, { timeout: 10_000 }).toBe('Fill 2 fields');
    });

    test('Esc closes it', async () => {
      const root = await panel();
      await root.evaluate(`root.querySelector('input[type=checkbox]').focus()`);
      await page.keyboard.press('Escape');
      await expect
        .poll(async () => (await findClosedRoot(its.session.driver, page, IS_PANEL)) === undefined)
        .toBe(true);
    });
  });
}
