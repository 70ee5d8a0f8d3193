import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IS_PANEL } from '../../../scripts/lib/demo/walkThrough.ts';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { findClosedRoot } from '../../../scripts/lib/driver/closedRoot.ts';
import { isUsable, type Surface, textOf, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { colorsAt, drawPhoto, greenShare, withOrientation } from '../../support/photos.ts';
import { onDisk, type SampleFile } from '../../support/sampleFiles.ts';
import { fitsAcross, speak, unlocked, violationsInTheme } from './optionsPage.ts';
import { withBrowser } from './withBrowser.ts';

const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

const PAGES = {
  '/small-box': `<!doctype html><html lang="en"><title>Claim</title><h1>Medical claim</h1><form>
    <fieldset><legend>Patient</legend>
      <label for="first">First name</label> <input id="first"> <label for="last">Last name</label> <input id="last"></fieldset>
    <fieldset><legend>Attachments</legend>
      <p><label for="bill">Itemized bill</label> <input type="file" id="bill" accept=".pdf,.jpg" aria-describedby="most">
      <span id="most">Maximum file size 700 KB</span></p>
    </fieldset></form></html>`,
};

const photo = (name: string, bytes: Buffer): SampleFile => ({ name, kind: 'other', bytes });

/** Photos from the disk into one PDF, files looked at, and a copy that fits a small upload box. */
export function testPhotos(browser: BrowserName): void {
  describe(`photos and copies in ${browser}`, () => {
    const its = withBrowser(browser, PAGES);
    let options: Surface;
    let page: Page;
    const stored = async () => (await askFrom(options, 'documents.list', {})).documents;
    /** The bytes of a stored file, as the options page reads them. */
    const bytesOf = async (name: string) => {
      const file = (await stored()).find((one) => one.name === name)!;
      const parts: Buffer[] = [];
      for (let index = 0; index * 512 * 1024 < file.size; index++) {
        parts.push(Buffer.from((await askFrom(options, 'documents.read', { id: file.id, index })).data, 'base64'));
      }
      return Buffer.concat(parts);
    };
    const pages = () =>
      options.evaluate<string[]>(`[...document.querySelectorAll('#photo-pages p')].map((p) => p.innerText)`);

    beforeAll(async () => {
      page = await its.session.newPage(`${its.server.base.replace(/\/$/, '')}/small-box`);
      options = await its.session.driver.openExtensionPage('options.html#documents');
      await unlocked(options, '#add-photos');
    });
    afterAll(() => options?.close());

    const addThree = async () => {
      const wide = await drawPhoto(page, { width: 900, height: 600, colors: ['red', 'blue'] });
      const files = [
        // a phone held upright writes the pixels lying, and this beside them
        photo('one.jpg', withOrientation(wide, 6)),
        photo('two.jpg', await drawPhoto(page, { width: 600, height: 900, colors: ['green', 'white'] })),
        photo('three.jpg', wide),
      ];
      await onDisk(files, async (paths) => {
        for (const [at, path] of paths.entries()) {
          await options.setFile('#add-photos', path);
          await waitIn(options, `document.querySelectorAll('#photo-pages li').length === ${at + 1}`, `photo ${at + 1}`);
        }
      });
    };

    test('an iPhone photo gets the advice, and is no page', async () => {
      await onDisk([photo('IMG_1.jpg', HEIC)], async ([path]) => {
        await options.setFile('#add-photos', path!);
        expect(await waitIn(options, textOf('#photos-refused'), 'the advice')).toMatch(/HEIC.*JPEG/);
      });
    });

    test('become one PDF in her order, upright, turned as she says', async () => {
      await addThree();
      expect(await pages()).toEqual(['1. one.jpg', '2. two.jpg', '3. three.jpg']);
      await options.click('#photo-pages li:nth-child(2) .up');
      await options.click('#photo-pages li:nth-child(3) .turn');
      expect(await pages()).toEqual(['1. two.jpg', '2. one.jpg', '3. three.jpg']);
      await options.type('#photos-name', 'Bill of June');
      await options.click('#make-pdf');
      const either = `${textOf('#photos-made')} || ${textOf('#photos-error')}`;
      expect(await waitIn(options, either, 'the PDF', 60_000)).toContain('with 3 pages');
      const [file] = await stored();
      expect(file).toMatchObject({ name: 'Bill of June.pdf', kind: 'itemized-receipt', type: 'application/pdf' });

      const document = await PDFDocument.load(await bytesOf('Bill of June.pdf'));
      const sizes = document.getPages().map((one) => [one.getWidth(), one.getHeight()]);
      expect(sizes).toEqual([
        [612, 792],
        [612, 792],
        [612, 792],
      ]);
      const seen = [];
      for (const one of document.getPages()) {
        const pictures = one.node.Resources()!.lookup(PDFName.of('XObject')) as unknown as {
          values(): Parameters<typeof document.context.lookup>[0][];
        };
        const jpeg = document.context.lookup(pictures.values()[0]) as PDFRawStream;
        expect(Buffer.from(jpeg.getContents()).includes('Exif')).toBe(false);
        seen.push(
          await colorsAt(page, jpeg.getContents(), [
            [0.5, 0.1],
            [0.5, 0.9],
            [0.1, 0.5],
            [0.9, 0.5],
          ]),
        );
      }
      expect(seen).toEqual([
        ['white', 'white', 'green', 'white'], // two.jpg as it is
        ['red', 'blue', expect.any(String), expect.any(String)], // one.jpg, by its EXIF
        ['red', 'blue', expect.any(String), expect.any(String)], // three.jpg, by her turn
      ]);
    });

    test.each(['en', 'es'] as const)('axe finds nothing wrong with photos in hand (%s)', async (language) => {
      await speak(options, language, 'documents', '#add-photos');
      await addThree();
      expect(await violationsInTheme(options)).toEqual([]);
      expect(await fitsAcross(options)).toBe(true);
      for (let left = 3; left > 0; left--) await options.click('#photo-pages .take');
      await waitIn(options, `!document.querySelector('#photo-pages')`, 'no photo');
    });

    test('a PDF opens in the browser’s own viewer', async () => {
      await speak(options, 'en', 'documents', '#add-photos');
      await options.click('#documents-list .open');
      await waitIn(options, isUsable('dialog.preview a.view'), 'the link');
      const href = await options.evaluate<string>(`document.querySelector('dialog.preview a.view').href`);
      await options.click('dialog.preview a.view');
      const viewer = await its.session.driver.tabAt(href);
      // the first page is green on its left
      const share = async () => greenShare(page, await viewer.screenshot());
      await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.05);
      await viewer.close();
      await options.evaluate(`document.querySelector('dialog.preview').close()`);
    });

    test('a PDF of photos gets a smaller copy in black and white, with all its pages', async () => {
      const big = await drawPhoto(page, { width: 2600, height: 1900, colors: ['red', 'white', 'blue'], noise: true });
      await onDisk([photo('p1.jpg', big), photo('p2.jpg', withOrientation(big, 6))], async (paths) => {
        for (const [at, path] of paths.entries()) {
          await options.setFile('#add-photos', path);
          await waitIn(options, `document.querySelectorAll('#photo-pages li').length === ${at + 1}`, `photo ${at + 1}`);
        }
      });
      await options.type('#photos-name', 'Long bill');
      await options.click('#make-pdf');
      const ready = `${textOf('#photos-made')}.includes('Long bill')`;
      await waitIn(options, ready, 'the PDF', 60_000);
      const original = (await stored()).find(({ name }) => name === 'Long bill.pdf')!;
      expect(original.size).toBeGreaterThan(1_200_000);
      const card = `[data-document="${original.id}"]`;
      await options.click(`${card} .shrink`);
      await waitIn(options, isUsable(`#gray-${original.id}`), 'the choices');
      await options.evaluate(`(() => { const limit = document.querySelector('#limit-${original.id}');
        limit.value = '1000000'; limit.dispatchEvent(new Event('change', { bubbles: true })); })()`);
      await options.click(`#gray-${original.id}`);
      expect(await violationsInTheme(options)).toEqual([]);
      await options.click(`${card} .make-smaller`);
      await waitIn(options, `${textOf(`${card} .notice.good`)}`, 'the copy', 60_000);
      const copy = (await stored()).find(({ smallerOf }) => smallerOf === original.id)!;
      expect(copy).toMatchObject({ name: 'Long bill (smaller).pdf', kind: original.kind, course: original.course });
      expect(copy.size).toBeLessThanOrEqual(1_000_000);
      const [before, after] = await Promise.all(
        ['Long bill.pdf', copy.name].map(async (name) => PDFDocument.load(await bytesOf(name))),
      );
      const sizes = (document: PDFDocument) => document.getPages().map((one) => [one.getWidth(), one.getHeight()]);
      expect(sizes(after!)).toEqual(sizes(before!));
      const jpegs = after!.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter((object) => object instanceof PDFRawStream)
        .filter((stream) => stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
      expect(jpegs).toHaveLength(2);
      for (const jpeg of jpegs) expect(await colorsAt(page, jpeg.getContents(), [[0.1, 0.1]])).toEqual(['gray']);
      for (const { id } of await stored()) await askFrom(options, 'documents.remove', { id });
    });

    test('a PDF of packed pixels, as of a PNG, gets a smaller copy that looks the same', async () => {
      const [width, height] = [1200, 900];
      const pixels = new Uint8Array(width * height * 3);
      for (let at = 0, state = 1; at < pixels.length; at++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        const isLeft = Math.floor(at / 3) % width < width / 2;
        const isStrong = at % 3 === (isLeft ? 0 : 2);
        pixels[at] = (isStrong ? 200 : 20) + (state >>> 27);
      }
      const document = await PDFDocument.create();
      const entries = { Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, ColorSpace: 'DeviceRGB' };
      const image = document.context.register(document.context.flateStream(pixels, entries));
      document.addPage().node.newXObject('Scan', image);
      const bytes = Buffer.from(await document.save());
      expect(bytes.length).toBeGreaterThan(1_200_000);
      await onDisk([photo('Scan.pdf', bytes)], async ([path]) => {
        await options.setFile('#add-documents', path!);
        await expect
          .poll(async () => (await stored()).map(({ name }) => name), { timeout: 30_000 })
          .toContain('Scan.pdf');
      });
      const original = (await stored()).find(({ name }) => name === 'Scan.pdf')!;
      const card = `[data-document="${original.id}"]`;
      await waitIn(options, isUsable(`${card} .shrink`), 'its card');
      await options.click(`${card} .shrink`);
      await waitIn(options, isUsable(`#limit-${original.id}`), 'the choices');
      await options.evaluate(`(() => { const limit = document.querySelector('#limit-${original.id}');
        limit.value = '1000000'; limit.dispatchEvent(new Event('change', { bubbles: true })); })()`);
      await options.click(`${card} .make-smaller`);
      await waitIn(options, `${textOf(`${card} .notice.good`)}`, 'the copy', 60_000);
      const copy = await PDFDocument.load(await bytesOf('Scan (smaller).pdf'));
      const [jpeg] = copy.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter((object) => object instanceof PDFRawStream)
        .filter((stream) => stream.dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode'));
      const places: [number, number][] = [
        [0.1, 0.1],
        [0.9, 0.1],
        [0.1, 0.9],
        [0.9, 0.9],
      ];
      expect(await colorsAt(page, jpeg!.getContents(), places)).toEqual(['red', 'blue', 'red', 'blue']);
      for (const { id } of await stored()) await askFrom(options, 'documents.remove', { id });
    });

    test('too large for a box: one press in the panel, a copy that fits, and it is attached', async () => {
      const big = await drawPhoto(page, { width: 2600, height: 1900, colors: ['red', 'white', 'blue'], noise: true });
      expect(big.length).toBeGreaterThan(1_500_000);
      await onDisk([{ ...photo('Big bill.jpg', big), kind: 'itemized-receipt' }], (paths) =>
        its.session.addDocuments('itemized-receipt', paths),
      );
      const form = await its.session.newPage(`${its.server.base.replace(/\/$/, '')}/small-box`);
      const { fields } = await its.session.fill(form);
      expect(fields.find(({ at }) => at === '#bill')).toMatchObject({
        status: 'needs-you',
        why: expect.stringMatching(/takes files up to 700 KB.*makes a smaller copy/),
      });
      const panel = (await findClosedRoot(its.session.driver, form, IS_PANEL))!;
      await panel.click('.checklist .attach');
      const maker = await its.session.driver.tabAt('options.html?smaller=');
      await unlocked(maker, '#add-photos');
      const said = `${textOf('#asked-smaller .notice')}`;
      expect(await waitIn<string>(maker, said, 'the copy', 60_000)).toMatch(/The copy is stored.*instead of/);
      await maker.click('#asked-smaller .attach-smaller');
      const held = () =>
        form.evaluate(() => {
          const [file] = (document.querySelector('#bill') as HTMLInputElement).files ?? [];
          return file ? { name: file.name, type: file.type, fits: file.size <= 700_000 && file.size > 100_000 } : null;
        });
      await expect
        .poll(held, { timeout: 20_000 })
        .toEqual({ name: 'Big bill (smaller).jpg', type: 'image/jpeg', fits: true });
      await expect
        .poll(() => panel.evaluate<string>(`root.querySelector('.checklist').innerText`), { timeout: 20_000 })
        .toContain('Attached to this form');
      const copy = (await stored()).find(({ smallerOf }) => smallerOf)!;
      expect(
        await colorsAt(page, await bytesOf(copy.name), [
          [0.1, 0.5],
          [0.9, 0.5],
        ]),
      ).toEqual(['red', 'blue']);
      await maker.close();
      await form.close();
    });
  });
}
