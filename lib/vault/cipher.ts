import * as z from 'zod/mini';
import { type Bytes, fromBase64, fromUtf8, randomBytes, toBase64, utf8 } from './bytes';

/** AES-256-GCM output as stored: a 96-bit nonce and the ciphertext with its 128-bit tag, both base64. */
export const sealedSchema = z.object({ iv: z.string(), data: z.string() });
export type Sealed = z.infer<typeof sealedSchema>;

const importKey = (key: Bytes, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

/** The same in bytes, for what is stored where bytes can be. */
export interface SealedBytes {
  iv: Bytes;
  data: Bytes;
}

/**
 * Encrypts under a 256-bit key with a fresh random nonce. `bound` is stored in the clear elsewhere; the result opens
 * only together with exactly the same `bound` (associated data).
 */
export async function sealBytes(key: Bytes, plain: Bytes, bound: string): Promise<SealedBytes> {
  const iv = randomBytes(12);
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
  const data = await crypto.subtle.encrypt(parameters, await importKey(key, 'encrypt'), plain);
  return { iv, data: new Uint8Array(data) };
}

/** The plaintext, or undefined when key, nonce, data or `bound` is not exactly what it was sealed with. */
export async function openBytes(key: Bytes, { iv, data }: SealedBytes, bound: string): Promise<Bytes | undefined> {
  try {
    const parameters = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
    return new Uint8Array(await crypto.subtle.decrypt(parameters, await importKey(key, 'decrypt'), data));
  } catch {
    return undefined;
  }
}

/** As `sealBytes`, in base64. */
export async function seal(key: Bytes, plain: Bytes, bound: string): Promise<Sealed> {
  const { iv, data } = await sealBytes(key, plain, bound);
  return { iv: toBase64(iv), data: toBase64(data) };
}

/** As `openBytes`; undefined also for what is no base64. */
export async function open(key: Bytes, sealed: Sealed, bound: string): Promise<Bytes | undefined> {
  try {
    return await openBytes(key, { iv: fromBase64(sealed.iv), data: fromBase64(sealed.data) }, bound);
  } catch {
    return undefined;
  }
}

export const sealJson = (key: Bytes, value: unknown, bound: string): Promise<Sealed> =>
  seal(key, utf8(JSON.stringify(value)), bound);

/** The value, or undefined when it does not open. */
export async function openJson(key: Bytes, sealed: Sealed, bound: string): Promise<unknown> {
  const plain = await open(key, sealed, bound);
  return plain && JSON.parse(fromUtf8(plain));
}
