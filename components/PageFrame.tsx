import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chooseLanguage } from '../lib/i18n/language';
import { pageTranslate } from '../lib/i18n/pageWords';
import type { Settings } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { SettingsProvider } from './settings';
import { WordsProvider } from './words';

const UNTIL_KNOWN: Settings = { autoLockMinutes: 15, language: 'auto', panelSide: 'right' };

/** What a page of ours stands in: settings and language. Works with the vault locked. */
export function PageFrame({
  title = 'brand',
  children,
}: {
  title?: 'brand' | 'practice.title';
  children: ComponentChildren;
}) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    ask('settings.get', {}).then(setSettings, () => setSettings(UNTIL_KNOWN));
  }, []);
  const language = chooseLanguage(settings?.language ?? 'auto', navigator.languages);
  const t = pageTranslate(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(title);
  }, [language]);
  return (
    <SettingsProvider settings={settings ?? UNTIL_KNOWN} onSettings={setSettings}>
      <WordsProvider words={{ t, language }}>{children}</WordsProvider>
    </SettingsProvider>
  );
}
