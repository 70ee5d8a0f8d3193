import type { TabReport } from '../../lib/messages';
import { tally } from '../tally';
import { useWords } from '../words';
import type { Stage } from './useClaimTab';

/** The one line that says where things stand; read out when it changes. */
export function ResultLine({ stage, report }: { stage: Stage; report: TabReport | undefined }) {
  const { t } = useWords();
  const { count, done, needYou } = tally(report?.fields ?? []);
  const isReady = report?.fields.some((field) => field.status === 'ready');
  const need = needYou > 0 ? `, ${t('results.needYou', { count: needYou })}` : '';
  return (
    <div role="status" class="result">
      {stage === 'reading' && <p>{t('popup.reading')}</p>}
      {stage === 'summary' && (
        <p id="found">{count > 0 ? `${t('results.found', { done, count })}${need}` : t('results.nothing')}</p>
      )}
      {stage === 'review' && !isReady && <p id="result">{t('results.nothingLeft')}</p>}
      {stage === 'filled' && (
        <p id="result" class="good">
          {t('results.filled', { done, count })}
          {need}.
        </p>
      )}
      {stage === 'undone' && <p id="result">{t('undo.done')}</p>}
    </div>
  );
}
