import type { Field, LabelSource, LabelText } from '../pipeline';
import { PART_ONLY } from './evidence';
import { words } from './words';

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
      field.labels.some((label) => NAMED.has(label.from) && !isBesideQuestion(field, heading, label))
    )
      return field;
    const rest = field.labels.map((label) =>
      field.cluster && label.from === 'above' ? { ...label, from: 'hint' as const } : label,
    );
    return { ...field, labels: [{ text: heading, from: 'label' }, ...rest], sections: field.sections.slice(0, -1) };
  });
}

/** Beside a question over the boxes of one value: which part each box takes, and what explains the question. */
const isBesideQuestion = ({ cluster }: Field, heading: string, { text, from }: LabelText): boolean =>
  cluster !== undefined && /\?\W*$/.test(heading) && (from === 'above' || PART_ONLY.test(words(text)));

/** Whether a field, or the boxes of one value, stands alone under just its headings. */
function aloneUnderTheirs(fields: readonly Field[]): (field: Field) => boolean {
  const placeOf = ({ frame, form, sections }: Field): string => `${frame}|${form}|${sections.join('|')}`;
  const under = new Map<string, Set<string | Field>>();
  for (const field of fields) {
    const values = under.get(placeOf(field)) ?? new Set();
    under.set(placeOf(field), values.add(field.cluster?.id ?? field));
  }
  return (field) => under.get(placeOf(field))?.size === 1;
}
