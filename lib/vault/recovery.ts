import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import { open, seal, sealedSchema } from './cipher';
import { withKey } from './lock';

/** A second way to the data key, beside the passphrase: the same key wrapped under a code she printed. */
export const recoverySchema = z.object({
  made: z.string(), // ISO date
  salt: z.string(), // base64
  wrappedKey: sealedSchema,
});
export type RecoveryLock = z.infer<typeof recoverySchema>;

/** Crockford's base 32: no I, L, O or U, which are read as other characters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 26; // of 5 bits each: 130 bits
const CHECK_LENGTH = 2;
/** Prime and above 31, so that no single wrong character and no two exchanged neighbours leave the remainder as it was. */
const CHECK_PRIME = 1021n;
const LENGTH = SECRET_LENGTH + CHECK_LENGTH;

function checkOf(secret: string): string {
  const value = [...secret].reduce((sum, character) => sum * 32n + BigInt(ALPHABET.indexOf(character)), 0n);
  const rest = Number(value % CHECK_PRIME);
  return ALPHABET[rest >> 5]! + ALPHABET[rest & 31]!;
}

/** A fresh code as it is printed: 7 groups of 4 characters, 130 random bits and 2 characters that tell a mistyped one. */
export function newRecoveryCode(): string {
  const secret = Array.from(randomBytes(SECRET_LENGTH), (byte) => ALPHABET[byte & 31]!).join('');
  return (secret + checkOf(secret)).match(/.{4}/g)!.join('-');
}

/**
 * The code without groups, as typed by hand: case, spaces and dashes do not count, O is 0, I and L are 1. Throws
 * UserError 'recovery-code-mistyped' for what cannot be a code at all, so that it is told from a wrong one.
 */
export function readRecoveryCode(typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212.,_]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const secret = code.slice(0, SECRET_LENGTH);
  const isCode = code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character));
  if (!isCode || code.slice(SECRET_LENGTH) !== checkOf(secret)) {
    throw new UserError(
      'recovery-code-mistyped',
      `There is a typing mistake in this code: compare it with your paper. It has ${LENGTH} letters and digits.`,
    );
  }
  return code;
}

const boundTo = (id: string, made: string, salt: string) => JSON.stringify(['coolclaim-recovery', 1, id, made, salt]);

/** The code has 130 random bits, so nothing is gained by making its derivation slow. */
async function deriveKey(code: string, salt: string, id: string): Promise<Bytes> {
  const secret = await crypto.subtle.importKey('raw', utf8(readRecoveryCode(code)), 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64(salt), info: utf8(`coolclaim-recovery ${id}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256));
}

/** Wraps the data key of vault `id` under a code. `made` is an ISO date. */
export async function makeRecovery(id: string, dataKey: Bytes, code: string, made: string): Promise<RecoveryLock> {
  const salt = toBase64(randomBytes(16));
  return withKey(await deriveKey(code, salt, id), async (key) => ({
    made,
    salt,
    wrappedKey: await seal(key, dataKey, boundTo(id, made, salt)),
  }));
}

/**
 * The data key. Throws UserError 'recovery-code-mistyped', 'no-recovery-code', or 'wrong-recovery-code' for a code of
 * another vault, or one that a newer code has replaced.
 */
export async function openRecovery(id: string, lock: RecoveryLock | undefined, code: string): Promise<Bytes> {
  readRecoveryCode(code);
  if (!lock) {
    throw new UserError(
      'no-recovery-code',
      'No recovery code was made for this vault, so only its passphrase opens it.',
    );
  }
  const { made, salt, wrappedKey } = lock;
  const key = await deriveKey(code, salt, id).catch(() => undefined); // a salt that is no base64 any more
  const dataKey = key && (await withKey(key, () => open(key, wrappedKey, boundTo(id, made, salt))));
  if (!dataKey) {
    throw new UserError(
      'wrong-recovery-code',
      'This code does not open your vault. If you made a newer one, only the newer one works.',
    );
  }
  return dataKey;
}
