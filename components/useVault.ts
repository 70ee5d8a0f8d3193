import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { UserError } from '../lib/errors';
import type { VaultStatus } from '../lib/messages';
import { ask } from '../lib/messaging/ask';
import { asUserError } from './asUserError';

export interface VaultView {
  status: VaultStatus | undefined; // undefined until the background has answered
  error: UserError | undefined;
  setStatus: (status: VaultStatus) => void;
  refresh: () => Promise<void>;
}

type Changes = Record<string, { newValue?: unknown }>;

/** The state of the vault, kept up to date: when the window comes back to front, and when the key is taken away. */
export function useVault(): VaultView {
  const [status, setStatus] = useState<VaultStatus>();
  const [error, setError] = useState<UserError>();

  const refresh = async () => {
    try {
      setStatus(await ask('vault.status', {}));
      setError(undefined);
    } catch (thrown) {
      setError(asUserError(thrown));
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

  const known = (next: VaultStatus) => {
    setStatus(next);
    setError(undefined);
  };
  return { status, error, setStatus: known, refresh };
}
