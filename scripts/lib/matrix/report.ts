import { COLUMN_IDS, CONTROL_COLUMNS } from '../../../tests/support/controlColumns.ts';
import { table } from '../accuracy/table.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { isRight, type Row, undoFaults } from './cells.ts';

export interface Measured {
  browser: BrowserName;
  version: string;
  rows: Row[];
}

const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** `12 of 12 cells`, counting only cells that can exist. */
export function counted(rows: readonly Row[]): string {
  const cells = rows.flatMap(({ cells }) => Object.values(cells));
  return `${cells.filter((faults) => faults.length === 0).length} of ${cells.length} cells`;
}

/** One browser's matrix as a Markdown table: ok, FAILS, or a dash for what the library does not have. */
export function matrixTable(rows: readonly Row[]): string {
  const columns = COLUMN_IDS.filter((id) => rows.some(({ cells }) => cells[id]));
  const cell = (faults: string[] | undefined) => (faults ? (faults.length === 0 ? 'ok' : '**FAILS**') : '-');
  return table(
    ['library', ...columns.map((id) => CONTROL_COLUMNS[id]), 'left alone', 'taken back'],
    rows.map((row) => [
      row.title,
      ...columns.map((id) => cell(row.cells[id])),
      cell(row.besides),
      undoFaults(row).length > 0 ? '**FAILS**' : undoneCell(row),
    ]),
  );
}

function undoneCell({ undone }: Row): string {
  if (!undone) return '-';
  return undone.stays.length === 0 ? 'all' : `all but ${undone.stays.join(', ')}`;
}

/** `300 of 320 controls`, counting those that the fill had changed. */
export function takenBack(rows: readonly Row[]): string {
  const all = rows.flatMap(({ undone }) => undone ?? []);
  const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0);
  const filled = sum((one) => one.filled);
  return `${filled - sum(({ stays, spoiled }) => stays.length + spoiled.length)} of ${filled} controls`;
}

/** What is wrong, a line each. */
export const faultLines = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => [
    ...COLUMN_IDS.flatMap((id) =>
      (row.cells[id] ?? []).map((fault) => `${row.page}, ${CONTROL_COLUMNS[id]}: ${fault}`),
    ),
    ...[...row.besides, ...undoFaults(row)].map((fault) => `${row.page}: ${fault}`),
  ]);

/** docs/COMPATIBILITY.md. */
export function compatibilityPage(measured: readonly Measured[]): string {
  const sections = measured.map(({ browser, version, rows }) => {
    const faults = faultLines(rows).map((line) => `- ${line}`);
    return [
      `## ${NAMES[browser]} (${version})`,
      `${counted(rows)} right, ${rows.filter(isRight).length} of ${rows.length} libraries without a fault; ${takenBack(rows)} taken back.`,
      matrixTable(rows),
      ...(faults.length > 0 ? [faults.join('\n')] : []),
    ].join('\n\n');
  });
  return `${[
    '# Which controls are filled',
    `Everything here was printed by \`npm run matrix -- --record\`: each library's controls on a page of its own, filled through the built
extension with a real click on its button. What counts is the value in the library's own model after its Continue was pressed, never
what the page shows. A dash is a control the library does not have; "left alone" means that nothing was written where nothing may be.
"Taken back" is the same model after a fill, an undo and Continue, beside that of a page nobody filled: "all but" names what the library
gives no way to empty, such as a list without an empty choice; the popup says so each time, and a value that is neither the old nor
the filled one is a fault.
The pages and what each column asks for: \`tests/forms/controls/README.md\`.`,
    ...sections,
  ].join('\n\n')}\n`;
}
