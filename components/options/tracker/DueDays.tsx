import { useState } from 'preact/hooks';
import { isOwn, unknownTimes } from '../../../lib/claim/deadlines';
import { type DueDay, dueDays } from '../../../lib/claim/dueDays';
import { daysAway } from '../../../lib/i18n/daysAway';
import { formatDate } from '../../../lib/i18n/format';
import type { Course } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { CheckboxField } from '../../CheckboxField';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { deadlineRule } from '../claim/deadlineRule';
import { isoToday } from '../isoToday';
import { saveBlob } from '../saveTextFile';
import { toCalendar } from './toCalendar';

/** What is due of the claim in hand, each with its rule, and all of it for her own calendar. */
export function DueDays({ index }: { index: number }) {
  const words = useWords();
  const { t, language } = words;
  const profile = useProfileForm().parsed;
  const [isPlain, setPlain] = useState(false);
  const course = profile?.courses[index];
  if (!profile || !course) {
    return (
      <>
        <h4>{t('due.title')}</h4>
        <Notice tone="warning">{t('preview.mendFirst')}</Notice>
      </>
    );
  }
  const today = isoToday();
  const days = dueDays(profile, course, today);
  const unknown = unknownTimes(profile, course);
  const isAhead = ({ state }: DueDay) => state !== 'passed';
  const ahead = profile.courses.flatMap((one) =>
    dueDays(profile, one, today)
      .filter(isAhead)
      .map((due) => ({ due, course: one })),
  );
  const save = (chosen: { due: DueDay; course: Course }[]) =>
    saveBlob('dates.ics', new Blob([toCalendar(chosen, isPlain, words)], { type: 'text/calendar' }));
  return (
    <>
      <h4>{t('due.title')}</h4>
      {days.length === 0 && unknown.length === 0 && <p>{t('tracker.nothingDue')}</p>}
      {unknown.map((kind) => (
        <p key={kind}>{t(`due.unknown.${kind}`)}</p>
      ))}
      <ul class="plain-list due">
        {days.map((due) => {
          const { key, kind, last, state, deadline, contact } = due;
          const what = `${t(kind === 'promise' ? 'due.promise' : `deadlines.${kind}`)} ${formatDate(last, language)}`;
          return (
            <li key={key} class={`deadline ${state}`}>
              <p>
                {state !== 'open' && <span class="badge">{t(`deadlines.${state}`)}</span>} <b>{what}</b>,{' '}
                {daysAway(today, last, language)} ·{' '}
                {deadline && t(`deadlines.${deadline.kind}From`, { date: formatDate(deadline.from, language) })}
                {contact &&
                  t('due.promiseFrom', {
                    who: contact.who || t('due.somebody'),
                    date: formatDate(contact.date, language),
                  })}
                .
              </p>
              {contact?.said && <p class="said">{contact.said}</p>}
              {deadline && <p class="why">{deadlineRule(deadline, words)}</p>}
              {deadline && !isOwn(deadline) && <p class="why">{t('due.insurersOwn')}</p>}
              {isAhead(due) && (
                <Button
                  class="to-calendar"
                  aria-label={t('calendar.oneFor', { what })}
                  onClick={() => save([{ due, course }])}
                >
                  {t('calendar.one')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {ahead.length > 0 && (
        <div class="stack">
          <CheckboxField
            id="calendar-plain"
            label={t('calendar.plain')}
            hint={t('calendar.plainHint')}
            checked={isPlain}
            onCheck={setPlain}
          />
          <Button id="calendar-all" onClick={() => save(ahead)}>
            {t('calendar.all')}
          </Button>
          <p class="hint">{t('calendar.what')}</p>
        </div>
      )}
    </>
  );
}
