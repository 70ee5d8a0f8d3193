import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Bytes, randomBytes } from './bytes';
import { open, type Sealed, seal, sealedSchema } from './cipher';
import { deriveKey, type Kdf, type KdfCosts, kdfSchema, newKdf } from './kdf';

/**
 * The part of a vault or backup file that a passphrase opens: a random data key, wrapped. Everything else is encrypted
 * under the data key, so that a new passphrase changes only this.
 */
export interface Lock {
  kdf: Kdf;
  wrappedKey: Sealed;
}
export const lockShape = { kdf: kdfSchema, wrappedKey: sealedSchema };
export const lockSchema = z.object(lockShape);

/** What the wrapped key is bound to, so that neither costs nor salt nor vault can be exchanged unnoticed. */
const boundTo = (id: string, { name, m, t, p, salt }: Kdf) =>
  JSON.stringify(['coolclaim-key', 1, id, name, m, t, p, salt]);

export const newDataKey = (): Bytes => randomBytes(32);

/** Runs `work` with a key that is overwritten afterwards, so that it does not linger in memory. */
export async function withKey<T>(key: Bytes, work: (key: Bytes) => Promise<T>): Promise<T> {
  try {
    return await work(key);
  } finally {
    key.fill(0);
  }
}

/** Wraps the data key of vault `id` under a passphrase, with a fresh salt. */
export async function makeLock(id: string, dataKey: Bytes, passphrase: string, costs: KdfCosts): Promise<Lock> {
  const kdf = newKdf(costs);
  return withKey(deriveKey(passphrase, kdf), async (key) => ({
    kdf,
    wrappedKey: await seal(key, dataKey, boundTo(id, kdf)),
  }));
}

/**
 * Runs `work` with what opens locks by this passphrase. A key is derived once for each set of parameters: two locks with
 * the same cost no more time than one, so that the time tells nothing about either.
 */
export async function withPassphrase<T>(
  passphrase: string,
  sentence: string,
  work: (open: (id: string, lock: Lock) => Promise<Bytes>) => Promise<T>,
): Promise<T> {
  const derived = new Map<string, Bytes>();
  const derive = (kdf: Kdf): Bytes => {
    const name = JSON.stringify(kdf);
    const key = derived.get(name) ?? deriveKey(passphrase, kdf);
    derived.set(name, key);
    return key;
  };
  try {
    return await work(async (id, { kdf, wrappedKey }) => {
      const dataKey = await open(derive(kdf), wrappedKey, boundTo(id, kdf));
      if (!dataKey) throw new UserError('wrong-passphrase', sentence);
      return dataKey;
    });
  } finally {
    for (const key of derived.values()) key.fill(0);
  }
}

/**
 * The data key. Throws UserError 'wrong-passphrase' with `sentence`; a lock that was tampered with looks the same,
 * because nobody can tell the two apart.
 */
export const openLock = (id: string, lock: Lock, passphrase: string, sentence: string): Promise<Bytes> =>
  withPassphrase(passphrase, sentence, (open) => open(id, lock));
