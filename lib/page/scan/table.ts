import type { GridPosition, LabelText } from '../../pipeline';
import { all } from '../all';
import { labelTextOf } from './text';
import { parentAcross } from './tree';

/** Where a control stands in a table of at least two columns, with the headers a person reads for its cell. */
export interface CellEvidence {
  grid?: GridPosition;
  labels: LabelText[];
}

interface Place {
  row: number;
  column: number;
  columns: number; // how many it spans
}

interface Shape {
  id: string;
  rows: Element[];
  /** The cells of each row in order, those that reach down from rows above included. */
  lines: { cell: Element; place: Place }[][];
  places: Map<Element, Place>;
  /** Rows that hold controls, by their order among such rows. */
  controlRows: Map<number, number>;
  controlCells: Set<Element>;
}

const isCell = (element: Element): boolean => element.matches('td,th,[role=cell],[role=gridcell]');

const HAS_CONTROL = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable=true]';

/** Reads tables and ARIA grids, spans included; one per scan, so that every table is measured once. */
export class Tables {
  #shapes = new Map<Element, Shape>();

  of(control: Element): CellEvidence {
    const cell = closestCell(control);
    const row = cell?.closest('tr,[role=row]');
    const table = row?.closest(TABLE);
    if (!cell || !row || !table) return { labels: [] };
    const shape = this.#shape(table);
    const place = shape.places.get(cell);
    if (!place) return { labels: [] };
    const labels: LabelText[] = [];
    const headers = columnHeaders(shape, place);
    const header = headers.join(' ').slice(0, 160);
    // the header right above the column speaks for it, the ones over several columns only together with it
    if (headers.length > 1) labels.push({ text: headers.at(-1)!, from: 'column-header' });
    if (header) labels.push({ text: header, from: 'column-header' });
    const line = shape.lines[place.row]!;
    const rowHeader = rowHeaderOf(
      line.map((each) => each.cell),
      cell,
      shape.controlCells,
    );
    if (rowHeader) labels.push({ text: rowHeader, from: 'row-header' });
    const controls = line.filter((each) => each.place.row === place.row && shape.controlCells.has(each.cell));
    if (!header || controls.length < 2) return { labels };
    return { labels, grid: { grid: shape.id, row: shape.controlRows.get(place.row) ?? 0, column: place.column } };
  }

  #shape(table: Element): Shape {
    let shape = this.#shapes.get(table);
    if (!shape) {
      shape = shapeOf(table, `g${this.#shapes.size}`);
      this.#shapes.set(table, shape);
    }
    return shape;
  }
}

const WORD = /\p{L}{2}/u;

/** "1.", "Line 1". */
const COUNTS = /^((line|item|service) )?\d+\W?$/i;

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';

function closestCell(node: Element): Element | null {
  for (let at: Element | null = node; at; at = parentAcross(at)) {
    if (isCell(at)) return at;
    if (at.matches('form,body')) return null;
  }
  return null;
}

/** Lays the cells out in rows and columns as HTML does, with rowspan and colspan. */
function shapeOf(table: Element, id: string): Shape {
  const rows = all(table, 'tr,[role=row]').filter((row) => row.closest(TABLE) === table);
  const lines: Shape['lines'] = rows.map(() => []);
  const places = new Map<Element, Place>();
  const controlRows = new Map<number, number>();
  const controlCells = new Set<Element>();
  const taken: Set<number>[] = rows.map(() => new Set());
  rows.forEach((row, index) => {
    if (row.querySelector(HAS_CONTROL)) controlRows.set(index, controlRows.size);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[index]!.has(column)) column++;
      const columns = spanOf(cell, 'colSpan', 'aria-colspan');
      const down = spanOf(cell, 'rowSpan', 'aria-rowspan');
      const place = { row: index, column, columns };
      places.set(cell, place);
      if (cell.querySelector(HAS_CONTROL)) controlCells.add(cell);
      for (let below = index; below < Math.min(rows.length, index + down); below++) {
        lines[below]!.push({ cell, place });
        for (let at = column; at < column + columns; at++) taken[below]!.add(at);
      }
      column += columns;
    }
  });
  return { id, rows, lines, places, controlRows, controlCells };
}

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((child) => isCell(child) || child.matches('[role=columnheader],[role=rowheader]'));

function spanOf(cell: Element, property: 'colSpan' | 'rowSpan', name: string): number {
  const span = (cell as HTMLTableCellElement)[property] || Number(cell.getAttribute(name)) || 1;
  return Math.min(Math.max(1, span), 100);
}

/** The texts of the header cells above a cell, topmost first; header rows hold no controls and have several cells. */
function columnHeaders(shape: Shape, place: Place): string[] {
  const texts: string[] = [];
  const used = new Set<Element>();
  for (let index = place.row - 1; index >= 0; index--) {
    if (shape.controlRows.has(index)) {
      if (texts.length > 0) break;
      continue;
    }
    const line = shape.lines[index]!;
    const cells = line.map((each) => each.cell);
    // a line of its own that only counts the next one
    if (cells.length === 1 && COUNTS.test(labelTextOf(cells[0]!))) continue;
    if (!isHeaderLine(cells, shape.controlCells)) break;
    for (const { cell, place: over } of [...line].reverse()) {
      const overlaps = over.column < place.column + place.columns && place.column < over.column + over.columns;
      if (!overlaps || used.has(cell)) continue;
      used.add(cell);
      const text = labelTextOf(cell);
      if (text) texts.unshift(text);
    }
  }
  return texts;
}

function isHeaderLine(cells: Element[], controlCells: Set<Element>): boolean {
  if (cells.length < 2 || cells.some((cell) => controlCells.has(cell))) return false;
  const headers = cells.filter((cell) => cell.matches('th,[role=columnheader]'));
  if (headers.length >= 2) return true;
  return cells.length >= 3 && cells.filter((cell) => labelTextOf(cell, 60) !== '').length >= 2;
}

/**
 * The nearest text-only cell to the left in the same row, past cells that hold controls: one header may serve several. In
 * "City | [____] | State [__]" it serves the bare one only.
 */
function rowHeaderOf(cells: Element[], cell: Element, controlCells: Set<Element>): string {
  const saysItself = WORD.test(labelTextOf(cell));
  for (let index = cells.indexOf(cell) - 1; index >= 0; index--) {
    const isControls = controlCells.has(cells[index]!);
    if (isControls && !saysItself) continue;
    const text = labelTextOf(cells[index]!);
    if (isControls && !WORD.test(text)) return '';
    if (!isControls && text) return text;
  }
  return '';
}
