import type { Field } from '../pipeline';
import { candidatesFor } from './attribute';
import type { Phrase } from './evidence';
import { unknownOwner } from './owner';
import { OTHER_CONTEXT, type Whose } from './whose';
import { words } from './words';

/** Whom a claim is about where nobody on the page is called the patient. */

/** Of the family, and had the care if no patient is named: parents and spouses hold the plan. */
const A_CHILD = /\b(?:child|son|daughter|hij[oa]|nin[oa]|menor)\b/;

const A_PARENT = /^(?:parents?|mother|father|spouses?|husband|wife|partner|padres?|madre|conyuge|espos[oa])$/;

/** What a page asks about care or who else pays for it; a page without it may be about an heir. */
const OF_CARE = /^(?:claim\.(?!originalReference)|line\.|condition\.|diagnosis\.|otherCoverage\.)/;

type Own = ReadonlyMap<Field, Whose | undefined>;

/** The word no rule knows, or the one for a child, by which a text names somebody. */
const calledIn = ({ entity, stranger, said }: Whose): string => {
  if (entity !== 'foreign') return '';
  const [child] = A_CHILD.exec(words(said)) ?? [];
  const called = child ?? (stranger ? unknownOwner(words(said)) : '');
  return A_PARENT.test(called) ? '' : called;
};

/** "Landlord and patient": two people. */
const TWO = /&|\b(?:and|y|e)\b/i;

/**
 * The fields about the one person whose name and birth date are asked for on a page that names no patient and no member:
 * "Player's name", "Date of birth of the camper". Several such people leave it open who of them had the care. Where the
 * page calls the patient by such a word ("Injured player"), what it asks of the player is the patient's.
 */
export function fieldsOfOnlyPerson(
  fields: readonly Field[],
  phrases: ReadonlyMap<Field, readonly Phrase[]>,
  own: Own,
): Field[] {
  const asks = (field: Field): string => candidatesFor(field, phrases.get(field)!)[0]?.means ?? '';
  const said = [...own.values()];
  // where other insurance is all that is asked about, anybody of the family may have it
  const isOther = said.length > 0 && said.every((one) => one && (OTHER_CONTEXT.has(one.entity) || one.amongOthers));
  if (isOther) return [];
  const asked = new Map<string, Set<string>>();
  const patients: string[] = [];
  let isOfCare = false;
  let isKnown = false;
  for (const field of fields) {
    const means = asks(field);
    isOfCare ||= OF_CARE.test(means);
    const whose = own.get(field);
    if (whose?.entity === 'patient') patients.push(whose.said);
    isKnown ||= whose?.entity === 'patient' || (whose?.weak === true && means.startsWith('@'));
    const called = whose && !whose.amongOthers ? calledIn(whose) : '';
    if (called !== '') asked.set(called, (asked.get(called) ?? new Set()).add(means.replace(/\.\w+$/, '')));
  }
  const isCalled = (word: string) => patients.some((text) => !TWO.test(text) && words(text).split(' ').includes(word));
  const people = [...asked].filter(([word, means]) => {
    const isPerson = means.has('@name') && ['@birthDate', '@sex', '@age'].some((one) => means.has(one));
    return isKnown ? isCalled(word) : isPerson;
  });
  const [one, another] = people;
  if (!isOfCare || !one || another) return [];
  const named = new RegExp(`\\b${one[0]}\\b`);
  return fields.filter((field) => {
    const whose = own.get(field);
    return whose?.entity === 'foreign' && named.test(words(whose.said));
  });
}
