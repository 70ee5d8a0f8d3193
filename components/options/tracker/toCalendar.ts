import { isOwn } from '../../../lib/claim/deadlines';
import type { DueDay } from '../../../lib/claim/dueDays';
import { type CalendarDay, calendarFile } from '../../../lib/claim/ics';
import { formatDate } from '../../../lib/i18n/format';
import type { Course } from '../../../lib/profile/schema';
import type { Words } from '../../words';
import { deadlineRule } from '../claim/deadlineRule';

const BEFORE_HER_OWN = [14, 1]; // days: time to gather papers, and the last call
const ON_THE_DAY = [0];

/**
 * The .ics file of these days.
 * @param isPlain whether it may say what they are about: calendars are synced to places she does not see
 */
export const toCalendar = (
  chosen: readonly { due: DueDay; course: Course }[],
  isPlain: boolean,
  words: Words,
): string =>
  calendarFile(
    chosen.map((one) => dayOf(one, isPlain, words)),
    new Date(),
  );

function dayOf({ due, course }: { due: DueDay; course: Course }, isPlain: boolean, words: Words): CalendarDay {
  const { t, language } = words;
  const { key, kind, last, deadline, contact } = due;
  const isHers = deadline !== undefined && isOwn(deadline);
  const about = [
    course.label,
    course.claimNumber && `${t('tracker.claimNumber')}: ${course.claimNumber}`,
    deadline && t(`deadlines.${deadline.kind}From`, { date: formatDate(deadline.from, language) }),
    deadline && deadlineRule(deadline, words),
    contact &&
      [t(`contact.${contact.kind}`), formatDate(contact.date, language), contact.who].filter(Boolean).join(', '),
    contact?.reference && t('log.referenceShown', { number: contact.reference }),
    contact?.said,
  ];
  return {
    key,
    date: last,
    title: isPlain ? t(`calendar.${kind}`) : t(isHers ? 'calendar.own' : 'calendar.theirs'),
    description: isPlain ? about.filter(Boolean).join('\n') : '',
    remindDaysBefore: isHers ? BEFORE_HER_OWN : ON_THE_DAY,
  };
}
