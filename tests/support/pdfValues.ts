import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage, PDFStream } from '@cantoo/pdf-lib';

/**
 * The same pages with nothing on them but what the fields show, drawn where a viewer draws it (PDF 32000-1, 12.5.5):
 * so that a reader of page text meets the written values only. The printed page and the fields themselves are gone.
 */
export async function onlyValues(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  for (const page of document.getPages()) {
    const drawn = widgetsOf(page).flatMap((widget, index) => drawWidget(page, widget, `Value${index}`));
    const stream = document.context.flateStream(drawn.join('\n'));
    page.node.set(PDFName.of('Contents'), document.context.register(stream));
    page.node.delete(PDFName.of('Annots'));
  }
  document.catalog.delete(PDFName.of('AcroForm'));
  return document.save({ updateFieldAppearances: false });
}

function widgetsOf(page: PDFPage): PDFDict[] {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!annotations) return [];
  return Array.from({ length: annotations.size() }, (_, index) => annotations.lookup(index, PDFDict)).filter(
    (one) => one.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() === 'Widget',
  );
}

/** The appearance a viewer shows now: of a box, the one of its state. */
function shown(widget: PDFDict): PDFStream | undefined {
  const normal = widget.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N'));
  if (normal instanceof PDFStream) return normal;
  const state = widget.lookupMaybe(PDFName.of('AS'), PDFName);
  const one = state && normal instanceof PDFDict ? normal.lookup(state) : undefined;
  return one instanceof PDFStream ? one : undefined;
}

const numbers = (array: PDFArray | undefined): number[] | undefined =>
  array && Array.from({ length: array.size() }, (_, index) => array.lookup(index, PDFNumber).asNumber());

function drawWidget(page: PDFPage, widget: PDFDict, name: string): string[] {
  const stream = shown(widget);
  const rect = numbers(widget.lookupMaybe(PDFName.of('Rect'), PDFArray));
  const bbox = numbers(stream?.dict.lookupMaybe(PDFName.of('BBox'), PDFArray));
  if (!stream || !rect || !bbox) return [];
  const [a, b, c, d, e, f] = numbers(stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)) ?? [1, 0, 0, 1, 0, 0];
  const corners = [
    [bbox[0]!, bbox[1]!],
    [bbox[2]!, bbox[1]!],
    [bbox[0]!, bbox[3]!],
    [bbox[2]!, bbox[3]!],
  ].map(([x, y]) => [a! * x! + c! * y! + e!, b! * x! + d! * y! + f!] as const);
  const [left, low] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  const [right, high] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))];
  const scaleX = (rect[2]! - rect[0]!) / (right - left || 1);
  const scaleY = (rect[3]! - rect[1]!) / (high - low || 1);
  const key = PDFName.of(name);
  page.node.setXObject(key, page.doc.context.register(stream));
  return [`q ${scaleX} 0 0 ${scaleY} ${rect[0]! - left * scaleX} ${rect[1]! - low * scaleY} cm ${key.toString()} Do Q`];
}
