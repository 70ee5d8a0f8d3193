import { tidy } from '../page/scan/text';
import type { FrameScan } from '../pipeline';
import { fieldsOf } from './found';
import { openForm, readOrDamaged } from './open';

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
  const found = readOrDamaged(() => fieldsOf(open));
  const pageOf = Object.fromEntries(found.map(({ field, page }) => [field.id, page]));
  return {
    scan: {
      url: '',
      title: tidy(open.document.getTitle()),
      fields: found.map(({ field }) => field),
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
