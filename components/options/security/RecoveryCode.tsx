import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../../lib/i18n/format';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { PassphraseField } from '../../PassphraseField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { RecoverySheet } from './RecoverySheet';

/** The way back in for the day she has forgotten her passphrase: made, replaced or removed. */
export function RecoveryCode() {
  const { t, language } = useWords();
  const [made, setMade] = useState(''); // ISO date
  const [shown, setShown] = useState('');
  const [removed, setRemoved] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  useEffect(() => void task.run(async () => setMade((await ask('recovery.get', {})).made)), []);

  const make = (event: Event) => {
    event.preventDefault();
    setRemoved(false);
    void task.run(async () => {
      const fresh = await ask('recovery.make', { passphrase });
      setShown(fresh.code);
      setMade(fresh.made);
      setPassphrase('');
    });
  };
  const remove = () =>
    void task.run(async () => {
      await ask('recovery.remove', { passphrase });
      setMade('');
      setPassphrase('');
      setRemoved(true);
    });

  return (
    <section class="card">
      <h3>{t('recovery.title')}</h3>
      <p class="why">{t('recovery.what')}</p>
      {shown ? (
        <RecoverySheet code={shown} made={made} onKept={() => setShown('')} />
      ) : (
        <form class="stack narrow" onSubmit={make}>
          <p id="recovery-state">
            {made ? t('recovery.made', { date: formatDate(made, language) }) : t('recovery.none')}
          </p>
          <PassphraseField
            id="recovery-passphrase"
            label={t('passphrase.current')}
            value={passphrase}
            onText={setPassphrase}
          />
          <ErrorNotice id="recovery-error" error={task.error} />
          {removed && <Notice tone="good">{t('recovery.removed')}</Notice>}
          <div class="row">
            <Button id="make-recovery" type="submit" disabled={task.busy || !passphrase}>
              {made ? t('recovery.makeNew') : t('recovery.make')}
            </Button>
            {made && (
              <Button id="remove-recovery" look="danger" disabled={task.busy || !passphrase} onClick={remove}>
                {t('recovery.remove')}
              </Button>
            )}
          </div>
        </form>
      )}
    </section>
  );
}
