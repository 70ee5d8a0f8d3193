import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import { pressButton } from '../../../scripts/lib/fill/pressButton.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { withBrowser } from './withBrowser.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;

/** The second part of the form comes from a server of another name; each step is a document of its own. */
const PAGES = {
  '/claim': page(
    'Member claim',
    `<form action="/claim-2"><label>Member ID <input id="member" name="m"></label><button>Continue</button></form>
     <script>document.body.append(Object.assign(document.createElement('iframe'), {
       src: 'http://localhost:' + location.port + '/part', width: 500, height: 120 }));</script>`,
  ),
  '/part': page('Plan', '<label>Group number <input id="group"></label>'),
  '/claim-2': page(
    'Member claim, step 2',
    `<form action="/claim-3"><label>Patient's date of birth (MM/DD/YYYY) <input id="born" name="b"></label>
     <label>Patient's last name <input id="last" name="l"></label><button>Continue</button></form>`,
  ),
  // one frame is written by the page, one is given with it, one is sandboxed and so of no site
  '/frames': page(
    'Member claim in frames',
    `<label>Member ID <input id="member"></label>
     <iframe name="blank" width="500" height="120"></iframe>
     <iframe name="given" width="500" height="120" srcdoc='<label>Group number <input id="group"></label>'></iframe>
     <iframe name="boxed" sandbox="allow-scripts" width="500" height="120" srcdoc='<label>Member ID <input id="member"></label>'></iframe>
     <script>const d = frames.blank.document; d.open(); d.write('<h1>Patient</h1><label>Patient last name <input id="last"></label>'); d.close();</script>`,
  ),
  '/closed-off': {
    html: page('Member claim', '<label>Member ID <input id="member"></label>'),
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  },
  '/claim-3': page('Thank you', '<p>Nothing more to fill in.</p>'),
};

/** What she allows beyond the page she clicks on: frames of other sites, and coming back on the next page. */
export function testAccess(browser: BrowserName): void {
  describe(`what she allows in ${browser}`, () => {
    const its = withBrowser(browser, PAGES);
    const part = (of: Page) => of.frames().find((frame) => frame.url().endsWith('/part'))!;
    const group = (of: Page) => part(of).evaluate(() => (document.getElementById('group') as HTMLInputElement).value);
    const panelIn = (of: Page) => findClosedRoot(its.session.driver, of, IS_PANEL);
    const frameName = () => its.server.base.replace('127.0.0.1', 'localhost').replace(/\/$/, '');

    const popupOn = async (of: Page): Promise<Surface> => {
      const popup = await its.session.clickToolbar(of);
      await its.session.unlock(popup);
      await waitIn(popup, isUsable('#found'), 'the page to be read');
      return popup;
    };

    beforeAll(() => its.session.driver.agreeTo(['http://localhost/*', 'http://127.0.0.1/*']));

    test('frames without an address of their own belong to the page, sandboxed ones do not', async () => {
      const claim = await its.session.newPage(`${its.server.base}frames`);
      await its.session.fill(claim);
      const values = await Promise.all(
        // the page's own; those after them are the panel's
        claim
          .frames()
          .slice(0, 4)
          .map((frame) => frame.evaluate(() => document.querySelector('input')?.value ?? '')),
      );
      expect(values.map(Boolean)).toEqual([true, true, true, false]);
      await claim.close();
    });

    test('a sandboxed page has no panel, which it might read; the toolbar says so and shows all there is', async () => {
      const claim = await its.session.newPage(`${its.server.base}closed-off`);
      const report = await its.session.fill(claim);
      expect(report.notes).toContain('The checklist could not be shown in this page; it is in the options.');
      expect(await claim.evaluate(() => (document.getElementById('member') as HTMLInputElement).value)).not.toBe('');
      expect(await panelIn(claim)).toBeUndefined();
      expect(await claim.evaluate(() => document.querySelectorAll('[data-coolclaim-panel]').length)).toBe(0);
      const popup = await its.session.clickToolbar(claim);
      await waitIn(popup, isUsable('#show-checklist'), 'the checklist button');
      await popup.click('#show-checklist');
      await waitIn(popup, `!!document.querySelector('.notice.bad')`, 'the sentence');
      expect(await popup.evaluate(textOf('.notice.bad'))).toContain('This page lets no panel stand in it.');
      await popup.close();
      await claim.close();
    });

    test('a frame of another site is named, closed until she allows it, and then filled with the rest', async () => {
      const claim = await its.session.newPage(`${its.server.base}claim`);
      await its.session.fill(claim);
      expect(await group(claim)).toBe('');

      await claim.reload();
      const popup = await popupOn(claim);
      expect(await popup.evaluate(textOf('.origins'))).toContain(frameName());
      await popup.click('.allow-frame');
      await waitIn(popup, `!document.querySelector('.origins') && ${isUsable('#found')}`, 'the page to be read again');
      await popup.close();
      await its.session.fill(claim);
      expect(await group(claim)).not.toBe('');
      expect(await claim.evaluate(() => (document.getElementById('member') as HTMLInputElement).value)).not.toBe('');
      await claim.close();
    });

    test('the panel comes back on the next page only where she allowed it, and writes on her click', async () => {
      const claim = await its.session.newPage(`${its.server.base}claim`);
      await its.session.fill(claim);
      await Promise.all([claim.waitForNavigation(), pressButton(claim, 'Continue')]);
      await new Promise((done) => setTimeout(done, 2500));
      expect(await panelIn(claim)).toBeUndefined();

      await claim.goto(`${its.server.base}claim`);
      await its.session.fill(claim);
      const popup = await its.session.clickToolbar(claim);
      await waitIn(popup, `!!document.querySelector('#stay')`, 'the offer to come back');
      await popup.evaluate(`document.querySelector('#stay').closest('details').open = true`);
      await popup.click('#stay');
      await waitIn(popup, `!document.querySelector('#stay')`, 'her answer to be kept');
      await popup.close();

      await Promise.all([claim.waitForNavigation(), pressButton(claim, 'Continue')]);
      await expect.poll(async () => (await panelIn(claim)) !== undefined).toBe(true);
      const born = () => claim.evaluate(() => (document.getElementById('born') as HTMLInputElement).value);
      expect(await born()).toBe('');
      await (await panelIn(claim))!.click('.fill');
      await expect.poll(born).toBe('04/09/1978');

      await Promise.all([claim.waitForNavigation(), pressButton(claim, 'Continue')]);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await panelIn(claim), 'a page without a form').toBeUndefined();
      await claim.close();
    });

    test('what she allowed is listed under Sites and can be taken back there', async () => {
      const options = await its.session.driver.openExtensionPage('options.html#sites');
      const texts = `[...document.querySelectorAll('#allowed-sites li p')].map((p) => p.innerText)`;
      await waitIn(options, `${texts}.length === 2`, 'both to be listed');
      expect(await options.evaluate<string[]>(texts)).toEqual([
        expect.stringContaining('Comes back by itself'),
        expect.stringContaining(frameName()),
      ]);
      for (const left of [1, 0]) {
        await options.click('#allowed-sites .forget');
        await waitIn(options, `${texts}.length === ${left}`, 'one to be removed');
      }
      await options.close();
      const claim = await its.session.newPage(`${its.server.base}claim`);
      await its.session.fill(claim);
      expect(await group(claim)).toBe('');
      await Promise.all([claim.waitForNavigation(), pressButton(claim, 'Continue')]);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await panelIn(claim)).toBeUndefined();
      await claim.close();
    });
  });
}
