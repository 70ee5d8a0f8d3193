import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import { loadPdfLibrary } from '../pdf/library';
import { unprintable } from '../pdf/printable';
import { fontFor } from '../pdf/typefaces';
import { wrap } from '../pdf/wrap';
import { type Column, columnsOf } from './columns';
import type { LetterBody, Paragraph } from './draft';
import { draftText, parseDraft } from './draftText';
import { plainSigns } from './plainSigns';

// US Letter; all lengths are points (1/72 inch).
const PAGE = { width: 612, height: 792, margin: 64 };
const BODY = { size: 10.5, leading: 14 };
const TITLE_SIZE = 14;
/** Room for a hand-written name above its line. */
const SIGNATURE_LINES = 2;
const isForSignature = (line = '') => /^_{5,}$/.test(line);
const LINES_PER_PAGE = Math.floor((PAGE.height - 2 * PAGE.margin) / BODY.leading);
const COLUMN_WIDTH = PAGE.width - 2 * PAGE.margin;

/**
 * A letter as a PDF, US Letter, with the page number on every page unless it is part of something that numbers them, and
 * `notice` beside it unless it is ''. Throws
 * UserError 'document-empty', or 'document-characters' when it holds characters no font of ours can print: none is
 * replaced silently.
 */
export async function renderPdf(
  given: LetterBody & { notice: string },
  { numbered = true }: { numbered?: boolean } = {},
): Promise<{ bytes: Uint8Array; pages: number }> {
  // through the text form, so that what is printed is what she reads there
  const { title, paragraphs } = parseDraft(plainSigns(draftText(given)));
  const { notice } = given;
  if (!title && paragraphs.length === 0) {
    throw new UserError('document-empty', 'This letter is empty, so there is nothing to make a PDF of.');
  }
  const all = `${draftText({ title, paragraphs })}${notice}`;
  const lost = unprintable(all);
  if (lost.length) {
    throw new UserError(
      'document-characters',
      `This letter holds characters that cannot be printed here: ${lost.slice(0, 10).join(' ')}. Write them another way and try again.`,
    );
  }
  const { PDFDocument, rgb } = await loadPdfLibrary();
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.setLanguage('en-US');
  document.setProducer('CoolClaim');
  document.setCreator('CoolClaim');
  const regular = await fontFor(document, 'sans', all);
  const bold = await fontFor(document, 'bold', all);

  const pages: PDFPage[] = [];
  let y = 0;
  const newPage = () => {
    pages.push(document.addPage([PAGE.width, PAGE.height]));
    y = PAGE.height - PAGE.margin;
  };
  /** Makes room for `lines` more lines on this page, or starts the next. */
  const room = (lines: number) => {
    if (y - lines * BODY.leading < PAGE.margin) newPage();
  };
  const put = (words: string, x: number, font: PDFFont, size = BODY.size) =>
    pages.at(-1)!.drawText(words.normalize('NFC'), { x, y, font, size });
  const block = (words: string, indent: number, font: PDFFont, size = BODY.size) => {
    for (const line of wrap(words, COLUMN_WIDTH - indent, (text) => font.widthOfTextAtSize(text, size))) {
      room(1);
      y -= BODY.leading;
      put(line, PAGE.margin + indent, font, size);
    }
  };

  const row = (cells: string[], columns: Column[], font: PDFFont) => {
    const wrapped = columns.map((column, at) =>
      wrap(cells[at] ?? '', column.width, (text) => font.widthOfTextAtSize(text, BODY.size)),
    );
    const height = Math.max(...wrapped.map((lines) => lines.length));
    if (height <= LINES_PER_PAGE) room(height); // a row that fits on a page stays together
    for (let line = 0; line < height; line++) {
      room(1);
      y -= BODY.leading;
      columns.forEach((column, at) => {
        const words = wrapped[at]![line] ?? '';
        const slack = column.numeric ? column.width - font.widthOfTextAtSize(words, BODY.size) : 0;
        if (words) put(words, PAGE.margin + column.x + slack, font);
      });
    }
  };

  const draw: { [K in Paragraph['kind']]: (paragraph: Extract<Paragraph, { kind: K }>) => void } = {
    text: ({ text }) => block(text, 0, regular),
    heading: ({ text }) => {
      room(3); // never a heading alone at the foot of a page
      block(text, 0, bold);
    },
    lines: ({ lines }) => {
      if (isForSignature(lines[0])) {
        room(lines.length + SIGNATURE_LINES); // the name stays under the line it belongs to
        y -= SIGNATURE_LINES * BODY.leading;
      }
      for (const line of lines) block(line, 0, regular);
    },
    list: ({ items }) => {
      for (const item of items) {
        room(1);
        y -= BODY.leading;
        put('•', PAGE.margin + 4, regular);
        y += BODY.leading;
        block(item, 16, regular);
      }
    },
    table: (table) => {
      const columns = columnsOf(table, COLUMN_WIDTH, (text) => bold.widthOfTextAtSize(text, BODY.size));
      row(table.head, columns, bold);
      for (const cells of table.rows) row(cells, columns, regular);
    },
  };

  newPage();
  if (title) {
    y -= 4;
    block(title, 0, bold, TITLE_SIZE);
    y -= 4;
  }
  for (const paragraph of paragraphs) {
    y -= paragraph.kind === 'heading' ? 12 : 7;
    (draw[paragraph.kind] as (paragraph: Paragraph) => void)(paragraph);
  }
  pages.forEach((page, index) => {
    const footer = [notice, numbered && `Page ${index + 1} of ${pages.length}`].filter(Boolean).join('   ');
    page.drawText(footer, { x: PAGE.margin, y: 36, font: regular, size: 8, color: rgb(0.35, 0.35, 0.35) });
  });
  return { bytes: await document.save(), pages: pages.length };
}
