import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../lib/i18n/format';
import type { VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { PassphraseField } from '../../PassphraseField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';

interface Preview {
  created: string;
  profiles: { id: string; label: string }[];
}

/** Reads a backup, says what is in it, and only then merges it in or puts it in place of everything. */
export function BackupRestore(props: { onRestored: (status: VaultStatus) => void; onReplaced: () => void }) {
  const { t, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState(false);
  const task = useTask();

  const choose = (file: File | undefined) => {
    setPreview(undefined);
    setDone(false);
    setText('');
    if (file) void task.run(async () => setText(await file.text()));
  };
  const look = (event: Event) => {
    event.preventDefault();
    setDone(false);
    void task.run(async () => setPreview(await ask('backup.preview', { text, passphrase })));
  };
  const restore = (mode: 'merge' | 'replace') =>
    void task.run(async () => {
      props.onRestored(await ask('backup.restore', { text, passphrase, mode }));
      props.onReplaced();
      setPreview(undefined);
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
            accept=".json,application/json"
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
        <Button id="backup-preview" type="submit" disabled={task.busy || !text || !passphrase}>
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
          <ul>
            {preview.profiles.map((profile) => (
              <li key={profile.id}>{profile.label}</li>
            ))}
          </ul>
          <p class="why">{t('restore.choice')}</p>
          <div class="row">
            <Button id="restore-merge" look="primary" disabled={task.busy} onClick={() => restore('merge')}>
              {t('restore.merge')}
            </Button>
            <Button id="restore-replace" look="danger" disabled={task.busy} onClick={() => restore('replace')}>
              {t('restore.replace')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
