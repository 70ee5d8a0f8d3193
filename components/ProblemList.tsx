import type { Problem } from '../lib/claim/types';
import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { Quoted } from './Quoted';

const ORDER = ['error', 'warning', 'info'] as const;

/** What is wrong or worth knowing about the claim, gravest first, each with what to do; what she is to say to an insurer is English. */
export function ProblemList({ problems, t }: { problems: readonly Problem[]; t: Translate<PanelWords> }) {
  const sorted = ORDER.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return (
    <ul class="problems">
      {sorted.map((problem, n) => (
        <li key={n} class={problem.severity}>
          <span class="badge">{t(`problems.${problem.severity}`)}</span> <span>{problem.message}</span>
          {problem.action && (
            <span class="why">
              <Quoted text={problem.action} lang="en" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
