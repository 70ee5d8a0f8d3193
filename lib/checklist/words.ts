import type { Language } from '../i18n/language';
import { en } from './words/en';
import { es } from './words/es';
import type { ChecklistWords } from './words/types';

const WORDS: Record<Language, ChecklistWords> = { en, es };

/** What the checklist says, in her language. */
export const checklistWords = (language: Language): ChecklistWords => WORDS[language];
