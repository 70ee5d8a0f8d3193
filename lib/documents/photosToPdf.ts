import { loadPdfLibrary } from '../pdf/library';
import type { Picture } from './images';

// US Letter; all lengths are points (1/72 inch).
const LETTER = { short: 612, long: 792 };
const MARGIN = 18;
/** A small picture is not blown up beyond 96 pixels to the inch: it would only look worse. */
const MOST_POINTS_PER_PIXEL = 0.75;

/** Pixels of the longer side of a photo in a PDF: 220 to the inch on paper, where small print of a bill stays legible. */
export const PAGE_LONGEST = 2400;
/** Quality of the JPEG that goes with it. */
export const PAGE_QUALITY = 0.85;

export interface Placed {
  page: [width: number, height: number];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a picture stands on a Letter page: as large as fits, in the middle; a wide one on a page that lies. */
export function placeOnLetter({ width, height }: Pick<Picture, 'width' | 'height'>): Placed {
  const page: [number, number] = width > height ? [LETTER.long, LETTER.short] : [LETTER.short, LETTER.long];
  const scale = Math.min((page[0] - 2 * MARGIN) / width, (page[1] - 2 * MARGIN) / height, MOST_POINTS_PER_PIXEL);
  const size = { width: width * scale, height: height * scale };
  return { page, x: (page[0] - size.width) / 2, y: (page[1] - size.height) / 2, ...size };
}

/**
 * Pictures as one PDF in US Letter, one on each page, in this order. Each is asked for only when its turn has come.
 * @param onProgress how many of them are in, from 0 to 1
 */
export async function photosToPdf(
  pictures: readonly (() => Promise<Picture>)[],
  title: string,
  onProgress: (done: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument } = await loadPdfLibrary();
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.setProducer('CoolClaim');
  document.setCreator('CoolClaim');
  for (const [at, draw] of pictures.entries()) {
    const picture = await draw();
    const { page, ...place } = placeOnLetter(picture);
    document.addPage(page).drawImage(await document.embedJpg(picture.bytes), place);
    onProgress((at + 1) / pictures.length);
  }
  return new Uint8Array(await document.save());
}
