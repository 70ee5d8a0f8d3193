import type { Field } from '../../pipeline';
import type { Targets } from '../targets';
import { type Box, plainBox } from './box';
import { isCaptioned } from './layers';
import { type Part, spacedApart } from './spacedApart';
import { tidy } from './text';
import { controlsIn, parentAcross } from './tree';

const LEVELS = 4;
const SLACK = 6; // CSS pixels a box may stand out of its column
const HEADER_LIMIT = 80;

interface Header {
  id: string;
  cells: { box: Box; lines: Part[][] }[];
}
interface Line {
  header: Header;
  row: number;
  like: Element | undefined;
}

/**
 * Tables made of plain elements: a line of captions, and under it lines of boxes that stand below the captions. The boxes
 * get the caption of their column and their place, as in a table.
 */
export function readDrawnRows(fields: readonly Field[], targets: Targets): void {
  const lines = new Map<Element, Line | undefined>();
  let serial = 0;
  const lineOf = (element: Element): Line | undefined => {
    const passed: Element[] = [];
    let line: Line | undefined;
    for (let node: Element | null = element; node; node = node.previousElementSibling) {
      if (lines.has(node)) {
        line = lines.get(node);
        break;
      }
      if (controlsIn(node).length > 0) passed.push(node);
      else if (node.textContent?.trim()) {
        const cells = headerCells(node);
        if (cells) line = { header: { id: `d${serial++}`, cells }, row: -1, like: undefined };
        break;
      }
    }
    for (const node of passed.reverse()) {
      line = line && isAlike(line.like, node) ? { header: line.header, row: line.row + 1, like: node } : undefined;
      lines.set(node, line);
    }
    return lines.get(element);
  };
  const placeOf = (field: Field): { line: Line; column: number } | undefined => {
    const { element } = targets.get(field.id)!;
    let node = parentAcross(element);
    for (let level = 0; node && level < LEVELS && node.tagName !== 'FORM'; level++, node = parentAcross(node)) {
      const line = lineOf(node);
      const column = line ? columnOf(line.header, plainBox(element)) : NOWHERE;
      if (line && column !== NOWHERE) return { line, column };
    }
    return undefined;
  };
  const loose = fields.filter((field) => !field.grid && field.hiddenBy === '');
  const used = new Set<Header>();
  // the first line may have read its captions itself
  for (const group of [loose.filter((field) => !isCaptioned(field)), loose.filter(isCaptioned)]) {
    for (const field of group) {
      if (used.size === 0 && isCaptioned(field)) break;
      const place = placeOf(field);
      if (!place) continue;
      const { header, row } = place.line;
      if (place.column === ACROSS) {
        // a line of remarks is none of what the columns hold
        if (used.has(header)) field.labels = field.labels.filter((label) => label.from !== 'above');
        continue;
      }
      const text = captionOver(header.cells[place.column]!.lines, targets.get(field.id)!.element);
      if (isCaptioned(field) && !(used.has(header) && field.labels.some((label) => label.text === text))) continue;
      used.add(header);
      field.labels.push({ text, from: 'column-header' });
      field.grid = { grid: header.id, row, column: place.column };
    }
  }
}

/** The lines of one table are made alike. */
const isAlike = (before: Element | undefined, line: Element): boolean =>
  !before || before.className === line.className || before.children.length === line.children.length;

/** The captions of a line: at least three short texts side by side; undefined for anything else. */
function headerCells(line: Element): Header['cells'] | undefined {
  if (line.children.length < 3 || line.matches('tr,thead')) return undefined;
  const cells = [...line.children]
    .map((cell) => ({
      lines: linesOf(cell),
      box: plainBox(cell),
      text: tidy(cell.textContent),
    }))
    .filter(({ text, box }) => text !== '' && box.width > 0);
  if (cells.length < 3 || cells.some(({ text }) => text.length > HEADER_LIMIT)) return undefined;
  const [first] = cells;
  const areBeside = cells.every(
    ({ box }, at) => at === 0 || (box.left >= cells[at - 1]!.box.right - 1 && box.top < first!.box.bottom),
  );
  return areBeside ? cells : undefined;
}

/** The lines of a caption, each with the texts that stand side by side in it. */
function linesOf(cell: Element): Part[][] {
  const texts = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const lines: Part[][] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = tidy(node.nodeValue);
    if (text === '') continue;
    const apart = spacedApart([node as Text]);
    lines.push(apart.length > 0 ? apart : [{ text, box: plainBox(cell) }]);
  }
  return lines;
}

/** What a caption says over one of the boxes under it: of texts side by side, the one that begins left of the box. */
function captionOver(lines: readonly Part[][], element: Element): string {
  const { left, width } = plainBox(element);
  const over = lines.map((parts) => parts.findLast((part) => part.box.left < left + width / 2) ?? parts[0]!);
  return tidy(over.map((part) => part.text).join(' '));
}

const ACROSS = -1; // it reaches over several columns
const NOWHERE = -2;

function columnOf(header: Header, box: Box): number {
  const over = header.cells.filter(({ box: cell }) => cell.bottom <= box.top + SLACK);
  const whole = over.find(({ box: cell }) => box.left >= cell.left - SLACK && box.right <= cell.right + SLACK);
  if (whole) return header.cells.indexOf(whole);
  return over.filter(({ box: cell }) => box.left < cell.left + SLACK && box.right > cell.right - SLACK).length > 1
    ? ACROSS
    : NOWHERE;
}
