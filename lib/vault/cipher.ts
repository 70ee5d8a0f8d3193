import * as z from 'zod/mini';
import { type Bytes, fromBase64, fromUtf8, randomBytes, toBase64, utf8 } from './bytes';

/** AES-256-GCM output as stored: a 96-bit nonce and the ciphertext with its 128-bit tag, both base64. */
export const sealedSchema = z.object({ iv: z.string(), data: z.string() });
export type Sealed = z.infer<typeof sealedSchema>;

const importKey = (key: Bytes, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

/**
 * Encrypts under a 256-bit key with a fresh random nonce. `bound` is stored in the clear elsewhere; the result opens
 * only together with exactly the same `bound` (associated data).
 */
export async function seal(key: Bytes, plain: Bytes, bound: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
  const data = await crypto.subtle.encrypt(parameters, await importKey(key, 'encrypt'), plain);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The plaintext, or undefined when key, nonce, data or `bound` is not exactly what it was sealed with. */
export async function open(key: Bytes, sealed: Sealed, bound: string): Promise<Bytes | undefined> {
  try {
    const parameters = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: utf8(bound) };
    return new Uint8Array(
      await crypto.subtle.decrypt(parameters, await importKey(key, 'decrypt'), fromBase64(sealed.data)),
    );
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
