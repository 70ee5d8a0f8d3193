import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { isUsable, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { DEFAULT_SAMPLE, PASSPHRASE, withBrowser } from './withBrowser.ts';

const PAGES = {
  '/no-form': '<!doctype html><html lang="en"><title>News</title><h1>Nothing to fill in here</h1><p>Only text.</p>',
  '/form': '<!doctype html><html lang="en"><title>Form</title><label>Member ID <input id="member"></label>',
  '/paper': {
    html: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n',
    headers: { 'content-type': 'application/pdf' },
  },
};
const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:license' } as const;

/** One sentence, not a stack and not a code. */
const A_SENTENCE = /^[A-Z“][^\n]{15,220}[.!]/;

/** Bad input ends in one clear sentence and nothing is lost. */
export function testBadInput(browser: BrowserName): void {
  describe(`bad input in ${browser}`, () => {
    const its = withBrowser(browser, PAGES);
    // of its own, as the files of one process share this module
    const folder = mkdtempSync(join(tmpdir(), 'coolclaim-bad-'));
    const fileWith = (text: string) => {
      const file = join(folder, 'file.json');
      writeFileSync(file, text);
      return file;
    };
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('a wrong passphrase says so, and the right one still opens the vault with everything in it', async () => {
      const { session, server } = its;
      const page = await session.newPage(`${server.base}form`);
      const popup = await session.clickToolbar(page);
      await session.lock(popup);
      await expect(session.unlock(popup, 'not the passphrase')).rejects.toThrow(/passphrase/i);
      expect(await popup.evaluate<string>(textOf('#error'))).toMatch(A_SENTENCE);
      expect(await popup.evaluate<string>('document.querySelector("#passphrase").value')).toBe('not the passphrase');
      await popup.evaluate('document.querySelector("#passphrase").select()');
      await session.unlock(popup, PASSPHRASE);
      const { profiles } = await askFrom(popup, 'vault.status', {});
      expect(profiles.map((profile) => profile.id)).toEqual([SAMPLES[DEFAULT_SAMPLE].id]);
      await popup.close();
      await page.close();
    });

    test('a profile file with mistakes names each by its path and changes nothing', async () => {
      const { session } = its;
      const bad = structuredClone(SAMPLES[DEFAULT_SAMPLE]);
      bad.patient.address.zip = '5371';
      bad.courses[0]!.items[0]!.date = '2026-02-30';
      const attempt = session.importProfile(JSON.stringify(bad));
      await expect(attempt).rejects.toThrow(/patient\.address\.zip/);
      await expect(attempt).rejects.toThrow(/courses\[0\]\.items\[0\]\.date/);
      await expect(session.importProfile('this is no JSON')).rejects.toThrow(/not a CoolClaim profile/);
      const options = await session.driver.openExtensionPage('options.html');
      const { json } = await askFrom(options, 'profile.get', { id: SAMPLES[DEFAULT_SAMPLE].id });
      expect(JSON.parse(json)).toEqual(SAMPLES[DEFAULT_SAMPLE]);
      expect((await askFrom(options, 'vault.status', {})).profiles).toHaveLength(1);
      await options.close();
    });

    test('a backup file that is none says so and changes nothing', async () => {
      const options = await its.session.driver.openExtensionPage('options.html#security');
      await waitIn(options, `!!document.querySelector('#backup-file')`, 'the restore form');
      for (const text of ['{"a": 1}', 'no JSON', JSON.stringify(SAMPLES[DEFAULT_SAMPLE])]) {
        await options.setFile('#backup-file', fileWith(text));
        await options.evaluate(`document.querySelector('#backup-passphrase').select()`);
        await options.type('#backup-passphrase', PASSPHRASE);
        await waitIn(options, isUsable('#backup-preview'), 'the button that reads the backup');
        await options.click('#backup-preview');
        expect(await waitIn<string>(options, textOf('#restore-error'), 'the refusal')).toMatch(A_SENTENCE);
        expect(await options.evaluate(`!!document.querySelector('#backup-holds')`)).toBe(false);
      }
      expect((await askFrom(options, 'vault.status', {})).profiles).toHaveLength(1);
      await options.close();
    });

    test.for([
      ['a page of the browser itself', BROWSER_PAGE[browser], /page of the browser itself/],
      ['an empty tab', 'about:blank', /empty/],
      ['a page without a form', 'no-form', /no claim form/i],
      ['a PDF in the browser’s viewer', 'pdf/blank.pdf', /PDF/],
      ['a PDF whose address does not say so', 'paper', /PDF/],
    ] as const)('%s gets one sentence', async ([, address, words]) => {
      const { session, server } = its;
      const page = await session.newPage(/^(about|chrome):/.test(address) ? address : server.base + address);
      const attempt = session.fill(page);
      await expect(attempt).rejects.toThrow(words);
      await expect(attempt).rejects.toThrow(A_SENTENCE);
      await page.close();
    });
  });
}
