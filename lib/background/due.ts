import { daysBetween } from '../claim/calendar';
import { type DueDay, dueDays } from '../claim/dueDays';
import type { AskHandlers } from '../messaging/handleAsk';
import { readActive } from '../vault/profiles';
import type { Flow } from './flow';

/** What is over for longer than this is no news to her, and stands in the tracker. */
const RECENTLY_DAYS = 30;

/** What the popup may ask about the days that are near, of every claim of the active profile, the earliest first. */
export function dueHandlers({ vault, today }: Pick<Flow, 'vault' | 'today'>): Pick<AskHandlers, 'due.near'> {
  return {
    'due.near': async () => {
      const now = today();
      const isNews = ({ state, last }: DueDay) =>
        state === 'near' || (state === 'passed' && daysBetween(last, now) <= RECENTLY_DAYS);
      const { profile } = await vault.use(readActive, true);
      const days = profile.courses.flatMap((course) =>
        dueDays(profile, course, now)
          .filter(isNews)
          .map(({ key, kind, last, state }) => ({ key, kind, last, state, course: course.label })),
      );
      return { today: now, days: days.sort((a, b) => a.last.localeCompare(b.last)) };
    },
  };
}
