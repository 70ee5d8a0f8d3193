import type { Settings } from '../../../lib/messages';
import { ErrorNotice } from '../../ErrorNotice';
import { LanguagePick } from '../../LanguagePick';
import { SelectField } from '../../SelectField';
import { changeSettings, useSettings } from '../../settings';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { SectionHead } from './SectionHead';

/** Language, and the side of the page on which the panel stands. */
export function LanguageSection() {
  const { t } = useWords();
  const { settings, onSettings } = useSettings();
  const task = useTask();
  const save = (change: Partial<Settings>) => void task.run(async () => onSettings(await changeSettings(change)));
  return (
    <section class="card">
      <SectionHead title={t('section.language')} />
      <ErrorNotice id="settings-error" error={task.error} />
      <div class="fields">
        <LanguagePick label={t('language.label')} auto={t('language.auto')} hint={t('language.hint')} />
        <SelectField
          id="panel-side"
          label={t('panelSide.label')}
          value={settings.panelSide}
          choices={[
            { value: 'right', text: t('panelSide.right') },
            { value: 'left', text: t('panelSide.left') },
          ]}
          onChoose={(panelSide) => save({ panelSide: panelSide as Settings['panelSide'] })}
          width="medium"
        />
      </div>
    </section>
  );
}
