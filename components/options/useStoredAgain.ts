import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../lib/messaging/ask';
import { parseProfile } from '../../lib/profile/parse';
import type { Profile } from '../../lib/profile/schema';

/** Reads the stored profile again when the window comes back to front: the panel or another tab may have changed it. */
export function useStoredAgain(id: string, take: (stored: Profile) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const look = async () => latest.current(parseProfile((await ask('profile.get', { id })).json));
    const onFocus = () => void look().catch(() => {}); // saving says it if the vault is gone
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [id]);
}
