import { daysBetween } from '../claim/calendar';
import { type Language, localeOf } from './language';

/** "in 12 days", "today", "3 days ago". */
export const daysAway = (today: string, day: string, language: Language): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(daysBetween(today, day), 'day');
