import { useEffect, useState } from 'preact/hooks';
import { START } from '../../lib/guide/steps';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { emptyProfile } from '../../lib/profile/empty';
import { parseProfile } from '../../lib/profile/parse';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { LanguagePick } from '../LanguagePick';
import { SetupCard } from '../options/Setup';
import { UnlockForm } from '../UnlockForm';
import { useTask } from '../useTask';
import { useVault } from '../useVault';
import { useWords } from '../words';
import { Guide, type GuideProps } from './Guide';
import { Hello } from './Hello';

/** Her profile and how far she is in it. */
type Begun = Pick<GuideProps, 'profile' | 'start'>;

/** The page that opens once, at the installation: what this is, the passphrase, and the profile in six steps. */
export function Welcome() {
  const { t } = useWords();
  const { status, error, setStatus, refresh } = useVault();
  const [begun, setBegun] = useState<Begun>();
  const [isLooked, setLooked] = useState(false); // for steps that were begun before
  const task = useTask();
  const state = status?.state;

  const read = async (id: string): Promise<Begun | undefined> => {
    const { guide } = await ask('guide.get', { profile: id });
    return guide ? { start: guide, profile: parseProfile((await ask('profile.get', { id })).json) } : undefined;
  };

  const begin = (from: VaultStatus) =>
    void task.run(async () => {
      let now = from;
      if (now.activeProfile === '') {
        now = await ask('profile.save', { json: JSON.stringify(emptyProfile(crypto.randomUUID())) });
      }
      await ask('guide.save', { profile: now.activeProfile, place: START.place, skipped: [], loose: [] });
      setStatus(now);
      setBegun(await read(now.activeProfile));
    });

  const active = status?.activeProfile;
  useEffect(() => {
    if (state === 'none') setBegun(undefined);
    if (state !== 'unlocked' || begun) return;
    void task.run(async () => {
      const found = active ? await read(active) : undefined;
      setBegun(found);
      setLooked(true);
    });
  }, [state, active]);

  const named = status?.profiles.find(({ id }) => id === active)?.label;
  return (
    <>
      <header class="bar">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('brand')}</h1>
        <LanguagePick label={t('hello.language')} auto={t('language.auto')} />
      </header>
      <main class="first-run">
        <ErrorNotice id="vault-error" error={error ?? task.error} />
        {state === 'none' && (
          <>
            <Hello />
            <SetupCard
              onCreated={(created) => {
                setStatus(created);
                begin(created);
              }}
              onRestored={setStatus}
            />
          </>
        )}
        {state === 'locked' && (
          <section class="card narrow">
            <h2>{t('unlock.title')}</h2>
            <UnlockForm onUnlocked={setStatus} />
          </section>
        )}
        {state === 'unlocked' && !begun && isLooked && (
          <section class="card">
            <h2>{t('guide.startTitle')}</h2>
            <p>{t('guide.startWhat')}</p>
            <Button id="guide-start" look="primary" disabled={task.busy} onClick={() => begin(status!)}>
              {named ? t('guide.startNamed', { label: named }) : t('guide.start')}
            </Button>
          </section>
        )}
        {begun && (
          <div hidden={state !== 'unlocked'}>
            <Guide
              key={begun.profile.id}
              {...begun}
              isOpen={state === 'unlocked'}
              onStatus={setStatus}
              onLocked={refresh}
            />
          </div>
        )}
      </main>
    </>
  );
}
