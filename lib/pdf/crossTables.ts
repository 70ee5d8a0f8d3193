import type { Field, LabelText } from '../pipeline';
import { withoutHeads } from './grids';
import { isPart } from './parts';
import type { Reading } from './reading';

const SAME_PLACE = 4; // CSS pixels
const SAME_LINE = 8;
const FEWEST_ROWS = 3;
const NEXT_ROW = 12; // CSS pixels from the end of one row to the next at most

/**
 * Tables that ask the same of several parties: a caption left of every row ("Last name", "Telephone"), a party over every
 * column ("Patient", "Emergency contact"). Every box of a row gets the row's caption, and its column's head as the section
 * it stands in. Expects the fields in reading order.
 */
export function withCrossTables(fields: readonly Field[], reading: Pick<Reading, 'headsOver'>): Field[] {
  const tables = tablesOf(linesOf(fields)).filter((rows) => rows.length >= FEWEST_ROWS);
  const inTables = tables.flat(2);
  const placed = new Map<Field, Field>();
  const inHeads: string[] = [];
  for (const [serial, rows] of tables.entries()) {
    const captions = rows.map(captionOf);
    const columns = widest(rows);
    const heads = reading.headsOver(columns, inTables).map((labels) => labels.find(({ text }) => !isPart(text))?.text);
    if (heads.some((head) => head === undefined) || new Set(heads).size < heads.length) continue;
    if (captions.some((caption) => caption === undefined)) continue;
    const isCounted = heads.every((head) => COUNTED.test(head!));
    inHeads.push(...(heads as string[]));
    rows.forEach((row, at) => {
      for (const field of row) {
        const column = columns.findIndex((other) => isSameColumn(other, field));
        placed.set(field, {
          ...withoutHeads(field, heads as string[]),
          ...(isCounted
            ? // a line of the claim in every column
              {
                labels: labelled(field, { ...captions[at]!, from: 'column-header' }),
                grid: { grid: `x${serial}`, row: column, column: at },
              }
            : {
                labels: labelled(field, captions[at]!),
                sections: [...withoutHeads(field, heads as string[]).sections, heads[column]!],
              }),
        });
      }
    });
  }
  return fields.map((field) => placed.get(field) ?? withoutHeads(field, inHeads));
}

/** "Item 1", "2nd visit": the columns are service lines, which are told by what repeats. */
const COUNTED = /\d/;

const PRINTED = new Set(['left', 'above', 'right', 'below', 'column-header']);

const labelled = ({ labels }: Field, caption: LabelText): LabelText[] => [
  ...labels.filter(({ from }) => !PRINTED.has(from)),
  caption,
];

const captionOf = ([first]: readonly Field[]): LabelText | undefined =>
  first!.labels.find(({ from, text }) => from === 'left' && !isPart(text));

function linesOf(fields: readonly Field[]): Field[][] {
  const lines: Field[][] = [];
  for (const field of fields) {
    if (field.hiddenBy !== '' || field.control !== 'text') continue;
    const line = lines.at(-1);
    if (line && Math.abs(middle(field) - middle(line[0]!)) <= SAME_LINE) line.push(field);
    else lines.push([field]);
  }
  return lines.filter((line) => line.length > 1);
}

const middle = ({ rect }: Field): number => rect.y + rect.height / 2;

function tablesOf(lines: readonly Field[][]): Field[][][] {
  const tables: Field[][][] = [];
  for (const line of lines) {
    const table = tables.at(-1);
    if (table && isNextRow(table, line)) table.push(line);
    else tables.push([line]);
  }
  return tables;
}

/** A row may leave out columns that its question does not concern. */
function isNextRow(rows: readonly Field[][], line: readonly Field[]): boolean {
  const { rect } = rows.at(-1)![0]!;
  const [more, fewer] = widest(rows).length >= line.length ? [widest(rows), line] : [line, widest(rows)];
  return (
    line[0]!.rect.y - (rect.y + rect.height) <= NEXT_ROW &&
    fewer.every((field) => more.some((other) => isSameColumn(other, field)))
  );
}

const widest = (rows: readonly Field[][]): Field[] =>
  rows.reduce((most, row) => (row.length > most.length ? row : most));

const isSameColumn = (a: Field, b: Field): boolean =>
  Math.abs(a.rect.x - b.rect.x) <= SAME_PLACE && Math.abs(a.rect.width - b.rect.width) <= SAME_PLACE;
