import { useState } from 'preact/hooks';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { saveDamaged } from './saveDamaged';

/** Looks whether everything still opens, and saves what does not. `isShut`: before the vault is open, so all of it. */
export function DamagedData({ isShut = false }: { isShut?: boolean }) {
  const { t } = useWords();
  const [found, setFound] = useState<{ fileName: string; names: string[] }>();
  const task = useTask();
  return (
    <section class="card">
      <h3>{t('damaged.title')}</h3>
      <p class="why">{t(isShut ? 'damaged.whatShut' : 'damaged.what')}</p>
      <ErrorNotice id="damaged-error" error={task.error} />
      {found && (
        <Notice id="damaged-found" tone={found.fileName ? 'warning' : 'good'} details={found.names}>
          {found.fileName ? t('damaged.saved', { fileName: found.fileName }) : t('damaged.none')}
        </Notice>
      )}
      <Button
        id="save-damaged"
        disabled={task.busy}
        onClick={() => void task.run(async () => setFound(await saveDamaged()))}
      >
        {t(isShut ? 'damaged.save' : 'damaged.look')}
      </Button>
    </section>
  );
}
