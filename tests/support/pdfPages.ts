import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { onlyValues } from './pdfValues.ts';

/** Pixels a point: small text still has ink of its own. */
const SCALE = 2;
const STANDARD_FONTS = fileURLToPath(new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url));

/** Edges in points from the sheet's lower left corner, as the file counts. */
export interface Rect {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** One place where a field shows: a field has several when it is shown twice, or has a square for each choice. */
export interface Spot {
  at: string; // the field's full name
  page: number;
  rect: Rect;
  state: string; // of a square: the value it stands for
}

export interface Words {
  page: number;
  text: string;
  rect: Rect; // around capitals and descenders
}

/** Opens a PDF in pdf.js, as Firefox shows it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), standardFontDataUrl: STANDARD_FONTS, verbosity: 0 }).promise;

const pagesOf = (document: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));

/** Where every field of a form shows. */
export async function spotsOf(bytes: Uint8Array): Promise<Spot[]> {
  const document = await openPdf(bytes);
  const pages = await pagesOf(document);
  const spots = await Promise.all(
    pages.map(async (page, index) =>
      (await page.getAnnotations()).flatMap((one): Spot[] => {
        if (one.subtype !== 'Widget') return [];
        const [left, bottom, right, top] = one.rect;
        return [
          {
            at: one.fieldName,
            page: index,
            rect: { left, bottom, right, top },
            state: one.exportValue ?? one.buttonValue ?? '',
          },
        ];
      }),
    ),
  );
  await document.loadingTask.destroy();
  return spots.flat();
}

/** The words the fields of a filled form show, in the order they are drawn, each with its place. */
export const shownWords = async (bytes: Uint8Array): Promise<Words[]> => printedWords(await onlyValues(bytes));

/** The words printed on the pages themselves, in the order they are drawn, each with its place. */
export async function printedWords(bytes: Uint8Array): Promise<Words[]> {
  const document = await openPdf(bytes);
  const pages = await pagesOf(document);
  const words = await Promise.all(
    pages.map(async (page, index) =>
      (await page.getTextContent()).items.flatMap((item): Words[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        return [{ page: index, text: item.str, rect: around(item.transform, item.width) }];
      }),
    ),
  );
  await document.loadingTask.destroy();
  return words.flat();
}

const DESCENT = 0.2;
const CAPITAL = 0.72;

/** The box of a run of text: its matrix says where it starts, which way it runs and how high it is. */
function around([a, b, c, d, x, y]: number[], width: number): Rect {
  const size = Math.hypot(c!, d!);
  const [alongX, alongY] = [a! / Math.hypot(a!, b!), b! / Math.hypot(a!, b!)];
  const [upX, upY] = [c! / size, d! / size];
  const corners = [0, width].flatMap((along) =>
    [-DESCENT * size, CAPITAL * size].map((up) => [x! + along * alongX + up * upX, y! + along * alongY + up * upY]),
  );
  const [xs, ys] = [corners.map(([one]) => one!), corners.map(([, one]) => one!)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** A page as an image, with a way from the sheet's points to its pixels. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  /** Pixel edges of a rectangle of the sheet. */
  pixels: (rect: Rect) => { x0: number; y0: number; x1: number; y1: number };
}

async function draw(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Picture> {
  const viewport = page.getViewport({ scale: SCALE });
  const factory = document.canvasFactory as {
    create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { width, height } = canvas;
  return {
    width,
    height,
    data: context.getImageData(0, 0, width, height).data,
    pixels({ left, bottom, right, top }) {
      const [ax, ay] = viewport.convertToViewportPoint(left, bottom) as [number, number];
      const [bx, by] = viewport.convertToViewportPoint(right, top) as [number, number];
      return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
    },
  };
}

/** Every page of a PDF as an image, fields included. */
export async function pictures(bytes: Uint8Array): Promise<Picture[]> {
  const document = await openPdf(bytes);
  const drawn: Picture[] = [];
  for (const page of await pagesOf(document)) drawn.push(await draw(document, page));
  await document.loadingTask.destroy();
  return drawn;
}
