import type { PDFDict, PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf/library';
import { streamBytes } from '../pdf/streams';
import { bmpOf, type Samples, unfiltered } from './bitmap';
import { withoutExif } from './jpeg';

/** A picture of a PDF that can be drawn anew. */
export interface PdfPicture {
  ref: PDFRef;
  size: number; // bytes it has in the file
  /** The picture in a form that a browser reads. Throws when it is damaged. */
  read: () => Blob;
}

/** Pictures below this many bytes are logos and lines, not pages. */
const SMALL = 20_000;
/** Pixels beyond which unpacking one picture could take more memory than a tablet has. */
const MOST_PIXELS = 60_000_000;

/**
 * The pictures of a PDF that are plain color or gray: JPEGs, as phones and scanners put them in, and packed pixels, as
 * programs do that were given a PNG. What is see-through in one is a picture of its own and stays; pictures in inks
 * (CMYK), which browsers do not read alike, in palettes and in black and white dots are left alone.
 */
export function picturesOf({ context }: PDFDocument, library: PdfLibrary): PdfPicture[] {
  const { PDFRawStream } = library;
  return context.enumerateIndirectObjects().flatMap(([ref, object]): PdfPicture[] => {
    const read = object instanceof PDFRawStream ? readerOf(object, library) : undefined;
    return read ? [{ ref, size: (object as PDFRawStream).getContentsSize(), read }] : [];
  });
}

function readerOf(stream: PDFRawStream, library: PdfLibrary): PdfPicture['read'] | undefined {
  const { PDFName, PDFArray, PDFDict } = library;
  const entry = (key: string) => stream.dict.lookup(PDFName.of(key));
  if (entry('Subtype') !== PDFName.of('Image') || stream.getContentsSize() < SMALL) return undefined;
  // a mask by color, colors turned over or mixed with their background would not survive
  if (entry('Decode') !== undefined || entry('Mask') !== undefined) return undefined;
  const veil = entry('SMask');
  if (veil instanceof library.PDFStream && veil.dict.has(PDFName.of('Matte'))) return undefined;
  const inks = plainInks(entry('ColorSpace'), library);
  if (inks === undefined) return undefined;
  const single = (value: unknown) => (value instanceof PDFArray && value.size() === 1 ? value.lookup(0) : value);
  const filter = single(entry('Filter'));
  const parameters = single(entry('DecodeParms'));
  if (filter === PDFName.of('DCTDecode') && parameters === undefined)
    return () => new Blob([withoutExif(stream.getContents())], { type: 'image/jpeg' });
  if (filter !== PDFName.of('FlateDecode') || !(parameters === undefined || parameters instanceof PDFDict))
    return undefined;
  const samples = samplesOf(stream.dict, parameters, inks, library);
  return samples && (() => bmpOf(unfiltered(streamBytes(stream, library), samples), samples));
}

/** How the pixels of a picture are packed; undefined where it is not in a way that is read here. */
function samplesOf(
  dict: PDFDict,
  parameters: PDFDict | undefined,
  inks: 1 | 3,
  { PDFName, PDFNumber }: PdfLibrary,
): Samples | undefined {
  const number = (from: PDFDict | undefined, key: string, otherwise: number) => {
    const value = from?.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : otherwise;
  };
  const [width, height] = [number(dict, 'Width', 0), number(dict, 'Height', 0)];
  const predictor = number(parameters, 'Predictor', 1);
  const isFiltered = predictor >= 10;
  const isKnown = isFiltered
    ? number(parameters, 'Colors', 1) === inks &&
      number(parameters, 'BitsPerComponent', 8) === 8 &&
      number(parameters, 'Columns', 1) === width
    : predictor === 1;
  const isRead = number(dict, 'BitsPerComponent', 0) === 8 && isKnown && width > 0 && height > 0;
  return isRead && width * height <= MOST_PIXELS ? { width, height, inks, isFiltered } : undefined;
}

/** 1 for gray, 3 for RGB, also by a profile of its own; undefined for all else. */
function plainInks(space: unknown, { PDFName, PDFArray, PDFNumber, PDFStream }: PdfLibrary): 1 | 3 | undefined {
  const kind = space instanceof PDFArray ? space.lookup(0) : space;
  if (kind === PDFName.of('DeviceRGB') || kind === PDFName.of('CalRGB')) return 3;
  if (kind === PDFName.of('DeviceGray') || kind === PDFName.of('CalGray')) return 1;
  const profile = kind === PDFName.of('ICCBased') && space instanceof PDFArray ? space.lookup(1) : undefined;
  const inks = profile instanceof PDFStream ? profile.dict.lookup(PDFName.of('N')) : undefined;
  const count = inks instanceof PDFNumber ? inks.asNumber() : 0;
  return count === 1 || count === 3 ? count : undefined;
}
