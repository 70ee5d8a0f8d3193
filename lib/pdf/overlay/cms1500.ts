import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { claimPages } from '../../claim/pages';
import type { Claim } from '../../claim/types';
import { UserError } from '../../errors';
import { pageContent } from '../content';
import { loadPdfLibrary, type PdfLibrary } from '../library';
import { openForm } from '../open';
import { unprintable } from '../winAnsi';
import { type Alignment, alignCms1500, looksLikeCms1500, type PrintedText } from './cms1500Anchors';
import { LEADING, rectOf } from './cms1500Boxes';
import { cms1500Marks, type Mark } from './cms1500Marks';

/** One printed form with the claim's texts on it. */
export interface FlatForm {
  bytes: Uint8Array;
  /** What was written, in the order of the boxes. */
  marks: Mark[];
  /** Sentences about what was left out. */
  notes: string[];
}

/**
 * Writes a claim on a CMS-1500 (02/12) that has no fields to fill: one file for every six service lines, each with its
 * own total. `bytes` stay as they are. Throws UserError 'pdf-has-fields' for a fillable form, 'pdf-flat-unknown' for any
 * other printed page, 'pdf-flat-edition' for a CMS-1500 whose boxes stand elsewhere, or as `openForm` does.
 */
export async function fillFlatCms1500(bytes: Uint8Array, claim: Claim): Promise<FlatForm[]> {
  await refuseFillable(bytes);
  const library = await loadPdfLibrary();
  const blank = await library.PDFDocument.load(bytes, { password: '', updateMetadata: false });
  const { page, alignment } = find(blank, library);
  const pages = claimPages(claim);
  const forms: FlatForm[] = [];
  for (const [index, claimPage] of pages.entries()) {
    const document = await library.PDFDocument.create();
    for (const copy of await document.copyPages(blank, blank.getPageIndices())) document.addPage(copy);
    const font = await document.embedFont(library.StandardFonts.Courier);
    const { written, notes } = write(document.getPage(page), cms1500Marks(claim, claimPage), alignment, font);
    const which = pages.length > 1 ? [`Form ${index + 1} of ${pages.length}: send them together.`] : [];
    forms.push({ bytes: await document.save(), marks: written, notes: [...which, ...notes] });
  }
  return forms;
}

/** `openForm` knows every reason why a file cannot be read; a sound one without fields is what is wanted here. */
async function refuseFillable(bytes: Uint8Array): Promise<void> {
  try {
    await openForm(bytes);
  } catch (error) {
    if (error instanceof UserError && error.code === 'pdf-no-form') return;
    throw error;
  }
  throw new UserError('pdf-has-fields', 'This PDF has fields to fill, so nothing is written over its print.');
}

const UNKNOWN = () =>
  new UserError(
    'pdf-flat-unknown',
    'This PDF has no fields to fill, and the only printed form CoolClaim can write on is the CMS-1500 (02/12). Look for a fillable version of the form.',
  );
const EDITION = () =>
  new UserError(
    'pdf-flat-edition',
    'This looks like a CMS-1500, but not the 02/12 edition printed straight on its page, so nothing was written. Look for a fillable version of the form.',
  );

function find(document: PDFDocument, library: PdfLibrary): { page: number; alignment: Alignment } {
  const printed = document.getPages().map((page) => printedOn(page, library));
  for (const [page, texts] of printed.entries()) {
    const alignment = document.getPage(page).getRotation().angle % 360 === 0 ? alignCms1500(texts) : undefined;
    if (alignment) return { page, alignment };
  }
  throw printed.some(looksLikeCms1500) ? EDITION() : UNKNOWN();
}

/** The upright texts of a page. */
function printedOn(page: PDFPage, library: PdfLibrary): PrintedText[] {
  const height = page.getHeight();
  return pageContent(page, library).texts.flatMap(({ text, from, to }) =>
    Math.abs(to[1] - from[1]) < LEVEL && to[0] >= from[0] ? [{ text, x: from[0], top: height - from[1] }] : [],
  );
}

const LEVEL = 1; // points a line of text may rise from its beginning to its end

/** Points: a character of Courier is six tenths of its size wide, so twelve fills the form's pitch. */
const SIZE = 12;
const SMALLEST = 8;
const BASELINE = 9.5; // under the top of a print line

/** Writes each mark at its place. A text that is too long for its box is set smaller; if that is not enough, left out. */
function write(page: PDFPage, marks: readonly Mark[], { scale, x, top }: Alignment, font: PDFFont) {
  const written: Mark[] = [];
  const notes: string[] = [];
  for (const mark of marks) {
    const strange = unprintable(mark.text);
    if (strange.length > 0) {
      notes.push(`Box ${mark.box} stays blank: this form cannot show ${strange.join(' ')}.`);
      continue;
    }
    const rect = rectOf(mark.place);
    const size = Math.min(SIZE, (SIZE * rect.width) / font.widthOfTextAtSize(mark.text, SIZE));
    if (size < SMALLEST) {
      notes.push(`Box ${mark.box} stays blank: “${mark.text}” is too long for it.`);
      continue;
    }
    const baseline = rect.top + BASELINE - (LEADING * (1 - size / SIZE)) / 4;
    const indent = mark.right ? rect.width - font.widthOfTextAtSize(mark.text, size) : 0;
    const from = { x: (rect.x + indent) * scale + x, y: page.getHeight() - (baseline * scale + top) };
    page.drawText(mark.text, { ...from, size: size * scale, font });
    written.push(mark);
  }
  return { written, notes };
}
