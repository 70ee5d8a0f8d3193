import { useState } from 'preact/hooks';
import type { VaultStatus } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { Button } from './Button';
import { ErrorNotice } from './ErrorNotice';
import { PassphraseField } from './PassphraseField';
import { RecoverForm } from './RecoverForm';
import { useTask } from './useTask';
import { useWords } from './words';

/** Asks for the passphrase; Enter unlocks. What she typed stays when it was wrong, so that she can mend it. */
export function UnlockForm({ onUnlocked }: { onUnlocked: (status: VaultStatus) => void }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [forgotten, setForgotten] = useState(false);
  const task = useTask();
  const unlock = (event: Event) => {
    event.preventDefault();
    if (passphrase) void task.run(async () => onUnlocked(await ask('vault.unlock', { passphrase })));
  };
  if (forgotten) return <RecoverForm onUnlocked={onUnlocked} onBack={() => setForgotten(false)} />;
  return (
    <form class="stack" onSubmit={unlock}>
      <PassphraseField
        id="passphrase"
        label={t('unlock.passphrase')}
        value={passphrase}
        onText={setPassphrase}
        takesFocus
      />
      <ErrorNotice error={task.error} />
      <Button id="unlock" type="submit" look="primary" disabled={task.busy || !passphrase}>
        {task.busy ? t('unlock.working') : t('unlock.go')}
      </Button>
      <Button id="forgotten" look="quiet" onClick={() => setForgotten(true)}>
        {t('unlock.forgotten')}
      </Button>
    </form>
  );
}
