import type { PDFDict, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf/library';
import { isWinAnsi, unprintable } from '../pdf/printable';
import { fontFor } from '../pdf/typefaces';
import type { Box } from './placing';

const HIDDEN = 2;
const NO_VIEW = 32;

/**
 * Draws onto each page what stands above it as fields and notes, and takes those off: so that what was filled in stays
 * when a page goes into another document. Throws what the library does where an entry cannot be drawn.
 */
export async function flattenAnnotations(library: PdfLibrary, document: PDFDocument): Promise<void> {
  await drawEntries(library, document);
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    if (!annotations) continue;
    const shown = Array.from({ length: annotations.size() }, (_, at) =>
      annotations.lookupMaybe(at, library.PDFDict),
    ).filter((one) => one !== undefined);
    for (const annotation of shown) drawOnto(library, page, annotation);
    page.node.delete(library.PDFName.of('Annots'));
  }
}

/**
 * Gives every field a drawing of its entry where the file has none, or says that its drawings are out of date. Throws an
 * Error when one holds characters that would come out as question marks.
 */
async function drawEntries(library: PdfLibrary, document: PDFDocument): Promise<void> {
  const { PDFName, PDFBool, PDFTextField, PDFDropdown, PDFOptionList } = library;
  if (!document.catalog.has(PDFName.of('AcroForm'))) return;
  const form = document.getForm();
  const areOld = form.acroForm.dict.lookup(PDFName.of('NeedAppearances')) === PDFBool.True;
  for (const field of form.getFields()) {
    const isChoice = field instanceof PDFDropdown || field instanceof PDFOptionList;
    if (!isChoice && !(field instanceof PDFTextField)) continue;
    if (areOld) form.markFieldAsDirty(field.ref);
    if (!field.needsAppearancesUpdate()) continue;
    const entry = isChoice ? field.getSelected().join('') : (field.getText() ?? '');
    if (unprintable(entry).length > 0) throw new Error(`The entry of ${field.getName()} cannot be drawn`);
    if (!isWinAnsi(entry)) field.updateAppearances(await fontFor(document, 'sans', entry));
  }
  form.updateFieldAppearances();
}

const boxOf = ([x0, y0, x1, y1]: readonly [number, number, number, number]): Box => ({
  x: Math.min(x0, x1),
  y: Math.min(y0, y1),
  width: Math.abs(x1 - x0),
  height: Math.abs(y1 - y0),
});

/** PDF 32000-1, 12.5.5, algorithm 8.1: the drawing of an annotation fills its rectangle. */
function drawOnto(library: PdfLibrary, page: PDFPage, annotation: PDFDict): void {
  const { PDFName, PDFNumber, PDFStream, PDFRef, PDFArray } = library;
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  if (flags & (HIDDEN | NO_VIEW) || annotation.get(PDFName.of('Subtype')) === PDFName.of('Popup')) return;
  const ref = normalAppearance(library, annotation);
  const drawing = ref && page.doc.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(drawing instanceof PDFStream)) return;
  const numbers = (dict: PDFDict, key: string) => {
    const array = dict.lookupMaybe(PDFName.of(key), PDFArray);
    return array && Array.from({ length: array.size() }, (_, at) => array.lookup(at, PDFNumber).asNumber());
  };
  const rect = numbers(annotation, 'Rect') as [number, number, number, number] | undefined;
  const box = numbers(drawing.dict, 'BBox') as [number, number, number, number] | undefined;
  if (!rect || !box) return;
  const [a, b, c, d, e, f] = (numbers(drawing.dict, 'Matrix') ?? [1, 0, 0, 1, 0, 0]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [x0, y0, x1, y1] = box;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as [number, number][];
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const from = boxOf([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  const to = boxOf(rect);
  if (from.width === 0 || from.height === 0) return;
  const [sx, sy] = [to.width / from.width, to.height / from.height];
  drawing.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  drawing.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  const { pushGraphicsState, popGraphicsState, concatTransformationMatrix, drawObject } = library;
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(sx, 0, 0, sy, to.x - sx * from.x, to.y - sy * from.y),
    drawObject(page.node.newXObject('Drawing', ref)),
    popGraphicsState(),
  );
}

/** The drawing for its state, of a box to tick; undefined where there is none. */
function normalAppearance({ PDFName, PDFDict }: PdfLibrary, annotation: PDFDict): PDFObject | undefined {
  const drawings = annotation.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = drawings?.lookup(PDFName.of('N'));
  if (!(normal instanceof PDFDict)) return drawings?.get(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  return state instanceof PDFName ? normal.get(state) : undefined;
}
