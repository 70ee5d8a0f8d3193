import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

const CODE = 'diagnoses[0].code';
const BOX = `[name="${CODE}"]`;

/** The diagnosis picker of the built options page, typed into as a person does. */
export function testDiagnosisPicker(browser: BrowserName): void {
  describe(`diagnosis picker in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Surface;
    const value = () => page.evaluate<string>(`document.querySelector('${BOX}').value`);
    const first = () =>
      waitIn<string>(page, `document.querySelector('[role=option]')?.innerText ?? ''`, 'a code in the list');
    const retype = async (text: string) => {
      await page.evaluate(`document.querySelector('${BOX}').select()`);
      await page.type(BOX, text);
    };
    const press = (key: string) =>
      page.evaluate(
        `document.querySelector('${BOX}').dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
      );
    const leave = () => page.evaluate('document.activeElement.blur()');
    const notes = () =>
      page.evaluate<string>(
        `document.getElementById('f-${CODE}-notes').innerText + document.getElementById('f-${CODE}').ariaInvalid`,
      );
    /** What axe finds wrong on the page as it stands; run from outside, because the page's own policy forbids it. */
    const violations = () => violationsInTheme(page);

    beforeAll(async () => {
      page = await its.session.driver.openExtensionPage('options.html#diagnoses');
      const ready = `document.querySelector('#passphrase') ? 'locked' : document.querySelector('${BOX}') ? 'open' : ''`;
      if ((await waitIn<string>(page, ready, 'the options page')) === 'locked') {
        await page.type('#passphrase', PASSPHRASE);
        await page.click('#unlock');
      }
      await waitIn(page, `document.querySelector('${BOX}')?.value === 'C50.412'`, 'the diagnosis of the sample');
      await waitIn(page, `document.getElementById('f-${CODE}-notes').innerText.includes('Breast')`, 'the search');
    });
    afterAll(() => page?.close());

    test('finds a code by words with a slip, marked by the arrow, taken by Enter', async () => {
      await retype('left ovray');
      expect(await first()).toContain('C56.2');
      expect(await violations()).toEqual([]);
      await press('ArrowDown');
      await press('Enter');
      expect(await value()).toBe('C56.2');
      expect(await notes()).toContain('Ovary, left side');
    });

    test('takes a code that is clicked', async () => {
      await retype('dlbcl remission');
      expect(await first()).toContain('C83.3A');
      await page.click('[role=option]');
      expect(await value()).toBe('C83.3A');
      expect(await page.evaluate(`document.activeElement === document.querySelector('${BOX}')`)).toBe(true);
    });

    test('offers what stands below a heading', async () => {
      await retype('C50.41');
      await leave();
      expect(await notes()).toContain('C50.41 is only a heading');
      expect(await violations()).toEqual([]);
      await page.click(`[id="f-${CODE}-notes"] .choices li:nth-child(2) button`);
      expect(await value()).toBe('C50.412');
    });

    test('says in words what is no code, and keeps it', async () => {
      await retype('xxyyzz');
      await leave();
      expect(await value()).toBe('xxyyzz');
      expect(await notes()).toBe('true');
      expect(await violations()).toEqual([]);
    });
  });
}
