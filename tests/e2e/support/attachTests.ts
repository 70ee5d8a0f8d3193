import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { fileText, onDisk, SAMPLE_FILES, type SampleFile } from '../../support/sampleFiles.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** A picture of one red dot. */
const DOT: SampleFile = {
  name: 'Dot.png',
  kind: 'proof-of-payment',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};
const [BILL] = SAMPLE_FILES as [SampleFile];
const HEIC: SampleFile = { name: 'IMG_0001.jpg', kind: 'other', bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0') };

const PAGES = {
  '/attach': `<!doctype html><html lang="en"><title>Claim</title><h1>Medical claim</h1><form>
    <fieldset><legend>Patient</legend>
      <label for="first">First name</label> <input id="first"> <label for="last">Last name</label> <input id="last"></fieldset>
    <fieldset><legend>Attachments</legend>
      <p><label for="bill">Itemized bill</label> <input type="file" id="bill" accept=".pdf"></p>
      <p><label for="proof">Proof of payment</label> <input type="file" id="proof" accept=".pdf"></p>
      <p><label for="id">Photo ID</label> <input type="file" id="id"></p>
    </fieldset></form></html>`,
};

/** Runs in the page: what its own scripts read of each upload control. */
const uploads = () =>
  Promise.all(
    ['bill', 'proof', 'id'].map(async (id) => {
      const files = [...((document.getElementById(id) as HTMLInputElement).files ?? [])];
      const told = files.map(async (file) => {
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
        const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        return `${file.name} ${file.size} ${hex.slice(0, 12)}`;
      });
      return (await Promise.all(told)).join(', ');
    }),
  );

/** Files from the disk into the vault and from there into a page, as a person does it. */
export function testAttach(browser: BrowserName): void {
  describe(`documents in ${browser}`, () => {
    const its = withBrowser(browser, PAGES);
    let options: Surface;
    const newPage = () => its.session.newPage(`${its.server.base.replace(/\/$/, '')}/attach`);
    const panel = async (page: Page) => {
      const root = await findClosedRoot(its.session.driver, page, IS_PANEL);
      if (!root) throw new Error('There is no panel in the page.');
      return root;
    };
    const openOptions = async () => {
      const opened = await its.session.driver.openExtensionPage('options.html#documents');
      const either = `${isUsable('#passphrase')} ? 'locked' : document.querySelector('#add-documents') ? 'open' : ''`;
      if ((await waitIn<string>(opened, either, 'the documents')) === 'locked') {
        await opened.type('#passphrase', PASSPHRASE);
        await opened.click('#unlock');
        await waitIn(opened, `!!document.querySelector('#add-documents')`, 'the documents');
      }
      return opened;
    };

    beforeAll(async () => {
      for (const file of [BILL, DOT]) await onDisk([file], (paths) => its.session.addDocuments(file.kind, paths));
      options = await openOptions();
    });
    afterAll(() => options?.close());

    test('are listed, and a picture is shown', async () => {
      await waitIn(options, `document.querySelectorAll('#documents-list .open').length === 2`, 'the list');
      const text = await options.evaluate<string>(`document.querySelector('#documents-list').innerText`);
      expect(text).toContain('Hub receipt.pdf');
      expect(text).toContain('600 KB');
      await options.click('#documents-list li:nth-child(2) .open');
      const drawn = `document.querySelector('dialog.preview img')?.naturalWidth ?? 0`;
      expect(await waitIn<number>(options, drawn, 'the picture')).toBe(1);
      await options.evaluate(`document.querySelector('dialog.preview').close()`);
    });

    test('the section has nothing that axe finds wrong, also while a file is changed', async () => {
      const violations = () =>
        options.evaluate<string[]>(`(async () => {
          ${AXE};
          const { violations } = await axe.run(document);
          return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
        })()`);
      expect(await violations()).toEqual([]);
      expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await options.click('#documents-list .edit');
      await waitIn(options, `!!document.querySelector('#documents-list .keep')`, 'the form');
      expect(await violations()).toEqual([]);
      await options.evaluate(`document.querySelector('#documents-list form button:last-child').click()`);
    });

    test('an iPhone photo is refused with advice', async () => {
      await expect(onDisk([HEIC], (paths) => its.session.addDocuments('other', paths))).rejects.toThrow(/HEIC.*JPEG/);
    });

    test('what is on the disk is no readable file', async () => {
      const stored = await options.evaluate<string[]>(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('coolclaim-documents');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('parts').objectStore('parts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ data }) => new TextDecoder('latin1').decode(data.slice(0, 400))));
          };
        };
      })`);
      expect(stored).toHaveLength(3); // two parts of the receipt, one of the picture
      for (const text of stored) expect(text).not.toMatch(/PDF|PNG|made-up/);
    });

    test('go into the box that asks for them, whole; what a box does not take stays out and says why', async () => {
      const page = await newPage();
      const { fields } = await its.session.fill(page);
      expect(await page.evaluate(uploads)).toEqual([fileText(BILL), '', '']);
      const row = (at: string) => fields.find((field) => field.at === at);
      expect(row('#bill')).toMatchObject({ status: 'filled', value: 'Hub receipt.pdf' });
      expect(row('#proof')).toMatchObject({ status: 'needs-you', why: expect.stringContaining('takes only PDF') });
      expect(row('#id')?.status).toBe('ignored');
      const text = await (await panel(page)).evaluate<string>(`root.querySelector('.checklist').innerText`);
      expect(text).toContain('Attached to this form');
      expect(text).toContain('Stored: Dot.png');
      await page.close();
    });

    test('left out in the review they stay out, and the panel attaches them with one click; undo takes them off', async () => {
      const page = await newPage();
      const popup = await its.session.clickToolbar(page);
      await its.session.unlock(popup);
      expect(await its.session.review(popup)).toBe(true);
      await popup.evaluate(`[...document.querySelectorAll('.review .ready li')]
        .find((row) => row.innerText.includes('Hub receipt.pdf')).querySelector('input').click()`);
      await its.session.confirm(popup);
      await popup.close();
      expect(await page.evaluate(uploads)).toEqual(['', '', '']);
      expect(await page.evaluate(() => (document.querySelector('#first') as HTMLInputElement).value)).not.toBe('');

      const root = await panel(page);
      await root.click('.checklist .attach');
      await expect.poll(() => page.evaluate(uploads), { timeout: 20_000 }).toEqual([fileText(BILL), '', '']);
      await expect
        .poll(() => root.evaluate<string>(`root.querySelector('.checklist').innerText`))
        .toContain('Attached to this form');

      await root.click('.undo');
      await expect.poll(() => page.evaluate(uploads), { timeout: 20_000 }).toEqual(['', '', '']);
      await page.close();
    });

    test('deleting everything deletes them', async () => {
      await options.evaluate(`(location.hash = 'security')`);
      await waitIn(options, `!!document.querySelector('#erase')`, 'the button that deletes');
      await options.click('#erase');
      await waitIn(options, isUsable('#erase-all'), 'the question');
      await options.click('#erase-all');
      await waitIn(options, isUsable('#new-passphrase'), 'an empty vault');
      const left = await options.evaluate<number>(`new Promise((resolve) => {
        const opening = indexedDB.open('coolclaim-documents');
        opening.onsuccess = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('parts')) return resolve(0);
          const count = result.transaction('parts').objectStore('parts').count();
          count.onsuccess = () => resolve(count.result);
        };
      })`);
      expect(left).toBe(0);
    });
  });
}
