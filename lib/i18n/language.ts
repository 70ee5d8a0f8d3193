export type Language = 'en' | 'es';

/**
 * The language to show: her choice, or with 'auto' the first of the browser's languages that we have.
 * @param wanted the setting
 * @param browserLanguages BCP 47 tags, best first, as `navigator.languages`
 */
export function chooseLanguage(wanted: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (wanted !== 'auto') return wanted;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'es') return base;
  }
  return 'en';
}

/** The language to mark a page's words with where they stand among ours; undefined where it is ours too, or not known. */
export const foreign = (pageLanguage: string | undefined, ours: Language): string | undefined =>
  pageLanguage === ours ? undefined : pageLanguage;

/** The locale for dates and money. US conventions in both languages: the claim is a US claim. */
export const localeOf = (language: Language): string => (language === 'es' ? 'es-US' : 'en-US');
