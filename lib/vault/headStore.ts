import { UserError } from '../errors';
import type { Bytes } from './bytes';
import { type Contents, type Head, headDamaged, openContents, parseHead } from './head';
import { type Area, notSaved } from './storage';

const HEAD = 'vault';
/**
 * The head once more, for the day on which the first is damaged. It is written after the head and before anything it
 * names is removed. A change of locks takes it away first: so it never knows a passphrase or a recovery code of before a
 * change that was confirmed.
 */
const COPY = 'vault.copy';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function readable(stored: unknown): Head | undefined {
  try {
    return parseHead(stored);
  } catch (error) {
    if ((error as UserError).code === 'vault-damaged') return undefined;
    throw error;
  }
}

/**
 * The head and, where it says something else, its copy: to be tried in this order. None where there is no vault. Throws
 * UserError 'vault-damaged' when neither can be read, 'vault-newer' when a newer program wrote what is to be read.
 */
export async function readHeads(area: Area): Promise<Head[]> {
  const stored = await area.get([HEAD, COPY]);
  const head = readable(stored[HEAD]);
  if (head && (stored[COPY] === undefined || isSame(stored[HEAD], stored[COPY]))) return [head];
  if (head) {
    // A good head counts, whatever became of its copy.
    const copy = await Promise.resolve(stored[COPY])
      .then(readable)
      .catch(() => undefined);
    return copy ? [head, copy] : [head];
  }
  const copy = readable(stored[COPY]);
  if (copy) return [copy];
  if (stored[HEAD] !== undefined || stored[COPY] !== undefined) throw headDamaged();
  return [];
}

async function put(area: Area, name: string, head: Head): Promise<void> {
  try {
    await area.set({ [name]: head });
  } catch (error) {
    throw notSaved(error);
  }
}

/** Whether head and copy now are this one. Writes only what differs; a failure is no reason to keep her out. */
export async function mendHeads(area: Area, head: Head): Promise<boolean> {
  try {
    const stored = await area.get([HEAD, COPY]);
    for (const name of [HEAD, COPY]) if (!isSame(stored[name], head)) await put(area, name, head);
    return true;
  } catch {
    return false;
  }
}

/**
 * Replaces head and copy by one with the same locks: with that the change stands. Gives whether the copy was written
 * too; until then nothing that the old one names may be removed. Throws UserError 'not-saved' or 'no-room'.
 */
export async function writeHead(area: Area, head: Head): Promise<boolean> {
  await put(area, HEAD, head);
  return put(area, COPY, head).then(
    () => true,
    () => false,
  );
}

/** Replaces the head by one with other locks. Throws UserError 'not-saved' or 'no-room'. */
export async function writeLocks(area: Area, head: Head): Promise<void> {
  try {
    await area.remove(COPY);
  } catch (error) {
    throw notSaved(error);
  }
  await writeHead(area, head);
}

/** A head that opened, with what it opened to. */
export interface OpenedHead {
  head: Head;
  key: Bytes;
  contents: Contents;
}

/**
 * The first head of which both the lock and the contents open. Throws UserError 'vault-damaged' where only a lock does,
 * else what `keyOf` threw for the first.
 */
export async function openFirst(heads: readonly Head[], keyOf: (head: Head) => Promise<Bytes>): Promise<OpenedHead> {
  const failures: unknown[] = [];
  for (const head of heads) {
    try {
      const key = await keyOf(head);
      return { head, key, contents: await openContents(head, key) };
    } catch (error) {
      failures.push(error);
    }
  }
  const opened = failures.find((error) => error instanceof UserError && error.code === 'vault-damaged');
  throw opened ?? failures[0];
}
