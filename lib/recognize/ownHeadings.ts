import type { Field, LabelSource } from '../pipeline';

const NAMED: ReadonlySet<LabelSource> = new Set([
  'label',
  'aria',
  'host',
  'above',
  'left',
  'column-header',
  'row-header',
]);

/** Asks for an answer, as "Patient" over a box does not. */
const ASKS = /[?*:]\s*$/;

/**
 * Some pages put every question into a heading of its own: over one field alone, which has no other caption, the heading
 * is its label.
 */
export function withOwnHeadings(fields: readonly Field[]): Field[] {
  const placeOf = ({ frame, form, sections }: Field): string => `${frame}|${form}|${sections.join('|')}`;
  const under = new Map<string, number>();
  for (const field of fields) under.set(placeOf(field), (under.get(placeOf(field)) ?? 0) + 1);
  return fields.map((field) => {
    const heading = field.sections.at(-1);
    if (
      !heading ||
      !ASKS.test(heading) ||
      field.control === 'checkbox' ||
      under.get(placeOf(field)) !== 1 ||
      field.labels.some(({ from }) => NAMED.has(from))
    )
      return field;
    return {
      ...field,
      labels: [{ text: heading, from: 'label' }, ...field.labels],
      sections: field.sections.slice(0, -1),
    };
  });
}
