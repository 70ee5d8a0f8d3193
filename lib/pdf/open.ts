import type { PDFDocument, PDFForm } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import { controlsOf, type PdfControl } from './controls';
import { loadPdfLibrary, type PdfLibrary } from './library';

export interface OpenForm {
  library: PdfLibrary;
  document: PDFDocument;
  form: PDFForm;
  /** The fields a person can fill or sign, in the order of the file. */
  controls: PdfControl[];
  /** Sentences about the whole file that she should know. */
  notes: string[];
}

/**
 * Opens a fillable PDF. The bytes are not changed. A form that only its owner may edit opens like any other. Throws
 * UserError 'pdf-not-a-pdf', 'pdf-locked', 'pdf-damaged', 'pdf-xfa' or 'pdf-no-form', each with one sentence.
 */
export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
  if (!looksLikePdf(bytes)) {
    throw new UserError('pdf-not-a-pdf', 'This file is not a PDF. Choose the blank claim form as a PDF file.');
  }
  const library = await loadPdfLibrary();
  const document = await loadPdf(library, bytes);
  try {
    const form = document.getForm();
    const controls = controlsOf(form.getFields(), library);
    const pages = document.getPageCount();
    const notes: string[] = [];
    if (form.hasXFA()) {
      const needsRendering = document.catalog.get(library.PDFName.of('NeedsRendering')) === library.PDFBool.True;
      if (controls.length === 0 || needsRendering) throw XFA_ONLY();
      // Viewers that know XFA would show its data, which we do not write, instead of what was filled in.
      form.deleteXFA();
      notes.push('This form also holds an Adobe XFA copy of itself; the filled file leaves that copy out.');
    }
    if (pages === 0) throw DAMAGED();
    if (controls.length === 0) throw isWhole(bytes) ? NO_FORM() : DAMAGED();
    return { library, document, form, controls, notes };
  } catch (error) {
    throw error instanceof UserError ? error : DAMAGED();
  }
}

/**
 * Runs `read` over an open form. The library reads most of a file only when asked for it, so damage shows late: what
 * fails there is thrown as UserError 'pdf-damaged'.
 */
export function readOrDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UserError ? error : DAMAGED();
  }
}

const DAMAGED = () =>
  new UserError('pdf-damaged', 'This PDF is damaged and cannot be read. Download the form again from your insurer.');
const LOCKED = () =>
  new UserError('pdf-locked', 'This PDF is locked with a password. Ask your insurer for a form without one.');
const XFA_ONLY = () =>
  new UserError(
    'pdf-xfa',
    'This form is made in Adobe XFA, which only Adobe Reader can fill. Ask your insurer for a plain PDF form.',
  );
const NO_FORM = () =>
  new UserError(
    'pdf-no-form',
    'This PDF has no fields to fill: it is a printed page. Look for a fillable version of the form.',
  );

/** The header may stand anywhere in the first 1,024 bytes (PDF 32000-1, Annex H.3.4.1). */
function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A whole PDF ends with this mark; the library makes do with what is left of a file that was cut off. */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

/**
 * Any PDF, to be changed and saved again; one that only its owner may edit too. Throws UserError 'pdf-locked' or
 * 'pdf-damaged', in the words for a claim form.
 */
export async function loadPdf(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocument> {
  try {
    // The empty password opens files that only restrict what others may do with them.
    const options = { password: '', updateMetadata: false, preserveXFA: true };
    const document = await library.PDFDocument.load(bytes, options);
    dropContainers(document, library);
    return document;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw /password|encrypt|crypt filter|key length/i.test(reason) ? LOCKED() : DAMAGED();
  }
}

/**
 * The library keeps the streams it unpacked its objects from and would write them again: stale copies of every field.
 * Of an encrypted file it also keeps what it could not decrypt, such as a cross-reference that still asks for a password.
 */
function dropContainers({ context }: PDFDocument, { PDFName, PDFStream, PDFInvalidObject }: PdfLibrary): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFStream ? object.dict.get(PDFName.of('Type')) : undefined;
    const isContainer = type === PDFName.of('XRef') || type === PDFName.of('ObjStm');
    if (isContainer || (context.isDecrypted && object instanceof PDFInvalidObject)) context.delete(ref);
  }
}
