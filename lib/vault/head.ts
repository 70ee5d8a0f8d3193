import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Bytes, randomBytes, toBase64 } from './bytes';
import { openJson, type Sealed, sealedSchema, sealJson } from './cipher';
import { type Lock, lockShape } from './lock';
import { type RecoveryLock, recoverySchema } from './recovery';

const FORMAT = 'coolclaim-vault';
const VERSION = 2;

const shape = {
  format: z.literal(FORMAT),
  id: z.string().check(z.minLength(8)),
  ...lockShape,
  contents: sealedSchema,
};

/**
 * The one stored value that says what the vault is: its locks, and which record stands where. Replacing it is what makes
 * a change happen; everything it names is already written by then.
 *
 * Each lock is bound to the vault's id and its own parameters. From version 2 on the contents are bound to all the rest
 * of the head: whoever holds the data key sees at once when a lock was added, taken away or exchanged. A new passphrase
 * or recovery code therefore seals the contents anew, which stand in the same value; no record is touched. What nothing
 * stored can prevent is that the whole disk is put back to an earlier day: the locks of that day then open it.
 */
export const headSchema = z.discriminatedUnion('v', [
  z.object({ ...shape, v: z.literal(1) }),
  z.object({ ...shape, v: z.literal(VERSION), recovery: z.optional(recoverySchema) }),
]);
export type Head = z.infer<typeof headSchema>;

/** The locks of a vault, either of which opens it. */
export interface Locks extends Lock {
  id: string;
  recovery?: RecoveryLock | undefined;
}

/** The table of contents, encrypted in the head: names are kept here so that a damaged record can still be named. */
export const contentsSchema = z.object({
  records: z.array(z.object({ id: z.string(), kind: z.string(), label: z.string(), slot: z.string() })),
  activeProfile: z.string(),
  activeCourse: z.string(),
});
export type Contents = z.infer<typeof contentsSchema>;

export const EMPTY_CONTENTS: Contents = { records: [], activeProfile: '', activeCourse: '' };

export const headDamaged = () =>
  new UserError(
    'vault-damaged',
    'Your vault is damaged and could not be opened. It was left as it is; in the options you can save what is stored, then erase it and restore a backup file.',
  );

/** The head in a stored value; undefined when there is none. Throws UserError 'vault-newer' or 'vault-damaged'. */
export function parseHead(stored: unknown): Head | undefined {
  if (stored === undefined || stored === null) return undefined;
  const version = z.safeParse(z.object({ format: z.literal(FORMAT), v: z.number() }), stored);
  if (version.success && version.data.v > VERSION) {
    throw new UserError(
      'vault-newer',
      'Your vault was made by a newer CoolClaim, so it was left untouched. Update the extension to open it.',
    );
  }
  const parsed = z.safeParse(headSchema, stored);
  if (!parsed.success) throw headDamaged();
  return parsed.data;
}

export const newVaultId = (): string => toBase64(randomBytes(12));

/** Whether this program would write the head in another form. */
export const isOld = (head: Head): boolean => head.v < VERSION;

export const locksOf = (head: Head): Locks => {
  const { id, kdf, wrappedKey } = head;
  return { id, kdf, wrappedKey, recovery: head.v === 1 ? undefined : head.recovery };
};

const inOrder = ({ iv, data }: Sealed) => [iv, data];

function boundTo(v: Head['v'], { id, kdf, wrappedKey, recovery }: Locks): string {
  if (v === 1) return JSON.stringify([FORMAT, v, id, 'contents']);
  const { name, m, t, p, salt } = kdf;
  const second = recovery ? [recovery.made, recovery.salt, ...inOrder(recovery.wrappedKey)] : [];
  return JSON.stringify([FORMAT, v, id, [name, m, t, p, salt, ...inOrder(wrappedKey)], second, 'contents']);
}

/** The table of contents. Throws UserError 'vault-damaged'. */
export async function openContents(head: Head, key: Bytes): Promise<Contents> {
  const value = await openJson(key, head.contents, boundTo(head.v, locksOf(head)));
  const parsed = z.safeParse(contentsSchema, value);
  if (!parsed.success) throw headDamaged();
  return parsed.data;
}

/** A head with these locks and these contents. */
export async function makeHead(locks: Locks, key: Bytes, contents: Contents): Promise<Head> {
  const { id, kdf, wrappedKey, recovery } = locks;
  return {
    format: FORMAT,
    v: VERSION,
    id,
    kdf,
    wrappedKey,
    ...(recovery ? { recovery } : {}),
    contents: await sealJson(key, contents, boundTo(VERSION, locks)),
  };
}
