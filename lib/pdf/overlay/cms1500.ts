import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { keyOf } from '../../background/report';
import { claimPages } from '../../claim/pages';
import type { Claim } from '../../claim/types';
import { UserError } from '../../errors';
import { boxText } from '../../i18n/boxText';
import type { FieldResult } from '../../messages';
import { holdsOther } from '../../messaging/outcomeText';
import { pageContent } from '../content';
import type { FilledForm, FormPlan, PlannedForm } from '../fillForm';
import { loadPdfLibrary, type PdfLibrary } from '../library';
import { unprintable } from '../printable';
import { fontFor } from '../typefaces';
import { type Alignment, alignCms1500, looksLikeCms1500, type PrintedText } from './cms1500Anchors';
import { LEADING, PITCH, rectOf } from './cms1500Boxes';
import { cms1500Marks, type Mark } from './cms1500Marks';

/** What goes on one printed form: its texts, the page they go on and how the form lies there. */
export interface FlatCopy {
  page: number;
  alignment: Alignment;
  marks: Mark[];
}

/**
 * Plans a claim onto a CMS-1500 (02/12) without fields, six service lines a form, as `planForm` does for one with fields;
 * nothing is written. `bytes` is a sound PDF in which `openForm` found no field. Undefined for any other printed page;
 * throws UserError 'pdf-flat-edition' for a CMS-1500 whose boxes stand elsewhere, where a value might miss its box.
 */
export async function planFlat(bytes: Uint8Array, claim: Claim): Promise<PlannedForm | undefined> {
  const started = performance.now();
  const library = await loadPdfLibrary();
  const document = await open(bytes, library);
  const found = find(document, library);
  if (!found) return undefined;
  const { printed, ...lies } = found;
  const scanned = performance.now();
  const pages = claimPages(claim);
  const copies = pages.map((page, index): FormPlan => {
    const marks = cms1500Marks(claim, page);
    const notes = [
      ...(pages.length > 1 ? [`Form ${index + 1} of ${pages.length}: send them together.`] : []),
      LEFT_OUT,
    ];
    return {
      plan: { items: [], notes: [] },
      rows: marks.map((mark) => rowFor(mark, heldIn(mark, lies.alignment, printed))),
      notes,
      flat: { ...lies, marks },
    };
  });
  return {
    title: document.getTitle() ?? '',
    pages: document.getPageCount(),
    pageOf: Object.fromEntries(copies.flatMap(({ rows }) => rows.map(({ fieldId }) => [fieldId, lies.page]))),
    copies,
    timings: { scan: scanned - started, recognize: 0, plan: performance.now() - scanned },
  };
}

/** Writes one planned copy over the print, as `writeForm` does into fields. Only what is read back counts as filled. */
export async function writeFlat(
  bytes: Uint8Array,
  { rows, notes }: FormPlan,
  { page, alignment, marks }: FlatCopy,
  approved?: ReadonlySet<string>,
): Promise<FilledForm> {
  const started = performance.now();
  const library = await loadPdfLibrary();
  const ready = new Set(
    rows.filter(({ status, key }) => status === 'ready' && (approved?.has(key) ?? true)).map(({ at }) => at),
  );
  const draw = (chosen: readonly Mark[]) => drawMarks(bytes, library, { page, alignment, marks: [...chosen] });
  const chosen = marks.filter(({ box }) => ready.has(box));
  let filled = await draw(chosen);
  const after = printedOn((await open(filled, library)).getPage(page), library);
  const sound = chosen.filter((mark) => isThere(mark, alignment, after));
  if (sound.length < chosen.length) filled = await draw(sound);
  const there = new Set(sound.map(({ box }) => box));
  return {
    bytes: filled,
    rows: rows.map((row): FieldResult => {
      if (!ready.has(row.at)) return row;
      return there.has(row.at) ? { ...row, status: 'filled' } : { ...row, status: 'failed', why: NOT_READ_BACK };
    }),
    notes,
    took: performance.now() - started,
  };
}

async function drawMarks(bytes: Uint8Array, library: PdfLibrary, { page, alignment, marks }: FlatCopy) {
  const blank = await open(bytes, library);
  // A new file: one that its owner encrypted could not be saved as it is.
  const document = await library.PDFDocument.create();
  for (const copy of await document.copyPages(blank, blank.getPageIndices())) document.addPage(copy);
  document.setTitle(blank.getTitle() ?? '');
  const sheet = document.getPage(page);
  for (const mark of marks) {
    const { x, top, size } = placeOf(mark, alignment);
    const font = await fontFor(document, 'mono', mark.text);
    sheet.drawText(mark.text, { x, y: sheet.getHeight() - top, size, font });
  }
  return document.save();
}

const open = (bytes: Uint8Array, { PDFDocument }: PdfLibrary): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { password: '', updateMetadata: false });

const LEFT_OUT = 'Boxes 1, 12 and 13 are left for you, boxes 27 and 31 for the seller.';

const EDITION = () =>
  new UserError(
    'pdf-flat-edition',
    'This looks like a CMS-1500, but not the 02/12 edition printed straight on its page, so nothing was written. Look for a fillable version of the form.',
  );

/** Where the form lies, and all that is printed on its page. */
function find(
  document: PDFDocument,
  library: PdfLibrary,
): (Omit<FlatCopy, 'marks'> & { printed: PrintedText[] }) | undefined {
  const pages = document.getPages().map((page) => printedOn(page, library));
  for (const [page, printed] of pages.entries()) {
    const isUpright = document.getPage(page).getRotation().angle % 360 === 0;
    const alignment = isUpright ? alignCms1500(printed) : undefined;
    if (alignment) return { page, alignment, printed };
  }
  if (pages.some(looksLikeCms1500)) throw EDITION();
  return undefined;
}

/** The upright texts of a page. */
function printedOn(page: PDFPage, library: PdfLibrary): PrintedText[] {
  const height = page.getHeight();
  return pageContent(page, library).texts.flatMap(({ text, from, to }) =>
    Math.abs(to[1] - from[1]) < LEVEL && to[0] >= from[0] ? [{ text, x: from[0], top: height - from[1] }] : [],
  );
}

const LEVEL = 1; // points a line of text may rise from its beginning to its end

/** Points: a character of this face is six tenths of its size wide, so twelve fills the form's pitch. */
const SIZE = 12;
const SMALLEST = 8;
const BASELINE = 9.5; // under the top of a print line

/** The size at which a text fits its box, in the form's own points. */
const sizeFor = ({ place, text }: Mark) => Math.min(SIZE, (SIZE * rectOf(place).width) / (text.length * PITCH));

/** Where a text starts on the page, from its top left corner. */
function placeOf(mark: Mark, { scale, x, top }: Alignment) {
  const rect = rectOf(mark.place);
  const size = sizeFor(mark);
  const indent = mark.right ? rect.width - (mark.text.length * PITCH * size) / SIZE : 0;
  const baseline = rect.top + BASELINE - (LEADING * (1 - size / SIZE)) / 4;
  return { x: (rect.x + indent) * scale + x, top: baseline * scale + top, size: size * scale };
}

/** How far the baseline of what stands in a box may be from ours, in the form's own points: less than half a line. */
const SAME_LINE = 4;

/** What a box holds already, as when the form was filled before; titles begin in the line above or left of their box. */
function heldIn({ place }: Mark, { scale, x, top }: Alignment, printed: readonly PrintedText[]): string {
  const rect = rectOf(place);
  return printed
    .map((one) => ({ text: one.text.trim(), x: (one.x - x) / scale, top: (one.top - top) / scale }))
    .filter((one) => one.text !== '' && Math.abs(one.top - rect.top - BASELINE) < SAME_LINE)
    .filter((one) => one.x >= rect.x - 1 && one.x < rect.x + rect.width - 1)
    .map(({ text }) => text)
    .join(' ');
}

const NOT_READ_BACK = 'This text could not be read back from the filled form.';

function isThere(mark: Mark, alignment: Alignment, after: readonly PrintedText[]): boolean {
  const { x, top } = placeOf(mark, alignment);
  return after.some((one) => one.text.trim() === mark.text && Math.hypot(one.x - x, one.top - top) < LEVEL);
}

function rowFor(mark: Mark, held: string): FieldResult {
  const { box: at, text: value } = mark;
  const strange = unprintable(value);
  const isKept = held === value;
  const why = isKept
    ? ''
    : held !== ''
      ? holdsOther(held, value)
      : strange.length > 0
        ? `This form cannot show ${strange.join(' ')}; write it by hand.`
        : sizeFor(mark) < SMALLEST
          ? 'This is too long for its box; write it by hand.'
          : '';
  const row = { frame: 0, fieldId: at, at, label: boxText(at, 'en'), concept: '', value, confidence: 1 };
  return { ...row, key: keyOf({ frame: 0, fieldId: at }), status: isKept ? 'kept' : why ? 'needs-you' : 'ready', why };
}
