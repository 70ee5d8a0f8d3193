import { getIn } from '../../../lib/profile/paths';
import { isoToday } from '../isoToday';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The dates of service of a course as its draft stands, each once, in order; what cannot be read as a date is left out.
 * Empty when there is none.
 */
export function datesOfService(draft: unknown, courseIndex: number): string[] {
  const items = (getIn(draft, `courses[${courseIndex}].items`) ?? []) as { date?: unknown }[];
  const dates = items.map(({ date }) => String(date)).filter((date) => ISO.test(date));
  return [...new Set(dates)].sort();
}

/** What diagnosis codes are judged by: the dates of service, or today while there are none. */
export const datesToJudgeBy = (dates: readonly string[]): readonly string[] =>
  dates.length > 0 ? dates : [isoToday()];
