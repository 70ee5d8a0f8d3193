import { argon2id } from '@noble/hashes/argon2.js';
import * as z from 'zod/mini';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';

/** KiB times passes: fourteen times what we ask for today, some seconds of work. */
const MOST_WORK = 524_288;

/**
 * How the passphrase becomes a key; stored beside the ciphertext so that the costs can be raised later. The upper bounds
 * keep a forged file from making the browser work for hours.
 */
export const kdfSchema = z
  .object({
    name: z.literal('argon2id'),
    m: z.int().check(z.minimum(64), z.maximum(262_144)), // memory, KiB; at least 8 for each lane
    t: z.int().check(z.minimum(1), z.maximum(16)), // passes
    p: z.int().check(z.minimum(1), z.maximum(8)), // lanes
    salt: z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4}){4,32}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)), // base64
  })
  .check(z.refine(({ m, t }) => m * t <= MOST_WORK));
export type Kdf = z.infer<typeof kdfSchema>;
export type KdfCosts = Pick<Kdf, 'm' | 't' | 'p'>;

/** OWASP Password Storage Cheat Sheet, Argon2id minimum: 19 MiB, 2 passes, 1 lane. */
export const KDF_COSTS: KdfCosts = { m: 19_456, t: 2, p: 1 };

export const newKdf = (costs: KdfCosts): Kdf => ({ name: 'argon2id', ...costs, salt: toBase64(randomBytes(16)) });

/** A 256-bit key. The passphrase is normalized (NFKC), so that the same words typed on another keyboard still open it. */
export function deriveKey(passphrase: string, kdf: Kdf): Bytes {
  const { m, t, p, salt } = kdf;
  return new Uint8Array(argon2id(utf8(passphrase.normalize('NFKC')), fromBase64(salt), { m, t, p, dkLen: 32 }));
}

/** The costs of `kdf` and of today, whichever is the higher of each. */
export const raisedCosts = (kdf: KdfCosts, today: KdfCosts): KdfCosts => ({
  m: Math.max(kdf.m, today.m),
  t: Math.max(kdf.t, today.t),
  p: Math.max(kdf.p, today.p),
});

export const isBelow = (kdf: KdfCosts, today: KdfCosts): boolean =>
  kdf.m < today.m || kdf.t < today.t || kdf.p < today.p;
