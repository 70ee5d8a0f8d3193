import type { Field } from '../pipeline';

const SAME_LINE = 8; // CSS pixels
const SAME_COLUMN = 5;

/**
 * Finds grids by eye: lines of at least three controls that stand under one another again and again, whatever elements
 * they are made of. Returns the fields with `grid` set where the page's own table said nothing, and with the captions
 * over the first line given to the lines below it.
 */
export function withVisualGrids(fields: readonly Field[]): Field[] {
  const loose = fields.filter((field) => !field.grid && field.rect.width > 0 && field.hiddenBy === '');
  const lines = linesOf(loose);
  const byShape = new Map<string, Field[][]>();
  for (const line of lines) {
    if (line.length < 3) continue;
    const shape = `${line[0]!.frame}|${line[0]!.form}|${line.map((field) => Math.round(field.rect.x / SAME_COLUMN)).join(',')}`;
    const known = findShape(byShape, shape);
    if (known) known.push(line);
    else byShape.set(shape, [line]);
  }
  const joined = new Set([...byShape.values()].flatMap((rows) => joinLonger(rows, lines)));
  const placed = new Map<Field, Field>();
  let serial = 0;
  for (const rows of byShape.values()) {
    if (rows.length < 2 || rows.some((line) => joined.has(line)) || !rows.slice(1).every(isUncaptioned)) continue;
    const grid = `v${serial++}`;
    const columns = rows[0]!.map((_, column) => rows.map((line) => line[column]!));
    rows.forEach((line, row) => {
      line.forEach((field, column) => {
        const first = rows[0]![column]!;
        const captions =
          row === 0 ? [] : first.labels.filter((label) => label.from === 'above' || label.from === 'column-header');
        if (row > 0 && hasOwnCaption(field, columns[column]!)) return;
        const own = field.labels.filter((label) => row === 0 || label.from !== 'above');
        const labels = [...own, ...captions.map((label) => ({ text: label.text, from: 'column-header' as const }))];
        placed.set(field, { ...field, labels, grid: { grid, row, column } });
      });
    });
  }
  return fields.map((field) => placed.get(field) ?? field);
}

/** What stands over it in words stands over no other box of the column: it is a box of its own that happens to stand there. */
const hasOwnCaption = (field: Field, column: readonly Field[]): boolean =>
  field.labels.some(
    ({ text, from }) =>
      from === 'above' &&
      /\p{L}{3}/u.test(text) &&
      column.every((other) => other === field || other.labels.every((label) => label.text !== text)),
  );

/** Most boxes of the line say nothing of themselves: they live by the captions over the first line. */
const isUncaptioned = (line: readonly Field[]): boolean =>
  line.filter(
    (field) =>
      !field.labels.some(
        (label) => label.from !== 'hint' && label.from !== 'title' && !/^\W*\w{1,2}\W*$/.test(label.text),
      ),
  ).length *
    3 >=
  line.length * 2;

/** A line that goes on with boxes of something else beside the table is one of its rows all the same. Returns those lines. */
function joinLonger(rows: Field[][], lines: readonly Field[][]): Field[][] {
  const [first, second] = rows;
  if (!first || !second) return [];
  const found: Field[][] = [];
  const [top, last] = [middle(first[0]!), middle(rows.at(-1)![0]!)];
  const pitch = Math.min(...rows.slice(1).map((line, at) => middle(line[0]!) - middle(rows[at]![0]!)));
  for (const line of lines) {
    const isSame = line[0]!.frame === first[0]!.frame && line[0]!.form === first[0]!.form;
    if (!isSame || line.length <= first.length || rows.includes(line)) continue;
    const at = middle(line[0]!);
    if (at < top - pitch - SAME_LINE || at > last + pitch + SAME_LINE) continue;
    const part = first.map(({ rect }) => line.find((field) => Math.abs(field.rect.x - rect.x) <= SAME_COLUMN));
    const isRow = part.every((field, column) => field && field.rect.width === first[column]!.rect.width);
    if (!isRow) continue;
    rows.push(part as Field[]);
    found.push(line);
  }
  rows.sort((a, b) => middle(a[0]!) - middle(b[0]!));
  return found;
}

/** Shapes are equal when every column is within the tolerance; rounding alone would split neighbours. */
function findShape(shapes: Map<string, Field[][]>, shape: string): Field[][] | undefined {
  const exact = shapes.get(shape);
  if (exact) return exact;
  const [frame, form, columns] = shape.split('|') as [string, string, string];
  const wanted = columns.split(',').map(Number);
  for (const [other, rows] of shapes) {
    const [otherFrame, otherForm, otherColumns] = other.split('|') as [string, string, string];
    if (otherFrame !== frame || otherForm !== form) continue;
    const theirs = otherColumns.split(',').map(Number);
    if (theirs.length === wanted.length && theirs.every((x, at) => Math.abs(x - wanted[at]!) <= 1)) return rows;
  }
  return undefined;
}

function linesOf(fields: readonly Field[]): Field[][] {
  const sorted = [...fields].sort((a, b) => a.frame - b.frame || middle(a) - middle(b) || a.rect.x - b.rect.x);
  const lines: Field[][] = [];
  for (const field of sorted) {
    const line = lines.at(-1);
    const fits = line && line[0]!.frame === field.frame && Math.abs(middle(line[0]!) - middle(field)) <= SAME_LINE;
    if (fits) line.push(field);
    else lines.push([field]);
  }
  for (const line of lines) line.sort((a, b) => a.rect.x - b.rect.x);
  return lines;
}

const middle = (field: Field): number => field.rect.y + field.rect.height / 2;
