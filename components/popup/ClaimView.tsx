import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { UserError } from '../../lib/errors';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { ProgressBar } from '../ProgressBar';
import { ReviewList } from '../ReviewList';
import { useTask } from '../useTask';
import { useWords } from '../words';
import { FrameConsent, StayConsent } from './Consent';
import { NearDays } from './NearDays';
import { PageSummary } from './PageSummary';
import { ResultLine } from './ResultLine';
import { RiskNotice } from './RiskNotice';
import { approvedKeys, useClaimTab } from './useClaimTab';
import { WhoAndWhat } from './WhoAndWhat';

/** The unlocked popup: what this page holds, the review before anything is written, and what came of it. */
export function ClaimView(props: {
  status: VaultStatus;
  onStatus: (status: VaultStatus) => void;
  onLocked: () => Promise<void>;
}) {
  const { t } = useWords();
  const tab = useClaimTab();
  const choosing = useTask();
  const [taken, setTaken] = useState(false);
  const error = tab.task.error ?? choosing.error;

  // The vault may lock itself while the popup is open; the passphrase is asked again instead of an error.
  const locked = error?.code === 'locked';
  const noForm = error?.code === 'no-form';
  useEffect(() => {
    if (locked) void props.onLocked();
  }, [locked]);

  const choose = (id: string, course: string) =>
    void choosing.run(async () => {
      props.onStatus(await ask('profile.activate', { id, course }));
      await tab.read();
    });

  const { stage, report } = tab;
  const view = useRef<HTMLElement>(null);
  // the button that was pressed may be gone; without this the cursor would fall out of the view
  useLayoutEffect(() => {
    if (document.activeElement === document.body) view.current?.focus();
  }, [stage]);
  const count = approvedKeys(report, tab.left).length;
  const isReady = report?.fields.some((field) => field.status === 'ready');
  const rows = { left: tab.left, onLeave: tab.leave, busy: tab.task.busy, onDecide: tab.decide };
  const isBarred = report?.risk !== undefined && !taken;
  const after = stage === 'filled' || stage === 'undone';
  return (
    <section class="claim" ref={view} tabIndex={-1} aria-label={t('popup.claim')}>
      {report?.sample ? (
        <p id="sample" class="notice info">
          {t('practice.sampleInUse')}
        </p>
      ) : (
        stage !== 'review' && stage !== 'filling' && <WhoAndWhat status={props.status} onChoose={choose} />
      )}
      {stage !== 'review' && stage !== 'filling' && !report?.sample && (
        <NearDays profile={props.status.activeProfile} />
      )}
      <ErrorNotice
        error={locked ? undefined : error && new UserError(error.code, error.message, noForm ? [] : error.details)}
      />
      {noForm && error.details.length > 0 && (
        <FrameConsent origins={error.details} busy={tab.task.busy} onAllow={tab.allowFrame} />
      )}
      <ResultLine stage={stage} report={report} />
      {report && stage === 'summary' && (
        <PageSummary report={report} busy={tab.task.busy} onAllowFrame={tab.allowFrame} />
      )}
      {report && (stage === 'review' || stage === 'filling') && (
        <>
          {isReady && (
            <>
              <h2>{t('review.title')}</h2>
              {stage === 'review' && <p class="why">{t('review.what')}</p>}
              {report.risk && <RiskNotice risk={report.risk} taken={taken} onTake={setTaken} />}
            </>
          )}
          <ReviewList {...rows} fields={report.fields} formLanguage={report.pageLanguage} />
        </>
      )}
      {report && stage === 'filled' && (
        <ReviewList {...rows} fields={report.fields} formLanguage={report.pageLanguage} />
      )}

      {report?.access && (stage === 'filled' || stage === 'summary') && (
        <StayConsent {...report.access} busy={tab.task.busy} onAllow={tab.allowSite} />
      )}

      <div class="actions">
        {stage === 'filling' && tab.progress && <ProgressBar t={t} {...tab.progress} onStop={tab.stop} />}
        {stage === 'review' || stage === 'filling' ? (
          <>
            {isReady && (
              <Button
                id="confirm"
                look="primary"
                disabled={count === 0 || tab.task.busy || isBarred}
                onClick={() => tab.confirm(taken)}
              >
                {stage === 'filling' ? t('popup.filling') : t('popup.confirm', { count })}
              </Button>
            )}
            <Button id="back" disabled={tab.task.busy || stage === 'filling'} onClick={tab.backToSummary}>
              {t('back')}
            </Button>
          </>
        ) : (
          <>
            <Button id="fill" look="primary" onClick={tab.startReview}>
              {stage === 'unreadable' ? t('popup.again') : after ? t('popup.fillAgain') : t('popup.fill')}
            </Button>
            {stage === 'filled' && (
              <Button id="undo" disabled={tab.task.busy} onClick={tab.undo}>
                {t('undo')}
              </Button>
            )}
            {report && (
              <Button id="show-checklist" disabled={tab.task.busy} onClick={tab.showPanel}>
                {t('popup.checklist')}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
