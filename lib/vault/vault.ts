import { UserError } from '../errors';
import type { Bytes } from './bytes';
import { sweepFiles } from './documents';
import type { FileArea } from './fileArea';
import { type Contents, EMPTY_CONTENTS, type Head, newVaultId, openContents } from './head';
import { KDF_COSTS, type KdfCosts } from './kdf';
import { makeLock, newDataKey, openLock } from './lock';
import { checkNewPassphrase } from './passphrase';
import { type Area, type Change, commit, readHead, readRecord, sweep, writeHead } from './store';
import { createTurns } from './turns';
import { dropKey, holdsKey, type KeyPlace, keepKey, rearm, takeKey } from './unlockedKey';

export interface VaultPlaces extends KeyPlace {
  local: Area;
  /** Where the parts of stored files are. */
  files?: FileArea;
  costs?: KdfCosts;
  /** Told whenever the vault was locked, also by time. */
  onLock?(): void;
}

/** The vault while it is open, for the length of one piece of work. */
export interface OpenVault {
  readonly head: Head;
  readonly key: Bytes;
  readonly contents: Contents;
  /** Throws UserError 'record-missing' or 'record-damaged'. */
  read(id: string): Promise<unknown>;
  /** All or nothing; throws UserError 'not-saved'. */
  commit(change: Change): Promise<void>;
}

export type VaultState = 'none' | 'locked' | 'unlocked';
export type Vault = ReturnType<typeof createVault>;

export const locked = () => new UserError('locked', 'Unlock CoolClaim first.');
const WRONG = 'That passphrase does not open your vault. Nothing was changed; please try again.';

/** Everything that touches the stored vault goes through here, one piece of work after the other. */
export function createVault(places: VaultPlaces) {
  const { local, files, costs = KDF_COSTS } = places;
  const turns = createTurns<'vault'>();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns('vault', work);

  const headOrNone = async (): Promise<Head> => {
    const head = await readHead(local);
    if (!head) throw new UserError('no-vault', 'There is no vault yet. Choose a passphrase to make one.');
    return head;
  };
  const shut = async () => {
    await dropKey(places);
    places.onLock?.();
  };
  /** The key, or undefined when locked; a key whose time is over is dropped. */
  const keyOf = async (head: Head, using: boolean): Promise<Bytes | undefined> => {
    const key = await takeKey(places, head.id, using);
    if (!key && (await holdsKey(places))) await shut();
    return key;
  };

  return {
    state: (): Promise<VaultState> =>
      inTurn(async () => {
        const head = await readHead(local);
        if (!head) return 'none';
        return (await keyOf(head, false)) ? 'unlocked' : 'locked';
      }),

    /** Makes the vault, with first records when there are some, and leaves it unlocked. Throws 'vault-exists'. */
    create: (passphrase: string, first: Change = {}): Promise<void> =>
      inTurn(async () => {
        if (await readHead(local)) throw new UserError('vault-exists', 'You already have a vault. Unlock it.');
        checkNewPassphrase(passphrase);
        await files?.clear().catch(() => {}); // of a vault that is gone
        const id = newVaultId();
        const key = newDataKey();
        await commit(local, { id, ...(await makeLock(id, key, passphrase, costs)) }, key, EMPTY_CONTENTS, first);
        await keepKey(places, id, key);
      }),

    /** Throws 'wrong-passphrase', 'vault-damaged', 'vault-newer' or 'no-vault'. */
    unlock: (passphrase: string): Promise<void> =>
      inTurn(async () => {
        const head = await headOrNone();
        const key = await openLock(head.id, head, passphrase, WRONG);
        const contents = await openContents(head, key);
        await sweep(local, contents);
        if (files) await sweepFiles(files, contents).catch(() => {});
        await keepKey(places, head.id, key);
      }),

    lock: (): Promise<void> => inTurn(shut),

    /** Wraps the same data key anew; no record is touched. Throws 'wrong-passphrase'. */
    changePassphrase: (current: string, next: string): Promise<void> =>
      inTurn(async () => {
        const head = await headOrNone();
        const key = await openLock(head.id, head, current, WRONG);
        checkNewPassphrase(next);
        await writeHead(local, { ...head, ...(await makeLock(head.id, key, next, costs)) });
      }),

    /** Removes everything the extension ever stored. */
    erase: (): Promise<void> =>
      inTurn(async () => {
        const failed = () => {
          throw new UserError('not-erased', 'The browser could not erase everything. Please try again.');
        };
        await files?.clear().catch(failed);
        await local.clear().catch(failed);
        await shut();
      }),

    /** Locks when its time is over, else sets the wake-up anew: for the alarm, and after a change of the timeout. */
    checkTime: (): Promise<void> =>
      inTurn(async () => {
        const head = await readHead(local);
        if (head && (await keyOf(head, false))) await rearm(places);
      }),

    /**
     * Runs `work` with the open vault; nothing else touches the vault meanwhile. `idle` work (showing a status) does
     * not count as use by her. Throws 'locked' or 'no-vault'.
     */
    use: <T>(work: (open: OpenVault) => Promise<T>, idle = false): Promise<T> =>
      inTurn(async () => {
        const head = await headOrNone();
        const key = await keyOf(head, !idle);
        if (!key) throw locked();
        let contents = await openContents(head, key);
        return work({
          head,
          key,
          get contents() {
            return contents;
          },
          read: (id) => readRecord(local, head, key, contents, id),
          commit: async (change) => {
            contents = await commit(local, head, key, contents, change);
          },
        });
      }),
  };
}
