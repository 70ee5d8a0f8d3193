import type { Field, LabelSource } from '../pipeline';

/**
 * A legend or heading over several questions is no label of any of them, though pages that mark up a group of choices
 * may say so: a choice with a question of its own right beside it keeps only that.
 */
export function withoutSharedHeadings(fields: readonly Field[]): Field[] {
  const isAlone = aloneUnderTheirs(fields);
  return fields.map((field) => {
    const heading = field.sections.at(-1);
    if (field.control !== 'radio-group' || heading === undefined || isAlone(field)) return field;
    const own = field.labels.filter(({ text }) => text !== heading);
    const isAsked = own.some(({ from }) => from === 'above' || from === 'left' || from === 'row-header');
    return isAsked && own.length < field.labels.length ? { ...field, labels: own } : field;
  });
}

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
  const isAlone = aloneUnderTheirs(fields);
  return fields.map((field) => {
    const heading = field.sections.at(-1);
    if (
      !heading ||
      !ASKS.test(heading) ||
      field.control === 'checkbox' ||
      !isAlone(field) ||
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

/** Whether a field is the only one that stands under just its headings. */
function aloneUnderTheirs(fields: readonly Field[]): (field: Field) => boolean {
  const placeOf = ({ frame, form, sections }: Field): string => `${frame}|${form}|${sections.join('|')}`;
  const under = new Map<string, number>();
  for (const field of fields) under.set(placeOf(field), (under.get(placeOf(field)) ?? 0) + 1);
  return (field) => under.get(placeOf(field)) === 1;
}
