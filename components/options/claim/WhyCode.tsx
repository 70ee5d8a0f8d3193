import type { ClaimLine } from '../../../lib/claim/types';
import { type ProcedureFact, procedureRule } from '../../../lib/codes/procedures';
import { codeText } from '../../../lib/i18n/codeText';
import { formatDate } from '../../../lib/i18n/format';
import { useWords } from '../../words';

/** The rule behind a line's code: why, what the code stands for, its dates, its source and how sure that is. */
export function WhyCode({ line, n }: { line: ClaimLine; n: number }) {
  const { t, language } = useWords();
  const rule = procedureRule(line.procedureCode);
  const day = (iso: string) => formatDate(iso, language);
  const period = ({ validFrom: from, validTo: to }: NonNullable<typeof rule>) => {
    if (from && to) return t('why.between', { from: day(from), to: day(to) });
    if (from) return t('why.from', { from: day(from) });
    return to ? t('why.until', { to: day(to) }) : t('why.always');
  };
  const checked = (fact: ProcedureFact, text: string) =>
    rule?.unsure.includes(fact) ? `${text.replace(/\.$/, '')}. ${t('checkInsurer')}` : text;
  const facts: [string, string][] = [
    ...(rule
      ? ([
          [t('why.means'), checked('meaning', codeText(rule.words, language))],
          [t('why.valid'), checked('validTo', period(rule))],
          [t('why.units'), checked('units', t(`units.${rule.units}`))],
        ] as [string, string][])
      : []),
    ...(line.supplement
      ? ([[t('why.supplement'), checked('description', `${line.supplement}. ${t('why.supplementWhat')}`)]] as [
          string,
          string,
        ][])
      : []),
    [t('checklist.source'), line.source],
    [t('why.sure'), t(`confidence.${line.confidence}`)],
  ];
  return (
    <details>
      <summary aria-label={t('why.summaryFor', { n })}>{t('why.summary')}</summary>
      <p>{codeText(line.why, language)}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
