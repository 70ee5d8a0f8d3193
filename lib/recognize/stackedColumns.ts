import { isOrdinal } from '../ordinal';
import type { Field } from '../pipeline';

const SAME = 4; // CSS pixels
const MOST_LEADING = 1.7; // of a box's height, from one line to the next

/**
 * Lines of boxes with captions over the first line only, on a page whose captions are read by sight: boxes of one width
 * under one another, in at least three columns of the same lines. They get their place in the grid and the caption of
 * their column.
 */
export function withStackedColumns(fields: readonly Field[]): Field[] {
  const grids: Field[][][] = [];
  const drawn = fields.filter(({ bySight, control }) => bySight && control !== 'radio-group' && control !== 'checkbox');
  for (const stack of stacksOf(drawn)) {
    const alike = grids.find(
      ([other]) => other!.length === stack.length && Math.abs(other![0]!.rect.y - stack[0]!.rect.y) <= SAME,
    );
    if (alike) alike.push(stack);
    else grids.push([stack]);
  }
  const placed = new Map<Field, Field>();
  grids
    .filter((stacks) => stacks.length >= 3)
    .forEach((stacks, serial) => {
      stacks.sort((a, b) => a[0]!.rect.x - b[0]!.rect.x);
      stacks.forEach((stack, column) => {
        const above = stack[0]!.labels.filter((label) => label.from === 'above').map(({ text }) => text);
        const heading = headingOf(stack, stacks);
        const captions = (above.length > 0 || !heading ? above : [heading]).map((text) => ({
          text,
          from: 'column-header' as const,
        }));
        stack.forEach((field, row) => {
          const labels = row === 0 && above.length > 0 ? field.labels : [...field.labels, ...captions];
          placed.set(field, { ...field, labels, grid: { grid: `s${serial}`, row, column } });
        });
      });
    });
  return fields.map((field) => placed.get(field) ?? field);
}

/** The heading over one column alone, where every column has one of its own: bold captions are headings to the eye. */
function headingOf([first]: readonly Field[], stacks: readonly Field[][]): string | undefined {
  const headings = stacks.map(([field]) => field!.sections.at(-1));
  const isOwn = headings.every((heading) => heading !== undefined) && new Set(headings).size === headings.length;
  return isOwn ? first!.sections.at(-1) : undefined;
}

function stacksOf(fields: readonly Field[]): Field[][] {
  const columns = new Map<string, Field[]>();
  for (const field of [...fields].sort((a, b) => a.rect.y - b.rect.y)) {
    const key = `${Math.round(field.rect.x / SAME)} ${Math.round(field.rect.width / SAME)}`;
    columns.set(key, [...(columns.get(key) ?? []), field]);
  }
  const stacks: Field[][] = [];
  for (const column of columns.values()) {
    let stack: Field[] = [];
    for (const field of column) {
      const last = stack.at(-1);
      const goesOn = last && !isCaptioned(field) && field.rect.y - last.rect.y <= field.rect.height * MOST_LEADING;
      if (!goesOn) {
        stack = [];
        stacks.push(stack);
      }
      stack.push(field);
    }
  }
  return stacks.filter((stack) => stack.length > 1);
}

/** "1." beside a line of a table only counts it. */
const isCaptioned = (field: Field): boolean =>
  field.labels.some(({ text, from }) => !['placeholder', 'title', 'hint'].includes(from) && !isOrdinal(text));
