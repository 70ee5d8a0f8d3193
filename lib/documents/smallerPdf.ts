import type { PDFDocument } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import { loadPdfLibrary, type PdfLibrary } from '../pdf/library';
import { loadPdf } from '../pdf/open';
import type { Picture } from './images';
import { picturesOf } from './pdfPictures';
import { NOTHING_TO_SHRINK, STEPS, type Step, TOO_LARGE_STILL } from './smaller';

/** Draws a picture anew by a step. */
export type Redraw = (picture: Blob, step: Step) => Promise<Picture>;

/**
 * A PDF whose photos are drawn anew, smaller, so that it has at most `limit` bytes; everything else in it stays as it is.
 * Throws UserError 'nothing-to-shrink' when it has no photos, 'not-smaller' when they cannot be brought down so far,
 * 'picture-blocked', 'copy-locked' or 'copy-damaged'.
 * @param name of the file, for the sentence
 * @param onProgress how far it is at most, from 0 to 1
 */
export async function smallerPdf(
  bytes: Uint8Array,
  name: string,
  limit: number,
  redraw: Redraw,
  onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const library = await loadPdfLibrary();
  const photos = picturesOf(await load(library, bytes), library);
  const rest = bytes.length - photos.reduce((sum, { size }) => sum + size, 0);
  if (photos.length === 0) throw nothingToShrink(name, limit);
  if (rest > limit) throw notSmaller(name, limit);
  const work = STEPS.length * photos.length;
  let done = 0;
  for (const step of STEPS) {
    const drawn = new Map<string, Picture>();
    for (const { ref, size, read } of photos) {
      const picture = await redrawn(read, redraw, step);
      // one that cannot be read, or is no smaller when drawn anew, stays
      if (picture && picture.bytes.length < size) drawn.set(ref.tag, picture);
      onProgress(++done / work);
    }
    if (drawn.size === 0) continue;
    const made = await withPhotos(bytes, library, drawn);
    if (made.length <= limit) return made;
  }
  throw notSmaller(name, limit);
}

async function redrawn(read: () => Blob, redraw: Redraw, step: Step): Promise<Picture | undefined> {
  try {
    return await redraw(read(), step);
  } catch (error) {
    if (error instanceof UserError && error.code === 'picture-blocked') throw error; // no other will be read either
    return undefined;
  }
}

const nothingToShrink = (name: string, limit: number) =>
  new UserError('nothing-to-shrink', NOTHING_TO_SHRINK(name, limit));
const notSmaller = (name: string, limit: number) => new UserError('not-smaller', TOO_LARGE_STILL(name, limit));

async function load(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await loadPdf(library, bytes);
  } catch (error) {
    throw error instanceof UserError && error.code === 'pdf-locked'
      ? new UserError('copy-locked', 'This PDF is locked with a password, so no smaller copy of it can be made.')
      : new UserError('copy-damaged', 'This PDF is damaged and cannot be read, so no smaller copy of it can be made.');
  }
}

async function withPhotos(
  bytes: Uint8Array,
  library: PdfLibrary,
  drawn: ReadonlyMap<string, Picture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await load(library, bytes);
  const { context } = document;
  const { PDFName, PDFRawStream } = library;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const picture = drawn.get(ref.tag);
    if (!picture || !(object instanceof PDFRawStream)) continue;
    const dict = object.dict.clone(context);
    dict.set(PDFName.of('Width'), context.obj(picture.width));
    dict.set(PDFName.of('Height'), context.obj(picture.height));
    dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceRGB'));
    dict.set(PDFName.of('BitsPerComponent'), context.obj(8));
    dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    dict.delete(PDFName.of('DecodeParms'));
    context.assign(ref, PDFRawStream.of(dict, picture.bytes));
  }
  return new Uint8Array(await document.save({ updateFieldAppearances: false }));
}
