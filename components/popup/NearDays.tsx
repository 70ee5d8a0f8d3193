import { useEffect, useState } from 'preact/hooks';
import { daysAway } from '../../lib/i18n/daysAway';
import { formatDate } from '../../lib/i18n/format';
import type { AnswerOf, ASK } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { useWords } from '../words';

/** More stand in the tracker. */
const SHOWN = 3;

/** What is due soon of her claims, or was lately, the earliest first; nothing where nothing is. */
export function NearDays({ profile }: { profile: string }) {
  const { t, language } = useWords();
  const [due, setDue] = useState<AnswerOf<typeof ASK, 'due.near'>>();
  useEffect(() => {
    // reading the page says what is wrong with the profile
    ask('due.near', {}).then(setDue, () => setDue(undefined));
  }, [profile]);
  if (!due || due.days.length === 0) return null;
  const { days, today } = due;
  const isOneClaim = new Set(days.map(({ course }) => course)).size === 1;
  return (
    <section class="near" aria-label={t('near.title')}>
      <ul>
        {days.slice(0, SHOWN).map(({ key, kind, last, state, course }) => (
          <li key={key} class={state}>
            <span class="badge">{t(`deadlines.${state}`)}</span>{' '}
            <b>
              {t(kind === 'promise' ? 'due.promise' : `deadlines.${kind}`)} {formatDate(last, language)}
            </b>
            , {daysAway(today, last, language)}
            {!isOneClaim && course && (
              <>
                {' '}
                · <bdi>{course}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      <a href="/options.html#tracker" target="_blank" rel="noreferrer">
        {days.length > SHOWN ? t('near.more', { count: days.length - SHOWN }) : t('near.all')}
      </a>
    </section>
  );
}
