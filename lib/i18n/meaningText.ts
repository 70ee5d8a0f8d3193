import { PARTS, parseConcept } from '../concepts';
import { groupOf } from '../teach/meaningGroups';
import { LEAVE_EMPTY } from '../teach/pin';
import { meanings as en } from './en/meanings';
import { meanings as es } from './es/meanings';
import type { Language } from './language';
import { fillHoles, type TranslationOf } from './translate';

const WORDS = { en, es } satisfies Record<Language, TranslationOf<typeof en>>;

const say = (key: string, language: Language, holes: Record<string, string | number> = {}): string =>
  fillHoles((WORDS[language] as Record<string, string>)[key] ?? key, holes);

/** The heading over a group of `meaningGroups`: "Service line 3". */
export function groupText(group: string, language: Language): string {
  const row = /^line\[(\d+)\]$/.exec(group)?.[1];
  return row ? say('group.line', language, { n: Number(row) + 1 }) : say(`group.${group}`, language);
}

/** A meaning as it stands under its heading: "Date of birth, month". */
export function meaningText(meaning: string, language: Language): string {
  const parsed = parseConcept(meaning);
  if (meaning === LEAVE_EMPTY || !parsed) return say(meaning, language);
  const { concept, indices, part, base } = parsed;
  const [n = 0, m = n] = indices;
  const key = Object.hasOwn(WORDS.en, concept.id) ? concept.id : base.slice(groupOf(base).length + 1);
  const text = say(key, language, { n: n + 1, m: m + 1 });
  if (part === '') return text;
  const isLetter = PARTS.pointer?.includes(part) && concept.kind === 'pointer';
  return `${text}, ${isLetter ? say('part.letter', language, { letter: part }) : say(`part.${part}`, language)}`;
}

/** Whether there are words for a meaning: those that are only recognized to be left alone have none. */
export function hasWords(meaning: string): boolean {
  const parsed = parseConcept(meaning);
  if (meaning === LEAVE_EMPTY || !parsed) return Object.hasOwn(WORDS.en, meaning);
  const { concept, base } = parsed;
  return Object.hasOwn(WORDS.en, concept.id) || Object.hasOwn(WORDS.en, base.slice(groupOf(base).length + 1));
}

/** Whom or what a meaning is about that there are no words for: "Patient"; '' where there are none for that either. */
export function groupOfMeaning(meaning: string, language: Language): string {
  const group = groupOf(meaning);
  return Object.hasOwn(WORDS.en, `group.${group.replace(/\[\d+\]$/, '')}`) ? groupText(group, language) : '';
}

/** A meaning on its own: "Patient: Date of birth". */
export const wholeMeaningText = (meaning: string, language: Language): string =>
  meaning === LEAVE_EMPTY
    ? meaningText(meaning, language)
    : `${groupText(groupOf(meaning), language)}: ${meaningText(meaning, language)}`;
