import type { Field } from '../pipeline';

/**
 * A legend or heading over several questions is no label of any of them, though pages that mark up a group of choices
 * may say so: a choice with a question of its own right beside it keeps only that.
 */
export function withoutSharedHeadings(fields: readonly Field[]): Field[] {
  const under = new Map<string, number>();
  const placeOf = (field: Field) => `${field.frame}|${field.form}|${field.sections.join('|')}`;
  for (const field of fields) under.set(placeOf(field), (under.get(placeOf(field)) ?? 0) + 1);
  return fields.map((field) => {
    const heading = field.sections.at(-1);
    if (field.control !== 'radio-group' || heading === undefined || under.get(placeOf(field)) === 1) return field;
    const own = field.labels.filter(({ text }) => text !== heading);
    const isAsked = own.some(({ from }) => from === 'above' || from === 'left' || from === 'row-header');
    return isAsked && own.length < field.labels.length ? { ...field, labels: own } : field;
  });
}
