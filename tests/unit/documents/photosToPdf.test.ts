import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { photosToPdf, placeOnLetter } from '../../../lib/documents/photosToPdf';
import { jpegOf } from '../../support/jpegOf';

describe('where a photo stands on its page', () => {
  it('an upright one as large as the margins allow, between them', () => {
    const { page, x, y, width, height } = placeOnLetter({ width: 1800, height: 2400 });
    expect(page).toEqual([612, 792]);
    expect([width, height]).toEqual([567, 756]);
    expect([x, y]).toEqual([22.5, 18]);
  });

  it('a wide one on a page that lies', () => {
    const { page, width, height } = placeOnLetter({ width: 2400, height: 1800 });
    expect(page).toEqual([792, 612]);
    expect(width / height).toBeCloseTo(4 / 3);
    expect(height).toBe(567);
  });

  it('a small one is not blown up, and stands at the top', () => {
    expect(placeOnLetter({ width: 100, height: 200 })).toMatchObject({ width: 75, height: 150, x: 268.5, y: 624 });
  });

  it('a long till slip stays on the page', () => {
    const { x, y, width, height } = placeOnLetter({ width: 400, height: 8000 });
    expect(height).toBe(756);
    expect([x + width <= 612, y + height <= 792]).toEqual([true, true]);
  });
});

describe('several photos as one PDF', () => {
  const picture = (width: number, height: number) => async () => ({ bytes: jpegOf(width, height), width, height });

  it('one on each page, in this order, with the title', async () => {
    const done: number[] = [];
    const bytes = await photosToPdf([picture(900, 1200), picture(1200, 900)], 'Bill of June', (part) =>
      done.push(part),
    );
    const document = await PDFDocument.load(bytes);
    expect(document.getTitle()).toBe('Bill of June');
    expect(document.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual([
      [612, 792],
      [792, 612],
    ]);
    expect(done).toEqual([0.5, 1]);
  });

  it('a photo that cannot be drawn ends it with its own sentence', async () => {
    const broken = async () => {
      throw new Error('“two.jpg” cannot be read');
    };
    await expect(photosToPdf([picture(10, 10), broken], 'x')).rejects.toThrow('two.jpg');
  });

  it('only one at a time is in memory', async () => {
    let open = 0;
    let most = 0;
    const watched = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      return { bytes: jpegOf(10, 10), width: 10, height: 10 };
    };
    await photosToPdf([watched, watched, watched], 'x');
    expect(most).toBe(1);
  });
});
