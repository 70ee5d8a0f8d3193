import { icdTable, versionOn } from '../icdTable';
import { readIcd } from '../normalizeIcd';

/** The longest code without its dot. */
const LONGEST = 7;

/** C50.412 -> C50412 */
export const bare = (code: string) => code.replace('.', '');

/** "c50.4", "Z51-11", "t45": text that starts like a code, without its dot; undefined for words and for "stage 2". */
function asPrefix(text: string): string | undefined {
  const read = readIcd(text);
  if (read) return bare(read.code);
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/[\s.,\u2010-\u2015-]/g, '');
  return /^[A-Z]\d[0-9A-Z]{0,5}$/.test(plain) && plain.length <= LONGEST ? plain : undefined;
}

/** What of a question is code and what is words: "c50 left" -> C50, "left". The first thing shaped like a code counts. */
export function splitQuestion(text: string): { prefix: string; words: string } {
  const whole = asPrefix(text);
  if (whole) return { prefix: whole, words: '' };
  const parts = text.split(/\s+/);
  for (const [index, part] of parts.entries()) {
    const prefix = asPrefix(part.replace(/^[([{]|[)\]},;:]+$/g, ''));
    if (prefix) return { prefix, words: parts.toSpliced(index, 1).join(' ') };
  }
  return { prefix: '', words: text };
}

let bareCodes: readonly (readonly [bare: string, code: string])[] | undefined;

/**
 * The codes of a date of service (ISO) that start like this, the typed one first, then the shorter; a tail that no code
 * has is let go.
 * @param prefix upper case, without the dot
 */
export function codesFrom(prefix: string, date: string): string[] {
  bareCodes ??= [...icdTable().keys()].map((code) => [bare(code), code] as const);
  for (let length = prefix.length; length >= 2; length--) {
    const start = prefix.slice(0, length);
    const found = bareCodes.filter(
      ([plain, code]) => plain.startsWith(start) && versionOn(icdTable().get(code)!, date),
    );
    if (found.length > 0) return found.map(([, code]) => code).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  }
  return [];
}
