import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { open, type Session } from '../../../scripts/lib/driver/session.ts';
import { isUsable, type OwnTab, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { fillByHand } from '../../../scripts/lib/firstRun/byHand.ts';
import { effortTable } from '../../../scripts/lib/firstRun/report.ts';
import { walkFirstRun } from '../../../scripts/lib/firstRun/walk.ts';
import { fitsAcross, looksOf, violationsIn } from './optionsPage.ts';
import { inTheme } from './ownPage.ts';
import { DEFAULT_SAMPLE, PASSPHRASE } from './withBrowser.ts';

const SAMPLE = SAMPLES[DEFAULT_SAMPLE];

/** A profile without what only names it, and without the words that follow from its codes. */
const factsOf = ({ id: _, label: __, diagnoses, courses, ...rest }: Profile) => ({
  ...rest,
  diagnoses: diagnoses.map(({ code }) => code),
  courses: courses.map(({ id: _id, label: _label, ...course }) => course),
});

const atStep = (page: OwnTab, n: number) =>
  waitIn(page, `${textOf('#guide-progress')}.includes('${n} ') && ${isUsable('#guide-next')}`, `step ${n}`);
const isSaved = `${textOf('#guide-saved')} !== '' && !${textOf('#guide-saved')}.endsWith('…')`;

/** From the installation to the first filled form, in the built extension. */
export function testFirstRun(browser: BrowserName): void {
  describe(`first run in ${browser}`, () => {
    test('from the welcome to a filled form: the sample’s facts, and what it takes beside filling by hand', async () => {
      const session = await open(browser, { welcome: true });
      try {
        const run = await walkFirstRun(session, SAMPLE, PASSPHRASE);
        expect(factsOf(run.stored)).toEqual(factsOf(SAMPLE));
        const tab = await session.driver.openExtensionPage('practice.html?sample');
        await waitIn(tab, `document.querySelector('#practice-form')`, 'the practice form');
        const byHand = await fillByHand(tab, run.filled);
        console.log(effortTable({ ...run, byHand }));
        expect(Object.keys(run.filled)).toHaveLength(84);
        expect(run.fill).toEqual({ keys: 0, clicks: 3 });
        // what is typed once must not cost much more than one form does
        expect(run.profile.keys + run.profile.clicks).toBeLessThan(1.25 * (byHand.keys + byHand.clicks));
      } finally {
        await session.close();
      }
    });

    describe('on the way', () => {
      let session: Session;
      let page: OwnTab;
      beforeAll(async () => {
        session = await open(browser, { welcome: true });
        page = await session.driver.tabAt('/welcome.html');
      });
      afterAll(() => session?.close());

      /** axe and width in this browser's looks; the language can be chosen on the page itself. */
      const looksRight = async (what: string) => {
        for (const [language, theme] of looksOf(browser)) {
          await page.evaluate(`(() => { const choice = document.querySelector('#language'); choice.value = '${language}';
            choice.dispatchEvent(new Event('change', { bubbles: true })); })()`);
          await waitIn(page, `document.documentElement.lang === '${language}'`, language);
          await inTheme(page, theme);
          expect(await violationsIn(page), `${what}, ${language}, ${theme}`).toEqual([]);
          expect(await fitsAcross(page), `${what}, ${language}`).toBe(true);
        }
      };

      test('the welcome and its passphrase, also refused', async () => {
        await waitIn(page, isUsable('#new-passphrase'), 'the welcome');
        await looksRight('welcome');
        await page.type('#new-passphrase', 'short');
        await page.click('#create-vault');
        await waitIn(page, `document.querySelector('#new-passphrase-error')`, 'the refusal');
        await looksRight('refused passphrase');
        await page.evaluate(`document.querySelector('#new-passphrase').select()`);
        await page.type('#new-passphrase', PASSPHRASE);
        await page.type('#repeat-passphrase', PASSPHRASE);
        await page.press('Enter');
        await atStep(page, 1);
        expect(await page.evaluate('document.activeElement.localName')).toBe('h2');
      });

      test('every step, one with an entry to mend, and the end', async () => {
        await atStep(page, 1);
        await page.type('[name="patient.phone"]', '608555');
        await page.click('#guide-next');
        await waitIn(page, `document.querySelector('#guide-mend')`, 'the refusal');
        expect(await page.evaluate('document.activeElement.name')).toBe('patient.phone');
        await looksRight('step 1 to mend');
        for (let step = 1; step <= 6; step++) {
          await atStep(page, step);
          await page.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
          if (step === 5) await page.click('#add-diagnosis');
          if (step === 6) for (const id of ['#add-charge', '#add-payment']) await page.click(id);
          await looksRight(`step ${step}`);
          await page.click('#guide-skip');
        }
        await waitIn(page, `document.querySelector('#guide-end')`, 'the end');
        expect(await page.evaluate(`document.querySelectorAll('#guide-loose li').length`)).toBeGreaterThan(0);
        await looksRight('the end');
      });

      test('nothing is lost when the tab is closed half-way, what is not usable yet neither', async () => {
        await page.click('.trail li:nth-child(2) button');
        await atStep(page, 2);
        await page.type('[name="coverage.memberId"]', 'XEH883204517');
        await waitIn(page, isSaved, 'the step to be saved');
        await page.close();
        page = await session.driver.openExtensionPage('welcome.html');
        await atStep(page, 2);
        expect(await page.evaluate(`document.querySelector('[name="coverage.memberId"]').value`)).toBe('XEH883204517');
        await page.click('#guide-back');
        await atStep(page, 1);
        expect(await page.evaluate(`document.querySelector('[name="patient.phone"]').value`)).toBe('608555');
      });

      test('the options page leads back to the step she stopped at', async () => {
        await page.evaluate(`document.querySelector('#language').value = 'auto'`);
        const options = await session.driver.openExtensionPage('options.html');
        const link = '#resume-guide a';
        await waitIn(options, `document.querySelector('${link}')`, 'the way back');
        expect(await options.evaluate(textOf('#resume-guide'))).toMatch(/1/);
        await options.click(link);
        // while the next page comes in, the one asked is gone for a moment
        const path = () => options.evaluate('location.pathname').catch(() => '');
        await expect.poll(path).toBe('/welcome.html');
        await atStep(options, 1);
        await options.close();
      });

      test('fits 320 pixels in every step', async () => {
        await page.resize(320, 640);
        for (let step = 1; step <= 6; step++) {
          await page.evaluate(`document.querySelector('.trail li:nth-child(${step}) button').click()`);
          await atStep(page, step);
          expect(await fitsAcross(page), `step ${step}`).toBe(true);
        }
      });
    });
  });
}
