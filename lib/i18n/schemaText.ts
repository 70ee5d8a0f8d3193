import { schemaSentences } from './es/schemaSentences';
import type { Language } from './language';

/**
 * A sentence of the profile schema (or of `lib/profile/problems.ts`) in the language shown. One we have no translation
 * for is shown in English: better than no reason at all.
 */
export function schemaText(english: string, language: Language): string {
  if (language === 'en') return english;
  for (const [pattern, spanish] of schemaSentences) {
    if (pattern.test(english)) return english.replace(pattern, spanish);
  }
  return english;
}
