import type { TabReport } from '../../lib/messages';
import { summaryText } from '../summaryText';
import { useWords } from '../words';
import type { Stage } from './useClaimTab';

/** The one line that says where things stand; read out when it changes. */
export function ResultLine({ stage, report }: { stage: Stage; report: TabReport | undefined }) {
  const { t } = useWords();
  const isReady = report?.fields.some((field) => field.status === 'ready');
  const stays = report?.fields.some((field) => field.status === 'failed'); // undoing resets all others
  const summary = summaryText(report?.fields ?? [], t);
  return (
    <div role="status" class="result">
      {stage === 'reading' && <p>{t('popup.reading')}</p>}
      {stage === 'summary' && <p id="found">{summary}</p>}
      {stage === 'review' && !isReady && <p id="result">{t('results.nothingLeft')}</p>}
      {stage === 'filled' && (
        <p id="result" class="good">
          {summary}
        </p>
      )}
      {stage === 'undone' && <p id="result">{t(stays ? 'undo.partly' : 'undo.done')}</p>}
    </div>
  );
}
