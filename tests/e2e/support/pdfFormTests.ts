import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { expectedForm, pdfBytes } from '../../support/pdfExpected.ts';
import { flatComplaints, wantsOf } from '../../support/pdfFlat.ts';
import { spotsOf } from '../../support/pdfPages.ts';
import { onDisk } from '../../support/sampleFiles.ts';
import { sixRowForm } from '../../support/sixRowForm.ts';
import { fitsAcross, speak, unlocked, violationsInTheme } from './optionsPage.ts';
import { DEFAULT_SAMPLE, withBrowser } from './withBrowser.ts';

const HERS = SAMPLES[DEFAULT_SAMPLE];

/** What a viewer that is not ours finds in the fields of a PDF, by field name. */
async function fieldsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true });
  const document = await task.promise;
  const found: Record<string, string> = {};
  for (let number = 1; number <= document.numPages; number++) {
    for (const { fieldName, fieldValue } of await (await document.getPage(number)).getAnnotations()) {
      if (fieldName && fieldValue) found[fieldName] = String(fieldValue);
    }
  }
  await task.destroy();
  return found;
}

/** The next file the page hands out as a download, as base64 with its name. */
const HANDED = `(() => {
  const make = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (blob) => {
    blob.arrayBuffer().then((buffer) => {
      const bytes = new Uint8Array(buffer);
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      window.handed = { name: window.handedName, data: btoa(text) };
    });
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    window.handedName = this.download;
  };
  window.giveBack = () => {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  };
})()`;

/** A blank PDF form from the disk to its filled copies in the vault, in the built extension. */
export function testPdfForms(browser: BrowserName): void {
  describe(`PDF claim forms in ${browser}`, () => {
    const its = withBrowser(browser);
    let options: Surface;
    /** Picks a file, and gives what the page says of it: the name of the form under review, or why not. */
    const pick = (name: string, bytes: Uint8Array) =>
      onDisk([{ name, kind: 'claim-form', bytes: Buffer.from(bytes) }], async ([path]) => {
        await options.setFile('#blank-form', path!);
        return waitIn<string>(options, `${textOf('#form-name')} || ${textOf('#forms-error')}`, 'the form', 60_000);
      });

    beforeAll(async () => {
      options = await its.session.driver.openExtensionPage('options.html#forms');
      await unlocked(options, '#blank-form');
    });
    afterAll(() => options?.close());

    test('files that are no fillable form get one sentence each', async () => {
      const flat = await PDFDocument.create();
      flat.addPage();
      expect(await pick('flat.pdf', await flat.save())).toContain('printed page');
      expect(await pick('broken.pdf', (await sixRowForm()).subarray(0, 900))).toContain('damaged');
      expect(await pick('letter.pdf', Buffer.from('Dear member'))).toContain('not a PDF');
    });

    test('a printed CMS-1500 without fields: reviewed, filled, saved, and every value stands in its box', async () => {
      const blank = pdfBytes('cms-1500-flat');
      expect(await pick('cms-1500-flat.pdf', blank)).toBe('cms-1500-flat.pdf');
      const code = `[...document.querySelectorAll('.form-copy .group.ready li')].map((row) => row.innerText).find((text) => text.includes('24, line 1: code'))`;
      expect(await options.evaluate<string>(code)).toContain('A9273');
      await options.click('#fill-form');
      await waitIn(options, isUsable('#back-to-review'), 'the filled forms', 60_000);
      const wanted = wantsOf(expectedForm('cms-1500'), DEFAULT_SAMPLE);
      const spots = await spotsOf(pdfBytes('cms-1500'));
      await options.evaluate(HANDED);
      for (const [copy, wants] of wanted.entries()) {
        await options.evaluate('(window.handed = undefined)');
        await options.click(`[data-copy="${copy}"] .save`);
        const { name, data } = await waitIn<{ name: string; data: string }>(options, 'window.handed', 'the saved form');
        expect(name).toBe(`cms-1500-flat (filled, ${copy + 1} of ${wanted.length}).pdf`);
        expect(await flatComplaints(blank, new Uint8Array(Buffer.from(data, 'base64')), spots, wants)).toEqual([]);
      }
      expect(await options.evaluate('document.querySelectorAll("[data-copy]").length')).toBe(wanted.length);
      await options.evaluate('giveBack()');

      const { data } = await options.evaluate<{ data: string }>('window.handed');
      await options.click('#back-to-review');
      await waitIn(options, isUsable('#other-form'), 'the review');
      await options.click('#other-form');
      await waitIn(options, isUsable('label[for="blank-form"]'), 'the choice of a form');
      await pick('again.pdf', Buffer.from(data, 'base64'));
      const kept = `document.querySelectorAll('.form-copy:last-of-type .group.kept li').length`;
      expect(await options.evaluate<number>(kept), 'what stands there already is not printed over').toBeGreaterThan(50);
      await options.click('#other-form');
    });

    test.each(['es', 'en'] as const)('axe finds nothing wrong in choice, review and result (%s)', async (language) => {
      await speak(options, language, 'forms', '#blank-form');
      expect(await violationsInTheme(options)).toEqual([]);
      await pick('six.pdf', await sixRowForm());
      await options.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
      const reasons = `[...document.querySelectorAll('.form-review .more p, .form-review .why, .form-review .notice')].map((one) => one.innerText)`;
      const said = (await options.evaluate<string[]>(reasons)).join('\n');
      expect(said).toMatch(language === 'es' ? /Tiene la etiqueta.*/ : /Labelled/);
      if (language === 'es') expect(said).not.toMatch(/\b(?:Labelled|Form 1 of|is never|service lines)\b/);
      expect(await violationsInTheme(options)).toEqual([]);
      expect(await fitsAcross(options)).toBe(true);
      await options.click('#fill-form');
      await waitIn(options, isUsable('#back-to-review'), 'the filled forms', 60_000);
      expect(await violationsInTheme(options)).toEqual([]);
      expect(await fitsAcross(options)).toBe(true);
    });

    test('seven lines on six rows: two forms, stored, and another viewer reads what was filled', async () => {
      for (const copy of [0, 1]) {
        await options.click(`[data-copy="${copy}"] .store`);
        await waitIn(
          options,
          `!!document.querySelector('[data-copy="${copy}"] .notice.good')`,
          'the stored form',
          60_000,
        );
      }
      const { documents } = await askFrom(options, 'documents.list', {});
      expect(documents.map(({ name, kind, course }) => [name, kind, course])).toEqual([
        ['six (filled, 1 of 2).pdf', 'claim-form', HERS.courses[0]!.id],
        ['six (filled, 2 of 2).pdf', 'claim-form', HERS.courses[0]!.id],
      ]);
      const read = async (at: number) => {
        const { data } = await askFrom(options, 'documents.read', { id: documents[at]!.id, index: 0 });
        return fieldsOf(Buffer.from(data, 'base64'));
      };
      const [first, second] = [await read(0), await read(1)];
      for (const form of [first, second]) {
        expect(form).toMatchObject({
          member: HERS.coverage.memberId,
          last: HERS.patient.name.last,
          first: HERS.patient.name.first,
        });
        expect(form.sign).toBeUndefined();
      }
      const charges = (form: Record<string, string>) => Object.keys(form).filter((name) => name.startsWith('charge'));
      expect(charges(first)).toHaveLength(6);
      expect(charges(second)).toHaveLength(1);
      expect(second.total).toBe(second.charge0);
    });

    test('a stored blank form is taken from there', async () => {
      await options.click('#back-to-review');
      await waitIn(options, isUsable('#other-form'), 'the review');
      await options.click('#other-form');
      await waitIn(options, isUsable('#take-stored'), 'the stored forms');
      await options.click('#take-stored');
      expect(await waitIn(options, textOf('#form-name'), 'the form', 60_000)).toBe('six (filled, 1 of 2).pdf');
    });
  });
}
