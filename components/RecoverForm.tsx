import { useState } from 'preact/hooks';
import type { VaultStatus } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { Button } from './Button';
import { ErrorNotice } from './ErrorNotice';
import { NewPassphrase, newPassphraseReady } from './options/NewPassphrase';
import { TextField } from './TextField';
import { useTask } from './useTask';
import { useWords } from './words';

/** For a forgotten passphrase: the recovery code she printed, and a new passphrase. */
export function RecoverForm(props: { onUnlocked: (status: VaultStatus) => void; onBack: () => void }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [words, setWords] = useState({ passphrase: '', repeat: '' });
  const [attempted, setAttempted] = useState(false);
  const task = useTask();
  const recover = (event: Event) => {
    event.preventDefault();
    setAttempted(true);
    if (!code || !newPassphraseReady(words)) return;
    void task.run(async () => props.onUnlocked(await ask('vault.recover', { code, next: words.passphrase })));
  };
  return (
    <form class="stack" onSubmit={recover}>
      <p>{t('recover.what')}</p>
      <TextField
        id="recovery-code"
        label={t('recover.code')}
        hint={t('recover.hint')}
        value={code}
        onText={setCode}
        takesFocus
      />
      <NewPassphrase words={words} onWords={setWords} attempted={attempted} />
      <ErrorNotice error={task.error} />
      <div class="row">
        <Button id="recover" type="submit" look="primary" disabled={task.busy || !code}>
          {task.busy ? t('unlock.working') : t('recover.go')}
        </Button>
        <Button id="recover-back" look="quiet" onClick={props.onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}
