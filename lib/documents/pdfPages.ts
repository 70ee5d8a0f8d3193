import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import type { PdfLibrary } from '../pdf/library';
import { loadPdf } from '../pdf/open';
import { flattenAnnotations } from './flatten';
import { type Box, orientationOf, placing, US_LETTER } from './placing';

/**
 * Opens a PDF whose pages are to go into another one; what was filled in or noted on them is drawn fast. The bytes are not
 * changed. Throws UserError 'page-source-locked', '-damaged', '-xfa', '-collection' or '-entries', which name the file.
 */
export async function openPages(library: PdfLibrary, bytes: Uint8Array, name: string): Promise<PDFDocument> {
  const document = await loadPdf(library, bytes).catch((error: unknown) => {
    throw error instanceof UserError && error.code === 'pdf-locked' ? LOCKED(name) : pagesDamaged(name);
  });
  const { PDFName, PDFBool } = library;
  try {
    if (document.getPageCount() === 0) throw pagesDamaged(name);
    if (document.catalog.has(PDFName.of('Collection'))) throw COLLECTION(name);
    if (document.catalog.get(PDFName.of('NeedsRendering')) === PDFBool.True) throw XFA(name);
  } catch (error) {
    throw error instanceof UserError ? error : pagesDamaged(name);
  }
  try {
    await flattenAnnotations(library, document);
  } catch {
    throw ENTRIES(name);
  }
  return document;
}

const LOCKED = (name: string) =>
  new UserError(
    'page-source-locked',
    `“${name}” is locked with a password, so its pages cannot be taken: store a copy without the password.`,
  );
/** The error for a PDF that opens and whose pages cannot be taken out all the same. */
export const pagesDamaged = (name: string) =>
  new UserError(
    'page-source-damaged',
    `“${name}” is damaged and its pages cannot be read: open it, print it to PDF and store that copy.`,
  );
const XFA = (name: string) =>
  new UserError(
    'page-source-xfa',
    `“${name}” is an Adobe XFA form, whose pages only Adobe Reader can draw: print it to PDF there and store that copy.`,
  );
const COLLECTION = (name: string) =>
  new UserError(
    'page-source-collection',
    `“${name}” is a folder of other files: take those out of it and store each by itself.`,
  );
const ENTRIES = (name: string) =>
  new UserError(
    'page-source-entries',
    `“${name}” has entries that cannot be drawn here: open it, print it to PDF and store that copy.`,
  );

/** What belongs to a page only where it was, or speaks of its old size. */
const LEFT_BEHIND =
  'CropBox BleedBox TrimBox ArtBox Rotate UserUnit Annots AA Thumb B StructParents PieceInfo Metadata Tabs Trans Dur';

/**
 * Adds all pages of a document to another, each upright on US Letter and whole within the frame, made smaller where it
 * must be and never larger. What lies outside the crop box stays out of sight, as it was.
 */
export async function addPages(
  library: PdfLibrary,
  target: PDFDocument,
  source: PDFDocument,
  frame: Box,
): Promise<PDFPage[]> {
  const pages = await target.copyPages(source, source.getPageIndices());
  for (const page of pages) {
    target.addPage(page);
    settle(library, page, frame);
  }
  return pages;
}

function settle(library: PdfLibrary, page: PDFPage, frame: Box): void {
  const { PDFName, PDFNumber, PDFRef, PDFStream } = library;
  const { context } = page.doc;
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  const { box, matrix } = placing(shownPart(page), orientationOf(page.getRotation().angle), frame, unit);
  for (const key of LEFT_BEHIND.split(' ')) page.node.delete(PDFName.of(key));
  page.node.set(PDFName.MediaBox, context.obj([0, 0, US_LETTER.width, US_LETTER.height]));
  const { Contents } = page.node.normalizedEntries();
  page.node.delete(PDFName.of('Annots')); // normalizing gives it an empty list
  if (!Contents) return;
  const { pushGraphicsState, popGraphicsState, concatTransformationMatrix, rectangle, clip, endPath } = library;
  const stream = (...operators: ReturnType<typeof clip>[]) => context.register(context.contentStream(operators));
  const own = Contents.asArray().filter((one) => one instanceof PDFRef && context.lookup(one) instanceof PDFStream);
  // an array of its own: two pages may share one
  page.node.set(
    PDFName.Contents,
    context.obj([
      stream(
        pushGraphicsState(),
        rectangle(box.x, box.y, box.width, box.height),
        clip(),
        endPath(),
        concatTransformationMatrix(...matrix),
      ),
      ...own,
      stream(popGraphicsState()),
    ]),
  );
}

/** The crop box as far as there is paper, with its corners in order. */
function shownPart(page: PDFPage): Box {
  const ordered = ({ x, y, width, height }: Box): Box => ({
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  });
  const media = ordered(page.getMediaBox());
  const crop = ordered(page.getCropBox());
  const x = Math.max(media.x, crop.x);
  const y = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : media;
}
