import * as z from 'zod/mini';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { type Area, notSaved } from './storage';

const NAME = 'vault.unlocked';
const schema = z.object({ vaultId: z.string(), key: z.string(), unlockedAt: z.number(), usedAt: z.number() });
type Unlocked = z.infer<typeof schema>;

/** Saving the time of every single use would be a write each; this is exact enough for a lock counted in minutes. */
const USE_STEP_MS = 5_000;

/** Where the key of the unlocked vault waits: memory only, never on the disk, never in reach of a page. */
export interface KeyPlace {
  session: Area;
  now(): number; // milliseconds
  /** Minutes without use until it locks itself; 0 = when the browser closes. */
  autoLockMinutes(): Promise<number>;
  /** Asks to be woken at that time to lock; undefined: no longer. */
  wakeAt(when: number | undefined): Promise<void>;
}

async function stored(place: KeyPlace): Promise<Unlocked | undefined> {
  const parsed = z.safeParse(schema, (await place.session.get(NAME))[NAME]);
  return parsed.success ? parsed.data : undefined;
}

async function store(place: KeyPlace, unlocked: Unlocked): Promise<void> {
  await place.session.set({ [NAME]: unlocked }).catch((error) => {
    throw notSaved(error);
  });
  const minutes = await place.autoLockMinutes();
  await place.wakeAt(minutes > 0 ? unlocked.usedAt + minutes * 60_000 : undefined);
}

export async function keepKey(place: KeyPlace, vaultId: string, key: Bytes): Promise<void> {
  const now = place.now();
  await store(place, { vaultId, key: toBase64(key), unlockedAt: now, usedAt: now });
}

/**
 * The key of this vault, or undefined when it is locked or its time is over, which is found out here on every use: a
 * wake-up can come late or never. `using` counts as use by her and starts the time anew.
 */
export async function takeKey(place: KeyPlace, vaultId: string, using: boolean): Promise<Bytes | undefined> {
  const unlocked = await stored(place);
  if (!unlocked || unlocked.vaultId !== vaultId) return undefined;
  const minutes = await place.autoLockMinutes();
  const idle = place.now() - unlocked.usedAt;
  // A clock that was set back must not keep the vault open.
  if (minutes > 0 && (idle >= minutes * 60_000 || idle < -USE_STEP_MS)) return undefined;
  if (using && idle >= USE_STEP_MS) await store(place, { ...unlocked, usedAt: place.now() });
  return fromBase64(unlocked.key);
}

/** Whether a key waits here at all, be its time over or not. */
export const holdsKey = async (place: KeyPlace): Promise<boolean> => (await stored(place)) !== undefined;

/** Sets the wake-up anew after the timeout was changed. */
export async function rearm(place: KeyPlace): Promise<void> {
  const unlocked = await stored(place);
  if (unlocked) await store(place, unlocked);
}

export async function dropKey(place: KeyPlace): Promise<void> {
  // Plans for open tabs hold values of hers and go with the key.
  await place.session.clear();
  await place.wakeAt(undefined);
}
