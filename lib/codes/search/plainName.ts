import { DISEASES } from './diseases';
import { PLACES, type Place } from './places';
import { QUALIFIERS } from './qualifiers';

export interface PlainName {
  en: string; // '' where we have no plainer words than the official title
  es: string;
}

const NAMES: readonly Place[] = [...DISEASES, ...PLACES];

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A code in words people use: C50.412 -> "Breast, upper outer quarter, left side". Says nothing its title does not. */
export function plainName(code: string, title: string): PlainName {
  const text = `${code} ${title}`;
  const name = NAMES.find(({ is }) => is.test(text));
  if (!name) return { en: '', es: '' };
  const parts = [name, ...QUALIFIERS.filter(({ is, en }) => is.test(text) && en !== name.en)];
  return { en: capital(parts.map(({ en }) => en).join(', ')), es: capital(parts.map(({ es }) => es).join(', ')) };
}

/** Every word, English and Spanish, by which people may look for a code, beside those of its title. */
export function searchWords(code: string, title: string): string {
  const text = `${code} ${title}`;
  const fitting = [...NAMES, ...QUALIFIERS].filter(({ is }) => is.test(text));
  return fitting.map(({ en, es, also = '' }) => `${en} ${es} ${also}`).join(' ');
}
