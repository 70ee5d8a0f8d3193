import type { Profile } from '../profile/schema';
import { plainWords } from '../recognize/words';

/** What is hers, in the plain words a page may say it in: it must not be kept with what a page is known by. */
export interface OwnWords {
  /** Single words: the names of people. */
  names: ReadonlySet<string>;
  /** Whole values: addresses, numbers, the insurer's name. */
  values: readonly string[];
}

export const NOBODY: OwnWords = { names: new Set(), values: [] };

/**
 * Words of lists and rules, which every form says: they tell nothing of her. Nor does what she notes in her own words of
 * a call: as a whole it stands in no page, and a short note ("Member services") would blot out what the page says.
 */
const COMMON = new Set(
  `schema id label kind route system sex relationshipToSubscriber maritalStatus submitter planKind chargeStyle checklist
  physicianRole unit state country credential placeOfService modifiers billedCode method suffix status reason who
  said`.split(/\s+/),
);
const NAME_PARTS = new Set(['first', 'middle', 'last']);

const SHORTEST_NAME = 2; // an initial is a letter like any other
const SHORTEST_VALUE = 4;

/** Every word and value of these profiles that would say something of her. */
export function ownWordsOf(profiles: readonly Profile[]): OwnWords {
  const names = new Set<string>();
  const values = new Set<string>();
  const gather = (value: unknown, key: string): void => {
    if (COMMON.has(key)) return;
    if (typeof value === 'string') {
      const said = plainWords(value);
      if (NAME_PARTS.has(key)) for (const word of said.split(' ')) if (word.length >= SHORTEST_NAME) names.add(word);
      if (said.length >= SHORTEST_VALUE) values.add(said);
    } else if (Array.isArray(value)) {
      for (const item of value) gather(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) gather(inner, name);
    }
  };
  for (const profile of profiles) gather(profile, '');
  return { names, values: [...values].sort((a, b) => b.length - a.length) };
}

/**
 * Plain words (of `words` in lib/recognize) without anything of hers: her own words become `*`, and every number that
 * could be a date, an amount or an identifier `#`. Numbers of one or two digits stay: they count rows.
 */
export function withoutOwn(said: string, own: OwnWords): string {
  let text = ` ${said} `;
  for (const value of own.values) if (text.includes(` ${value} `)) text = text.replaceAll(` ${value} `, ' * ');
  return text
    .trim()
    .split(' ')
    .map((word) => (own.names.has(word) ? '*' : /\d{3}/.test(word) ? '#' : word))
    .join(' ')
    .replace(/(?:#|\b\d{1,2}\b)(?: (?:#|\d{1,2}\b))+/g, '#');
}
