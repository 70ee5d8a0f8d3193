import type { Field } from '../../pipeline';

const SAME_LINE = 10; // CSS pixels

/**
 * Sorts fields, in place, as a person reads them where the page lists them in no order: heading by heading, line by line,
 * from left to right.
 */
export function inReadingOrder(fields: Field[]): void {
  const lines = [...fields].sort((a, b) => a.rect.y - b.rect.y);
  const lineOf = new Map<Field, number>();
  let top = Number.NEGATIVE_INFINITY;
  let line = 0;
  for (const field of lines) {
    if (field.rect.y - top > SAME_LINE) {
      line++;
      top = field.rect.y;
    }
    lineOf.set(field, line);
  }
  const byLine = (a: Field, b: Field) => lineOf.get(a)! - lineOf.get(b)! || a.rect.x - b.rect.x;
  const headings = new Map<string, number>();
  for (const field of lines.sort(byLine)) {
    const heading = field.sections.join('|');
    if (!headings.has(heading)) headings.set(heading, headings.size);
  }
  fields.sort((a, b) => headings.get(a.sections.join('|'))! - headings.get(b.sections.join('|'))! || byLine(a, b));
  const orders = fields.map((field) => field.order).sort((a, b) => a - b);
  fields.forEach((field, at) => {
    field.order = orders[at]!;
  });
}
