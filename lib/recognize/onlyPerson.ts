import type { Field } from '../pipeline';
import { candidatesFor } from './attribute';
import type { Phrase } from './evidence';
import { unknownOwner } from './owner';
import { OTHER_CONTEXT, type Whose } from './whose';
import { words } from './words';

/** Whom a claim is about where nobody on the page is called the patient. */

/** Of the family, and had the care if no patient is named: parents and spouses hold the plan. */
const A_CHILD = /\b(?:child|son|daughter|hij[oa]|nin[oa]|menor)\b/;

/** What a page asks about a claim or a plan; a page without it is no claim form. */
const OF_A_CLAIM = /^(?:%|claim\.|line\.|condition\.|diagnosis\.|otherCoverage\.)/;

type Own = ReadonlyMap<Field, Whose | undefined>;

/** The word no rule knows, or the one for a child, by which a text names somebody. */
const calledIn = ({ entity, stranger, said }: Whose): string => {
  if (entity !== 'foreign') return '';
  const [child] = A_CHILD.exec(words(said)) ?? [];
  return child ?? (stranger ? unknownOwner(words(said)) : '');
};

/**
 * The fields about the one person whose name and birth date are asked for on a page that names no patient and no member:
 * "Player's name", "Date of birth of the camper". Several such people leave it open who of them had the care.
 */
export function fieldsOfOnlyPerson(
  fields: readonly Field[],
  phrases: ReadonlyMap<Field, readonly Phrase[]>,
  own: Own,
): Field[] {
  const said = [...own.values()];
  const isKnown = said.some((one) => one?.entity === 'patient' || (one?.weak && one.entity === 'subscriber'));
  // where other insurance is all that is asked about, anybody of the family may have it
  const isOther = said.length > 0 && said.every((one) => one && (OTHER_CONTEXT.has(one.entity) || one.amongOthers));
  if (isKnown || isOther) return [];
  const asked = new Map<string, Set<string>>();
  let isClaim = false;
  for (const field of fields) {
    const means = candidatesFor(field, phrases.get(field)!)[0]?.means ?? '';
    isClaim ||= OF_A_CLAIM.test(means);
    const whose = own.get(field);
    const called = whose && !whose.amongOthers ? calledIn(whose) : '';
    if (called !== '') asked.set(called, (asked.get(called) ?? new Set()).add(means.replace(/\.\w+$/, '')));
  }
  const [one, another] = [...asked].filter(([, means]) => means.has('@name') && means.has('@birthDate'));
  if (!isClaim || !one || another) return [];
  const named = new RegExp(`\\b${one[0]}\\b`);
  return fields.filter((field) => {
    const whose = own.get(field);
    return whose?.entity === 'foreign' && named.test(words(whose.said));
  });
}
