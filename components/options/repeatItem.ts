import type { SessionItem } from '../../lib/profile/schema';

/** An ISO date some weeks later; what is no date stays as it is. */
export function addWeeks(iso: string, weeks: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  return date.toISOString().slice(0, 10);
}

/** Copies of one charge, each `weeks` after the one before: chemotherapy comes in cycles. */
export const repeatItem = (item: SessionItem, weeks: number, times: number): SessionItem[] =>
  Array.from({ length: times }, (_, n) => ({ ...item, date: addWeeks(item.date, weeks * (n + 1)) }));
