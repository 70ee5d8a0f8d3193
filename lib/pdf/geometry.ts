import type { PDFDocument, PDFPage, PDFWidgetAnnotation } from '@cantoo/pdf-lib';

/** CSS pixels to the point: PDF user space has 72 units to the inch, CSS has 96. */
const SCALE = 96 / 72;

/** A rectangle as she sees it in a viewer that shows the pages under one another: CSS pixels, y downwards. */
export interface Box {
  page: number; // 0-based
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where widgets stand, for one document. */
export class Pages {
  readonly #pages: { page: PDFPage; top: number }[] = [];
  readonly #pageOfAnnotation = new Map<unknown, number>();

  constructor(document: PDFDocument) {
    let top = 0;
    document.getPages().forEach((page, index) => {
      this.#pages.push({ page, top });
      const { width, height } = page.getCropBox();
      top += isTurned(page) ? width : height;
      const annotations = page.node.Annots();
      for (let at = 0; annotations && at < annotations.size(); at++) {
        this.#pageOfAnnotation.set(annotations.lookup(at), index);
      }
    });
  }

  /** Undefined for a widget that stands on no page. */
  boxOf(widget: PDFWidgetAnnotation): Box | undefined {
    const index =
      this.#pageOfAnnotation.get(widget.dict) ?? this.#pages.findIndex(({ page }) => page.ref === widget.P());
    const known = this.#pages[index];
    if (!known) return undefined;
    const { x, y, width, height } = placed(widget.getRectangle(), known.page);
    return {
      page: index,
      x: Math.round(x * SCALE),
      y: Math.round((y + known.top) * SCALE),
      width: Math.round(width * SCALE),
      height: Math.round(height * SCALE),
    };
  }

  /** Where a point of a page's user space is shown, in CSS pixels (not rounded). */
  shown(index: number, x: number, y: number): { x: number; y: number } {
    const { page, top } = this.#pages[index]!;
    const point = placed({ x, y, width: 0, height: 0 }, page);
    return { x: point.x * SCALE, y: (point.y + top) * SCALE };
  }

  /** Whether a box lies, at least in part, on its page. */
  isOnPage(box: Box): boolean {
    const { page, top } = this.#pages[box.page]!;
    const crop = page.getCropBox();
    const [width, height] = isTurned(page) ? [crop.height, crop.width] : [crop.width, crop.height];
    const y = box.y - top * SCALE;
    return box.x < width * SCALE && box.x + box.width > 0 && y < height * SCALE && y + box.height > 0;
  }
}

const turnOf = (page: PDFPage): number => ((page.getRotation().angle % 360) + 360) % 360;
const isTurned = (page: PDFPage): boolean => turnOf(page) % 180 !== 0;

/** A rectangle of user space on its page as shown: from the top left corner, after the page's own rotation. */
function placed(rect: { x: number; y: number; width: number; height: number }, page: PDFPage) {
  const crop = page.getCropBox();
  const left = rect.x - crop.x;
  const bottom = rect.y - crop.y;
  const right = crop.width - left - rect.width;
  const top = crop.height - bottom - rect.height;
  const { width, height } = rect;
  switch (turnOf(page)) {
    case 90:
      return { x: bottom, y: left, width: height, height: width };
    case 180:
      return { x: right, y: bottom, width, height };
    case 270:
      return { x: top, y: right, width: height, height: width };
    default:
      return { x: left, y: top, width, height };
  }
}
