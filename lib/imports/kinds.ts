import { normalizeProcedure } from '../codes/procedures';
import type { ItemKind } from '../profile/schema';

/** What a code alone says a charge was for; codes that fit several things say nothing. */
const BY_CODE: Readonly<Record<string, ItemKind>> = {
  '0662T': 'fitting',
  '0663T': 'placement',
  '97007': 'fitting',
  '97008': 'placement',
  '97009': 'post-infusion',
  A9282: 'wig',
};

/** The words of bills in both languages, the more particular first. */
const BY_WORDS: readonly [RegExp, ItemKind][] = [
  [/\bwigs?\b|cranial prosthe|\bpeluca|pr[oó]tesis capilar/i, 'wig'],
  [/dry ice|hielo seco/i, 'dry-ice'],
  [
    /post.?(?:infusion|chemo|cooling)|after (?:the )?(?:infusion|chemo)|despu[eé]s de la (?:infusi[oó]n|quimio)/i,
    'post-infusion',
  ],
  [/\brent(?:al|ed)?\b|\balquiler|\brenta\b/i, 'rental'],
  [/subscription|access (?:card|fee)|delta ?cards?\b|suscripci[oó]n|tarjeta de acceso/i, 'access'],
  [/\bfitting\b|measur|calibrat|ajuste|medici[oó]n/i, 'fitting'],
  [/placement|placing|colocaci[oó]n/i, 'placement'],
  [/\bsessions?\b|\bcycles?\b|\btreatments?\b|\bsesi[oó]n(?:es)?\b|\bciclos?\b|\btratamientos?\b/i, 'cycle'],
  [/\bcaps?\b|delta ?kit\b|\bgorros?\b|\bcasco\b/i, 'cap'],
];

/** What a charge was for, by its code and then by its words; '' where neither says so. */
export function kindOf(billedCode: string, words: string): ItemKind | '' {
  const code = normalizeProcedure(billedCode) ?? '';
  return (
    (Object.hasOwn(BY_CODE, code) && BY_CODE[code]) || BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] || ''
  );
}
