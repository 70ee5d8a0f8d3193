export const DRAFT_IDS = [
  'cover-letter',
  'receipt-request',
  'physician-request',
  'letter-of-medical-necessity',
  'appeal',
  'external-review',
  'evidence-synopsis',
] as const;
export type DraftId = (typeof DRAFT_IDS)[number];

export interface Table {
  kind: 'table';
  head: string[];
  rows: string[][];
  numeric: number[]; // columns set to the right, by index
}

/** One block of a letter. Table cells are plain text; the first row of `rows` follows `head`. */
export type Paragraph =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'lines'; lines: string[] } // an address or a list of references, one line each
  | { kind: 'list'; items: string[] }
  | Table;

/** The words of a letter, which she may change. */
export interface LetterBody {
  title: string;
  paragraphs: Paragraph[];
}

/** A letter that is read, changed and signed before anything is sent. */
export interface Draft extends LetterBody {
  id: DraftId;
  /** Stands on every page, so that nobody takes it for a finished letter. */
  notice: string;
}

export const DRAFT_NOTICE = 'DRAFT: read it, correct it and sign it before you send it.';
export const DOCTOR_NOTICE = 'DRAFT for the doctor, who checks, corrects and signs it. It is no statement before that.';

export const text = (words: string): Paragraph => ({ kind: 'text', text: words });
export const heading = (words: string): Paragraph => ({ kind: 'heading', text: words });
export const list = (items: string[]): Paragraph => ({ kind: 'list', items });
/** Lines that stand below each other; empty ones are left out. */
export const lines = (...rows: string[]): Paragraph => ({
  kind: 'lines',
  lines: rows.filter((row) => row.trim() !== ''),
});

/** A place that only its writer can fill, which nobody can overlook: `[your member ID]`. */
export const gap = (what: string): string => `[${what}]`;

/** The value, or a gap. A letter never guesses. */
export const orGap = (value: string, what: string): string => value.trim() || gap(what);
