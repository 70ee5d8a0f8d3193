import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { IS_PANEL, UNFOLD_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { type ClosedRoot, findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { DEFAULT_SAMPLE, withBrowser } from './withBrowser.ts';

/** What axe finds wrong on the page as it stands. */
const AXE_FINDS = `(async () => {
  ${readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')};
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
})()`;
const MEMBER_ID = SAMPLES[DEFAULT_SAMPLE].coverage.memberId;

const form = (
  fields: string,
) => `<!doctype html><html lang="en"><title>Claim</title><main><h1>Member claim</h1><form autocomplete="off">
  ${fields}
</form></main></html>`;
const box = (name: string, label: string, id = name) =>
  `<p><label for="${id}">${label}</label> <input id="${id}" name="${name}"></p>`;
const KNOWN = `${box('first', "Patient's first name")}${box('last', "Patient's last name")}`;

/** The same page as it was taught, and as the site made it anew: in another order, with other ids and more fields. */
const PAGES = {
  '/taught': form(`${KNOWN}${box('zq', 'Zq reference', 'c-48213')}`),
  '/anew/taught': form(
    `${box('note', 'Blorb', 'c-90001')}${box('zq', 'Zq reference', 'c-90002')}${box('zr', 'Zr reference')}${KNOWN}`,
  ),
};

/** Saying in the panel what a box is, and what becomes of it. */
export function testTeaching(browser: BrowserName): void {
  describe(`teaching in ${browser}`, () => {
    const its = withBrowser(browser, PAGES);

    const panelOf = async (page: Page): Promise<ClosedRoot> => {
      const root = await findClosedRoot(its.session.driver, page, IS_PANEL);
      if (!root) throw new Error('There is no panel in the page.');
      return root;
    };
    const valueIn = (page: Page, name: string) => page.$eval(`[name=${name}]`, (e) => (e as HTMLInputElement).value);
    const filled = async (path: string) => {
      const page = await its.session.newPage(`${its.server.base.replace(/\/$/, '')}${path}`);
      await its.session.fill(page);
      return page;
    };
    /** A real click on the mark beside the field, a real search, a real Enter. */
    const teach = async (page: Page, label: string, words: string) => {
      const root = await panelOf(page);
      const ask = `[...root.querySelectorAll('.ask')].find((one) => one.closest('li').textContent.includes(${JSON.stringify(label)}))`;
      await root.evaluate(UNFOLD_PANEL);
      await root.click(`[id="${await root.evaluate<string>(`${ask}.id`)}"]`);
      await expect.poll(() => root.evaluate(`!!root.querySelector('.picker input')`)).toBe(true);
      await page.keyboard.type(words);
      await root.press('Enter');
      await expect
        .poll(() => root.evaluate(`root.querySelector('.told')?.textContent ?? ''`))
        .toMatch(/Kept for this site/);
      return root;
    };

    test('a field taught with a click is filled at once, and after a reload with all others', async () => {
      const page = await filled('/taught');
      expect(await valueIn(page, 'zq')).toBe('');
      const root = await teach(page, 'Zq reference', 'member id');
      expect(await valueIn(page, 'zq')).toBe('');
      expect(await root.evaluate<string>(`root.textContent`)).not.toContain(MEMBER_ID);
      await root.click('.fill-one');
      await expect.poll(() => valueIn(page, 'zq')).toBe(MEMBER_ID);
      await page.reload();
      expect(await valueIn(page, 'zq')).toBe('');
      await its.session.fill(page);
      expect(await valueIn(page, 'zq')).toBe(MEMBER_ID);
      await page.close();
    });

    test('another page of the site is read as usual', async () => {
      const page = await filled('/anew/taught');
      expect(await valueIn(page, 'zq')).toBe('');
      expect(await valueIn(page, 'first')).not.toBe('');
      await page.close();
    });

    test('it survives a page made anew', async () => {
      const page = await its.session.newPage(`${its.server.base.replace(/\/$/, '')}/taught`);
      await page.evaluate((html) => {
        document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      }, PAGES['/anew/taught']);
      await its.session.fill(page);
      expect(await valueIn(page, 'zq')).toBe(MEMBER_ID);
      expect(await valueIn(page, 'zr')).toBe('');
      expect(await valueIn(page, 'note')).toBe('');
      await page.close();
    });

    test('the options page lists it, removes it, and takes a portal file', async () => {
      const options = await its.session.driver.openExtensionPage('options.html#sites');
      const list = () => options.evaluate<string>(`document.querySelector('#sites-list')?.innerText ?? ''`);
      await expect.poll(list).toMatch(/Zq reference/);
      expect(await list()).toMatch(/Member ID/);
      expect(await options.evaluate(AXE_FINDS)).toEqual([]);
      await options.evaluate(`(() => {
        window.kept = '';
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.kept = text; }); return create(blob); };
      })()`);
      await options.click('#sites-list .export');
      await expect.poll(() => options.evaluate<string>('window.kept')).toMatch(/coolclaim-portal/);
      const text = await options.evaluate<string>('window.kept');
      for (const value of [MEMBER_ID, 'Okafor', 'Jordan']) expect(text).not.toContain(value);

      await options.click('#sites-list .forget');
      await expect.poll(list).not.toMatch(/Zq reference/);
      const page = await filled('/taught');
      expect(await valueIn(page, 'zq')).toBe('');
      await page.close();

      const folder = mkdtempSync(join(tmpdir(), 'coolclaim-portal-'));
      try {
        const said = () => options.evaluate<string>(`document.querySelector('#sites-import-status')?.innerText ?? ''`);
        const bad = join(folder, 'bad.json');
        writeFileSync(bad, text.replace('"coverage.memberId"', '"signature"'));
        await options.setFile('#import-portal', bad);
        await expect.poll(said).toMatch(/portal\.recipe\.steps\[0\]\.fields\[0\]\.concept/);
        const good = join(folder, 'good.json');
        writeFileSync(good, text);
        await options.setFile('#import-portal', good);
        await expect.poll(list).toMatch(/Zq reference/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      await options.close();
      const again = await filled('/taught');
      expect(await valueIn(again, 'zq')).toBe(MEMBER_ID);
      await again.close();
    });
  });
}
