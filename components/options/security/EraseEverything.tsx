import { useState } from 'preact/hooks';
import type { VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { ErrorNotice } from '../../ErrorNotice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';

/** Deletes the vault and all settings, after asking. */
export function EraseEverything({ onErased }: { onErased: (status: VaultStatus) => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const erase = () => {
    setAsking(false);
    void task.run(async () => onErased(await ask('vault.erase', {})));
  };
  return (
    <section class="card">
      <h3>{t('erase.title')}</h3>
      <p class="why">{t('erase.what')}</p>
      <ErrorNotice id="erase-error" error={task.error} />
      <Button id="erase" look="danger" disabled={task.busy} onClick={() => setAsking(true)}>
        {t('erase.go')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('erase.sure')}
          choices={[{ id: 'erase-all', text: t('erase.go'), look: 'danger', onChoose: erase }]}
          onCancel={() => setAsking(false)}
        >
          <p>{t('erase.what')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
