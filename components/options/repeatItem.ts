import { addDays } from '../../lib/claim/calendar';
import type { SessionItem } from '../../lib/profile/schema';

/** An ISO date some weeks later; what is no date stays as it is. */
export const addWeeks = (iso: string, weeks: number): string => addDays(iso, weeks * 7);

/** Copies of one charge, the first on its own date, each `weeks` after the one before: chemotherapy comes in cycles. */
export const repeatItem = (item: SessionItem, weeks: number, times: number): SessionItem[] =>
  Array.from({ length: times }, (_, n) => ({ ...item, date: addWeeks(item.date, weeks * n) }));
