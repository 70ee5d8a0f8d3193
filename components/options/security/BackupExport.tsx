import { useState } from 'preact/hooks';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { saveTextFile } from '../saveTextFile';

/** One encrypted file with everything, for a safe place. */
export function BackupExport() {
  const { t } = useWords();
  const [fileName, setFileName] = useState('');
  const task = useTask();
  const save = () =>
    void task.run(async () => {
      const backup = await ask('backup.export', {});
      saveTextFile(backup.fileName, backup.text);
      setFileName(backup.fileName);
    });
  return (
    <section class="card">
      <h3>{t('backup.title')}</h3>
      <p class="why">{t('backup.what')}</p>
      <ErrorNotice id="backup-error" error={task.error} />
      {fileName && <Notice tone="good">{t('backup.saved', { fileName })}</Notice>}
      <Button id="backup-export" disabled={task.busy} onClick={save}>
        {t('backup.export')}
      </Button>
    </section>
  );
}
