import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import type { Walk } from '../../../tests/e2e/support/walkPage.ts';
import { COLUMN_IDS, type ControlColumn } from '../../../tests/support/controlColumns.ts';
import { judge } from '../../../tests/support/expectedPage.ts';
import type { Undone } from './undo.ts';

/** What one page of controls came to in one browser. */
export interface Row {
  page: string;
  title: string;
  /** Per column, what is wrong with each of its controls; empty when all are right. Columns the library lacks are absent. */
  cells: Partial<Record<ControlColumn, string[]>>;
  /** What happened that no column stands for: a value where none may be, a page that was not read. */
  besides: string[];
  /** What taking it back left; undefined where that was not tried. */
  undone?: Undone;
}

/** A page that could not be filled at all: every one of its cells fails. */
export function failedRow({ expected }: ClaimPage, why: string): Row {
  const columns = COLUMN_IDS.filter((id) => expected.controls.some(({ column }) => column === id));
  const cells = Object.fromEntries(columns.map((column) => [column, ['not filled']]));
  return { page: expected.page, title: expected.title, cells, besides: [why] };
}

/** Judges what the library's model holds, control by control. */
export function judgeRow({ expected }: ClaimPage, { truth, stuck }: Walk): Row {
  const row: Row = { page: expected.page, title: expected.title, cells: {}, besides: stuck ? [stuck] : [] };
  for (const control of expected.controls) {
    const value = truth.get(control);
    const outcome = value === undefined ? 'unread' : judge(control, value);
    const name = control.state ?? control.at;
    const fault = `${name} holds ${JSON.stringify(value)}, wants ${JSON.stringify(control.want)}`;
    if (control.column) {
      row.cells[control.column] ??= [];
      if (outcome !== 'right') row.cells[control.column]!.push(fault);
    } else if (outcome !== 'right') {
      row.besides.push(fault);
    }
  }
  return row;
}

/** What is wrong with an undo: a value nobody put there, and one of the fill that she was not told of. */
export function undoFaults({ undone }: Row): string[] {
  if (!undone) return [];
  const { stays, spoiled, isTold } = undone;
  const untold = isTold ? [] : stays.map((name) => `${name} still holds what was filled, and nothing says so`);
  return [...spoiled.map((what) => `after the undo ${what}`), ...untold];
}

export const isRight = (row: Row): boolean =>
  row.besides.length === 0 &&
  Object.values(row.cells).every((faults) => faults.length === 0) &&
  undoFaults(row).length === 0;
