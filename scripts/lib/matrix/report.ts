import { COLUMN_IDS, CONTROL_COLUMNS } from '../../../tests/support/controlColumns.ts';
import { table } from '../accuracy/table.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { isRight, type Row } from './cells.ts';

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
    ['library', ...columns.map((id) => CONTROL_COLUMNS[id]), 'left alone'],
    rows.map(({ title, cells, besides }) => [
      title,
      ...columns.map((id) => cell(cells[id])),
      besides.length === 0 ? 'ok' : '**FAILS**',
    ]),
  );
}

/** What is wrong, a line each. */
export const faultLines = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ page, cells, besides }) => [
    ...COLUMN_IDS.flatMap((id) => (cells[id] ?? []).map((fault) => `${page}, ${CONTROL_COLUMNS[id]}: ${fault}`)),
    ...besides.map((fault) => `${page}: ${fault}`),
  ]);

/** docs/COMPATIBILITY.md. */
export function compatibilityPage(measured: readonly Measured[]): string {
  const sections = measured.map(({ browser, version, rows }) => {
    const faults = faultLines(rows).map((line) => `- ${line}`);
    return [
      `## ${NAMES[browser]} (${version})`,
      `${counted(rows)} right, ${rows.filter(isRight).length} of ${rows.length} libraries without a fault.`,
      matrixTable(rows),
      ...(faults.length > 0 ? [faults.join('\n')] : []),
    ].join('\n\n');
  });
  return `${[
    '# Which controls are filled',
    `Everything here was printed by \`npm run matrix -- --record\`: each library's controls on a page of its own, filled through the built
extension with a real click on its button. What counts is the value in the library's own model after its Continue was pressed, never
what the page shows. A dash is a control the library does not have; "left alone" means that nothing was written where nothing may be.
The pages and what each column asks for: \`tests/forms/controls/README.md\`.`,
    ...sections,
  ].join('\n\n')}\n`;
}
