import type { Language } from '../i18n/language';
import type { Finding } from './finding';
import type { Problem } from './types';
import { en } from './words/en';
import { es } from './words/es';

const SENTENCES = { en, es };

/** A finding as a problem she can read, in her language. */
export function inWords(found: Finding, language: Language): Problem {
  const { id, severity, concept } = found;
  const [message, action] = found.in(SENTENCES[language]);
  return { id, severity, concept, message, action };
}
