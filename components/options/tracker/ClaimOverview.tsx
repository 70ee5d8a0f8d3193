import { dueDays } from '../../../lib/claim/dueDays';
import { historyOf, statusOf } from '../../../lib/claim/tracker';
import { daysAway } from '../../../lib/i18n/daysAway';
import { formatDate } from '../../../lib/i18n/format';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';

/** Each claim of the profile with its status and the next day that is due. */
export function ClaimOverview({ index, onCourse }: { index: number; onCourse: (index: number) => void }) {
  const { t, language } = useWords();
  const { draft, parsed } = useProfileForm();
  const today = isoToday();
  return (
    <ul class="plain-list claims">
      {draft.courses.map((course, n) => {
        const name = course.label || t('treatment.nth', { n: n + 1 });
        const status = statusOf(course);
        const since = historyOf(course).at(-1)?.date;
        const checked = parsed?.courses[n];
        const next = parsed && checked && dueDays(parsed, checked, today).find(({ state }) => state !== 'passed');
        return (
          <li key={course.id}>
            <p>
              <b>{name}</b> <span class={`badge status ${status}`}>{t(`claimStatus.${status}`)}</span>{' '}
              {since && <span class="why">{formatDate(since, language)}</span>}
            </p>
            {next && (
              <p>
                {t(next.kind === 'promise' ? 'due.promise' : `deadlines.${next.kind}`)}{' '}
                <b>{formatDate(next.last, language)}</b>
                {', '}
                {daysAway(today, next.last, language)}
              </p>
            )}
            {draft.courses.length > 1 &&
              (n === index ? (
                <p class="why">{t('tracker.shown')}</p>
              ) : (
                <Button onClick={() => onCourse(n)}>{t('tracker.open', { claim: name })}</Button>
              ))}
          </li>
        );
      })}
    </ul>
  );
}
