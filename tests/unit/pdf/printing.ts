import { degrees, PDFDocument, PDFHexString, PDFName, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { scanPdf } from '../../../lib/pdf/scan';
import type { Field } from '../../../lib/pipeline';

/** A sheet of paper to draw on with y downwards, in points; fields are called Text1, Text2 … as nobody named them. */
export class Paper {
  readonly document: PDFDocument;
  page: PDFPage;
  #count = 0;

  private constructor(document: PDFDocument, page: PDFPage) {
    this.document = document;
    this.page = page;
  }

  static async of(draw: (paper: Paper) => void | Promise<void>, turn = 0): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    await document.embedFont(StandardFonts.Helvetica);
    const paper = new Paper(document, document.addPage([612, 792]));
    await draw(paper);
    if (turn !== 0) paper.page.setRotation(degrees(turn));
    return document.save({ updateFieldAppearances: false });
  }

  print(text: string, x: number, top: number, size = 8): void {
    this.page.drawText(text, { x, y: 792 - top - size, size });
  }

  line(x1: number, y1: number, x2: number, y2: number): void {
    this.page.drawLine({ start: { x: x1, y: 792 - y1 }, end: { x: x2, y: 792 - y2 }, thickness: 0.5 });
  }

  text(x: number, top: number, width: number, max?: number, tip?: string): void {
    const field = this.document.getForm().createTextField(`Text${++this.#count}`);
    if (max !== undefined) field.setMaxLength(max);
    if (tip !== undefined) field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(tip));
    field.addToPage(this.page, { x, y: 792 - top - 14, width, height: 14, borderWidth: 0 });
  }

  tick(x: number, top: number): void {
    const field = this.document.getForm().createCheckBox(`Check Box${++this.#count}`);
    field.addToPage(this.page, { x, y: 792 - top - 10, width: 10, height: 10 });
  }
}

export const scanned = async (draw: (paper: Paper) => void | Promise<void>, turn = 0): Promise<Field[]> =>
  (await scanPdf(await Paper.of(draw, turn))).scan.fields;

/** What is printed for a field, from which side. */
export const captions = (field: Field): string[] => field.labels.map(({ text, from }) => `${from}: ${text}`);
