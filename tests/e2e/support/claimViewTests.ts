import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { chooseLanguage, violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

/** The views of the claim and a selector that shows they are there. */
const VIEWS = {
  preview: '.lines tbody tr',
  sheet: '.sheet-lines tbody tr',
  treatment: '#repeat-charge',
  checklist: '.checklist .title',
};

/** The views of the worked-out claim in the built options page. */
export function testClaimViews(browser: BrowserName): void {
  describe(`claim views in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Surface;
    const goTo = async (view: keyof typeof VIEWS) => {
      await page.evaluate(`(location.hash = '${view}')`);
      await waitIn(page, `document.querySelector('${VIEWS[view]}') !== null`, view);
      await page.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
    };
    const violations = () => violationsInTheme(page);
    const speak = async (language: 'en' | 'es') => {
      await chooseLanguage(page, language);
    };

    beforeAll(async () => {
      page = await its.session.driver.openExtensionPage('options.html#preview');
      const ready = `document.querySelector('#passphrase') ? 'locked' : document.querySelector('${VIEWS.preview}') ? 'open' : ''`;
      if ((await waitIn<string>(page, ready, 'the options page')) === 'locked') {
        await page.type('#passphrase', PASSPHRASE);
        await page.click('#unlock');
      }
    });
    afterAll(() => page?.close());

    test.each(['en', 'es'] as const)(
      'axe finds nothing wrong in any of them, and none is too wide (%s)',
      async (language) => {
        await speak(language);
        for (const view of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
          await goTo(view);
          expect(await violations(), view).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), view).toBe(true);
        }
      },
    );

    test.each(['es', 'en'] as const)(
      'in a window of 320 pixels no charge and no title is cut (%s)',
      async (language) => {
        await page.resize(1280, 900);
        await speak(language);
        await page.resize(320, 800);
        await goTo('preview');
        const hidden = `[...document.querySelectorAll('.scroll')].map((one) => one.scrollWidth - one.clientWidth)`;
        expect(await page.evaluate(hidden)).toEqual([0]);
        await goTo('checklist');
        const slimmest = `Math.min(...[...document.querySelectorAll('.checklist .title')].map((one) => one.parentElement.clientWidth))`;
        expect(await page.evaluate(slimmest)).toBeGreaterThan(150);
        await page.resize(1280, 900);
      },
    );

    test('a code says why, and the sheet has every line with its form’s sum', async () => {
      await speak('en');
      await goTo('preview');
      expect(await page.evaluate(textOf('.lines tbody tr:nth-child(2)'))).toContain('coldcap.com');
      await goTo('sheet');
      expect(await page.evaluate(`document.querySelectorAll('.sheet-lines tbody tr').length`)).toBe(7);
      expect(await page.evaluate(textOf('.sheet-lines tfoot td'))).toBe('$2,000.00');
    });

    if (browser === 'firefox') return; // it prints only through its own dialog
    test('the sheet prints alone, on two pages', async () => {
      await goTo('sheet');
      const blank = await its.session.newPage('about:blank');
      const target = blank
        .browser()
        .targets()
        .find((one) => one.url().includes('options.html#sheet'))!;
      const options = await target.asPage();
      await options.emulateMediaType('print');
      expect(
        await options.$$eval(
          '.profile-bar, .side, .save-bar, #print-sheet',
          (all) => all.filter((one) => one.checkVisibility()).length,
        ),
      ).toBe(0);
      const pdf = await PDFDocument.load(await options.pdf({ format: 'letter' }));
      expect(pdf.getPageCount()).toBe(2);
      await options.emulateMediaType();
      await blank.close();
    });
  });
}
