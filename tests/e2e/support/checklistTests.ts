import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

/** Somebody in New York whom UnitedHealthcare insures: a state law, and rules for everything she sends. */
const CHANGES = [
  { section: 'coverage', name: 'coverage.payerName', value: 'UnitedHealthcare' },
  { section: 'coverage', name: 'coverage.planKind', value: 'fully-insured' },
  { section: 'patient', name: 'patient.address.state', value: 'NY' },
];

/** The checklist of the built options page. */
export function testChecklist(browser: BrowserName): void {
  describe(`checklist in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Surface;
    const goTo = async (section: string, there: string) => {
      await page.evaluate(`(location.hash = '${section}')`);
      await waitIn(page, `document.querySelector('${there}') !== null`, section);
    };
    const set = (selector: string, value: string) =>
      page.evaluate(`(() => {
        const control = document.querySelector('${selector}');
        control.value = ${JSON.stringify(value)};
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      })()`);
    const text = (selector: string) => page.evaluate<string>(`document.querySelector('${selector}').textContent`);

    beforeAll(async () => {
      page = await its.session.driver.openExtensionPage('options.html#checklist');
      const ready = `document.querySelector('#passphrase') ? 'locked' : document.querySelector('.checklist') ? 'open' : ''`;
      if ((await waitIn<string>(page, ready, 'the options page')) === 'locked') {
        await page.type('#passphrase', PASSPHRASE);
        await page.click('#unlock');
      }
      for (const { section, name, value } of CHANGES) {
        await goTo(section, `[name="${name}"]`);
        await set(`[name="${name}"]`, value);
      }
    });
    afterAll(() => page?.close());

    test.each([
      ['en', 'State law on scalp cooling (New York)', 'black and white'],
      ['es', 'Ley estatal sobre el enfriamiento (Nueva York)', 'blanco y negro'],
    ])(
      'axe finds nothing wrong in it, and it says what her insurer and state want (%s)',
      async (language, law, scans) => {
        await goTo('language', 'option[value=es]');
        await page.evaluate(`document.querySelector('option[value=es]').parentElement.dataset.choice = 'language'`);
        await set('[data-choice=language]', language);
        await waitIn(page, `document.documentElement.lang === '${language}'`, 'the language to change');
        await goTo('checklist', '.checklist');
        await page.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
        expect(await violationsInTheme(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await text('[data-item=state-law]')).toContain(law);
        expect(await text('.card .notice')).toContain(scans);
        expect(await text('[data-item=ort-article]')).toContain('DigniCap');
      },
    );
  });
}
