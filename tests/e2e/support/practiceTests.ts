import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, type OwnTab, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { formState } from '../../../scripts/lib/firstRun/walk.ts';
import { fitsAcross, violationsInTheme } from './optionsPage.ts';
import { ownPage, setLanguage } from './ownPage.ts';
import { DEFAULT_SAMPLE, withBrowser } from './withBrowser.ts';

const ID = SAMPLES[DEFAULT_SAMPLE].id;
/** Hers differ from those of the fictional patient by one box. */
const HERS = { ...SAMPLES[DEFAULT_SAMPLE], coverage: { ...SAMPLES[DEFAULT_SAMPLE].coverage, memberId: 'HERS00001' } };

/** The practice form: everything works as on an insurer's page. */
export function testPractice(browser: BrowserName): void {
  describe(`practice form in ${browser}`, () => {
    const its = withBrowser(browser);
    let tab: OwnTab;
    const show = async (address: string) => {
      tab = await its.session.driver.openExtensionPage(address);
      await waitIn(tab, `document.querySelector('#practice-form') && document.documentElement.lang`, 'the form');
    };
    const panel = async () => {
      const root = await findClosedRoot(its.session.driver, await ownPage(its.session, '/practice.html'), IS_PANEL);
      if (!root) throw new Error('There is no panel in the page.');
      return root;
    };
    const profileNow = async () => (await askFrom(tab, 'profile.get', { id: ID })).json;

    beforeAll(async () => {
      const options = await its.session.driver.openExtensionPage('options.html');
      await waitIn(options, isUsable('#lock'), 'the options');
      await askFrom(options, 'profile.save', { json: JSON.stringify(HERS) });
      await options.close();
    });
    afterEach(() => tab?.close());

    describe('with her own profile', () => {
      beforeEach(() => show('practice.html'));

      test('is filled by the toolbar button, verified, and shows the panel, whose undo empties it', async () => {
        const report = await its.session.fill(tab);
        const count = (status: string) => report.fields.filter((field) => field.status === status).length;
        expect([count('filled'), count('failed'), count('needs-you')]).toEqual([84, 0, 0]);
        const held = await formState(tab);
        expect(held).toMatchObject({ memberId: 'HERS00001', patientBirthDate: '1978-04-09', relationship: 'spouse' });
        expect(held).toMatchObject({
          procedure1: 'A9273',
          charge7: '300.00',
          totalCharge: '2300.00',
          patientSex: 'female',
        });
        for (const name of ['certify', 'signature', 'signatureDate', 'itemizedBill'])
          expect(held).not.toHaveProperty(name);
        const root = await panel();
        const summary = () => root.evaluate(`root.querySelector('.summary').innerText`);
        await expect.poll(summary).toBe('84 of 84 fields filled'); // the panel is told after the popup
        await root.click('.undo');
        await expect.poll(() => formState(tab)).toEqual({});
      });

      test('a tick in its panel is kept with her claim, as anywhere', async () => {
        await its.session.fill(tab);
        const first = '.checklist li:first-child input[type=checkbox]';
        await (await panel()).click(first);
        await expect.poll(profileNow).toContain('"have"');
        await (await panel()).click(first);
        await expect.poll(profileNow).not.toContain('"have"');
      });

      test('a box that she has filled herself is kept, and emptied the form is offered anew', async () => {
        await tab.type('#patientFirstName', 'Jo');
        const report = await its.session.fill(tab);
        expect(report.fields.find(({ label }) => label === 'Patient first name')).toMatchObject({
          status: 'needs-you',
          held: 'Jo',
        });
        await tab.click('#practice-empty');
        expect(await formState(tab)).toEqual({});
        const again = await its.session.fill(tab);
        expect(again.fields.filter(({ status }) => status === 'filled')).toHaveLength(84);
      });

      test('submitting sends nothing and says so', async () => {
        const at = await tab.evaluate('location.href');
        await tab.click('#practice-form [type=submit]');
        await waitIn(tab, `${textOf('#practice-said')}.startsWith('Nothing was sent')`, 'the sentence');
        expect(await tab.evaluate('location.href')).toBe(at);
      });
    });

    describe('with the fictional patient', () => {
      beforeEach(() => show('practice.html?sample'));

      test('is filled with her facts, says so, and leaves the profile and its ticks alone', async () => {
        const before = await profileNow();
        const popup = await tab.clickToolbar();
        await waitIn(popup, `${textOf('#sample')}.includes('fictional')`, 'the label');
        expect(await its.session.review(popup)).toBe(true);
        await its.session.confirm(popup);
        await popup.close();
        expect(await formState(tab)).toMatchObject({
          memberId: HERS.coverage.memberId.replace('HERS00001', 'XEH883204517'),
        });
        const root = await panel();
        const first = '.checklist li:first-child input[type=checkbox]';
        await root.click(first);
        await expect.poll(() => root.evaluate(`root.querySelector('${first}').checked`)).toBe(true);
        expect(await profileNow()).toBe(before);
        expect((await askFrom(tab, 'vault.status', {})).profiles.map(({ id }) => id)).toEqual([ID]);
      });
    });

    test.each(['en', 'es'] as const)('axe finds nothing wrong, filled and submitted, (%s)', async (language) => {
      await show('practice.html?sample');
      await setLanguage(tab, language);
      await tab.close();
      await show('practice.html?sample');
      await waitIn(tab, `document.documentElement.lang === '${language}'`, 'the language');
      await its.session.fill(tab);
      await tab.click('#practice-empty');
      await tab.click('#practice-form [type=submit]');
      expect(await violationsInTheme(tab)).toEqual([]);
      expect(await fitsAcross(tab)).toBe(true);
      await tab.resize(320, 640);
      expect(await fitsAcross(tab), '320 pixels').toBe(true);
    });
    afterAll(async () => {
      await show('practice.html');
      await setLanguage(tab, 'en');
    });

    test('no page of the web can open it, frame it, or reach it by a link', async () => {
      await show('practice.html');
      const address = await tab.evaluate<string>('location.href');
      const documents = () =>
        tab.evaluate<number>(
          `chrome.runtime.getContexts({}).then((all) => all.filter(({ documentUrl }) => documentUrl?.includes('/practice.html')).length)`,
        );
      expect(await documents()).toBe(1);
      const page = await its.session.newPage(`${its.server.base}portal-table/`);
      const tries = [
        (target: string) => void document.body.append(Object.assign(document.createElement('iframe'), { src: target })),
        (target: string) => void window.open(target),
        (target: string) => {
          const link = Object.assign(document.createElement('a'), { href: target });
          document.body.append(link);
          link.click();
        },
        (target: string) => {
          location.href = target;
        },
      ];
      for (const one of tries) {
        await page.evaluate(one, address).catch(() => {}); // Firefox throws where Chromium shows an error page
        await sleep(700);
        expect(await documents(), String(one)).toBe(1);
      }
      const other = await its.session.driver.openExtensionPage('practice.html');
      await expect.poll(documents).toBe(2); // one more would have been seen
      await other.close();
      await page.close();
    });
  });
}
