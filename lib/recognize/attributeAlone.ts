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

/** What stands in the page's header, menu or footer chooses its country or finds a shop, and asks for no address. */
const isBesidePage = (field: Field, attribute: string): boolean =>
  Boolean(field.landmark) && attribute.startsWith('address.');

/** A name on a card or an account belongs to that, and is no detail of a person. */
const isOfMoney = (concept: string, attribute: string): boolean => concept === 'payee' && attribute === 'name.full';

/**
 * What a field asks for where it cannot be said whose it is, or where it is left alone: `name.first`, `birthDate.month`.
 * '' when that is not clear either.
 * @param concept what was made of it all the same
 */
export function attributeAlone(field: Field, phrases: readonly Phrase[], concept: string): string {
  const best = candidatesFor(field, phrases).find(({ means }) => means.startsWith('@'));
  if (!best || best.score < SURE) return '';
  const attribute = best.means.slice(1);
  const means = `patient.${attribute}`;
  if (!canHold(field, means) || !isTyped(field, attribute)) return '';
  if (isBesidePage(field, attribute) || isOfMoney(concept, attribute)) return '';
  const kind = kindOf(means);
  const part = kind ? lonePart(kind, field) : '';
  return part === '' ? attribute : `${attribute}.${part}`;
}
