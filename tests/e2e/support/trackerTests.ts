import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { DOT_PNG } from '../../support/pictures.ts';
import { textOf as printed, readPdf } from '../../support/readPdf.ts';
import { onDisk, type SampleFile } from '../../support/sampleFiles.ts';
import { chooseLanguage, violationsInTheme } from './optionsPage.ts';
import { PASSPHRASE, withBrowser } from './withBrowser.ts';

/** The papers of a claim: two pages, a page on its side, a form with an entry, a picture. */
async function papers(): Promise<SampleFile[]> {
  const drawn = async (draw: (document: PDFDocument) => void) => {
    const document = await PDFDocument.create();
    draw(document);
    return Buffer.from(await document.save());
  };
  return [
    {
      name: 'Bill.pdf',
      kind: 'itemized-receipt',
      bytes: await drawn((document) => {
        for (const text of ['First page of the bill', 'Second page of the bill'])
          document.addPage().drawText(text, { x: 70, y: 30 });
      }),
    },
    {
      name: 'Notes.pdf',
      kind: 'progress-notes',
      bytes: await drawn((document) => {
        const page = document.addPage([792, 612]);
        page.setRotation(degrees(90));
        page.drawText('Notes on their side', { x: 70, y: 30 });
      }),
    },
    {
      name: 'Form.pdf',
      kind: 'claim-form',
      bytes: await drawn((document) => {
        const field = document.getForm().createTextField('topmostSubform[0].f1_04[0]');
        field.addToPage(document.addPage(), { x: 70, y: 700, width: 200, height: 20 });
        field.setText('Jordan Okafor');
      }),
    },
    { name: 'Card.png', kind: 'proof-of-payment', bytes: Buffer.from(DOT_PNG) },
  ];
}

/** The tracker and the packet of the built options page, as a person uses them. */
export function testTracker(browser: BrowserName): void {
  describe(`tracker and packet in ${browser}`, () => {
    const its = withBrowser(browser);
    let options: Surface;
    const READY = { tracker: '#add-event', packet: '#make-packet, #packet-none' };
    const goTo = async (section: keyof typeof READY) => {
      await options.evaluate(`(location.hash = '${section}')`);
      await waitIn(options, `document.querySelector('${READY[section]}') !== null`, section);
    };
    const violations = () => violationsInTheme(options);
    const speak = async (language: 'en' | 'es') => {
      await chooseLanguage(options, language);
    };
    const choose = (selector: string, value: string) =>
      options.evaluate(`(() => {
        const box = document.querySelector(${JSON.stringify(selector)});
        box.value = ${JSON.stringify(value)};
        box.dispatchEvent(new Event(box.matches('select') ? 'change' : 'input', { bubbles: true }));
      })()`);
    const save = async () => {
      await options.click('#save');
      await waitIn(options, `document.querySelector('#save').disabled`, 'the profile to be saved');
    };
    const openOptions = async () => {
      options = await its.session.driver.openExtensionPage('options.html#tracker');
      const either = `${isUsable('#passphrase')} ? 'locked' : document.querySelector('#add-event') ? 'open' : ''`;
      if ((await waitIn<string>(options, either, 'the tracker')) === 'locked') {
        await options.type('#passphrase', PASSPHRASE);
        await options.click('#unlock');
        await waitIn(options, `document.querySelector('#add-event') !== null`, 'the tracker');
      }
    };

    beforeAll(async () => {
      for (const file of await papers()) await onDisk([file], (paths) => its.session.addDocuments(file.kind, paths));
      await openOptions();
    });
    afterAll(() => options?.close());

    test('status, claim number and log are typed with the keyboard and there after locking', async () => {
      await options.type('[name="courses[0].claimNumber"]', 'CLM-2026-900');
      await choose('#claim-event', 'denied');
      await options.click('#add-event');
      await waitIn(options, `document.activeElement?.name === 'courses[0].denialDate'`, 'the date of the denial');
      await choose('[name="courses[0].denialDate"]', '2026-06-01');
      await options.click('#event-in-hand .done');
      await options.click('#add-contact');
      await waitIn(options, `document.activeElement?.name === 'courses[0].log[0].date'`, 'the entry of the log');
      await options.type('[name="courses[0].log[0].who"]', 'Dana of member services');
      await options.type('[name="courses[0].log[0].said"]', 'Zephyrquill: they look again.');
      await choose('[name="courses[0].log[0].promisedBy"]', '2099-01-08');
      await options.click('#contact-in-hand .done');
      await save();
      await options.click('#lock');
      await waitIn(options, isUsable('#passphrase'), 'the lock');
      const stored = await options.evaluate<string>(
        `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all) + JSON.stringify({ ...localStorage }))`,
      );
      expect(stored).not.toMatch(/Zephyrquill|CLM-2026|Dana/);
      await options.type('#passphrase', PASSPHRASE);
      await options.click('#unlock');
      await waitIn(options, `document.querySelector('#add-event') !== null`, 'the tracker');
      expect(await options.evaluate<string>(textOf('.claims'))).toContain('Denied');
      expect(await options.evaluate<string>(textOf('.log'))).toContain('Dana of member services');
      expect(await options.evaluate<string>(textOf('.due'))).toContain('Promised by Jan 8, 2099');
    });

    test('the calendar file is handed over, and names nothing', async () => {
      await goTo('tracker');
      await options.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => ((globalThis.handed = blob), make.call(URL, blob));
      })()`);
      await options.click('#calendar-all');
      const text = await options.evaluate<string>(`globalThis.handed.text()`);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
      expect(text).toContain('DTSTART;VALUE=DATE:20990108\r\n');
      expect(text).not.toMatch(/Dana|CLM-2026|insur|denial|appeal/i);
    });

    test('a packet of the stored papers is stamped on every page, upright, with what was filled in', async () => {
      await goTo('packet');
      const required = await options.evaluate<string>(textOf('#packet-missing'));
      expect(required).toContain('Letter of medical necessity');
      expect(required).not.toContain('Proof of payment');
      await options.click('#make-packet');
      const result = await waitIn<string>(options, textOf('#packet-result'), 'the packet', 60_000);
      expect(result).toMatch(/^5 pages, /);
      await options.click('.packet-made .store');
      await waitIn(options, `document.querySelector('.packet-made .notice.good') !== null`, 'the packet to be stored');
      const { documents } = await askFrom(options, 'documents.list', {});
      const { id, kind, size } = documents.at(-1)!;
      expect(kind).toBe('packet');
      const { data } = await askFrom(options, 'documents.read', { id, index: 0 });
      const bytes = new Uint8Array(Buffer.from(data, 'base64'));
      expect(bytes.length).toBe(size);
      const pages = await readPdf(bytes);
      expect(pages).toHaveLength(5);
      const words = ['Jordan Okafor', 'First page of the bill', 'Second page of the bill', '', 'Notes on their side'];
      for (const [n, page] of pages.entries()) {
        expect([page.width, page.height]).toEqual([612, 792]);
        expect(printed(page)).toContain(`Member ID XEH883204517 · Claim no. CLM-2026-900 · Page ${n + 1} of 5`);
        expect(printed(page)).toContain(words[n]!);
        const { y } = page.texts.find(({ text }) => text.startsWith('Member ID'))!;
        for (const other of page.texts.filter(({ text }) => text === words[n])) expect(other.y).toBeGreaterThan(y + 12);
      }
    });

    test('papers are moved, and the focus stays with the one that moves', async () => {
      // in Firefox the tab is not in front, and there a space presses no button
      const press = (selector: string) =>
        browser === 'firefox' ? options.click(selector) : options.type(selector, ' ');
      const at = (n: number) =>
        `${textOf(`.papers li:nth-child(${n})`)}.startsWith('Notes.pdf') && document.activeElement.getAttribute('aria-label')`;
      await press('[aria-label="Earlier: Notes.pdf"]');
      expect(await waitIn<string>(options, at(3), 'the paper one place earlier')).toBe('Earlier: Notes.pdf');
      expect(await options.evaluate(`document.querySelector('#packet-result')`)).toBeNull();
      await press('[aria-label="Earlier: Notes.pdf"]');
      await waitIn(options, at(2), 'the paper two places earlier');
      await press('[aria-label="Earlier: Notes.pdf"]');
      expect(await waitIn<string>(options, at(1), 'the paper at the top')).toBe('Later: Notes.pdf');
    });

    test.each(['es', 'en'] as const)(
      'axe finds nothing wrong in either, and neither is too wide (%s)',
      async (language) => {
        await speak(language);
        for (const section of ['tracker', 'packet'] as const) {
          await goTo(section);
          if (section === 'tracker') {
            await options.click('#add-contact');
            await waitIn(options, `document.querySelector('#contact-in-hand') !== null`, 'an entry in hand');
          } else {
            await options.click('#make-packet');
            await waitIn(options, `document.querySelector('#packet-result') !== null`, 'the packet', 60_000);
          }
          expect(await violations(), section).toEqual([]);
          expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth'), section).toBe(true);
        }
      },
    );

    if (browser === 'firefox') return; // its windows have a least width
    test('in a window of 320 pixels nothing is cut off', async () => {
      const blank = await its.session.newPage('about:blank');
      const target = blank
        .browser()
        .targets()
        .find((one) => one.url().includes('options.html#'))!;
      const narrow = await target.asPage();
      await narrow.setViewport({ width: 320, height: 640 });
      for (const section of ['tracker', 'packet'] as const) {
        await goTo(section);
        expect(await options.evaluate('document.documentElement.scrollWidth'), section).toBeLessThanOrEqual(320);
      }
      await narrow.setViewport(null);
      await blank.close();
    });
  });
}
