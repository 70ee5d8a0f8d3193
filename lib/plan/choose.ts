import type { Party } from '../claim/types';
import type { Option } from '../pipeline';
import { inEachLanguage } from '../recognize/languages';
import { plainWords } from '../recognize/words';
import { IN_WORDS, type Meaning } from './meanings';

/**
 * The one option that means what is wanted: by its whole text, then its whole value, then by meaning inside a longer
 * text. Two that fit equally well are no answer.
 */
export function chooseOption(options: readonly Option[], meaning: Meaning): Option | undefined {
  const real = options.filter((option) => !isPlaceholder(option));
  const exact = new Set(meaning.exact.map(plain));
  const isWider = (text: string): boolean => meaning.orLike?.test(text) === true && !meaning.unlike?.test(text);
  const isDoubtful = real.some(({ text }) => spoken(text).some((said) => meaning.orUnlessAmong?.test(said)));
  return (
    only(byRank(real, meaning.exact)) ??
    only(real.filter((option) => exact.has(plain(option.value)) && !contradicts(option, meaning))) ??
    only(real.filter((option) => spoken(option.text).some((text) => matchesLike(text, meaning)))) ??
    (isDoubtful ? undefined : only(real.filter((option) => spoken(option.text).some(isWider))))
  );
}

/** The one option that names this person, first and last name, or the first where the list has no last names. */
export function optionNaming(options: readonly Option[], { first, last }: Party['name']): Option | undefined {
  const says = (name: string) => options.filter(({ text }) => ` ${plain(text)} `.includes(` ${plain(name)} `));
  if (first === '' || last === '') return undefined;
  const family = says(last);
  const called = says(first);
  return only(family.length > 0 ? called.filter((option) => family.includes(option)) : called);
}

/** How lists of a family call somebody: "Jordan (Spouse)". */
export function namesInFamily({ first, last }: Party['name'], kin: string): string[] {
  if (first === '') return [];
  const word = IN_WORDS[kin];
  const names = [`${first} ${last}`.trim(), first];
  return [...names, ...(word ? names.flatMap((name) => [`${name} (${word})`, `${name} - ${word}`]) : [])];
}

/** What a text says, in each language it is written in. */
const spoken = (text: string): string[] => inEachLanguage(text).map(plain);

/** Whether a text (a lone checkbox's own label) means what is wanted. */
export const means = (text: string, meaning: Meaning): boolean =>
  spoken(text).some((said) => meaning.exact.some((exact) => plain(exact) === said) || matchesLike(said, meaning));

const matchesLike = (text: string, meaning: Meaning): boolean =>
  meaning.like?.test(text) === true && meaning.unlike?.test(text) !== true;

/** A value alone ("1", "m") may be any code of the page's own: a text that speaks against it wins. */
const contradicts = (option: Option, meaning: Meaning): boolean => {
  const text = plain(option.text);
  return (
    text !== '' && !`${text} `.startsWith(`${plain(option.value)} `) && text.length > 2 && !matchesLike(text, meaning)
  );
};

/** Among options that equal some accepted text, those that equal the best-ranked one. */
function byRank(options: readonly Option[], accepted: readonly string[]): Option[] {
  for (const text of accepted) {
    const same = options.filter((option) => spoken(option.text).includes(plain(text)));
    if (same.length > 0) return same;
  }
  return [];
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const isPlaceholder = (option: Option): boolean =>
  plain(option.text) === '' ||
  (option.value === '' && /^(?:select|choose|please|pick|seleccione|elija|all)\b|^$/.test(plain(option.text)));

/** Plain words of an option, numbers kept. */
export const plain = (text: string): string => plainWords(text);
