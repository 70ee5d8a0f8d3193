import { type Language, localeOf } from './language';

/** A formatter of each language, made when first needed: making one takes far longer than using it. */
function perLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => (made[language] ??= make(localeOf(language)));
}

const money = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }));
const day = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));

const month = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** Integer cents as US dollars: 230000 -> "$2,300.00". */
export const formatMoney = (cents: number, language: Language): string => money(language).format(cents / 100);

/** An ISO date as a person reads it: "Jan 14, 2026"; what is no date comes back as it is. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : day(language).format(date);
}

/** An ISO day, or month, as a person reads it: "Jan 14, 2026", "Jan 2026"; what is neither comes back as it is. */
export function formatDayOrMonth(iso: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return formatDate(iso, language);
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso) ? month(language).format(new Date(`${iso}-01T00:00:00Z`)) : iso;
}
