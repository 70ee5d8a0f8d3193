import { GUIDE_STEPS, type GuideState, type GuideStep, numberOf } from '../../lib/guide/steps';
import { useWords } from '../words';

/** How far she is, and a way to each step. */
export function StepTrail({ guide, onGo }: { guide: GuideState; onGo: (step: GuideStep) => void }) {
  const { t } = useWords();
  const count = GUIDE_STEPS.length;
  const n = Math.min(numberOf(guide.place), count);
  const text = t('guide.progress', { n, count });
  return (
    <nav class="trail" aria-label={t('guide.trail')}>
      {guide.place !== 'end' && (
        <>
          <p id="guide-progress">{text}</p>
          <progress aria-label={text} value={n} max={count} />
        </>
      )}
      <ol>
        {GUIDE_STEPS.map((step) => {
          const isLater = guide.skipped.includes(step);
          const name = t('guide.trailStep', { n: numberOf(step), title: t(`guide.${step}`) });
          return (
            <li key={step}>
              <button
                type="button"
                class="link"
                aria-current={step === guide.place ? 'step' : undefined}
                aria-label={isLater ? `${name} (${t('guide.later')})` : name}
                title={t(`guide.${step}`)}
                onClick={() => onGo(step)}
              >
                {numberOf(step)}
                {isLater && <span aria-hidden="true">…</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
