import type { Language } from './language';

/** A dictionary: flat keys, sentences with `{holes}` and plurals as `{count|field|fields}`. */
export type Dictionary = Readonly<Record<string, string>>;

/** The same keys in another language; a missing or unknown key is a type error. */
export type TranslationOf<D extends Dictionary> = { readonly [K in keyof D]: string };

type HoleName<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole;
type Holes<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}` ? HoleName<Hole> | Holes<Rest> : never;

/** `t(key, params)`: the params are exactly the holes of the English sentence. */
export type Translate<D extends Dictionary> = <K extends keyof D & string>(
  key: K,
  ...params: [Holes<D[K]>] extends [never] ? [] : [Readonly<Record<Holes<D[K]>, string | number>>]
) => string;

/** Fills `{name}` with the value and `{name|one|other}` with the word that the language's plural rule picks. */
export function fillHoles(
  sentence: string,
  params: Readonly<Record<string, string | number>>,
  plural: Intl.PluralRules,
): string {
  return sentence.replace(
    /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (hole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return hole;
      if (one === undefined || other === undefined) return String(value);
      return plural.select(Number(value)) === 'one' ? one : other;
    },
  );
}

/** The translator of one language. Values are put in as plain text; nothing in them is read again as a hole. */
export function makeTranslate<D extends Dictionary>(words: TranslationOf<D>, language: Language): Translate<D> {
  const plural = new Intl.PluralRules(language);
  return (key, ...params) => fillHoles(words[key], params[0] ?? {}, plural);
}
