import type { LetterBody, Paragraph, Table } from './draft';

/**
 * A letter as text that a person can edit, and back. Blocks are parted by an empty line:
 *
 *     # The title
 *
 *     ## A heading
 *
 *     A paragraph of one line, or several lines that stay below each other.
 *
 *     - an item
 *     - another item
 *
 *     | Code | Charge |
 *     | --- | --: |
 *     | A9273 | $2,300.00 |
 *
 * `--:` marks a column that is set to the right. A line that would be taken for one of these has a backslash before it,
 * and so has a stroke within a cell.
 */
export function draftText({ title, paragraphs }: LetterBody): string {
  const blocks = paragraphs.map(blockText).filter(Boolean);
  return [...(oneLine(title) ? [`# ${oneLine(title)}`] : []), ...blocks].join('\n\n');
}

/** What a text says as a letter. Every text is one; nothing but white space is lost. */
export function parseDraft(text: string): LetterBody {
  let title = '';
  const paragraphs: Paragraph[] = [];
  const ruled = new Set<Table>();
  let before: Line['kind'] | undefined; // of the line above
  let isStart = true; // only empty lines so far
  for (const line of text.split(LINE_BREAK).map(readLine)) {
    const last = before === line.kind ? paragraphs.at(-1) : undefined;
    if (line.kind === 'title' && isStart) title = line.text;
    else if (line.kind === 'title' || line.kind === 'heading') paragraphs.push({ kind: 'heading', text: line.text });
    else if (line.kind === 'item' && last?.kind === 'list') last.items.push(line.text);
    else if (line.kind === 'item') paragraphs.push({ kind: 'list', items: [line.text] });
    else if (line.kind === 'row' && last?.kind === 'table') addRow(last, cellsOf(line.text), ruled);
    else if (line.kind === 'row') paragraphs.push({ kind: 'table', head: cellsOf(line.text), rows: [], numeric: [] });
    else if (line.kind === 'words' && last?.kind === 'lines') last.lines.push(line.text);
    else if (line.kind === 'words' && last?.kind === 'text')
      paragraphs.splice(-1, 1, { kind: 'lines', lines: [last.text, line.text] });
    else if (line.kind === 'words') paragraphs.push({ kind: 'text', text: line.text });
    before = line.kind;
    isStart &&= line.kind === 'none';
  }
  return { title, paragraphs };
}

/** A place she has to fill, from its bracket to its bracket. */
export interface Gap {
  from: number;
  to: number;
  what: string;
}

/** The gaps of a text, in order. */
export function gapsOf(text: string): Gap[] {
  return [...text.matchAll(/\[([^[\]\n]+)\]/g)].map(({ index, 0: whole, 1: what }) => ({
    from: index,
    to: index + whole.length,
    what: what!,
  }));
}

/** The lines of `now` that `before` does not have: what a letter of today would say that the one before does not. */
export function newLines(before: string, now: string): string[] {
  const known = new Set(before.split('\n'));
  return now.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
const linesIn = (words: string) =>
  words
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter(Boolean);
const oneLine = (words: string) => linesIn(words).join(' ');

function blockText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
      return oneLine(paragraph.text) && `## ${oneLine(paragraph.text)}`;
    case 'list':
      return paragraph.items
        .map(oneLine)
        .filter(Boolean)
        .map((item) => `- ${item}`)
        .join('\n');
    case 'table':
      return tableText(paragraph);
    case 'text':
      return linesIn(paragraph.text).map(guarded).join('\n');
    case 'lines':
      return paragraph.lines.flatMap(linesIn).map(guarded).join('\n');
  }
}

/** Begins as no line of plain words does. */
const SPECIAL = /^(#|- |• |\||\\)/;
const guarded = (line: string) => (SPECIAL.test(line) ? `\\${line}` : line);

function tableText({ head, rows, numeric }: Table): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => oneLine(cell).replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (numeric.includes(at) ? '--:' : '---')).join(' | ')} |`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

interface Line {
  kind: 'title' | 'heading' | 'item' | 'row' | 'words' | 'none';
  text: string;
}

function readLine(raw: string): Line {
  const line = raw.trim();
  const title = /^(#+) +(.+)$/.exec(line);
  if (title) return { kind: title[1] === '#' ? 'title' : 'heading', text: title[2]!.trim() };
  const item = /^[-•] +(.+)$/.exec(line);
  if (item) return { kind: 'item', text: item[1]!.trim() };
  if (line.startsWith('|')) return { kind: 'row', text: line };
  const words = line.length > 1 && line.startsWith('\\') ? line.slice(1).trim() : line;
  return { kind: words === '' ? 'none' : 'words', text: words };
}

function cellsOf(row: string): string[] {
  const cells = [''];
  for (const [piece] of row.slice(1).matchAll(/\\[\\|]|./gsu)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  if (cells.length > 1 && cells.at(-1)!.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** The line under the head says which columns are set to the right; all others are rows. */
function addRow(table: Table, cells: string[], ruled: Set<Table>): void {
  const isRule = !ruled.has(table) && table.rows.length === 0 && cells.every((cell) => /^:?-{2,}:?$/.test(cell));
  if (!isRule) table.rows.push(cells);
  else {
    ruled.add(table);
    table.numeric = cells.flatMap((cell, at) => (cell.endsWith(':') ? [at] : []));
  }
}
