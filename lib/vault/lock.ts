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

/** Wraps the data key of vault `id` under a passphrase, with a fresh salt. */
export async function makeLock(id: string, dataKey: Bytes, passphrase: string, costs: KdfCosts): Promise<Lock> {
  const kdf = newKdf(costs);
  return { kdf, wrappedKey: await seal(deriveKey(passphrase, kdf), dataKey, boundTo(id, kdf)) };
}

/**
 * The data key. Throws UserError 'wrong-passphrase' with `sentence`; a lock that was tampered with looks the same,
 * because nobody can tell the two apart.
 */
export async function openLock(id: string, lock: Lock, passphrase: string, sentence: string): Promise<Bytes> {
  const key = await open(deriveKey(passphrase, lock.kdf), lock.wrappedKey, boundTo(id, lock.kdf));
  if (!key) throw new UserError('wrong-passphrase', sentence);
  return key;
}
