import type { VaultStatus } from '../../../lib/messages';
import { CheckboxField } from '../../CheckboxField';
import { ErrorNotice } from '../../ErrorNotice';
import { SelectField } from '../../SelectField';
import { changeSettings, useSettings } from '../../settings';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { BackupExport } from '../security/BackupExport';
import { BackupRestore } from '../security/BackupRestore';
import { ChangePassphrase } from '../security/ChangePassphrase';
import { DamagedData } from '../security/DamagedData';
import { EraseEverything } from '../security/EraseEverything';
import { RecoveryCode } from '../security/RecoveryCode';
import { SectionHead } from './SectionHead';

const MINUTES = [5, 15, 30, 60, 240, 0];

/** Locking, passphrase, backup, and deleting everything. */
export function SecuritySection(props: { onStatus: (status: VaultStatus) => void; onReplaced: () => void }) {
  const { t } = useWords();
  const { settings, onSettings } = useSettings();
  const task = useTask();
  const known = MINUTES.includes(settings.autoLockMinutes) ? MINUTES : [settings.autoLockMinutes, ...MINUTES];
  return (
    <>
      <section class="card">
        <SectionHead title={t('section.security')} what={t('security.what')} />
        <ErrorNotice id="settings-error" error={task.error} />
        <SelectField
          id="auto-lock"
          label={t('security.autoLock')}
          value={String(settings.autoLockMinutes)}
          choices={known.map((minutes) => ({
            value: String(minutes),
            text: minutes === 0 ? t('security.onClose') : t('security.minutes', { count: minutes }),
          }))}
          onChoose={(value) =>
            void task.run(async () => onSettings(await changeSettings({ autoLockMinutes: Number(value) })))
          }
        />
        <CheckboxField
          id="lock-with-screen"
          label={t('security.withScreen')}
          hint={t('security.withScreenHint')}
          checked={settings.lockWithScreen ?? true}
          onCheck={(lockWithScreen) => void task.run(async () => onSettings(await changeSettings({ lockWithScreen })))}
        />
      </section>
      <ChangePassphrase />
      <RecoveryCode />
      <BackupExport />
      <BackupRestore onRestored={props.onStatus} onReplaced={props.onReplaced} />
      <DamagedData />
      <EraseEverything onErased={props.onStatus} />
    </>
  );
}
