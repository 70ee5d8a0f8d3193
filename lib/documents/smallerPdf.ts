import type { PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import { loadPdfLibrary, type PdfLibrary } from '../pdf/library';
import { loadPdf } from '../pdf/open';
import type { Picture } from './images';
import { withoutExif } from './jpeg';
import { STEPS, type Step, TOO_LARGE_STILL } from './smaller';

/** Draws a JPEG anew by a step. */
export type Redraw = (jpeg: Uint8Array<ArrayBuffer>, step: Step) => Promise<Picture>;

/** Pictures below this many bytes are logos and lines, not pages. */
const SMALL = 20_000;

/**
 * A PDF whose photos are drawn anew, smaller, so that it has at most `limit` bytes; everything else in it stays as it is.
 * Throws UserError 'not-smaller' when it has no photos or they cannot be brought down so far, 'copy-locked' or 'copy-damaged'.
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
  const photos = photosOf(await load(library, bytes), library);
  const rest = bytes.length - photos.reduce((sum, { stream }) => sum + stream.getContentsSize(), 0);
  if (photos.length === 0 || rest > limit) throw notSmaller(name, limit);
  const work = STEPS.length * photos.length;
  let done = 0;
  for (const step of STEPS) {
    const drawn = new Map<string, Picture>();
    for (const { ref, stream } of photos) {
      const picture = await redraw(withoutExif(stream.getContents()), step).catch(() => undefined);
      // one that cannot be read, or is no smaller when drawn anew, stays
      if (picture && picture.bytes.length < stream.getContentsSize()) drawn.set(ref.tag, picture);
      onProgress(++done / work);
    }
    if (drawn.size === 0) continue;
    const made = await withPhotos(bytes, library, drawn);
    if (made.length <= limit) return made;
  }
  throw notSmaller(name, limit);
}

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

/** The pictures of a PDF that are plain color or gray JPEGs, as phones and scanners put them in. */
function photosOf({ context }: PDFDocument, library: PdfLibrary): { ref: PDFRef; stream: PDFRawStream }[] {
  const { PDFRawStream, PDFName, PDFArray } = library;
  const name = (stream: PDFRawStream, key: string) => stream.dict.lookup(PDFName.of(key));
  const isPhoto = (stream: PDFRawStream): boolean => {
    if (name(stream, 'Subtype') !== PDFName.of('Image') || stream.getContentsSize() < SMALL) return false;
    const filter = name(stream, 'Filter');
    const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
    // a mask by color, or colors turned over, would not survive
    const isPlain = ['Decode', 'Mask', 'DecodeParms'].every((key) => name(stream, key) === undefined);
    return only === PDFName.of('DCTDecode') && isPlain && isPlainColor(name(stream, 'ColorSpace'), library);
  };
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFRawStream && isPhoto(object) ? [{ ref, stream: object }] : []));
}

/** Gray or RGB, also by a profile of its own; inks (CMYK) and palettes are left alone. */
function isPlainColor(space: unknown, { PDFName, PDFArray, PDFNumber, PDFStream }: PdfLibrary): boolean {
  if (space === PDFName.of('DeviceRGB') || space === PDFName.of('DeviceGray')) return true;
  if (!(space instanceof PDFArray)) return false;
  const kind = space.lookup(0);
  if (kind === PDFName.of('CalRGB') || kind === PDFName.of('CalGray')) return true;
  const profile = kind === PDFName.of('ICCBased') ? space.lookup(1) : undefined;
  const inks = profile instanceof PDFStream ? profile.dict.lookup(PDFName.of('N')) : undefined;
  return inks instanceof PDFNumber && inks.asNumber() !== 4;
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
    context.assign(ref, PDFRawStream.of(dict, picture.bytes));
  }
  return new Uint8Array(await document.save({ updateFieldAppearances: false }));
}
