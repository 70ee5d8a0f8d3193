/** One block of a letter. Table cells are plain text; the first row of `rows` follows `head`. */
export type Paragraph =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'lines'; lines: string[] } // an address or a list of references, one line each
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][]; numeric: number[] }; // `numeric`: columns set to the right

/** A letter she reads, changes and signs before anything is sent. */
export interface Draft {
  id: 'cover-letter' | 'receipt-request' | 'physician-request';
  title: string;
  /** Stands on every page, so that nobody takes it for a finished letter. */
  notice: string;
  paragraphs: Paragraph[];
}

export const DRAFT_NOTICE = 'DRAFT: read it, correct it and sign it before you send it.';

export const text = (words: string): Paragraph => ({ kind: 'text', text: words });
export const heading = (words: string): Paragraph => ({ kind: 'heading', text: words });
export const list = (items: string[]): Paragraph => ({ kind: 'list', items });
/** Lines that stand below each other; empty ones are left out. */
export const lines = (...rows: string[]): Paragraph => ({
  kind: 'lines',
  lines: rows.filter((row) => row.trim() !== ''),
});

/** The value, or a gap she can see: `[your member ID]`. A letter never guesses. */
export const orGap = (value: string, what: string): string => value.trim() || `[${what}]`;

/** The words of a draft as plain text, for the editor and for search; blocks are parted by an empty line. */
export function draftText(draft: Draft): string {
  return draft.paragraphs
    .map((paragraph) => {
      if (paragraph.kind === 'lines') return paragraph.lines.join('\n');
      if (paragraph.kind === 'list') return paragraph.items.map((item) => `- ${item}`).join('\n');
      if (paragraph.kind === 'table')
        return [paragraph.head, ...paragraph.rows].map((row) => row.join('  ')).join('\n');
      return paragraph.text;
    })
    .join('\n\n');
}
