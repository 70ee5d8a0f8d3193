import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Bytes, randomBytes, toBase64 } from './bytes';
import { openJson, sealedSchema, sealJson } from './cipher';
import { lockShape } from './lock';

const FORMAT = 'coolclaim-vault';
const VERSION = 1;

/**
 * The one stored value that says what the vault is: its lock, and which record stands where. Replacing it is what makes
 * a change happen; everything it names is already written by then.
 */
export const headSchema = z.object({
  format: z.literal(FORMAT),
  v: z.literal(VERSION),
  id: z.string().check(z.minLength(8)),
  ...lockShape,
  contents: sealedSchema,
});
export type Head = z.infer<typeof headSchema>;

/** The table of contents, encrypted in the head: names are kept here so that a damaged record can still be named. */
export const contentsSchema = z.object({
  records: z.array(z.object({ id: z.string(), kind: z.string(), label: z.string(), slot: z.string() })),
  activeProfile: z.string(),
  activeCourse: z.string(),
});
export type Contents = z.infer<typeof contentsSchema>;

export const EMPTY_CONTENTS: Contents = { records: [], activeProfile: '', activeCourse: '' };

const damaged = () =>
  new UserError(
    'vault-damaged',
    'Your vault is damaged and could not be opened. It was left as it is; you can erase it and restore a backup file.',
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
  if (!parsed.success) throw damaged();
  return parsed.data;
}

export const newVaultId = (): string => toBase64(randomBytes(12));

const boundTo = (id: string) => JSON.stringify([FORMAT, VERSION, id, 'contents']);

/** The table of contents. Throws UserError 'vault-damaged'. */
export async function openContents(head: Head, key: Bytes): Promise<Contents> {
  const parsed = z.safeParse(contentsSchema, await openJson(key, head.contents, boundTo(head.id)));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

/** A head with this lock and these contents. */
export async function makeHead(
  head: Pick<Head, 'id' | 'kdf' | 'wrappedKey'>,
  key: Bytes,
  contents: Contents,
): Promise<Head> {
  const { id, kdf, wrappedKey } = head;
  return {
    format: FORMAT,
    v: VERSION,
    id,
    kdf,
    wrappedKey,
    contents: await sealJson(key, contents, boundTo(id)),
  };
}
