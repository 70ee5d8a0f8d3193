import type { Settings } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { SelectField } from './SelectField';
import { useSettings } from './settings';
import { useTask } from './useTask';

/** The language of all of CoolClaim; changes at once. */
export function LanguagePick(props: { label: string; auto: string; hint?: string }) {
  const { settings, onSettings } = useSettings();
  const task = useTask();
  return (
    <SelectField
      id="language"
      label={props.label}
      hint={props.hint}
      value={settings.language}
      choices={[
        { value: 'auto', text: props.auto },
        { value: 'en', text: 'English' },
        { value: 'es', text: 'Español' },
      ]}
      onChoose={(language) =>
        void task.run(async () =>
          onSettings(await ask('settings.save', { ...settings, language: language as Settings['language'] })),
        )
      }
      width="medium"
    />
  );
}
