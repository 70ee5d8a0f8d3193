import { ask } from '../../lib/messaging/ask';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { UnlockForm } from '../UnlockForm';
import { useTask } from '../useTask';
import { useVault } from '../useVault';
import { useWords } from '../words';
import { ClaimView } from './ClaimView';
import { openOptions, openWelcome } from './openTabs';

/** The toolbar popup: welcome, locked, or this tab's claim. */
export function Popup() {
  const { t } = useWords();
  const { status, error, setStatus, refresh } = useVault();
  const lock = useTask();
  return (
    <>
      <header class="bar">
        <img src="/icon/32.png" alt="" width="24" height="24" />
        <h1>{t('brand')}</h1>
        {status?.state === 'unlocked' && (
          <Button
            id="lock"
            look="quiet"
            onClick={() => void lock.run(async () => setStatus(await ask('vault.lock', {})))}
          >
            {t('lock')}
          </Button>
        )}
        <Button look="quiet" id="options" onClick={() => void openOptions()}>
          {t('popup.options')}
        </Button>
      </header>
      <main>
        <ErrorNotice id="vault-error" error={error ?? lock.error} />
        {status?.state === 'none' && <Welcome />}
        {status?.state === 'locked' && (
          <section class="stack">
            <h2>{t('unlock.title')}</h2>
            <UnlockForm onUnlocked={setStatus} />
          </section>
        )}
        {status?.state === 'unlocked' && status.profiles.length === 0 && <NoProfile />}
        {status?.state === 'unlocked' && status.profiles.length > 0 && (
          <ClaimView status={status} onStatus={setStatus} onLocked={refresh} />
        )}
      </main>
    </>
  );
}

function Welcome() {
  const { t } = useWords();
  return (
    <section class="stack">
      <h2>{t('welcome.title')}</h2>
      <p>{t('welcome.what')}</p>
      <p class="why">{t('welcome.privacy')}</p>
      <Button id="start" look="primary" onClick={() => void openWelcome()}>
        {t('welcome.start')}
      </Button>
    </section>
  );
}

function NoProfile() {
  const { t } = useWords();
  return (
    <section class="stack">
      <h2>{t('noProfile.title')}</h2>
      <p>{t('noProfile.what')}</p>
      <Button id="start" look="primary" onClick={() => void openWelcome()}>
        {t('noProfile.go')}
      </Button>
    </section>
  );
}
