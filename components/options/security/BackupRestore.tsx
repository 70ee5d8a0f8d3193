import { useRef, useState } from 'preact/hooks';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { formatDate } from '../../../lib/i18n/format';
import type { AnswerOf, ASK, VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { PassphraseField } from '../../PassphraseField';
import { siteName } from '../../siteName';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { readBackupHead, restoreAsVault, restoreBackupFile } from './backupFile';

type Preview = AnswerOf<typeof ASK, 'backup.preview'>;

/**
 * Reads a backup, says what is in it, and only then merges it in or puts it in place of everything; with `isNew`, where
 * there is no vault yet, makes one of it.
 */
export function BackupRestore(props: {
  onRestored: (status: VaultStatus) => void;
  onReplaced?: () => void;
  isNew?: boolean;
}) {
  const { t, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [text, setText] = useState('');
  const [progress, setProgress] = useState(0);
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState(false);
  const task = useTask();

  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setPreview(undefined);
    setDone(false);
    setText('');
    if (chosen) void task.run(async () => setText(await readBackupHead(chosen)));
  };
  const look = (event: Event) => {
    event.preventDefault();
    setDone(false);
    void task.run(async () => setPreview(await ask('backup.preview', { text, passphrase })));
  };
  const restore = (mode: 'merge' | 'replace') =>
    void task.run(async () => {
      setProgress(0);
      const hasFiles = (preview?.documents?.length ?? 0) > 0;
      const work = props.isNew ? restoreAsVault : restoreBackupFile;
      props.onRestored(await work(file!, { text, passphrase, mode, hasFiles }, setProgress));
      props.onReplaced?.();
      setPreview(undefined);
      setFile(undefined);
      setText('');
      setPassphrase('');
      if (input.current) input.current.value = '';
      setDone(true);
    });

  return (
    <section class="card">
      <h3>{t('restore.title')}</h3>
      <form class="stack narrow" onSubmit={look}>
        <div class="field">
          <label for="backup-file">{t('restore.file')}</label>
          <input
            ref={input}
            id="backup-file"
            type="file"
            accept=".json,.jsonl,application/json"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </div>
        <PassphraseField
          id="backup-passphrase"
          label={t('restore.passphrase')}
          value={passphrase}
          onText={setPassphrase}
        />
        <ErrorNotice id="restore-error" error={task.error} />
        {done && <Notice tone="good">{t('restore.done')}</Notice>}
        <Button id="backup-preview" type="submit" disabled={task.busy || !file || !passphrase}>
          {t('restore.look')}
        </Button>
      </form>
      {preview && (
        <div class="stack" id="backup-holds">
          <p>
            {t('restore.holds', {
              date: formatDate(preview.created.slice(0, 10), language),
              count: preview.profiles.length,
            })}
          </p>
          <ul class="plain-list">
            {preview.profiles.map((profile) => (
              <li key={profile.id}>{profile.label}</li>
            ))}
            {preview.documents?.map(({ id, name, size }) => (
              <li key={id}>
                {name} <span class="why">{sizeText(size)}</span>
              </li>
            ))}
            {preview.sites.map((origin) => (
              <li key={origin}>{t('restore.site', { site: siteName(origin) })}</li>
            ))}
          </ul>
          {task.busy && <progress value={progress} aria-label={t('restore.working')} />}
          {props.isNew ? (
            <Button id="restore-here" look="primary" disabled={task.busy} onClick={() => restore('replace')}>
              {t('restore.here')}
            </Button>
          ) : (
            <>
              <p class="why">{t(preview.documents ? 'restore.choice' : 'restore.choiceNoFiles')}</p>
              <div class="row">
                <Button id="restore-merge" look="primary" disabled={task.busy} onClick={() => restore('merge')}>
                  {t('restore.merge')}
                </Button>
                <Button id="restore-replace" look="danger" disabled={task.busy} onClick={() => restore('replace')}>
                  {t('restore.replace')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </section>
  );
}
