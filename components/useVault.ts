import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { UserError } from '../lib/errors';
import type { VaultStatus } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { asUserError } from './asUserError';

export interface VaultView {
  status: VaultStatus | undefined; // undefined until the background has answered
  error: UserError | undefined;
  setStatus: (status: VaultStatus) => void;
  refresh: () => Promise<void>;
}

/** A background that starts slowly answers well before. */
const SILENT_AFTER_MS = 4000;
const ASK_AGAIN_MS = 3000;

const silence = () =>
  new UserError(
    'vault-silent',
    'CoolClaim does not answer yet, so it is asked again every few seconds; if this stays, restart the browser.',
  );

type Changes = Record<string, { newValue?: unknown }>;

/**
 * The state of the vault, kept up to date: when the window comes back to front, and when the key is taken away. A background
 * that does not answer is asked again until it does.
 */
export function useVault(): VaultView {
  const [status, setStatus] = useState<VaultStatus>();
  const [error, setError] = useState<UserError>();

  const refresh = async () => {
    const silent = setTimeout(() => setError(silence()), SILENT_AFTER_MS);
    try {
      setStatus(await ask('vault.status', {}));
      setError(undefined);
    } catch (thrown) {
      const said = asUserError(thrown);
      setError(said.code === 'no-answer' ? silence() : said);
    } finally {
      clearTimeout(silent);
    }
  };

  useEffect(() => {
    const onFocus = () => void refresh();
    // Only removals: the status itself may touch the session, and that must not ask again.
    const onChange = (changes: Changes, area: string) => {
      if (area === 'session' && Object.values(changes).some((change) => change.newValue === undefined)) void refresh();
    };
    void refresh();
    window.addEventListener('focus', onFocus);
    browser.storage.onChanged.addListener(onChange);
    return () => {
      window.removeEventListener('focus', onFocus);
      browser.storage.onChanged.removeListener(onChange);
    };
  }, []);

  useEffect(() => {
    if (error?.code !== 'vault-silent') return;
    const again = setTimeout(() => void refresh(), ASK_AGAIN_MS);
    return () => clearTimeout(again);
  }, [error]);

  const known = (next: VaultStatus) => {
    setStatus(next);
    setError(undefined);
  };
  return { status, error, setStatus: known, refresh };
}
