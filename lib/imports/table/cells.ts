import { readCents } from '../../cents';
import { MONTHS } from '../../months';
import { isoDate } from '../../profile/schema';
import { folded } from '../folded';

const SPANISH = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** The number of a month by its name, whole or by three letters or more; 0 where there is none. */
function monthOf(word: string): number {
  const at = [MONTHS, SPANISH]
    .map((names) => names.findIndex((name) => word.length >= 3 && folded(name).startsWith(word)))
    .find((index) => index >= 0);
  return (at ?? -1) + 1;
}

const real = (year: number, month: number, day: number): string | undefined => {
  const whole = year < 100 ? 2000 + year : year;
  const iso = `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return whole >= 1900 && whole < 2100 && isoDate.safeParse(iso).success ? iso : undefined;
};

/** Wednesday, January 14, 2026: the day of the week, which Excel's long dates begin with. */
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

const BY_NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/**
 * A date as US bills and tables write it -> ISO: 1/14/2026, 01-14-26, Jan 14, 2026, 14-Jan-26, Wednesday, January 14, 2026,
 * 14 de enero de 2026, 2026-01-14, 2026/01/14, 2026-01-14T08:00. Of two numbers the month stands first, as in the US.
 * Undefined for anything else.
 */
export function readDate(text: string): string | undefined {
  const plain = text.trim().replace(/[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?$/, '');
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(plain) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(plain);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = BY_NUMBERS.exec(plain);
  if (numbers) return real(Number(numbers[3]), Number(numbers[1]), Number(numbers[2]));
  const words = folded(plain)
    .split(' ')
    .filter((word, at) => !/^(?:de|del|of)$/.test(word) && !(at === 0 && WEEKDAY.test(word)));
  if (words.length !== 3) return undefined;
  const [first = '', second = '', year = ''] = words;
  const isDayFirst = /^\d/.test(first);
  // 14-Jan-26, as spreadsheets write it
  if (!/^\d{4}$/.test(year) && !(isDayFirst && /^\d{2}$/.test(year))) return undefined;
  const month = monthOf(isDayFirst ? second : first);
  const day = Number.parseInt(isDayFirst ? first : second, 10);
  return month > 0 && Number.isInteger(day) ? real(Number(year), month, day) : undefined;
}

/** Whether a date has its day first, as outside the US: 25/03/2026. Beside one such, 03/04/2026 can mean two days. */
export function isDayFirst(text: string): boolean {
  const numbers = BY_NUMBERS.exec(text.trim());
  return numbers !== null && Number(numbers[1]) > 12 && Number(numbers[2]) <= 12;
}

/** Whether a date is written by numbers alone, so that its order has to be known. */
export const isByNumbers = (text: string): boolean => BY_NUMBERS.test(text.trim());

/** An amount of a bill in cents: $1,250.00, 1250, USD 90.5, 1,250.00 USD; (50.00) and -50.00 are negative. */
export function readAmount(text: string): number | undefined {
  const plain = text.trim().replace(/^(?:USD|US\$)\s*|\s*(?:USD|US\$)$/gi, '');
  const inBrackets = /^\((.*)\)$/.exec(plain);
  const cents = readCents(inBrackets ? `-${inBrackets[1]!.replace(/^\$/, '')}` : plain.replace(/^\$\s*-/, '-'));
  return cents;
}
