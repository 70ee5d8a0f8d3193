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

/**
 * Fills `{name}` with the value and `{name|one|other}` with the word for so many: in all our languages the first is for 1
 * alone. The browser's own plural rules take milliseconds to load, in every page that the panel is shown in.
 */
export function fillHoles(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(
    /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (hole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return hole;
      if (one === undefined || other === undefined) return String(value);
      return Number(value) === 1 ? one : other;
    },
  );
}

/** The translator of one language. Values are put in as plain text; nothing in them is read again as a hole. */
export function makeTranslate<D extends Dictionary>(words: TranslationOf<D>): Translate<D> {
  return (key, ...params) => fillHoles(words[key], params[0] ?? {});
}
