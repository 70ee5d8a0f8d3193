import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPicturePage, jpegOrientation } from '../../../lib/documents/picturePage';
import { type Box, type Matrix, type Orientation, orientationOf, placing } from '../../../lib/documents/placing';
import { loadPdfLibrary } from '../../../lib/pdf/library';
import { DOT_PNG, jpegOf } from '../../support/pictures';

const library = await loadPdfLibrary();

const map = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;

/** On which side of the upright picture the first row and the first column of the stored one are (EXIF 2.32, 4.6.4). */
const SIDES: Record<Orientation, [row: Side, column: Side]> = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
};
type Side = 'top' | 'bottom' | 'left' | 'right';
const ORIENTATIONS = Object.keys(SIDES).map(Number) as Orientation[];

const sideOf = (box: Box, [x, y]: readonly [number, number]): Side[] => {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return [
    ...(near(y, box.y + box.height) ? (['top'] as const) : []),
    ...(near(y, box.y) ? (['bottom'] as const) : []),
    ...(near(x, box.x) ? (['left'] as const) : []),
    ...(near(x, box.x + box.width) ? (['right'] as const) : []),
  ];
};

describe('putting something upright into a frame', () => {
  const length = fc.double({ min: 1, max: 5000, noNaN: true });
  const box = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: length,
    height: length,
  });

  it.each(ORIENTATIONS)(
    'orientation %i: the first row and column land where EXIF says, all within the frame',
    (orientation) => {
      fc.assert(
        fc.property(box, box, (source, frame) => {
          const placed = placing(source, orientation, frame, 4);
          const corner = (u: number, v: number) =>
            map(placed.matrix, source.x + u * source.width, source.y + v * source.height);
          const [row, column] = SIDES[orientation];
          for (const u of [0, 1]) expect(sideOf(placed.box, corner(u, 1))).toContain(row);
          for (const v of [0, 1]) expect(sideOf(placed.box, corner(0, v))).toContain(column);
          const { x, y, width, height } = placed.box;
          expect(x).toBeGreaterThanOrEqual(frame.x - 1e-6);
          expect(y).toBeGreaterThanOrEqual(frame.y - 1e-6);
          expect(x + width).toBeLessThanOrEqual(frame.x + frame.width + 1e-6);
          expect(y + height).toBeLessThanOrEqual(frame.y + frame.height + 1e-6);
        }),
      );
    },
  );

  it('a page’s own turning is read in any multiple of 90 degrees', () => {
    expect([0, 90, 180, 270, 360, -90, 450, -270].map(orientationOf)).toEqual([1, 6, 3, 8, 1, 8, 6, 6]);
  });
});

describe('the orientation of a photo', () => {
  it.each(ORIENTATIONS)('%i is read in both byte orders', (orientation) => {
    expect(jpegOrientation(jpegOf(4, 3, { orientation, little: true }))).toBe(orientation);
    expect(jpegOrientation(jpegOf(4, 3, { orientation, little: false }))).toBe(orientation);
  });

  it('is upright where nothing sensible is said, and bytes that make no sense are no harm', () => {
    expect(jpegOrientation(jpegOf(4, 3))).toBe(1);
    expect(jpegOrientation(jpegOf(4, 3, { orientation: 9, little: true }))).toBe(1);
    const photo = jpegOf(4, 3, { orientation: 6, little: true });
    fc.assert(
      fc.property(fc.nat(photo.length), fc.nat(255), fc.nat(photo.length), (cut, byte, at) => {
        const spoiled = photo.slice(0, cut);
        if (at < spoiled.length) spoiled[at] = byte;
        expect(ORIENTATIONS).toContain(jpegOrientation(spoiled));
      }),
    );
  });
});

describe('a page with a picture', () => {
  it('is US Letter and holds JPEG or PNG', async () => {
    const document = await PDFDocument.create();
    await addPicturePage(library, document, { bytes: DOT_PNG, type: 'image/png', name: 'Dot.png' });
    await addPicturePage(library, document, { bytes: jpegOf(400, 300), type: 'image/jpeg', name: 'Photo.jpg' });
    const again = await PDFDocument.load(await document.save());
    expect(again.getPages().map((page) => page.getSize())).toEqual([
      { width: 612, height: 792 },
      { width: 612, height: 792 },
    ]);
  });

  it.each(['image/png', 'image/jpeg'] as const)('a damaged one is named (%s)', async (type) => {
    const document = await PDFDocument.create();
    const picture = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]), type, name: 'Card.jpg' };
    await expect(addPicturePage(library, document, picture)).rejects.toMatchObject({
      code: 'picture-damaged',
      message: '“Card.jpg” is damaged and cannot be read as a picture.',
    });
    expect(document.getPageCount()).toBe(0);
  });
});
