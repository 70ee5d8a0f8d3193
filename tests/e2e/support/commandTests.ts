import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isUsable, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { withBrowser } from './withBrowser.ts';

/** The keys that fill and lock, on a claim page. */
export function testCommands(browser: BrowserName): void {
  describe(`keys in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Page;
    const press = (name: string) => its.session.driver.giveCommand(page, name);
    /** In Firefox a command without keys cannot be given. */
    const giveKey = async (name: string, shortcut: string) => {
      const options = await its.session.driver.openExtensionPage('options.html');
      await options.evaluate(`browser.commands.update(${JSON.stringify({ name, shortcut })})`);
      await options.close();
    };
    const filled = () =>
      page.evaluate(() => [...document.querySelectorAll('input')].filter((e) => e.type === 'text' && e.value).length);

    beforeEach(async () => {
      page = await its.session.newPage(`${its.server.base}cms-1500/`);
    });
    afterEach(() => page.close());

    test('a fresh browser gives the popup and the fill the keys we ask for', async () => {
      const options = await its.session.driver.openExtensionPage('options.html');
      const keys = await options.evaluate<{ name: string; shortcut: string }[]>(
        '(globalThis.browser ?? chrome).commands.getAll()',
      );
      await options.close();
      expect(Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
        _execute_action: expect.stringMatching(/^Ctrl\+Shift\+[UY]$/),
        fill: 'Ctrl+Shift+F',
        lock: '',
      });
    });

    test('the button counts the boxes that can be filled or need her, and nothing on another page', async () => {
      const popup = await its.session.clickToolbar(page);
      await its.session.unlock(popup);
      await waitIn(popup, `document.querySelector('#found')`, 'the page to be read', 60_000);
      const { fields } = await its.session.report(popup);
      const open = fields.filter(({ status, adds }) => !adds && ['ready', 'needs-you', 'failed'].includes(status));
      expect(open.length).toBeGreaterThan(50);
      const tabId = await popup.evaluate<number>(
        `new Promise((resolve) => chrome.tabs.query({ active: true, currentWindow: true }, ([tab]) => resolve(tab.id)))`,
      );
      await popup.close();
      const options = await its.session.driver.openExtensionPage('options.html');
      const badge = () =>
        options.evaluate<string>(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`);
      const title = () =>
        options.evaluate<string>(`(globalThis.browser ?? chrome).action.getTitle({ tabId: ${tabId} })`);
      expect(await badge()).toBe(String(open.length));
      expect(await title()).toBe('Fill this claim');
      await page.goto(`${its.server.base}not-a-claim`);
      await expect.poll(badge).toBe('');
      await options.close();
    });

    test('lock: the key locks; fill: it asks for the passphrase, shows the review, and fills at the second press', async () => {
      const { driver } = its.session;
      if (browser === 'chromium')
        await (await its.session.clickToolbar(page)).close(); // for activeTab
      else await giveKey('lock', 'Ctrl+Alt+K');
      await press('lock');
      await press('fill');
      const popup = await driver.openedPopup();
      await waitIn(popup, isUsable('#passphrase'), 'the passphrase to be asked for');
      await its.session.unlock(popup);
      await waitIn(popup, isUsable('#confirm'), 'the review, without another click', 60_000);
      expect(await filled()).toBe(0);
      await popup.close();
      await press('fill');
      await expect.poll(filled, { timeout: 60_000 }).toBeGreaterThan(50);
    });
  });
}
