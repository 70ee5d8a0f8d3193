/** Calendar arithmetic on ISO dates (`YYYY-MM-DD`), without time zones. What is no date comes back as it is. */

const DAY_MS = 86_400_000;

const timeOf = (iso: string) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN);
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

export function addDays(iso: string, days: number): string {
  const time = timeOf(iso) + days * DAY_MS;
  return Number.isNaN(time) ? iso : isoOf(time);
}

/** The same day some months later, or the last day of that month when it is shorter: January 31 + 1 = February 28. */
export function addMonths(iso: string, months: number): string {
  const time = timeOf(iso);
  if (Number.isNaN(time)) return iso;
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastOfMonth));
  return isoOf(date.getTime());
}

/** 31 December some years later; 0 is that of the same year. */
export function yearEnd(iso: string, years: number): string {
  const time = timeOf(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).getUTCFullYear() + years}-12-31`;
}

/** Whole days from one date to a later one; negative when it is earlier, NaN when either is no date. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
