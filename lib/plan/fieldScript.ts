import { MONTHS } from '../months';
import type { Answer } from './answerTypes';

/** What the script of a PDF field makes of what is typed into it: Acrobat's own formats, which other viewers know too. */
export type FieldScript =
  | { is: 'date'; format: string } // of m, d and y, as in "mm/dd/yyyy" and "mmm d, yyyy"
  /** `separators` by Acrobat's numbers: 0 "1,234.50", 1 "1234.50", 2 "1.234,50", 3 "1234,50", 4 "1'234.50". */
  | { is: 'number'; decimals: number; separators: number; currency: string; isBefore: boolean }
  | { is: 'zip' | 'zip+4' | 'phone' | 'ssn' };

/** What a viewer shows for a text in such a field; undefined where the script would not take it, or takes a date. */
export function shownBy(script: FieldScript, text: string): string | undefined {
  switch (script.is) {
    case 'date':
      return undefined;
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(text) ? numberShown(script, text) : undefined;
    default:
      return SPECIAL[script.is].test(text) ? text : undefined;
  }
}

const SPECIAL = {
  zip: /^\d{5}$/,
  'zip+4': /^\d{5}-\d{4}$/,
  phone: /^(?:\(\d{3}\) )?\d{3}-\d{4}$/,
  ssn: /^\d{3}-\d{2}-\d{4}$/,
} as const;

const SEPARATORS: Record<number, readonly [thousands: string, decimal: string]> = {
  0: [',', '.'],
  1: ['', '.'],
  2: ['.', ','],
  3: ['', ','],
  4: ["'", '.'],
};

function numberShown(
  { decimals, separators, currency, isBefore }: FieldScript & { is: 'number' },
  text: string,
): string {
  const [whole = '', rest = ''] = Number(text).toFixed(decimals).split('.');
  const [thousands, decimal] = SEPARATORS[separators] ?? SEPARATORS[0]!;
  const number = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) + (rest && decimal + rest);
  return isBefore ? currency + number : number + currency;
}

/**
 * The spellings of an answer that such a field shows as they are meant, best first; none where it would show something
 * else, such as an identifier in a field that groups digits by thousands.
 * @param spellings what would be written without the script
 */
export function spelledFor(script: FieldScript, answer: Answer, part: string, spellings: readonly string[]): string[] {
  switch (script.is) {
    case 'date':
      return answer.kind === 'date' ? dayFor(script.format, answer.iso, part) : [];
    case 'number': {
      const isSum = answer.kind === 'money' || answer.kind === 'number';
      const isWhole = (text: string) => Number(Number(text).toFixed(script.decimals)) === Number(text);
      return spellings.filter((text) =>
        isSum ? shownBy(script, text) && isWhole(text) : shownBy(script, text) === text,
      );
    }
    case 'zip':
      return answer.kind === 'zip' && part === '' ? [answer.zip.slice(0, 5)] : asMeant(script, spellings);
    case 'phone': {
      const [, area, prefix, line] = (answer.kind === 'phone' && /^(\d{3})(\d{3})(\d{4})$/.exec(answer.digits)) || [];
      return area && part === '' ? [`(${area}) ${prefix}-${line}`] : asMeant(script, spellings);
    }
    default:
      return asMeant(script, spellings);
  }
}

const asMeant = (script: FieldScript, spellings: readonly string[]) =>
  spellings.filter((text) => shownBy(script, text) === text);

const PART_LETTERS: Record<string, RegExp> = { '': /^[mdy]+$/, month: /^m+$/, day: /^d+$/, year: /^y+$/ };

/** A day, or one part of it, in a format of Acrobat's; none where the format asks for another part, or for the time. */
function dayFor(format: string, iso: string, part: string): string[] {
  if (!PART_LETTERS[part]?.test(format.replace(/[^a-z]/gi, '')) || /d{3}/.test(format)) return [];
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const words: Record<string, string> = {
    m: String(Number(month)),
    mm: month,
    mmm: name.slice(0, 3),
    mmmm: name,
    d: String(Number(day)),
    dd: day,
    yy: year.slice(2),
    yyyy: year,
  };
  return [format.replace(/m+|d+|y+/g, (letters) => words[letters] ?? letters)];
}
