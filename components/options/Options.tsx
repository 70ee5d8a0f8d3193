import { useEffect, useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { UnlockForm } from '../UnlockForm';
import { useTask } from '../useTask';
import { useVault } from '../useVault';
import { useWords } from '../words';
import { Setup } from './Setup';
import { DamagedData } from './security/DamagedData';
import { EraseEverything } from './security/EraseEverything';
import { Workspace } from './Workspace';

/** The options page: set up, unlock, or edit. A draft survives the vault locking itself: it waits, unseen, behind the passphrase. */
export function Options() {
  const { t } = useWords();
  const { status, error, setStatus, refresh } = useVault();
  const [unsaved, setUnsaved] = useState(false);
  const [opened, setOpened] = useState<VaultStatus>(); // as last seen unlocked
  const lock = useTask();
  const state = status?.state;

  useEffect(() => {
    if (state === 'unlocked') setOpened(status);
    else if (state === 'none' || (state === 'locked' && !unsaved)) setOpened(undefined);
  }, [status, state, unsaved]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (unsaved) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return (
    <>
      <header class="bar">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('brand')}</h1>
        {state === 'unlocked' && (
          <a id="practice-link" class="button quiet" href="/practice.html" target="_blank" rel="noreferrer">
            {t('practice.link')}
          </a>
        )}
        {state === 'unlocked' && (
          <Button id="lock" onClick={() => void lock.run(async () => setStatus(await ask('vault.lock', {})))}>
            {t('lock')}
          </Button>
        )}
      </header>
      <ErrorNotice id="vault-error" error={error ?? lock.error} />
      {state === 'none' && <Setup onCreated={setStatus} />}
      {state === 'locked' && (
        <main class="card narrow">
          <h2>{t('unlock.title')}</h2>
          {unsaved && <p>{t('unlock.draftWaits')}</p>}
          <UnlockForm onUnlocked={setStatus} />
        </main>
      )}
      {(state === 'locked' || error?.code === 'vault-damaged') && (
        <section class="below-card" aria-label={t('damaged.lastResort')}>
          <details>
            <summary>{t('damaged.lastResort')}</summary>
            <DamagedData isShut />
            <EraseEverything onErased={setStatus} />
          </details>
        </section>
      )}
      {opened && (
        <div hidden={state !== 'unlocked'}>
          <Workspace status={opened} onStatus={setStatus} onUnsaved={setUnsaved} onLocked={refresh} />
        </div>
      )}
    </>
  );
}
