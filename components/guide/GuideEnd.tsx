import type { RefObject } from 'preact';
import { browser } from 'wxt/browser';
import { buildClaim } from '../../lib/claim/build';
import { missingFacts } from '../../lib/guide/missing';
import { GUIDE_STEPS, type GuideState, type GuideStep, numberOf } from '../../lib/guide/steps';
import { Button } from '../Button';
import { useProfileForm } from '../form/FormContext';
import { problemText } from '../form/problemText';
import { sectionOfConcept } from '../options/claim/sectionOfConcept';
import { isoToday } from '../options/isoToday';
import { pathLabel } from '../options/pathLabel';
import { useWords } from '../words';
import { stepOfPath, stepOfSection } from './stepOfPath';

/** After the last step: what a claim would still lack, and where to go from here. */
export function GuideEnd(props: {
  heading: RefObject<HTMLHeadingElement | null>;
  guide: GuideState;
  /** Something of hers is not stored yet. */
  pending: boolean;
  onGo: (step: GuideStep) => void;
}) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const profile = form.parsed ?? form.baseline;
  const missing = missingFacts(profile, 0);
  const isAsked = (concept: string) => missing.length === 0 || !/^(diagnosis|line|claim)\b/.test(concept);
  const checks = buildClaim(profile, profile.courses[0]!.id, isoToday(), language).problems.filter(
    ({ severity, concept }) => severity !== 'info' && isAsked(concept),
  );
  const link = (step: GuideStep, text: string) => (
    <button type="button" class="link" onClick={() => props.onGo(step)}>
      {text}
    </button>
  );
  const later = GUIDE_STEPS.filter((step) => props.guide.skipped.includes(step));
  return (
    <section class="card guide" id="guide-end">
      <div class="section-head">
        <h2 ref={props.heading} tabIndex={-1}>
          {t('guide.end')}
        </h2>
        <p id="guide-saved" role="status">
          {props.pending ? t('guide.saving') : t('guide.endWhat')}
        </p>
      </div>
      {form.problems.length > 0 && (
        <>
          <h3>{t('guide.looseTitle')}</h3>
          <ul class="plain-list" id="guide-loose">
            {form.problems.map((problem) => (
              <li key={problem.path}>
                {link(stepOfPath(problem.path), pathLabel(problem.path, t))}: {problemText(problem, t, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length === 0 && later.length === 0 && form.problems.length === 0 && (
        <p id="guide-ready">{t('guide.ready')}</p>
      )}
      {(missing.length > 0 || later.length > 0) && (
        <>
          <h3>{t('guide.missingTitle')}</h3>
          <p class="why">{t('guide.missingWhat')}</p>
          <ul class="plain-list" id="guide-missing">
            {GUIDE_STEPS.map((step) => {
              const own = missing.filter((path) => stepOfPath(path) === step);
              if (own.length === 0 && !later.includes(step)) return null;
              const title = t('guide.trailStep', { n: numberOf(step), title: t(`guide.${step}`) });
              const names = own.map((path) => pathLabel(path, t).replace(/^[^,]*, /, '')).join(', ');
              return (
                <li key={step}>
                  {link(step, title)} {names || `(${t('guide.later')})`}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <>
          <h3>{t('guide.checkTitle')}</h3>
          <ul class="plain-list" id="guide-checks">
            {checks.map(({ message, action, concept }, n) => (
              <li key={n}>
                {message} <span class="why">{action}</span>{' '}
                {link(
                  stepOfSection(sectionOfConcept(concept)),
                  t('guide.progress', {
                    n: numberOf(stepOfSection(sectionOfConcept(concept))),
                    count: GUIDE_STEPS.length,
                  }),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row guide-buttons">
        <a id="guide-try" class="button primary" href="/practice.html">
          {t('guide.try')}
        </a>
        <Button id="guide-full" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('guide.full')}
        </Button>
      </div>
    </section>
  );
}
