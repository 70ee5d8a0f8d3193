import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileSchema } from '../../../lib/profile/schema.ts';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import type { Session } from '../../../scripts/lib/driver/session.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { giveBack, lend } from './lentBrowsers.ts';
import { fitsAcross, speak, unlocked, violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE } from './withBrowser.ts';

const file = (path: string) => join(ROOT, 'tests', 'imports', path);
const PICKER = '#import-files';

/** Bringing files in, in the built options page, from an empty profile to the vault and back. */
export function testImports(browser: BrowserName): void {
  describe(`imports in ${browser}`, () => {
    let session: Session;
    let page: Surface;

    const profileInUse = async () => {
      const { activeProfile } = await askFrom(page, 'vault.status', {});
      const { json } = await askFrom(page, 'profile.get', { id: activeProfile });
      return profileSchema.parse(JSON.parse(json));
    };
    const choose = async (path: string, ready: string) => {
      await page.setFile(PICKER, file(path));
      const state = await waitIn<string>(page, `${ready} ? 'ready' : ${textOf('#import-error')}`, path, 30_000);
      expect(state).toBe('ready');
    };
    const isChecked = (selector: string) => page.evaluate<boolean>(`document.querySelector('${selector}').checked`);
    const select = (selector: string, value: string) =>
      page.evaluate(`(() => {
        const list = document.querySelector('${selector}');
        list.value = '${value}';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    const cancel = async () => {
      await page.click('#import-cancel');
      await waitIn(page, `!document.querySelector('.import-review')`, 'the review to go');
    };

    beforeAll(async () => {
      session = await lend(browser);
      page = await session.driver.openExtensionPage('options.html#imports');
      await waitIn(page, isUsable('#new-passphrase'), 'the passphrase field');
      await page.type('#new-passphrase', PASSPHRASE);
      await page.type('#repeat-passphrase', PASSPHRASE);
      await page.click('#create-vault');
      await waitIn(page, isUsable('#add-profile'), 'the vault', 30_000);
      await page.click('#add-profile');
      await waitIn(page, isUsable('#active-profile'), 'the empty profile');
    });
    afterAll(async () => {
      await page?.close();
      if (session) await giveBack(session);
    });

    test.each(['en', 'es'] as const)(
      'axe finds nothing wrong in what is shown, and nothing of it is too wide (%s)',
      async (language) => {
        await speak(page, language, 'imports', `${PICKER}-drop`);
        expect(await violationsInTheme(page)).toEqual([]);
        for (const path of ['fhir/insurer-bundle.json', 'csv/sessions-en.csv']) {
          await choose(path, isUsable('#import-cancel'));
          await page.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
          expect(await violationsInTheme(page), path).toEqual([]);
          expect(await fitsAcross(page), path).toBe(true);
          await cancel();
        }
      },
    );

    test('all of it by keyboard: the file, a tick, the way out', async () => {
      await speak(page, 'en', 'imports', `${PICKER}-drop`);
      await choose('fhir/insurer-bundle.json', isUsable('#import-cancel'));
      const press = (key: string) => page.type(`:focus`, key);
      await page.evaluate(`document.querySelector('#import-diagnoses-1').focus()`);
      expect(await isChecked('#import-diagnoses-1')).toBe(false);
      await press(' ');
      expect(await isChecked('#import-diagnoses-1')).toBe(true);
      await page.evaluate(`document.querySelector('#import-cancel').focus()`);
      await press(' ');
      await waitIn(page, `!document.querySelector('.import-review')`, 'the review to go');
      expect(await page.evaluate('document.activeElement.id')).toBe('import-files');
    });

    test('a bundle is shown first, then taken, and is still there after locking', async () => {
      await speak(page, 'en', 'imports', `${PICKER}-drop`);
      await choose('fhir/insurer-bundle.json', isUsable('#import-take'));
      expect(await page.evaluate(textOf('#import-status'))).toBe('15 entries read, 3 others not needed for a claim.');
      expect(await page.evaluate(textOf('#import-patient'))).toContain('Marisol Inés Beltrán');
      expect(await isChecked('#import-diagnoses-0')).toBe(false);
      expect((await profileInUse()).patient.name.last).toBe('');

      await select('#import-choose-physician', '0');
      await waitIn(page, isUsable('#import-physician input'), 'the physician');
      await page.click('#import-diagnoses-0');
      await page.click('#import-line-1');
      await page.click('#import-take');
      await waitIn(page, `document.querySelector('#import-status.good')`, 'the import');

      await askFrom(page, 'vault.lock', {});
      await page.close();
      page = await session.driver.openExtensionPage('options.html#imports');
      await unlocked(page, '#active-profile');
      const profile = await profileInUse();
      expect(profile.coverage).toMatchObject({ memberId: 'LHP-4471-02', groupNumber: '0094417' });
      expect(profile.physician.npi).toBe('1999000015');
      expect(profile.diagnoses.map(({ code }) => code)).toEqual(['C50.412']);
      expect(profile.courses[0]!.items).toHaveLength(1);
    });

    test('the same again has nothing new but what was left out', async () => {
      await page.evaluate(`(location.hash = 'imports')`);
      await choose('fhir/insurer-bundle.json', isUsable('#import-cancel'));
      expect(await page.evaluate(`!!document.querySelector('#import-patient')`)).toBe(false);
      expect(
        await page.evaluate(`[...document.querySelectorAll('.import-line > label input')].some((one) => one.checked)`),
      ).toBe(false);
      await cancel();
    });

    test('somebody else’s data goes nowhere', async () => {
      const before = await profileInUse();
      await choose('fhir/medicare-blue-button.json', isUsable('#import-cancel'));
      expect(await page.evaluate(textOf('#import-other-person'))).toContain('Ruth A Lindqvist');
      expect(await page.evaluate(isUsable('#import-take'))).toBe(false);
      await cancel();
      expect(await profileInUse()).toEqual(before);
    });

    test('an itemized bill is read in the page, and a scan is said to be one', async () => {
      // the library that reads it must not hear what others post to the page, and fetch nothing but its own file
      await page.evaluate(`(() => {
        window.heard = [];
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if (type === 'message') window.heard.push(String(this));
          return add.call(this, type, ...rest);
        };
      })()`);
      await choose('bill/hub.pdf', isUsable('#import-cancel'));
      expect(await page.evaluate(`[...window.heard, window.onmessage].filter(Boolean)`)).toEqual([]);
      expect(
        await page.evaluate(
          `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin))`,
        ),
      ).toEqual([]);
      expect(await page.evaluate(`document.querySelectorAll('.import-line').length`)).toBe(4);
      expect(await page.evaluate(`document.querySelector('#import-line-1-charge').value`)).toBe('300.00');
      expect(await page.evaluate(`document.querySelector('#import-line-3-date').value`)).toBe('');
      expect(await page.evaluate(isUsable('#import-line-3'))).toBe(false);
      expect(await violationsInTheme(page)).toEqual([]);
      await cancel();
      await page.setFile(PICKER, file('noBill/scan.pdf'));
      expect(await waitIn<string>(page, textOf('#import-error'), 'the refusal')).toContain('scan without text');
    });

    if (browser === 'chromium') {
      test('fits into a window of 320 pixels, and is legible in the dark', async () => {
        const blank = await session.newPage('about:blank');
        const targets = blank.browser().targets();
        const tab = await targets.find((one) => one.url().includes('options.html#imports'))!.asPage();
        await blank.close();
        await tab.bringToFront();
        await tab.setViewport({ width: 320, height: 800 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        for (const path of ['fhir/two-people.json', 'fhir/insurer-bundle.json', 'bill/hub.pdf']) {
          await page.setFile(PICKER, file(path));
          await waitIn(
            page,
            `document.querySelector('.import-review') && !document.querySelector('${PICKER}').disabled`,
            path,
          );
          expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
          expect(await violationsInTheme(page), path).toEqual([]);
        }
        await tab.emulateMediaFeatures([]);
        await tab.setViewport(null);
      });
    }

    test('a summary of care is refused with what to ask for', async () => {
      await page.setFile(PICKER, file('refused/ccda.xml'));
      await waitIn(page, `${textOf('#import-error')}.includes('FHIR (JSON)')`, 'the refusal');
    });
  });
}
