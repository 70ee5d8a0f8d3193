import { tidy } from '../page/scan/text';
import { hash } from '../page/signature';
import type { Field, FrameScan } from '../pipeline';
import { withClusters } from './clusters';
import type { PdfControl } from './controls';
import { type Box, Pages } from './geometry';
import { withGrids } from './grids';
import { spokenFor } from './labels';
import type { PdfLibrary } from './library';
import { type OpenForm, openForm } from './open';
import { heldBy } from './values';

export interface PdfScan {
  /** The form as one frame; pages stand under one another, `at` is the field's name in the file. */
  scan: FrameScan;
  pages: number;
  /** 0-based page of each field, by Field.id. */
  pageOf: Record<string, number>;
  /** Sentences about the file she should know. */
  notes: string[];
}

/**
 * Reads the fields of a fillable PDF (AcroForm) as the pipeline knows them; no value of them is in the answer. Throws
 * UserError with one sentence for anything that is no such file (see openForm).
 */
export async function scanPdf(bytes: Uint8Array): Promise<PdfScan> {
  const started = performance.now();
  const open = await openForm(bytes);
  const found = fieldsOf(open);
  const pageOf = Object.fromEntries(found.map(({ field, page }) => [field.id, page]));
  return {
    scan: {
      url: '',
      title: tidy(open.document.getTitle()),
      fields: withClusters(withGrids(found.map(({ field }) => field))),
      adders: [],
      closedFrames: [],
      headings: [],
      milliseconds: performance.now() - started,
    },
    pages: open.document.getPageCount(),
    pageOf,
    notes: open.notes,
  };
}

export interface FoundField {
  field: Field;
  control: PdfControl;
  page: number;
}

/** Every control with its Field, in reading order. The same file always gives the same ids and signatures. */
export function fieldsOf({ library, document, controls }: OpenForm): FoundField[] {
  const pages = new Pages(document);
  const found = controls.map((control, index) => {
    const boxes = control.widgets.map((widget) => pages.boxOf(widget)).filter((box) => box !== undefined);
    const box = boxes[0] ?? { page: 0, x: 0, y: 0, width: 0, height: 0 };
    return { field: fieldOf(control, `f${index}`, box, boxes, pages, library), control, page: box.page };
  });
  return inReadingOrder(found);
}

function fieldOf(control: PdfControl, id: string, box: Box, boxes: Box[], pages: Pages, library: PdfLibrary): Field {
  const { field, kind, options } = control;
  const { labels, sections, name } = spokenFor(control, library);
  const rect = kind === 'radio-group' ? around(boxes.filter((other) => other.page === box.page)) : box;
  return {
    id,
    frame: 0,
    at: control.name,
    signature: hash(
      [kind, control.name, ...labels.map((label) => label.text), ...options.map((o) => o.value)].join('\u0001'),
    ),
    control: kind,
    inputType: '',
    name,
    idAttribute: '',
    autocomplete: '',
    labels,
    sections,
    options: kind === 'checkbox' ? [] : options,
    maxLength: field instanceof library.PDFTextField ? (field.getMaxLength() ?? -1) : -1,
    pattern: '',
    inputMode: '',
    min: '',
    max: '',
    required: field.isRequired(),
    readOnly: field.isReadOnly() || control.isSignature,
    hiddenBy: hiddenBy(control, boxes, pages, library),
    ignoreHint: false,
    empty: heldBy(control, library) === '',
    rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    form: 'pdf',
    order: 0,
  };
}

/** Why she cannot see a field on any page: no widget that is shown, on its page, with a size. */
function hiddenBy({ widgets }: PdfControl, boxes: Box[], pages: Pages, { AnnotationFlags }: PdfLibrary): string {
  if (boxes.length === 0) return 'not on a page';
  const flags = [AnnotationFlags.Invisible, AnnotationFlags.Hidden, AnnotationFlags.NoView];
  if (widgets.every((widget) => flags.some((flag) => widget.hasFlag(flag)))) return 'hidden';
  if (boxes.every((box) => box.width === 0 || box.height === 0)) return 'no size';
  return boxes.some((box) => pages.isOnPage(box)) ? '' : 'off the page';
}

function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { page: boxes[0]?.page ?? 0, x, y, width: right - x, height: bottom - y };
}

const SAME_LINE = 8; // CSS pixels

/** Line by line, left to right in each; pages stand under one another, so no line crosses them. Numbers the fields. */
function inReadingOrder(found: FoundField[]): FoundField[] {
  const middle = ({ field: { rect } }: FoundField): number => rect.y + rect.height / 2;
  const lines: FoundField[][] = [];
  for (const one of [...found].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line && middle(one) - middle(line[0]!) <= SAME_LINE) line.push(one);
    else lines.push([one]);
  }
  const ordered = lines.flatMap((line) => line.sort((a, b) => a.field.rect.x - b.field.rect.x));
  ordered.forEach(({ field }, order) => {
    field.order = order;
  });
  return ordered;
}
