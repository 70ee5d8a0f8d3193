import { useState } from 'preact/hooks';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { saveBackup } from './backupFile';

/** One encrypted file with everything, for a safe place. */
export function BackupExport() {
  const { t } = useWords();
  const [saved, setSaved] = useState<{ fileName: string; skipped: string[] }>();
  const [progress, setProgress] = useState(0);
  const task = useTask();
  const save = () =>
    void task.run(async () => {
      setSaved(undefined);
      setProgress(0);
      setSaved(await saveBackup(setProgress));
    });
  return (
    <section class="card">
      <h3>{t('backup.title')}</h3>
      <p class="why">{t('backup.what')}</p>
      <ErrorNotice id="backup-error" error={task.error} />
      {saved && <Notice tone="good">{t('backup.saved', { fileName: saved.fileName })}</Notice>}
      {saved && saved.skipped.length > 0 && (
        <Notice id="backup-skipped" tone="warning" details={saved.skipped}>
          {t('backup.skipped')}
        </Notice>
      )}
      {task.busy && <progress value={progress} aria-label={t('backup.working')} />}
      <Button id="backup-export" disabled={task.busy} onClick={save}>
        {t('backup.export')}
      </Button>
    </section>
  );
}
