import { MONTHS } from '../months';
import type { Field, LabelText } from '../pipeline';

const NAMES = MONTHS.map((name) => name.slice(0, 3).toLowerCase());
const NAME = `(?:${NAMES.join('|')})[a-z]*`;

/** "Dec 31, 2026", "31-Dec-2026", and the patterns "MMM d, y" and "dd MMMM yyyy" that mean the same. */
const MONTH_FIRST = new RegExp(`\\b(${NAME}|m{3,4})(\\.?[ -])(\\d{1,2}|dd?)(,?[ -])(\\d{4}|y{4}|y)\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}|dd?)([ -])(${NAME}|m{3,4})(\\.?,?[ -])(\\d{4}|y{4}|y)\\b`, 'i');
/** "12/31/2026", "2026-12-31", "31.12.2026" */
const IN_NUMBERS = /(?<![\d/.-])(\d{1,4})([/.-])(\d{1,2})\2(\d{2,4})(?![\d/.-])/;

const ANNOUNCED = /(?:\be\.? ?g\.?|\b(?:for example|example|ex|format|such as|like|ejemplo|formato))\W{0,4}$/i;

/** The text where a format or an example of one stands: all of a placeholder, and what a hint announces as such. */
function shown({ from, text }: LabelText, form: RegExp): RegExpExecArray | null {
  const found = form.exec(text);
  return found && (from === 'placeholder' || ANNOUNCED.test(text.slice(0, found.index))) ? found : null;
}

/**
 * A day as the field shows in an example or a pattern with the month in words how it wants days; undefined when it shows
 * none, or one that can be read in two ways.
 */
export function spelledAsShown(iso: string, { labels }: Field): string | undefined {
  for (const label of labels) {
    const found = asWords(iso, label) ?? asNumbers(iso, label);
    if (found) return found;
  }
  return undefined;
}

function asWords(iso: string, label: LabelText): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  const place = Number(month) - 1;
  const name = (as: string) => (/^m{3}$/i.test(as) || as.length === 3 ? MONTHS[place]!.slice(0, 3) : MONTHS[place]!);
  const digits = (as: string) => (/^dd$|^0\d$/i.test(as) ? day : String(Number(day)));
  const monthFirst = shown(label, MONTH_FIRST);
  if (monthFirst) {
    const [, m = '', between = '', d = '', before = ''] = monthFirst;
    return `${name(m)}${between}${digits(d)}${before}${year}`;
  }
  const dayFirst = shown(label, DAY_FIRST);
  if (!dayFirst) return undefined;
  const [, d = '', between = '', m = '', before = ''] = dayFirst;
  return `${digits(d)}${between}${name(m)}${before}${year}`;
}

function asNumbers(iso: string, label: LabelText): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [, first = '', separator = '', second = '', third = ''] = shown(label, IN_NUMBERS) ?? [];
  const isBare = [first, second].some((part) => part.length === 1);
  const part = (digits: string) => (isBare ? String(Number(digits)) : digits);
  if (first.length === 4 && third.length === 2) return [year, month, day].join(separator);
  if (first.length > 2 || third.length === 3) return undefined;
  const inYear = third.length === 2 ? year.slice(2) : year;
  if (Number(first) > 12 && Number(second) <= 12) return [part(day), part(month), inYear].join(separator);
  if (Number(second) > 12 && Number(first) <= 12) return [part(month), part(day), inYear].join(separator);
  return undefined;
}
