import type { Field } from '../pipeline';
import { type Draft, unknown } from './draft';
import { PART_ONLY, type Phrase } from './evidence';
import type { Parties } from './parties';
import { barePart } from './parts';
import { resolve } from './resolve';
import { words } from './words';

/** A list of years that goes back a lifetime is made for births: no visit, policy or card is that old. */
const LIFETIME = 80;
const LONG = 6; // words; what is longer explains, and names nothing

/**
 * Month, day and year side by side that say no more of themselves than which part they hold: a date of birth where one
 * of them, the heading over them or the list of years says so. Boxes read already are left as they are.
 */
export function birthBoxes(
  fields: readonly Field[],
  phrases: Map<Field, Phrase[]>,
  parties: Parties,
  read: ReadonlyMap<Field, Draft>,
): Map<Field, Draft> {
  const drafts = new Map<Field, Draft>();
  const partOf = fields.map((field) => (read.has(field) ? '' : barePart(field)));
  for (let at = 0; at + 2 < fields.length; at++) {
    const parts = partOf.slice(at, at + 3);
    const three = fields.slice(at, at + 3);
    if (new Set(parts).size < 3 || parts.includes('') || !isTogether(three)) continue;
    if (!isBirth(three, phrases)) continue;
    const phrase: Phrase = { words: 'date of birth', raw: 'date of birth', weight: 1, from: 'inside' };
    const resolved = resolve({ means: '@birthDate', score: 0.9, phrase }, parties.of(three[0]!));
    if (!resolved) continue;
    const why = 'A month, a day and a year that ask for a date of birth.';
    three.forEach((field, index) => {
      const known = { means: resolved.means, score: 0.9 * resolved.certainty };
      drafts.set(field, { ...unknown(field, why), ...known, part: parts[index]!, cluster: `birth${at}` });
    });
  }
  return drafts;
}

const isTogether = ([first, ...rest]: readonly Field[]): boolean =>
  rest.every(
    (field) =>
      field.frame === first!.frame && field.form === first!.form && field.sections.join() === first!.sections.join(),
  );

function isBirth(three: readonly Field[], phrases: Map<Field, Phrase[]>): boolean {
  const said = three.flatMap((field) => phrases.get(field)!).filter(({ from }) => !['name', 'section'].includes(from));
  const asked = said.map((phrase) => phrase.words).filter((text) => !PART_ONLY.test(text));
  const heading = words(three[0]!.sections.at(-1) ?? '');
  if ([...asked, heading].some((text) => OTHER_DATE.test(text))) return false;
  const short = asked.filter((text) => text.split(' ').length <= LONG);
  if (short.length > 0) return short.every(isBirthDate);
  return isBirthDate(heading) || three.some(goesBackALifetime);
}

/** Other days a form asks for, which a list of years may reach back to as well. */
const OTHER_DATE =
  /\b(?:dates? of (?!birth)|services?|visits?|accidents?|injur\w+|illness\w*|symptoms?|treat\w*|issued?|expir\w+|effective|hired?|married|retired?|sign\w*|due|bab(?:y|ies)|servicio|accidente)\b/;

const isBirthDate = (text: string): boolean =>
  text.split(' ').length <= LONG &&
  /\b(?:birth(?: ?days?| ?dates?)?|born|dob|nacimiento|nacid[oa])\b/.test(text) &&
  !BORN_ELSEWHERE.test(text);

/** Where somebody was born, or under which name. */
const BORN_ELSEWHERE = /\b(?:place|city|country|state|name|sex)\b/;

function goesBackALifetime({ options }: Field): boolean {
  const years = options
    .map(({ text }) => Number(/^\s*((?:19|20)\d\d)\s*$/.exec(text)?.[1] ?? 0))
    .filter((year) => year > 0);
  return years.length > 0 && Math.max(...years) - Math.min(...years) >= LIFETIME;
}
