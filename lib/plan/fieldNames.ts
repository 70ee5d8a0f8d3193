import { parseConcept } from '../concepts';
import type { Field, PlanItem, Recognition } from '../pipeline';

/** Parts of a split value, as a person says them; the others read well as they are (`month`, `cents`). */
const PART_NAMES: Record<string, string> = {
  area: 'area code',
  prefix: 'first part',
  line: 'last four digits',
  rest: 'the rest',
  base: 'five digits',
  plus4: 'last four digits',
  serial: 'last part',
  category: 'before the dot',
  subcategory: 'after the dot',
};

/** What the form's row is called; other rows are counted without a name. */
const ROWS: Record<string, string> = { line: 'line', diagnosis: 'number' };

/** Three letters in a row: "MM", "04", "1a." and "$" do not say what a box holds. */
const TELLS = /\p{L}{3}/u;

/** What a field is called: by the page, '' where it has no word that tells; and by us, where that is needed. */
export type FieldName = Pick<PlanItem, 'label' | 'meaning'>;

/**
 * What to call each field in a list that stands away from the form, in the order given: its own label on the page;
 * where that does not say which one it is (a part of a date, a row of a table, the same label twice) also what it means.
 */
export function fieldNames(recognitions: readonly Recognition[]): FieldName[] {
  const own = recognitions.map(({ field }) => ownLabel(field));
  const times = new Map<string, number>();
  for (const label of own) times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1);
  return recognitions.map(({ field, kind, concept }, at) => {
    const label = own[at]!;
    const meaning = kind === 'claim' ? meaningOf(concept) : '';
    if (!meaning) return { label: label || field.name || field.idAttribute };
    if (!TELLS.test(label)) return { label: '', meaning: capitalized(meaning) };
    return times.get(label.toLowerCase()) === 1 ? { label } : { label, meaning };
  });
}

const ownLabel = ({ labels }: Field): string =>
  (labels.find((each) => each.from !== 'hint') ?? labels[0])?.text.trim() ?? '';

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same as one text: "First name (first name of the patient)". */
export const wholeName = ({ label, meaning = '' }: { label: string; meaning?: string | undefined }): string =>
  label && meaning ? `${label} (${meaning})` : label || meaning;

/** `line[2].dateFrom.month` -> "date of service, from, line 3: month"; '' when it is no concept. */
function meaningOf(concept: string): string {
  const parsed = parseConcept(concept);
  if (!parsed) return '';
  const { indices, part, base } = parsed;
  const row = indices.length > 0 ? `, ${ROWS[base.split('[')[0]!] ?? 'number'} ${indices[0]! + 1}` : '';
  return `${parsed.concept.label}${row}${part ? `: ${PART_NAMES[part] ?? part}` : ''}`;
}
