import type { Field } from '../pipeline';
import { isPart } from './parts';

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
  const next = nextLines(fields.filter(isLine));
  const followed = new Set(next.values());
  for (const first of next.keys()) {
    if (followed.has(first)) continue;
    const stack = [first];
    for (let line = next.get(first); line; line = next.get(line)) stack.push(line);
    if (stack.length !== LINES.length || stack.slice(1).some((line) => sayingOf(line) !== '')) continue;
    const caption = sayingOf(first) || captionOf(first);
    if (!PARTY.test(caption)) continue;
    const party = caption.replace(PARTY, '').trim();
    stack.forEach((line, at) => {
      const labels = line.labels.filter(({ from }) => from === 'aria' || from === 'hint');
      result.set(line, { ...line, labels: [...labels, { text: `${party} ${LINES[at]}`, from: 'above' }] });
    });
  }
  return fields.map((field) => result.get(field) ?? field);
}

/** The line right under each line, as wide as it; lines with none under them are left out. Expects reading order. */
function nextLines(lines: readonly Field[]): Map<Field, Field> {
  const next = new Map<Field, Field>();
  lines.forEach((line, at) => {
    const end = line.rect.y + line.rect.height;
    for (const other of lines.slice(at + 1)) {
      if (other.rect.y > end + SAME_PLACE) break;
      const isUnder =
        Math.abs(other.rect.x - line.rect.x) <= SAME_PLACE &&
        Math.abs(other.rect.width - line.rect.width) <= SAME_PLACE &&
        Math.abs(other.rect.y - end) <= SAME_PLACE;
      if (isUnder) next.set(line, other);
    }
  });
  return next;
}

const isLine = (field: Field): boolean => field.control === 'text' && field.hiddenBy === '' && field.maxLength <= 0;

const sayingOf = ({ labels }: Field): string =>
  labels.find(({ text, from }) => (from === 'above' || from === 'left') && !isPart(text))?.text ?? '';
