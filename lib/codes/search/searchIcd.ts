import { icdTable, versionOn } from '../icdTable';
import { bare, codesFrom, splitQuestion } from './codeFilter';
import { type PlainName, plainName } from './plainName';
import { codesByWords } from './wordIndex';

/** One code to choose from. */
export interface IcdSuggestion {
  code: string; // dotted
  title: string; // the official one, of that day
  billable: boolean;
  plain: PlainName; // the words a patient knows
}

/** What a search gives at most. */
export const MOST_SUGGESTIONS = 10;
/** What of a pasted text is read, in characters: more than the longest title has. */
const MOST_CHARACTERS = 300;

/** A code of the tables as something to choose, undefined on dates on which it is no code. */
export function suggestion(code: string, date: string): IcdSuggestion | undefined {
  const version = versionOn(icdTable().get(code) ?? [], date);
  if (!version) return undefined;
  const { description, billable } = version;
  return { code, title: description, billable, plain: plainName(code, description) };
}

/**
 * The ten codes that best fit what she typed, as of a date of service: a code or its beginning, with or without the
 * dot, or words, with typos, in English or Spanish. Empty when nothing fits. Never throws.
 * @param date ISO
 */
export function search(text: string, date: string): IcdSuggestion[] {
  const { prefix, words } = splitQuestion(text.slice(0, MOST_CHARACTERS).trim());
  const byCode = prefix ? codesFrom(prefix, date) : [];
  const within = new Set(byCode);
  const valid = (code: string) => versionOn(icdTable().get(code) ?? [], date) !== undefined;
  const byWords = words ? codesByWords(words, (code) => (within.size === 0 ? valid(code) : within.has(code))) : [];
  const codes = byWords.length > 0 ? byWords : byCode;
  // "C50.412 upper outer": a code with words after it; "c50 upper outer": a group to search in
  const exact = byCode.filter(
    (code) => bare(code) === prefix && (byWords.length === 0 || suggestion(code, date)?.billable),
  );
  return [...new Set([...exact, ...codes])].slice(0, MOST_SUGGESTIONS).flatMap((code) => suggestion(code, date) ?? []);
}
