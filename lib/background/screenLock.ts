import type { Settings } from '../messages';
import type { Vault } from '../vault/vault';

/** What the browser knows of her being at the computer. */
export interface Idle {
  /** Seconds without any input until it says 'idle'; at least 15. */
  setDetectionInterval(seconds: number): void;
  onStateChanged: { addListener(listener: (state: string) => void): void };
}

const SHORTEST_SECONDS = 15;

/** Whether the vault locks with the screen, which it does unless she chose otherwise. */
const locksWithScreen = ({ lockWithScreen }: Settings): boolean => lockWithScreen ?? true;

/**
 * Locks the vault at once when the screen is locked, and looks at its time when she has not touched the computer for as
 * long as she chose: one more waking, as an alarm can be late. Chrome and Edge say 'locked', with the screen saver too;
 * Firefox only knows 'idle' and 'active' (MDN, compatibility of `idle.IdleState`), so there the time alone counts.
 * `follow` takes over a changed timeout.
 */
export function watchScreen(
  idle: Idle,
  vault: Pick<Vault, 'lock' | 'checkTime'>,
  settings: () => Promise<Settings>,
): { follow(settings: Settings): void } {
  const changed = async (state: string) => {
    if (state === 'locked' && locksWithScreen(await settings())) await vault.lock();
    else if (state !== 'active') await vault.checkTime();
  };
  const follow = ({ autoLockMinutes }: Settings) => {
    if (autoLockMinutes > 0) idle.setDetectionInterval(Math.max(SHORTEST_SECONDS, autoLockMinutes * 60));
  };
  idle.onStateChanged.addListener((state) => void changed(state).catch(() => {}));
  void settings().then(follow, () => {});
  return { follow };
}
