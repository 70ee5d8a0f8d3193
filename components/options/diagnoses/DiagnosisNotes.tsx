import type { IcdVerdict } from '../../../lib/codes/judgeIcd';
import { useWords } from '../../words';
import { CodeLine } from './CodeLine';
import { useDiagnosisProblems } from './useDiagnosisProblems';
import type { IcdSearch } from './useIcdSearch';

const TONE = { error: 'bad', warning: 'warn', info: '' } as const;

/** What a typed code means on her dates of service, how it was read, what is wrong with it, and a header's codes to choose from. */
export function DiagnosisNotes(props: {
  id: string;
  n: number;
  dates: readonly string[];
  verdict: IcdVerdict;
  search: IcdSearch | undefined;
  hidden: boolean;
  onChoose: (code: string) => void;
}) {
  const { t, language } = useWords();
  const { verdict, search } = props;
  const problems = useDiagnosisProblems(props.n, props.dates);
  const judged = verdict.kind !== 'empty' && verdict.kind !== 'not-a-code' ? verdict : undefined;
  const plain = judged && search?.suggestion(judged.code, judged.date)?.plain[language];
  const choices = judged?.kind === 'header' ? judged.choices : [];
  return (
    <div id={props.id} class="diagnosis-notes" hidden={props.hidden}>
      {judged?.title && (
        <p>
          {plain && <b>{plain}</b>}{' '}
          <span class="why" lang="en">
            {judged.title}
          </span>
        </p>
      )}
      {judged?.kind === 'billable' && !judged.certain && (
        <p class="warn">{t('diagnoses.uncertain', { edition: judged.edition })}</p>
      )}
      {verdict.kind !== 'not-a-code' &&
        problems.map(({ id, severity, message, action }) => (
          <p key={id} class={TONE[severity]}>
            {message} {choices.length === 0 && <span class="why">{action}</span>}
          </p>
        ))}
      {choices.length > 0 && search && (
        <>
          <p>{t('diagnoses.choose')}</p>
          <ul class="choices">
            {choices.map((code) => {
              const one = search.suggestion(code, judged!.date);
              return (
                one && (
                  <li key={code}>
                    <button type="button" onClick={() => props.onChoose(code)}>
                      <CodeLine code={one} />
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
