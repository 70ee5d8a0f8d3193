import type { Field } from '../pipeline';
import { isPart } from './captions';

const SAME_PLACE = 4; // CSS pixels
const LINES = ['name', 'street address', 'city, state, ZIP'];

/** "Service facility location information", "Name and address of the provider": a party, to be written as on an envelope. */
const PARTY = /\s*(?:\blocation\b\s*)?(?:\b(?:info|information)\b|\bname (?:and|&) address\b).*$/i;

/**
 * Three lines to write on under one caption that asks for a whole party: its name, its street, and its city, state and
 * ZIP code, as people write addresses. Expects reading order; `captionOf` is the caption of the numbered box around a
 * field, '' where there is none.
 */
export function withPartyLines(fields: readonly Field[], captionOf: (field: Field) => string): Field[] {
  const result = new Map<Field, Field>();
  for (const first of fields) {
    const caption = sayingOf(first) || captionOf(first);
    if (!PARTY.test(caption) || result.has(first) || !isLine(first)) continue;
    const stack = [first];
    for (let next = under(first, fields); next; next = under(next, fields)) stack.push(next);
    const isOwn = stack.slice(1).every((line) => sayingOf(line) === '');
    if (
      stack.length !== LINES.length ||
      !isOwn ||
      fields.some((field) => under(field, fields) === first && isLine(field))
    )
      continue;
    const party = caption.replace(PARTY, '').trim();
    stack.forEach((line, at) => {
      const labels = line.labels.filter(({ from }) => from === 'aria' || from === 'hint');
      result.set(line, { ...line, labels: [...labels, { text: `${party} ${LINES[at]}`, from: 'above' }] });
    });
  }
  return fields.map((field) => result.get(field) ?? field);
}

const isLine = (field: Field): boolean => field.control === 'text' && field.hiddenBy === '' && field.maxLength <= 0;

const sayingOf = ({ labels }: Field): string =>
  labels.find(({ text, from }) => (from === 'above' || from === 'left') && !isPart(text))?.text ?? '';

/** The line right under another one, as wide as it. */
const under = (field: Field, fields: readonly Field[]): Field | undefined =>
  fields.find(
    ({ rect, ...other }) =>
      isLine({ rect, ...other }) &&
      Math.abs(rect.x - field.rect.x) <= SAME_PLACE &&
      Math.abs(rect.width - field.rect.width) <= SAME_PLACE &&
      Math.abs(rect.y - field.rect.y - field.rect.height) <= SAME_PLACE,
  );
