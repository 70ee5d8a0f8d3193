const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface CsvRow {
  /** As spreadsheets count, from 1. */
  number: number;
  cells: string[];
}

/** The delimiters by how many of each stand outside quotes in the first lines, the commonest first. */
export function delimitersOf(text: string): string[] {
  const counts = new Map<string, number>(DELIMITERS.map((one) => [one, 0]));
  let quoted = false;
  let lines = 0;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '\n' && ++lines === 10) break;
    else if (!quoted && DELIMITERS.some((one) => one === sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([sign]) => sign);
}

/**
 * The rows of a CSV text (RFC 4180): cells parted by comma, semicolon, tab or bar, in quotes where they hold one of these, a
 * line end, or a quote, which is doubled. Empty rows are left out but counted. Excel's `sep=;` line is obeyed.
 * @param parted what parts the cells; the commonest sign of the first lines when it is not given
 */
export function parseCsv(text: string, parted = delimitersOf(text)[0]!): CsvRow[] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? parted;
  const rows: CsvRow[] = [];
  let number = told ? 2 : 1;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ number, cells });
    number += 1;
    cells = [];
    cell = '';
  };
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (body[at + 1] !== '\n') endRow(); // as old Macs end lines
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
