import type { Settings } from '../lib/messages';
import { SelectField } from './SelectField';
import { changeSettings, useSettings } from './settings';
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
        void task.run(async () => onSettings(await changeSettings({ language: language as Settings['language'] })))
      }
      width="medium"
    />
  );
}
