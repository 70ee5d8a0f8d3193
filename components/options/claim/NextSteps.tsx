import { NEXT_STEPS, nextStep } from '../../../lib/claim/nextStep';
import type { Problem } from '../../../lib/claim/types';
import { useWords } from '../../words';
import { sectionOfConcept } from './sectionOfConcept';

const GRAVEST_FIRST = { error: 0, warning: 1, info: 2 };

/** What is wrong or worth knowing about the claim, by what she should do next, the gravest first in each step. */
export function NextSteps({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  if (problems.every(({ severity }) => severity === 'info')) {
    return (
      <>
        <p>{t('steps.none')}</p>
        <Steps problems={problems} />
      </>
    );
  }
  return <Steps problems={problems} />;
}

function Steps({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  return (
    <>
      {NEXT_STEPS.map((step) => {
        const own = problems
          .filter((problem) => nextStep(problem) === step)
          .sort((a, b) => GRAVEST_FIRST[a.severity] - GRAVEST_FIRST[b.severity]);
        return (
          own.length > 0 && (
            <section key={step} class="step">
              <h4>{t(`step.${step}`)}</h4>
              <ul class="problems">
                {own.map((problem, n) => (
                  <Step key={n} problem={problem} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function Step({ problem: { severity, concept, message, action } }: { problem: Problem }) {
  const { t } = useWords();
  const section = sectionOfConcept(concept);
  return (
    <li class={severity}>
      <span class="badge">{t(`problems.${severity}`)}</span> <span>{message}</span>
      <span class="why">
        {action}{' '}
        {severity !== 'info' && <a href={`#${section}`}>{t('steps.goTo', { section: t(`section.${section}`) })}</a>}
      </span>
    </li>
  );
}
