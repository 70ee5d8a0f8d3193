import { useState } from 'preact/hooks';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { PassphraseField } from '../../PassphraseField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { NewPassphrase, newPassphraseReady } from '../NewPassphrase';

const NOTHING = { passphrase: '', repeat: '' };

/** A new passphrase for the same vault. */
export function ChangePassphrase() {
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [words, setWords] = useState(NOTHING);
  const [attempted, setAttempted] = useState(false);
  const [done, setDone] = useState(false);
  const task = useTask();
  const change = (event: Event) => {
    event.preventDefault();
    setDone(false);
    setAttempted(true);
    if (!newPassphraseReady(words)) return;
    void task.run(async () => {
      await ask('vault.changePassphrase', { current, next: words.passphrase });
      setCurrent('');
      setWords(NOTHING);
      setAttempted(false);
      setDone(true);
    });
  };
  return (
    <section class="card">
      <h3>{t('passphrase.change')}</h3>
      <form class="stack narrow" onSubmit={change}>
        <PassphraseField id="current-passphrase" label={t('passphrase.current')} value={current} onText={setCurrent} />
        <NewPassphrase words={words} onWords={setWords} attempted={attempted} />
        <ErrorNotice id="change-error" error={task.error} />
        {done && <Notice tone="good">{t('passphrase.changed')}</Notice>}
        <Button id="change-passphrase" type="submit" disabled={task.busy || !current}>
          {t('passphrase.change')}
        </Button>
      </form>
    </section>
  );
}
