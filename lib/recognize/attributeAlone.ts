import type { Field } from '../pipeline';
import { candidatesFor } from './attribute';
import type { Phrase } from './evidence';
import { lonePart } from './parts';
import { canHold, kindOf } from './read';

const SURE = 0.55;

/** A mail address, a phone and a name are typed, and not a letter at a time. */
const isTyped = (field: Field, attribute: string): boolean =>
  !/^(?:email|phone|name)\b/.test(attribute) ||
  attribute === 'name.suffix' ||
  ((field.control === 'text' || field.control === 'combobox') && field.inputType !== 'search' && field.maxLength !== 1);

/**
 * What a field asks for where it cannot be said whose it is, or where it is left alone: `name.first`, `birthDate.month`.
 * '' when that is not clear either.
 */
export function attributeAlone(field: Field, phrases: readonly Phrase[]): string {
  const best = candidatesFor(field, phrases).find(({ means }) => means.startsWith('@'));
  if (!best || best.score < SURE) return '';
  const attribute = best.means.slice(1);
  const means = `patient.${attribute}`;
  if (!canHold(field, means) || !isTyped(field, attribute)) return '';
  const kind = kindOf(means);
  const part = kind ? lonePart(kind, field) : '';
  return part === '' ? attribute : `${attribute}.${part}`;
}
