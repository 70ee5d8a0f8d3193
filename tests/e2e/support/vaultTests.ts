import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

const NEXT = 'tide lamp orchard quiet';
/** A folder for pictures of each view, to be looked at. */
const PICTURES = process.env.VAULT_PICTURES;

/** Recovery code, damaged data, backups with files and a full disk, in the built options page. */
export function testVault(browser: BrowserName): void {
  describe(`the vault in ${browser}`, () => {
    const its = withBrowser(browser);
    let page: Surface;
    const there = (selector: string) => waitIn(page, `document.querySelector('${selector}') !== null`, selector);
    const type = async (selector: string, text: string) => {
      await there(selector);
      await page.type(selector, text);
    };
    const press = async (selector: string) => {
      await waitIn(page, isUsable(selector), selector);
      await page.click(selector);
    };
    const goTo = async (hash: string, sign: string) => {
      // Said again and again: right after the unlocking nothing listens yet.
      const go = `(location.hash = '${hash}', dispatchEvent(new HashChangeEvent('hashchange')))`;
      await waitIn(page, `(${go}, document.querySelector('${sign}') !== null)`, sign);
    };
    const speak = async (language: 'en' | 'es') => {
      await goTo('language', 'option[value=es]');
      await page.evaluate(`(() => {
        const choice = document.querySelector('option[value=es]').parentElement;
        choice.value = '${language}';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await waitIn(page, `document.documentElement.lang === '${language}'`, 'the language to change');
    };
    const violations = () => violationsInTheme(page);
    /** Nothing to find fault with, nothing too wide; with a picture of it where pictures are wanted. */
    const expectFine = async (view: string) => {
      expect(await violations(), view).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), view).toBe(true);
      if (!PICTURES) return;
      mkdirSync(PICTURES, { recursive: true });
      for (const scheme of ['light', 'dark']) {
        await page.evaluate(`(document.documentElement.style.colorScheme = '${scheme}')`);
        writeFileSync(join(PICTURES, `${browser}-${view}-${scheme}.png`), await page.screenshot());
      }
      await page.evaluate(`(document.documentElement.style.colorScheme = '')`);
    };
    const ask = (type: string, body: object) =>
      page.evaluate<{ ok: boolean; answer: Record<string, unknown>; error: { code: string; message: string } }>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ coolclaim: 'ask', type, body })})`,
      );
    const show = (selector: string) => page.evaluate(`document.querySelector('${selector}').scrollIntoView()`);
    /** Gives the backup that was saved, less its last bytes, to the form that restores it, and looks into it. */
    const choose = (cut: number) =>
      page.evaluate(`(() => {
        const given = new DataTransfer();
        given.items.add(new File([window.backup.slice(0, window.backup.size - ${cut})], 'backup.jsonl'));
        const input = document.querySelector('#backup-file');
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    const look = async (cut: number) => {
      await choose(cut);
      await page.evaluate(`document.querySelector('#backup-passphrase').select()`);
      await type('#backup-passphrase', NEXT);
      await press('#backup-preview');
      await there('#backup-holds');
    };
    const lock = async () => {
      await press('#lock');
      await there('#passphrase');
    };

    beforeAll(async () => {
      page = await its.session.driver.openExtensionPage('options.html#security');
      const ready = `document.querySelector('#passphrase') ? 'locked' : document.querySelector('#make-recovery') ? 'open' : ''`;
      if ((await waitIn<string>(page, ready, 'the options page')) === 'locked') {
        await page.type('#passphrase', PASSPHRASE);
        await page.click('#unlock');
      }
    });
    afterAll(() => page?.close());

    test('a recovery code is shown once, and opens the vault when the passphrase is forgotten', async () => {
      await goTo('security', '#make-recovery');
      await expectFine('security');
      await type('#recovery-passphrase', PASSPHRASE);
      await press('#make-recovery');
      await there('#new-recovery-code');
      const code = await page.evaluate<string>(textOf('#new-recovery-code'));
      await show('.recovery-sheet');
      await expectFine('recovery');
      await press('#kept-recovery');
      await there('#recovery-state');
      expect(await page.evaluate('document.body.innerText')).not.toContain(code);

      await lock();
      await expectFine('locked');
      await press('#forgotten');
      await type('#recovery-code', code.replaceAll('-', ' ').toLowerCase());
      await type('#new-passphrase', NEXT);
      await type('#repeat-passphrase', NEXT);
      await expectFine('forgotten');
      await press('#recover');
      await there('#lock');
      await lock();
      await type('#passphrase', NEXT);
      await press('#unlock');
      await there('#lock');
    });

    test('all of it in Spanish, and without a fault', async () => {
      await speak('es');
      await goTo('security', '#make-recovery');
      await expectFine('security-es');
      await show('#save-damaged');
      await press('#save-damaged');
      await waitIn(page, `${textOf('#damaged-found')} === 'Todo se abre.'`, 'the check of the vault');
      await type('#recovery-passphrase', NEXT);
      await press('#make-recovery');
      await there('#new-recovery-code');
      await show('.recovery-sheet');
      await expectFine('recovery-es');
      await press('#kept-recovery');
      await lock();
      await page.evaluate(`(document.querySelector('.below-card details').open = true)`);
      await expectFine('locked-es');
      for (let wrong = 0; wrong < 3; wrong++) {
        await page.evaluate(`document.querySelector('#passphrase').select()`);
        await type('#passphrase', `wrong ${wrong}`);
        await press('#unlock');
        await waitIn(page, isUsable('#unlock'), 'the answer');
      }
      expect((await ask('vault.unlock', { passphrase: NEXT })).error.code).toBe('too-many-tries');
      await waitIn(
        page,
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ coolclaim: 'ask', type: 'vault.unlock', body: { passphrase: NEXT } })}).then(({ ok }) => ok)`,
        'the wait to be over',
      );
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await there('#make-recovery');
      await speak('en');
    });

    test('a backup brings stored files back, and a cut-off one nothing', async () => {
      const file = 'ab'.repeat(16);
      const size = 512 * 1024 + 100;
      const part = (index: number) => {
        const bytes = Buffer.alloc(index === 0 ? 512 * 1024 : 100, index + 1);
        if (index === 0) bytes.write('%PDF-1.7\n');
        return bytes.toString('base64');
      };
      for (const index of [0, 1]) {
        expect((await ask('documents.part', { file, index, size, data: part(index) })).ok).toBe(true);
      }
      const said = { name: 'receipt.pdf', kind: 'itemized-receipt', profile: '', course: '' };
      expect((await ask('documents.add', { ...said, file, size })).ok).toBe(true);

      await goTo('security', '#backup-export');
      await page.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => ((window.saved = blob), make(blob));
      })()`);
      await press('#backup-export');
      await waitIn(page, 'window.saved !== undefined', 'the backup');
      await page.evaluate('((window.backup = window.saved), true)');
      expect((await ask('documents.remove', { id: file })).ok).toBe(true);

      await look(50);
      await press('#restore-merge');
      await there('#restore-error');
      expect(await page.evaluate(textOf('#restore-error'))).toMatch(/damaged or incomplete, so nothing was restored/);
      expect((await ask('documents.list', {})).answer.documents).toEqual([]);

      await look(0);
      expect(await page.evaluate(textOf('#backup-holds'))).toContain('receipt.pdf');
      await show('#backup-holds');
      await expectFine('backup');
      await press('#restore-merge');
      await waitIn(page, `document.body.innerText.includes('The backup is restored.')`, 'the restore');
      const { documents } = (await ask('documents.list', {})).answer as { documents: object[] };
      expect(documents).toMatchObject([{ id: file, name: 'receipt.pdf', size }]);
      const { data } = (await ask('documents.read', { id: file, index: 1 })).answer;
      expect(data).toBe(part(1));
    });

    test('a head that is damaged on the disk is mended from its copy, and says so where both are', async () => {
      const put = (items: string) => page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${items})`);
      await put(`{ vault: 'garbage' }`);
      expect((await ask('vault.lock', {})).answer.state).toBe('locked');
      expect((await ask('vault.unlock', { passphrase: NEXT })).answer.profiles).toHaveLength(1);
      const kept = await page.evaluate<Record<string, unknown>>(
        `(globalThis.browser ?? chrome).storage.local.get(['vault', 'vault.copy'])`,
      );
      expect(kept.vault).toEqual(kept['vault.copy']);

      await put(`{ vault: 'garbage', 'vault.copy': 'garbage' }`);
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await waitIn(page, `document.querySelector('#vault-error') !== null`, 'the sentence');
      await page.evaluate(`(document.querySelector('.below-card details').open = true)`);
      await expectFine('damaged');
      await page.evaluate('(window.saved = undefined)');
      await press('#save-damaged');
      await waitIn(page, 'window.saved !== undefined', 'the damaged data');
      const lines = (await page.evaluate<string>('window.saved.text()')).trim().split('\n');
      expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'coolclaim-damaged', stored: { vault: 'garbage' } });
      expect(lines).toHaveLength(3);
      await put(JSON.stringify(kept));
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await there('#lock');
    });

    test('after everything was deleted, the backup is a new beginning', async () => {
      expect((await ask('vault.erase', {})).answer.state).toBe('none');
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await there('#create-vault');
      await page.evaluate(`(document.querySelector('main details').open = true)`);
      await expectFine('setup');
      await look(0);
      await press('#restore-here');
      await there('#lock');
      const { documents } = (await ask('documents.list', {})).answer as { documents: object[] };
      expect(documents).toMatchObject([{ name: 'receipt.pdf' }]);
      await lock();
      await type('#passphrase', NEXT);
      await press('#unlock');
      await there('#lock');
    });

    if (browser === 'firefox') return; // its storage has no such bound, and it prints only through its own dialog
    test('a full storage is told in a sentence, and everything stays', async () => {
      await page.evaluate(`(async () => {
        const used = await chrome.storage.local.getBytesInUse(null);
        await chrome.storage.local.set({ junk: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 3000) });
      })()`);
      const { id } = ((await ask('vault.status', {})).answer.profiles as { id: string }[])[0]!;
      const before = (await ask('profile.get', { id })).answer.json as string;
      const { error } = await ask('profile.save', { json: before });
      expect(error.code).toBe('no-room');
      await page.evaluate(`chrome.storage.local.remove('junk')`);
      expect((await ask('profile.get', { id })).answer.json).toBe(before);
      expect((await ask('profile.save', { json: before })).ok).toBe(true);
    });

    test('the recovery code prints alone', async () => {
      await goTo('security', '#recovery-passphrase');
      await type('#recovery-passphrase', NEXT);
      await press('#make-recovery');
      await there('#new-recovery-code');
      const blank = await its.session.newPage('about:blank');
      const target = blank
        .browser()
        .targets()
        .find((one) => one.url().includes('options.html'))!;
      const options = await target.asPage();
      await options.emulateMediaType('print');
      const shown = await options.$$eval('#app *', (all) =>
        all.filter((one) => one.checkVisibility() && one.children.length === 0).map((one) => one.textContent),
      );
      expect(shown).toHaveLength(3);
      expect(shown[1]).toMatch(/^(\w{4}-){6}\w{4}$/);
      await options.emulateMediaType();
      await blank.close();
    });
  });
}
