import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { type Redraw, smallerPdf } from '../../../lib/documents/smallerPdf';
import { jpegOf } from '../../support/jpegOf';

const nothing = () => {};
/** Draws as a browser would, by weight alone: the smaller the longer side, the smaller the file. */
const redraw: Redraw = async (jpeg, { longest, quality }) => {
  const length = Math.round(jpeg.length * (longest / 4000) ** 2 * quality);
  return { bytes: jpegOf(longest, longest, length), width: longest, height: longest };
};

/** A PDF with text, a form field and these photos, one on each page. */
async function scanned(photos: Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const photo of photos) {
    const page = document.addPage([612, 792]);
    page.drawImage(await document.embedJpg(photo), { x: 0, y: 0, width: 612, height: 792 });
    page.drawText('printed', { font });
  }
  document.getForm().createTextField('who').setText('Jordan');
  return document.save();
}

const pictures = (document: PDFDocument) =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter((stream) => stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));

describe('a smaller copy of a PDF of photos', () => {
  it('has at most so many bytes, by the first step that does it, and its pages, words and fields', async () => {
    // a gray one comes back from the canvas in color
    const bytes = await scanned([jpegOf(4000, 4000, 900_000), jpegOf(4000, 4000, 900_000, 1)]);
    const copy = await smallerPdf(bytes, 'Bill.pdf', 700_000, redraw, nothing);
    expect(copy.length).toBeLessThanOrEqual(700_000);
    expect(copy.length).toBeGreaterThan(400_000);
    const document = await PDFDocument.load(copy);
    expect(document.getPageCount()).toBe(2);
    expect(document.getForm().getTextField('who').getText()).toBe('Jordan');
    const drawn = pictures(document);
    expect(drawn).toHaveLength(2);
    for (const { dict } of drawn) {
      expect(String(dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceRGB');
      expect(Number(String(dict.get(PDFName.of('Width'))))).toBeLessThan(4000);
    }
  });

  it('leaves what it cannot read or what is none the smaller, and CMYK, as it is', async () => {
    const bytes = await scanned([jpegOf(4000, 4000, 900_000), jpegOf(3000, 3000, 100_000), jpegOf(10, 10, 50_000, 4)]);
    const broken: Redraw = async (jpeg, step) => {
      if (jpeg.length === 100_000) throw new Error('unreadable');
      expect(jpeg.length).not.toBe(50_000);
      return redraw(jpeg, step);
    };
    const copy = await smallerPdf(bytes, 'Bill.pdf', 600_000, broken, nothing);
    const sizes = pictures(await PDFDocument.load(copy)).map((stream) => stream.getContentsSize());
    expect(sizes).toContain(100_000);
    expect(sizes).toContain(50_000);
    expect(sizes).not.toContain(900_000);
  });

  it('tells how far it is, and never backwards', async () => {
    const told: number[] = [];
    await smallerPdf(await scanned([jpegOf(4000, 4000, 900_000)]), 'x', 150_000, redraw, (part) => told.push(part));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['without photos', async () => scanned([]), 500],
    ['whose photos cannot be brought down so far', async () => scanned([jpegOf(4000, 4000, 900_000)]), 5_000],
    ['whose photos are all unreadable', async () => scanned([jpegOf(4000, 4000, 80_000)]), 40_000],
  ])('one %s: says so and what to do', async (_, make, limit) => {
    const draws: Redraw = async (jpeg, step) => {
      if (jpeg.length === 80_000) throw new Error('unreadable');
      return redraw(jpeg, step);
    };
    await expect(smallerPdf(await make(), 'Bill.pdf', limit, draws, nothing)).rejects.toMatchObject({
      code: 'not-smaller',
      message: expect.stringMatching(/“Bill.pdf” cannot be brought down to .*: scan it anew/),
    });
  });

  it('a damaged file', async () => {
    const work = smallerPdf(new TextEncoder().encode('%PDF-1.7 rubbish'), 'x', 5, redraw, nothing);
    await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/copy-damaged|not-smaller/) });
  });

  it('one that only its owner may change is made smaller like any other', async () => {
    const document = await PDFDocument.load(await scanned([jpegOf(4000, 4000, 900_000)]));
    document.encrypt({ userPassword: '', ownerPassword: 'more' });
    const copy = await smallerPdf(await document.save(), 'x', 400_000, redraw, nothing);
    expect((await PDFDocument.load(copy)).getPageCount()).toBe(1);
    expect(copy.length).toBeLessThanOrEqual(400_000);
  });

  it('one that is locked with a password', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'secret', ownerPassword: 'more' });
    const bytes = await document.save();
    await expect(smallerPdf(bytes, 'x', 5, redraw, nothing)).rejects.toMatchObject({ code: 'copy-locked' });
  });
});
