import { loadPdfLibrary } from '../pdf/library';
import type { Picture } from './images';
import { type Box, placing, US_LETTER } from './placing';

const MARGIN = 18; // points (1/72 inch), as all lengths on paper here
/** A small picture is not blown up beyond 96 pixels to the inch: it would only look worse. */
const MOST_POINTS_PER_PIXEL = 0.75;

/** Pixels of the longer side of a photo in a PDF: 220 to the inch on paper, where small print of a bill stays legible. */
export const PAGE_LONGEST = 2400;
/** Quality of the JPEG that goes with it. */
export const PAGE_QUALITY = 0.85;

/** Where a picture stands on a Letter page: as large as fits, at the top; a wide one on a page that lies. */
export function placeOnLetter({ width, height }: Pick<Picture, 'width' | 'height'>): Box & { page: [number, number] } {
  const { width: short, height: long } = US_LETTER;
  const page: [number, number] = width > height ? [long, short] : [short, long];
  const frame = { x: MARGIN, y: MARGIN, width: page[0] - 2 * MARGIN, height: page[1] - 2 * MARGIN };
  return { page, ...placing({ x: 0, y: 0, width, height }, 1, frame, MOST_POINTS_PER_PIXEL).box };
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
