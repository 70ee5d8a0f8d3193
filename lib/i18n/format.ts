import { type Language, localeOf } from './language';

/** Integer cents as US dollars: 230000 -> "$2,300.00". */
export function formatMoney(cents: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'USD' }).format(cents / 100);
}

/** An ISO date as a person reads it: "Jan 14, 2026"; what is no date comes back as it is. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
