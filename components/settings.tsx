import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../lib/messages';
import { ask } from '../lib/messaging/ask';

interface SettingsView {
  settings: Settings;
  onSettings: (settings: Settings) => void;
}
const Context = createContext<SettingsView | undefined>(undefined);

export function SettingsProvider({ children, ...view }: SettingsView & { children: ComponentChildren }) {
  return <Context.Provider value={view}>{children}</Context.Provider>;
}

/** The settings as last read, and how to tell the page of newly saved ones. */
export function useSettings(): SettingsView {
  const view = useContext(Context);
  if (!view) throw new Error('No settings are set above this component.');
  return view;
}

/** Stores one change over the settings as they are now: a second tab may have changed others of them. */
export const changeSettings = async (change: Partial<Settings>): Promise<Settings> =>
  ask('settings.save', { ...(await ask('settings.get', {})), ...change });
