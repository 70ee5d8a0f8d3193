import { unknownTimes } from '../../../lib/claim/deadlines';
import type { Claim } from '../../../lib/claim/types';
import { formatDate } from '../../../lib/i18n/format';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { deadlineRule } from './deadlineRule';

/** The last day for the next step of the claim; with several dates of service, the first one and the others on request. */
export function Deadlines({ claim, onlyFirst }: { claim: Claim; onlyFirst?: boolean }) {
  const words = useWords();
  const { t, language } = words;
  const profile = useProfileForm().parsed;
  const course = profile?.courses.find(({ id }) => id === claim.courseId);
  const [soonest, ...others] = claim.deadlines;
  if (!soonest) {
    const unknown = profile && course ? unknownTimes(profile, course) : [];
    if (unknown.length === 0) return <p>{t('tracker.nothingDue')}</p>;
    return (
      <>
        {unknown.map((kind) => (
          <p key={kind}>{kind === 'filing' ? t('deadlines.unknown') : t(`due.unknown.${kind}`)}</p>
        ))}
      </>
    );
  }
  const day = (iso: string) => formatDate(iso, language);
  const { kind, from, last, state } = soonest;
  const later = onlyFirst ? [] : others.filter((one) => one.kind === kind);
  const steps = onlyFirst ? [] : others.filter((one) => one.kind !== kind && one.kind !== 'filing');
  return (
    <div class={`deadline ${state}`}>
      <p>
        <span class="badge">{t(`deadlines.${state}`)}</span> {t(`deadlines.${kind}`)} <b>{day(last)}</b>{' '}
        {t(`deadlines.${kind}From`, { date: day(from) })}.
      </p>
      <p class="why">{deadlineRule(soonest, words)}</p>
      {steps.map((step) => (
        <p key={step.kind}>
          {t(`deadlines.${step.kind}`)} <b>{day(step.last)}</b>
        </p>
      ))}
      {later.length > 0 && (
        <details>
          <summary>{t('deadlines.more')}</summary>
          <ul class="plain-list">
            {[soonest, ...later].map((one) => (
              <li key={one.from}>
                {day(one.from)} → <b>{day(one.last)}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
