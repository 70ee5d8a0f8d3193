import type { Field } from '../pipeline';

const SAME_LINE = 10; // CSS pixels

/**
 * The fields as a person reads them where the page lists them in no order: heading by heading, line by line, from left to
 * right. Other pages keep their own order.
 */
export function inReadingOrder(fields: readonly Field[]): Field[] {
  if (!fields.some((field) => field.bySight)) return [...fields];
  const lines = [...fields].sort((a, b) => a.frame - b.frame || a.rect.y - b.rect.y);
  const lineOf = new Map<Field, number>();
  let top = Number.NEGATIVE_INFINITY;
  let line = 0;
  for (const field of lines) {
    if (Math.abs(field.rect.y - top) > SAME_LINE) {
      line++;
      top = field.rect.y;
    }
    lineOf.set(field, line);
  }
  const byLine = (a: Field, b: Field) => lineOf.get(a)! - lineOf.get(b)! || a.rect.x - b.rect.x;
  const headings = new Map<string, number>();
  const headingOf = (field: Field) => `${field.frame}|${field.sections.join('|')}`;
  for (const field of lines.sort(byLine)) {
    if (!headings.has(headingOf(field))) headings.set(headingOf(field), headings.size);
  }
  return lines.sort((a, b) => headings.get(headingOf(a))! - headings.get(headingOf(b))! || byLine(a, b));
}
