import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import type { PdfLibrary } from '../pdf/library';
import type { FileType } from './fileType';
import { type Box, type Orientation, placing, US_LETTER } from './placing';

const EXIF_ORIENTATION = 0x0112;

/**
 * Which way a photo is to be turned, from the EXIF data of a JPEG (JEITA CP-3451: the first directory of the TIFF header
 * in the APP1 segment); 1, upright, where it does not say or is no JPEG.
 */
export function jpegOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return 1;
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2)) {
      // "Exif" and two zeros stand before the TIFF header
      if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966)
        return tiffOrientation(view, at + 10);
    }
  } catch {} // the segments run over the end
  return 1;
}

function tiffOrientation(view: DataView, start: number): Orientation {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const entries = view.getUint16(directory, little);
  for (let n = 0; n < entries; n++) {
    const entry = directory + 2 + n * 12;
    if (view.getUint16(entry, little) !== EXIF_ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** The margin of a page that holds nothing but a picture. */
const MARGIN = 36;
const WHOLE: Box = {
  x: MARGIN,
  y: MARGIN,
  width: US_LETTER.width - 2 * MARGIN,
  height: US_LETTER.height - 2 * MARGIN,
};

/**
 * A new US Letter page with a picture on it, upright by its EXIF data, as large as the frame takes it; one with few
 * pixels is not blown up beyond 72 to the inch. Throws UserError 'picture-damaged', which names the file.
 */
export async function addPicturePage(
  library: PdfLibrary,
  document: PDFDocument,
  picture: { bytes: Uint8Array; type: FileType; name: string },
  frame: Box = WHOLE,
): Promise<PDFPage> {
  const { bytes, type, name } = picture;
  const image = await (type === 'image/png' ? document.embedPng(bytes) : document.embedJpg(bytes)).catch(() => {
    throw new UserError('picture-damaged', `“${name}” is damaged and cannot be read as a picture.`);
  });
  const page = document.addPage([US_LETTER.width, US_LETTER.height]);
  const source = { x: 0, y: 0, width: image.width, height: image.height };
  const { matrix } = placing(source, type === 'image/jpeg' ? jpegOrientation(bytes) : 1, frame);
  const { pushGraphicsState, popGraphicsState, concatTransformationMatrix, drawObject } = library;
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...matrix),
    concatTransformationMatrix(image.width, 0, 0, image.height, 0, 0), // an image fills the unit square
    drawObject(page.node.newXObject('Picture', image.ref)),
    popGraphicsState(),
  );
  return page;
}
