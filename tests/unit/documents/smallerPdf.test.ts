import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { type Redraw, smallerPdf } from '../../../lib/documents/smallerPdf';
import { UserError } from '../../../lib/errors';
import { jpegOf } from '../../support/jpegOf';

const nothing = () => {};
/** Draws as a browser would, by weight alone: the smaller the longer side, the smaller the file. */
const redraw: Redraw = async (picture, { longest, quality }) => {
  const length = Math.round(picture.size * (longest / 4000) ** 2 * quality);
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
    const broken: Redraw = async (picture, step) => {
      if (picture.size === 100_000) throw new Error('unreadable');
      expect(picture.size).not.toBe(50_000);
      return redraw(picture, step);
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
    ['whose photos cannot be brought down so far', async () => scanned([jpegOf(4000, 4000, 900_000)]), 5_000],
    ['whose photos are all unreadable', async () => scanned([jpegOf(4000, 4000, 80_000)]), 40_000],
  ])('one %s: says so and what to do', async (_, make, limit) => {
    const draws: Redraw = async (picture, step) => {
      if (picture.size === 80_000) throw new Error('unreadable');
      return redraw(picture, step);
    };
    await expect(smallerPdf(await make(), 'Bill.pdf', limit, draws, nothing)).rejects.toMatchObject({
      code: 'not-smaller',
      message: expect.stringMatching(/“Bill.pdf” cannot be brought down to .*: scan it anew/),
    });
  });

  it('one without photos: says that, and what to do', async () => {
    await expect(smallerPdf(await scanned([]), 'Bill.pdf', 500, redraw, nothing)).rejects.toMatchObject({
      code: 'nothing-to-shrink',
      message: expect.stringMatching(/^“Bill.pdf” holds no photo .* 0\.5 KB .*: leave out pages/),
    });
  });

  it('where the browser lets no picture be read: says so, instead of blaming the file', async () => {
    const blocked: Redraw = async () => {
      throw new UserError('picture-blocked', 'No.');
    };
    const work = smallerPdf(await scanned([jpegOf(4000, 4000, 900_000)]), 'x', 400_000, blocked, nothing);
    await expect(work).rejects.toMatchObject({ code: 'picture-blocked' });
  });

  it('a damaged file', async () => {
    const work = smallerPdf(new TextEncoder().encode('%PDF-1.7 rubbish'), 'x', 5, redraw, nothing);
    await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/copy-damaged|nothing-to-shrink/) });
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

describe('pixels that a PDF holds packed', () => {
  const [width, height] = [300, 200];
  /** Something that does not pack well, and shows by its place. */
  const pixel = (x: number, y: number, ink: number) => (x * 7 + y * 13 + ink * 101 + ((x * y) % 89)) & 0xff;
  const rows = (inks: number) =>
    Array.from({ length: height }, (_, y) =>
      Uint8Array.from({ length: width * inks }, (_, at) => pixel(Math.floor(at / inks), y, at % inks)),
    );
  const plain = (inks: number) => Buffer.concat(rows(inks));
  /** The rows with PNG's filters, all five of them in turn. */
  const filtered = (inks: number) => {
    const all = rows(inks);
    const none = new Uint8Array(width * inks);
    return Buffer.concat(
      all.map((row, y) => {
        const up = all[y - 1] ?? none;
        const filter = y % 5;
        const left = (x: number) => (x < inks ? 0 : row[x - inks]!);
        const corner = (x: number) => (x < inks ? 0 : up[x - inks]!);
        const guess = (x: number) => {
          const p = left(x) + up[x]! - corner(x);
          const near = [left(x), up[x]!, corner(x)].toSorted((a, b) => Math.abs(p - a) - Math.abs(p - b))[0]!;
          return [0, left(x), up[x]!, (left(x) + up[x]!) >> 1, near][filter]!;
        };
        return Uint8Array.from([filter, ...row.map((value, x) => value - guess(x))]);
      }),
    );
  };
  const holding = async (bytes: Uint8Array, entries: Record<string, unknown>) => {
    const document = await PDFDocument.create();
    const { context } = document;
    const dict = { Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, ...entries };
    const image = context.register(context.flateStream(bytes, dict as never));
    document.addPage().node.newXObject('Photo', image);
    return document.save();
  };
  /** The pixels that a browser would be given, as red, green, blue. */
  const given = async (bytes: Uint8Array) => {
    const found: Buffer[] = [];
    const look: Redraw = async (picture) => {
      expect(picture.type).toBe('image/bmp');
      found.push(Buffer.from(await picture.arrayBuffer()));
      return { bytes: jpegOf(10, 10, 500), width: 10, height: 10 };
    };
    const copy = await smallerPdf(bytes, 'x', 8000, look, nothing);
    const [bmp] = found;
    expect([bmp!.readInt32LE(18), bmp!.readInt32LE(22)]).toEqual([width, -height]);
    const at = (x: number, y: number) => [2, 1, 0].map((ink) => bmp![54 + y * 900 + x * 3 + ink]!);
    return { at, copy };
  };
  const PREDICTED = { Predictor: 15, Columns: width };

  it.each([
    ['color', 3, 'DeviceRGB', plain(3), {}],
    ['gray', 1, 'DeviceGray', plain(1), {}],
    ['color with the filters of PNG', 3, 'DeviceRGB', filtered(3), { DecodeParms: { ...PREDICTED, Colors: 3 } }],
    ['gray with the filters of PNG', 1, 'DeviceGray', filtered(1), { DecodeParms: PREDICTED }],
  ])('%s: every pixel in its place, and the copy holds a JPEG', async (_, inks, space, bytes, more) => {
    const { at, copy } = await given(await holding(bytes, { ColorSpace: space, ...more }));
    for (const [x, y] of [
      [0, 0],
      [299, 0],
      [0, 199],
      [150, 101],
      [151, 102],
      [152, 103],
      [153, 104],
    ] as const)
      expect(at(x, y), `${x}, ${y}`).toEqual([0, 1, 2].map((ink) => pixel(x, y, inks === 1 ? 0 : ink)));
    const [picture] = pictures(await PDFDocument.load(copy));
    expect(String(picture!.dict.get(PDFName.of('Filter')))).toBe('/DCTDecode');
    expect(picture!.dict.has(PDFName.of('DecodeParms'))).toBe(false);
  });

  it('keep what is see-through in them', async () => {
    const document = await PDFDocument.load(await holding(plain(3), { ColorSpace: 'DeviceRGB' }));
    const { context } = document;
    const veil = context.register(
      context.flateStream(new Uint8Array(width * height), {
        Subtype: 'Image',
        Width: width,
        Height: height,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceGray',
      }),
    );
    pictures(document)[0]!.dict.set(PDFName.of('SMask'), veil);
    const { copy } = await given(await document.save());
    const photo = pictures(await PDFDocument.load(copy)).find(({ dict }) => dict.has(PDFName.of('SMask')));
    expect(String(photo!.dict.get(PDFName.of('Filter')))).toBe('/DCTDecode');
  });

  it.each([
    ['inks', { ColorSpace: 'DeviceCMYK' }],
    ['black and white dots', { ColorSpace: 'DeviceGray', BitsPerComponent: 1 }],
    ['colors turned over', { ColorSpace: 'DeviceRGB', Decode: [1, 0, 1, 0, 1, 0] }],
    ['a filter of another width', { ColorSpace: 'DeviceRGB', DecodeParms: { Predictor: 15, Colors: 3, Columns: 7 } }],
  ])('%s are left alone', async (_, entries) => {
    const work = smallerPdf(await holding(plain(3), entries), 'x', 8000, redraw, nothing);
    await expect(work).rejects.toMatchObject({ code: 'nothing-to-shrink' });
  });

  it('cut short, they are left alone, and nothing breaks', async () => {
    const work = smallerPdf(
      await holding(plain(3).subarray(0, 100_000), { ColorSpace: 'DeviceRGB' }),
      'x',
      8000,
      redraw,
      nothing,
    );
    await expect(work).rejects.toMatchObject({ code: 'not-smaller' });
  });
});
