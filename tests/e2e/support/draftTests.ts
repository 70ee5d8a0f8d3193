import { describe, expect, test } from 'vitest';
import { textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { unlocked } from './optionsPage.ts';
import { withBrowser } from './withBrowser.ts';

const LAST = '[name="patient.name.last"]';

/** What she typed on the options page and did not save. */
export function testDrafts(browser: BrowserName): void {
  describe(`unsaved changes in ${browser}`, () => {
    const its = withBrowser(browser);
    const open = async () => {
      const options = await its.session.driver.openExtensionPage('options.html#patient');
      await unlocked(options, LAST);
      return options;
    };
    const held = `document.querySelector('${LAST}').value`;

    test('outlive the tab, also when the background died, until she discards them', async () => {
      const first = await open();
      await first.evaluate(`document.querySelector('${LAST}').select()`);
      await first.type(LAST, 'Bellweather');
      const said = textOf('#save-status');
      await waitIn(first, `${said}.includes('kept here until you save')`, 'the changes to be kept');
      await first.close();
      await its.session.driver.stopBackground();
      const second = await open();
      expect(await second.evaluate(held)).toBe('Bellweather');
      expect(await second.evaluate(said)).toBe('Unsaved changes (from before, kept for you)');
      await second.click('#discard');
      await waitIn(second, `${held} === 'Okafor'`, 'the saved name');
      await expect.poll(() => second.evaluate(said)).toBe('');
      await second.close();
      const third = await open();
      expect(await third.evaluate(held)).toBe('Okafor');
      await third.close();
    });
  });
}
