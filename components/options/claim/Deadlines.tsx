import type { Deadline } from '../../../lib/claim/types';
import { codeText } from '../../../lib/i18n/codeText';
import { formatDate } from '../../../lib/i18n/format';
import { useWords } from '../../words';

/** The last day for the next step of the claim; with several dates of service, the first one and the others on request. */
export function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t, language } = useWords();
  const [soonest, ...later] = deadlines;
  if (!soonest) return <p>{t('deadlines.unknown')}</p>;
  const day = (iso: string) => formatDate(iso, language);
  const { kind, from, last, state, limit, source, appliesTo, certain } = soonest;
  return (
    <div class={`deadline ${state}`}>
      <p>
        <span class="badge">{t(`deadlines.${state}`)}</span> {t(`deadlines.${kind}`)} <b>{day(last)}</b>{' '}
        {t(`deadlines.${kind}From`, { date: day(from) })}.
      </p>
      <p class="why">
        {t(`deadlines.${limit.unit}`, { count: limit.count })} · {source || t('deadlines.own')}.
        {appliesTo && ` ${t('deadlines.appliesTo', { plans: codeText(appliesTo, language) })}`}
        {!certain && ` ${t('checkInsurer')}`}
      </p>
      {later.length > 0 && (
        <details>
          <summary>{t('deadlines.more')}</summary>
          <ul class="plain-list">
            {deadlines.map((one) => (
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
