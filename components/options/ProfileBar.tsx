import { useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { emptyProfile } from '../../lib/profile/empty';
import { parseProfile } from '../../lib/profile/parse';
import { Button } from '../Button';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorNotice } from '../ErrorNotice';
import { SelectField } from '../SelectField';
import { useTask } from '../useTask';
import { useWords } from '../words';
import { copyProfile } from './copyProfile';

interface Wait {
  kind: 'leave' | 'remove';
  go: () => Promise<VaultStatus>;
}

/** Which profile is in hand (the popup fills with the same one), and adding, copying, importing and removing profiles. */
export function ProfileBar(props: { status: VaultStatus; unsaved: boolean; onStatus: (status: VaultStatus) => void }) {
  const { t } = useWords();
  const { status, unsaved } = props;
  const [wait, setWait] = useState<Wait>();
  const task = useTask();
  const id = status.activeProfile;
  const label = status.profiles.find((profile) => profile.id === id)?.label ?? '';

  const run = (go: () => Promise<VaultStatus>) => {
    setWait(undefined);
    void task.run(async () => props.onStatus(await go()));
  };
  /** Leaving a draft behind is asked about first. */
  const leave = (go: () => Promise<VaultStatus>) => (unsaved ? setWait({ kind: 'leave', go }) : run(go));

  const add = async (json: string, newId: string) => {
    await ask('profile.save', { json });
    return ask('profile.activate', { id: newId, course: '' });
  };
  const addEmpty = () => {
    const fresh = { ...emptyProfile(crypto.randomUUID()), label: t('profile.newLabel') };
    return add(JSON.stringify(fresh), fresh.id);
  };
  const duplicate = async () => {
    const copy = copyProfile(parseProfile((await ask('profile.get', { id })).json), t('profile.copyOf'));
    return add(JSON.stringify(copy), copy.id);
  };

  return (
    <section class="profile-bar" aria-label={t('profile.bar')}>
      {status.profiles.length > 0 && (
        <SelectField
          id="active-profile"
          label={t('profile.active')}
          value={id}
          choices={status.profiles.map((profile) => ({ value: profile.id, text: profile.label }))}
          onChoose={(chosen) => leave(() => ask('profile.activate', { id: chosen, course: '' }))}
          width="medium"
        />
      )}
      <div class="row">
        <Button
          id="add-profile"
          look={status.profiles.length ? 'plain' : 'primary'}
          disabled={task.busy}
          onClick={() => leave(addEmpty)}
        >
          {t('profile.add')}
        </Button>
        <Button
          id="go-to-imports"
          onClick={() => {
            location.hash = 'imports';
          }}
        >
          {t('profile.import')}
        </Button>
        {id && (
          <>
            <Button id="duplicate-profile" disabled={task.busy} onClick={() => leave(duplicate)}>
              {t('duplicate')}
            </Button>
            <Button
              id="remove-profile"
              look="danger"
              disabled={task.busy}
              onClick={() => setWait({ kind: 'remove', go: () => ask('profile.remove', { id }) })}
            >
              {t('remove')}
            </Button>
          </>
        )}
      </div>
      <ErrorNotice id="profile-bar-error" error={task.error} />
      {wait && (
        <ConfirmDialog
          title={wait.kind === 'remove' ? t('profile.removeTitle', { label }) : t('unsaved.title')}
          choices={[
            {
              id: 'go-on',
              text: wait.kind === 'remove' ? t('remove') : t('unsaved.drop'),
              look: 'danger',
              onChoose: () => run(wait.go),
            },
          ]}
          onCancel={() => setWait(undefined)}
        >
          <p>{wait.kind === 'remove' ? t('profile.removeWhat') : t('unsaved.what')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
