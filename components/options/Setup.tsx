import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { useTask } from '../useTask';
import { useWords } from '../words';
import { NewPassphrase, newPassphraseReady } from './NewPassphrase';
import { BackupRestore } from './security/BackupRestore';

type OnStatus = (status: VaultStatus) => void;

/** The options page before there is a vault. */
export function Setup({ onCreated }: { onCreated: OnStatus }) {
  const { t } = useWords();
  return (
    <main>
      <SetupCard onCreated={onCreated} onRestored={onCreated}>
        <li>{t('setup.local')}</li>
        <li>{t('setup.never')}</li>
      </SetupCard>
    </main>
  );
}

/** The first thing she does: choose the passphrase that everything is encrypted with, or bring a backup. */
export function SetupCard(props: { onCreated: OnStatus; onRestored: OnStatus; children?: ComponentChildren }) {
  const { onCreated } = props;
  const { t } = useWords();
  const [words, setWords] = useState({ passphrase: '', repeat: '' });
  const [attempted, setAttempted] = useState(false);
  const task = useTask();
  const create = (event: Event) => {
    event.preventDefault();
    setAttempted(true);
    if (newPassphraseReady(words)) {
      void task.run(async () => onCreated(await ask('vault.create', { passphrase: words.passphrase })));
    }
  };
  return (
    <>
      <section class="card narrow">
        <h2>{t('setup.title')}</h2>
        <p>{t('setup.what')}</p>
        {props.children && <ul class="plain-list">{props.children}</ul>}
        <p>{t('setup.forgotten')}</p>
        <form class="stack" onSubmit={create}>
          <NewPassphrase words={words} onWords={setWords} attempted={attempted} />
          <ErrorNotice error={task.error} />
          <Button id="create-vault" type="submit" look="primary" disabled={task.busy}>
            {task.busy ? t('setup.working') : t('setup.create')}
          </Button>
        </form>
      </section>
      <details class="below-card">
        <summary>{t('setup.haveBackup')}</summary>
        <BackupRestore isNew onRestored={props.onRestored} />
      </details>
    </>
  );
}
