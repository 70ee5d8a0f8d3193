import { setTimeout as sleep } from 'node:timers/promises';
import { extractPageContents, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';

import { chooseLanguage, violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

const TEXT = `document.querySelector('#letter-text')?.value`;
const LIST = `document.querySelectorAll('#letters-list > li').length === 7`;

/** What Chromium shows PDFs with. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';

/** What decides where a line breaks and stands. */
const SHAPING = [
  ...['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'wordSpacing', 'wordBreak'],
  ...['overflowWrap', 'whiteSpace', 'tabSize', 'textIndent', 'textTransform', 'textAlign', 'width', 'boxSizing'],
  ...['paddingLeft', 'paddingRight', 'paddingTop', 'borderLeftWidth', 'borderRightWidth', 'borderTopWidth'],
];

const opener = (id: string) => `[data-letter="${id}"] .open`;

/** The words of a PDF, page by page. */
async function wordsIn(base64: string): Promise<string[]> {
  const document = await PDFDocument.load(Buffer.from(base64, 'base64'));
  return document.getPages().map((page) =>
    extractPageContents(page.node)
      .flatMap((asset) => (asset.kind === 'text' ? [asset.getText().trim()] : []))
      .join(' '),
  );
}

/** Letters in the built options page: opened, changed, left half-way, locked away, printed. */
export function testLetters(browser: BrowserName): void {
  describe(`letters in ${browser}`, () => {
    const its = withBrowser(browser);
    let options: Surface;
    const unlock = async (page: Surface) => {
      await page.type('#passphrase', PASSPHRASE);
      await page.click('#unlock');
      await waitIn(page, LIST, 'the letters');
    };
    const openOptions = async () => {
      const page = await its.session.driver.openExtensionPage('options.html#letters');
      const either = `${isUsable('#passphrase')} ? 'locked' : ${LIST} ? 'open' : ''`;
      if ((await waitIn<string>(page, either, 'the letters')) === 'locked') await unlock(page);
      return page;
    };
    const openLetter = async (page: Surface, id: string) => {
      await page.click(opener(id));
      return waitIn<string>(page, TEXT, 'the letter');
    };
    const goBack = async () => {
      await options.click('#letters-back');
      await waitIn(options, LIST, 'the letters');
    };
    const violations = () => violationsInTheme(options);
    const speak = async (language: 'en' | 'es') => {
      await chooseLanguage(options, language);
      await options.evaluate(`(location.hash = 'letters')`);
      await waitIn(options, LIST, 'the letters');
    };

    beforeAll(async () => {
      options = await openOptions();
    });
    afterAll(() => options?.close());

    test.each(['es', 'en'] as const)('axe finds nothing wrong in the list and in a letter (%s)', async (language) => {
      await speak(language);
      expect(await violations()).toEqual([]);
      await openLetter(options, 'letter-of-medical-necessity');
      expect(await violations()).toEqual([]);
      expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await goBack();
    });

    test('the marks of the gaps stand where the gaps are', async () => {
      await openLetter(options, 'letter-of-medical-necessity');
      const { count, hidden, unlike, text } = await options.evaluate<{
        count: number;
        hidden: number;
        unlike: string[];
        text: string;
      }>(`(() => {
        const box = document.querySelector('#letter-text');
        const marks = document.querySelector('.marks');
        const [one, other] = [box, marks].map((element) => getComputedStyle(element));
        const names = ${JSON.stringify(SHAPING)};
        return {
          count: marks.querySelectorAll('mark').length,
          hidden: box.scrollHeight - box.clientHeight,
          unlike: names.filter((name) => one[name] !== other[name] || one[name] === undefined),
          text: marks.innerText,
        };
      })()`);
      expect(count).toBeGreaterThan(6);
      expect(hidden, 'the box shows all of its text').toBe(0);
      expect(unlike, 'lines break alike in both').toEqual([]);
      expect(text.trim()).toBe((await options.evaluate<string>(TEXT)).trim());
      await options.click('#next-gap');
      const chosen = `(() => { const b = document.querySelector('#letter-text'); return b.value.slice(b.selectionStart, b.selectionEnd); })()`;
      expect(await options.evaluate(chosen)).toMatch(/^\[.+\]$/);
      await goBack();
    });

    test('what she typed is kept when the tab is closed in the middle of it', async () => {
      const other = await openOptions();
      await openLetter(other, 'cover-letter');
      await other.evaluate(`document.querySelector('#letter-text').setSelectionRange(0, 0)`);
      await other.type('#letter-text', '# Zephyrquill Nguyễn Łukasz ');
      for (let more = 0; more < 20; more++) {
        await other.type('#letter-text', 'x');
        await sleep(100);
      }
      await other.close();
      await expect
        .poll(
          async () => {
            const again = await openOptions();
            const text = await openLetter(again, 'cover-letter');
            await again.close();
            return text;
          },
          { timeout: 20_000 },
        )
        .toContain('Zephyrquill');
    });

    test('it is nowhere on the disk in the clear, and there again after locking', async () => {
      const stored = await options.evaluate<string>(
        `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all) + JSON.stringify({ ...localStorage }))`,
      );
      expect(stored).toContain('vault.record.');
      expect(stored).not.toMatch(/Zephyrquill|cover-letter/);
      await options.click('#lock');
      await waitIn(options, isUsable('#passphrase'), 'the lock');
      await unlock(options);
      expect(await options.evaluate<string>(textOf('[data-letter="cover-letter"]'))).toContain('Changed by you.');
      expect(await openLetter(options, 'cover-letter')).toContain('Zephyrquill');
    });

    test('its PDF holds what she wrote, with the line of a draft or without', async () => {
      const stored = async () => {
        await options.click('#make-pdf');
        await waitIn(options, isUsable('#store-pdf'), 'the PDF');
        await options.click('#store-pdf');
        await waitIn(options, `document.querySelector('#letter-pdf-status .good') !== null`, 'the file to be stored');
        const { documents } = await askFrom(options, 'documents.list', {});
        const { id, kind, name } = documents.at(-1)!;
        const { data } = await askFrom(options, 'documents.read', { id, index: 0 });
        return { kind, name, pages: await wordsIn(data) };
      };
      const draft = await stored();
      expect(draft).toMatchObject({ kind: 'other', name: expect.stringMatching(/^Zephyrquill.*\(draft\)\.pdf$/) });
      for (const page of draft.pages) expect(page).toContain('DRAFT: read it');
      expect(draft.pages[0]!.normalize()).toContain('Zephyrquill Nguyễn Łukasz'); // in a font that comes with us
      expect(draft.pages.join(' ')).toContain('10.1001/jama.2016.20939');

      await options.click('#letter-final');
      const final = await stored();
      expect(final).toMatchObject({ kind: 'cover-letter', name: expect.stringMatching(/^Zephyrquill[^(]*\.pdf$/) });
      for (const page of final.pages) expect(page).not.toContain('DRAFT');
      expect(final.pages.join(' ')).toContain('Page 1 of 2');
    });

    test('starting again brings the draft back, and nothing is left of what she wrote', async () => {
      await options.click('#start-again');
      await waitIn(options, isUsable('#start-again-sure'), 'the question');
      await options.click('#start-again-sure');
      await waitIn(options, `!${TEXT}.includes('Zephyrquill')`, 'the draft');
      await goBack();
      expect(await openLetter(options, 'cover-letter')).not.toContain('Zephyrquill');
      await goBack();
    });

    if (browser === 'firefox') return; // its remote protocol shows neither its PDF viewer nor a window of that width
    test('the PDF opens in the browser’s own viewer', async () => {
      await openLetter(options, 'evidence-synopsis');
      await options.click('#make-pdf');
      await waitIn(options, isUsable('#look-pdf'), 'the PDF');
      const blank = await its.session.newPage('about:blank');
      const targets = () => blank.browser().targets();
      await options.click('#look-pdf');
      // the viewer is an extension of the browser's own, and shows the file in a frame of its own
      const urls = () => targets().map((one) => `${one.type()} ${one.url()}`);
      await expect.poll(urls).toContain(`other ${VIEWER}`);
      await expect.poll(() => urls().filter((url) => url.startsWith('other blob:'))).toHaveLength(1);
      const tab = targets().find((one) => one.type() === 'page' && one.url().startsWith('blob:'));
      await (await tab!.asPage()).close();
      await blank.close();
      await goBack();
    });

    test('fits into a window of 320 pixels', async () => {
      const blank = await its.session.newPage('about:blank');
      const target = blank
        .browser()
        .targets()
        .find((one) => one.url().includes('options.html#letters'))!;
      const page = await target.asPage();
      await page.setViewport({ width: 320, height: 800 });
      for (const id of ['appeal', 'letter-of-medical-necessity']) {
        await openLetter(options, id);
        expect(await options.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
        await goBack();
      }
      await page.setViewport({ width: 1280, height: 800 });
      await blank.close();
    });
  });
}
