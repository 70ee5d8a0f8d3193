import type { GridPosition, LabelText } from '../../pipeline';
import { labelTextOf } from './text';
import { parentAcross } from './tree';

/** Where a control stands in a table of at least two columns, with the headers a person reads for its cell. */
export interface CellEvidence {
  grid?: GridPosition;
  labels: LabelText[];
}

interface TableShape {
  id: string;
  rows: Element[];
  cells: Element[][];
  /** Rows that hold controls, by their order among such rows. */
  controlRows: Map<Element, number>;
  headerRow: Element[][];
}

const HAS_CONTROL = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable=true]';

/** Reads tables and ARIA grids; one per scan, so that every table is measured once. */
export class Tables {
  #shapes = new Map<Element, TableShape | null>();
  #next = 0;

  of(control: Element): CellEvidence {
    const cell = closestCell(control);
    const row = cell && closestRow(cell);
    const table = row && closestTable(row);
    if (!cell || !row || !table) return { labels: [] };
    const shape = this.#shape(table);
    if (!shape) return { labels: [] };
    const rowIndex = shape.rows.indexOf(row);
    const column = columnOf(shape.cells[rowIndex] ?? [], cell);
    const labels: LabelText[] = [];
    const header = columnHeader(shape, rowIndex, column, spanOf(cell));
    if (header) labels.push({ text: header, from: 'column-header' });
    const rowHeader = rowHeaderOf(shape.cells[rowIndex] ?? [], cell);
    if (rowHeader) labels.push({ text: rowHeader, from: 'row-header' });
    const isGrid = header !== '' && controlColumns(shape.cells[rowIndex] ?? []) >= 2;
    if (!isGrid) return { labels };
    return { labels, grid: { grid: shape.id, row: shape.controlRows.get(row) ?? 0, column } };
  }

  #shape(table: Element): TableShape | null {
    const known = this.#shapes.get(table);
    if (known !== undefined) return known;
    const rows = rowsOf(table);
    const cells = rows.map((row) => cellsOf(row));
    const controlRows = new Map<Element, number>();
    for (const row of rows) if (row.querySelector(HAS_CONTROL)) controlRows.set(row, controlRows.size);
    const shape = rows.length > 0 ? { id: `g${this.#next++}`, rows, cells, controlRows, headerRow: [] } : null;
    this.#shapes.set(table, shape);
    return shape;
  }
}

function closestCell(node: Element): Element | null {
  for (let at: Element | null = node; at; at = parentAcross(at)) {
    if (at.tagName === 'TD' || at.tagName === 'TH') return at;
    const role = at.getAttribute('role');
    if (role === 'cell' || role === 'gridcell') return at;
    if (at.tagName === 'FORM' || at.tagName === 'BODY') return null;
  }
  return null;
}
const closestRow = (cell: Element): Element | null => cell.closest('tr,[role=row]');
const closestTable = (row: Element): Element | null => row.closest('table,[role=table],[role=grid],[role=treegrid]');

function rowsOf(table: Element): Element[] {
  const all = table.querySelectorAll('tr,[role=row]');
  return [...all].filter((row) => closestTable(row) === table);
}

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((child) => {
    const role = child.getAttribute('role');
    return (
      ['TD', 'TH'].includes(child.tagName) || ['cell', 'gridcell', 'columnheader', 'rowheader'].includes(role ?? '')
    );
  });

const spanOf = (cell: Element): number =>
  (cell as HTMLTableCellElement).colSpan || Number(cell.getAttribute('aria-colspan')) || 1;

function columnOf(cells: Element[], cell: Element): number {
  let column = 0;
  for (const other of cells) {
    if (other === cell) return column;
    column += spanOf(other);
  }
  return column;
}

const controlColumns = (cells: Element[]): number => cells.filter((cell) => cell.querySelector(HAS_CONTROL)).length;

/** The texts of the header cells above a cell, topmost first; header rows hold no controls and have several cells. */
function columnHeader(shape: TableShape, rowIndex: number, column: number, span: number): string {
  const texts: string[] = [];
  for (let index = rowIndex - 1; index >= 0; index--) {
    const cells = shape.cells[index]!;
    if (shape.controlRows.has(shape.rows[index]!)) {
      if (isHeaderRow(cells)) break;
      continue;
    }
    if (!isHeaderRow(cells)) {
      // a full-width line inside the table starts something new, unless it stands above the headers
      break;
    }
    let at = 0;
    for (const cell of cells) {
      const end = at + spanOf(cell);
      if (at < column + span && column < end) {
        const text = labelTextOf(cell);
        if (text) texts.unshift(text);
      }
      at = end;
    }
    if (texts.length > 0 && !isHeaderRow(shape.cells[index - 1] ?? [])) break;
  }
  return texts.join(' ').slice(0, 160);
}

function isHeaderRow(cells: Element[]): boolean {
  if (cells.length < 2) return false;
  const headers = cells.filter((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');
  if (headers.length >= 2) return true;
  return cells.length >= 3 && cells.every((cell) => !cell.querySelector(HAS_CONTROL)) && textCells(cells) >= 2;
}

const textCells = (cells: Element[]): number => cells.filter((cell) => labelTextOf(cell, 60) !== '').length;

/** The nearest text-only cell to the left in the same row. */
function rowHeaderOf(cells: Element[], cell: Element): string {
  const at = cells.indexOf(cell);
  for (let index = at - 1; index >= 0; index--) {
    const other = cells[index]!;
    if (other.querySelector(HAS_CONTROL)) return '';
    const text = labelTextOf(other);
    if (text) return text;
  }
  return '';
}
