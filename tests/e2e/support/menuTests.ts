import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isUsable, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { withBrowser } from './withBrowser.ts';

const FORM = `<!doctype html><title>Claim</title><h1>Member claim form</h1>
<form><fieldset><legend>Patient</legend>
<label>First name <input id="first"></label><label>Last name <input id="last"></label>
<label>Box 77 <input id="odd"></label><label>Date of birth <input id="birth"></label></fieldset></form>
<my-box></my-box><script>
customElements.define('my-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = '<label>Box 78 <input style="width: 200px"></label>';
    this.read = () => root.querySelector('input').value;
  }
});
</script>`;

/** The menu of a right click on boxes of a page. */
export function testMenu(browser: BrowserName): void {
  describe(`menu of a right click in ${browser}`, () => {
    const its = withBrowser(browser, { '/made-up/claim': FORM });
    let page: Page;
    const choose = (selector: string, entry: string) => its.session.driver.chooseInMenu(page, selector, entry);
    const values = () =>
      page.evaluate(() =>
        Object.fromEntries([...document.querySelectorAll('input')].map(({ id, value }) => [id, value])),
      );

    beforeEach(async () => {
      page = await its.session.newPage(`${its.server.base}made-up/claim`);
      if (browser !== 'chromium') return;
      // for activeTab, which a real menu would give
      const popup = await its.session.clickToolbar(page);
      await its.session.unlock(popup);
      await popup.close();
    });
    afterEach(() => page.close());

    test('fills the box with what it is taken for, or with what she chooses, and no other', async () => {
      await choose('#last', 'mean:');
      await expect.poll(values, { timeout: 30_000 }).toEqual({ first: '', last: 'Okafor', odd: '', birth: '' });
      await choose('#odd', 'mean:patient.address.city');
      await expect.poll(async () => (await values()).odd, { timeout: 30_000 }).not.toBe('');
      expect(await values()).toMatchObject({ first: '', last: 'Okafor', birth: '' });
    });

    test('finds the box in a closed shadow root too', async () => {
      await choose('my-box', 'mean:patient.name.first');
      const read = () =>
        page.evaluate(() => (document.querySelector('my-box') as unknown as { read(): string }).read());
      await expect.poll(read, { timeout: 30_000 }).toBe('Jordan');
      expect(await values()).toEqual({ first: '', last: '', odd: '', birth: '' });
    });

    test('shows the review when the whole claim is chosen', async () => {
      await choose('#last', 'claim');
      const popup = await its.session.driver.openedPopup();
      await waitIn(popup, isUsable('#confirm'), 'the review', 60_000);
      expect(await values()).toEqual({ first: '', last: '', odd: '', birth: '' });
      await popup.close();
    });
  });
}
