import { UserError } from '../../errors';

const MOST_PAGES = 40;
/** A scan has none, or a stamp. */
const LEAST_LETTERS = 20;

/** A piece of text that stands together: between it and the next there is room for a column. Lengths in points. */
export interface Cell {
  text: string;
  left: number;
  right: number;
}
export interface TextLine {
  page: number; // from 1
  cells: Cell[];
}

interface Piece extends Cell {
  base: number; // of the line, from the top
  size: number;
}

/** Wider than any gap between words, in parts of the size of the letters. */
const COLUMN_GAP = 0.6;
const WORD_GAP = 0.15;
const SAME_LINE = 0.45;

function cellsOf(pieces: readonly Piece[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, left, right, size } of [...pieces].sort((one, other) => one.left - other.left)) {
    const last = cells.at(-1);
    const gap = last ? left - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > COLUMN_GAP * size) cells.push({ text, left, right });
    else {
      last.text += gap > WORD_GAP * size && !last.text.endsWith(' ') ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    }
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
}

/** Pieces of one page as lines from top to bottom. */
export function linesOf(pieces: readonly Piece[], page: number): TextLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.base - piece.base) < SAME_LINE * piece.size) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => ({ page, cells: cellsOf(row) })).filter(({ cells }) => cells.length > 0);
}

const damaged = () => new UserError('import-pdf-damaged', 'This PDF is damaged and cannot be read: download it again.');

/**
 * The printed text of a PDF, line by line. Throws UserError 'import-pdf-locked', 'import-pdf-damaged',
 * 'import-too-many-pages', or 'import-scan' where it has pictures of text only.
 */
export async function readPdfText(bytes: Uint8Array): Promise<{ lines: TextLine[]; pages: number }> {
  const { getDocument } = await import('./pdfjs');
  const task = getDocument({
    data: bytes.slice(), // pdf.js keeps what it is given
    verbosity: 0,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new UserError(
        'import-too-many-pages',
        `This PDF has ${document.numPages} pages, too many for a bill: save only those of the bill.`,
      );
    }
    const lines: TextLine[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        const left = a * x + c * y + e;
        const size = item.height || Math.hypot(...(item.transform.slice(2, 4) as [number, number])) || 10;
        return [{ text: item.str, left, right: left + item.width, base: b * x + d * y + f, size }];
      });
      lines.push(...linesOf(pieces, number));
    }
    const letters = lines.reduce((sum, { cells }) => sum + cells.reduce((all, { text }) => all + text.length, 0), 0);
    if (letters < LEAST_LETTERS) {
      throw new UserError(
        'import-scan',
        'This PDF is a scan without text, and CoolClaim does not read pictures: ask for the bill as a PDF with text, or type its lines in.',
      );
    }
    return { lines, pages: document.numPages };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as { name?: string }).name === 'PasswordException') {
      throw new UserError('import-pdf-locked', 'This PDF is protected by a password: ask for the bill without one.');
    }
    throw damaged();
  } finally {
    await task.destroy().catch(() => {});
  }
}
