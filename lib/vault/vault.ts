import { UserError } from '../errors';
import type { Bytes } from './bytes';
import { sweepFiles } from './documents';
import type { FileArea } from './fileArea';
import { type Contents, EMPTY_CONTENTS, type Head, isOld, type Locks, locksOf, makeHead, newVaultId } from './head';
import { mendHeads, type OpenedHead, openFirst, readHeads, writeLocks } from './headStore';
import { isBelow, KDF_COSTS, type KdfCosts, raisedCosts } from './kdf';
import { makeLock, newDataKey, withKey, withPassphrase } from './lock';
import { checkNewPassphrase } from './passphrase';
import { makeRecovery, newRecoveryCode, openRecovery } from './recovery';
import { damagedParts, type Rescue, wholeVault } from './rescue';
import { type Area, type Change, commit, readRecord, sweep } from './store';
import { createTries } from './tries';
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

/** Always two tries: a head that is alone takes as long to refuse as one beside another. */
const passphraseOpens = (passphrase: string) => (heads: readonly Head[]) =>
  withPassphrase(passphrase, WRONG, (open) =>
    openFirst([...heads, heads[0]!].slice(0, 2), (head) => open(head.id, head)),
  );

/** Everything that touches the stored vault goes through here, one piece of work after the other. */
export function createVault(places: VaultPlaces) {
  const { local, files, costs = KDF_COSTS } = places;
  const turns = createTurns<'vault'>();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns('vault', work);
  const tries = createTries(local, places.now);

  const someHeads = async (): Promise<Head[]> => {
    const heads = await readHeads(local);
    if (heads.length === 0) throw new UserError('no-vault', 'There is no vault yet. Choose a passphrase to make one.');
    return heads;
  };
  const shut = async () => {
    await dropKey(places);
    places.onLock?.();
  };
  /** The key, or undefined when locked; a key whose time is over is dropped. */
  const keyOf = async (heads: readonly Head[], using: boolean): Promise<Bytes | undefined> => {
    const key = heads[0] && (await takeKey(places, heads[0].id, using));
    if (!key && (await holdsKey(places))) await shut();
    return key;
  };
  /** Opens the head by what she typed; a wrong try counts. The key is overwritten after `work`. */
  const opening = <T>(
    open: (heads: readonly Head[]) => Promise<OpenedHead>,
    work: (opened: OpenedHead) => Promise<T>,
  ): Promise<T> =>
    inTurn(async () => {
      const heads = await someHeads();
      const opened = await tries.count(() => open(heads));
      return withKey(opened.key, () => work(opened));
    });
  const changeLocks = async ({ head, key, contents }: OpenedHead, change: Partial<Locks>): Promise<void> =>
    writeLocks(local, await makeHead({ ...locksOf(head), ...change }, key, contents));
  /** The head in today's form and at today's costs. When that cannot be written it stays as it is, and opens as well. */
  const renewed = async (opened: OpenedHead, passphrase: string): Promise<Head> => {
    const { head, key, contents } = opened;
    if (!isOld(head) && !isBelow(head.kdf, costs)) return head;
    const lock = isBelow(head.kdf, costs)
      ? await makeLock(head.id, key, passphrase, raisedCosts(head.kdf, costs))
      : undefined;
    const next = await makeHead({ ...locksOf(head), ...lock }, key, contents);
    return writeLocks(local, next).then(
      () => next,
      () => head,
    );
  };
  /** Leaves the vault unlocked, head and copy whole, and nothing behind that a crash has left. */
  const settle = async (head: Head, { key, contents }: OpenedHead): Promise<void> => {
    if (await mendHeads(local, head)) await sweep(local, contents);
    if (files) await sweepFiles(files, contents).catch(() => {});
    await keepKey(places, head.id, key);
  };

  const openVault = ({ head, key, contents: first }: OpenedHead): OpenVault => {
    let contents = first;
    return {
      head,
      key,
      get contents() {
        return contents;
      },
      read: (id) => readRecord(local, head, key, contents, id),
      commit: async (change) => {
        contents = await commit(local, locksOf(head), key, contents, change);
      },
    };
  };

  return {
    state: (): Promise<VaultState> =>
      inTurn(async () => {
        const heads = await readHeads(local);
        if (heads.length === 0) return 'none';
        return (await keyOf(heads, false)) ? 'unlocked' : 'locked';
      }),

    /** Makes the vault, with first records when there are some, and leaves it unlocked. Throws 'vault-exists'. */
    create: (passphrase: string, first: Change = {}): Promise<void> =>
      inTurn(async () => {
        if ((await readHeads(local)).length > 0) {
          throw new UserError('vault-exists', 'You already have a vault. Unlock it.');
        }
        checkNewPassphrase(passphrase);
        await files?.clear().catch(() => {}); // of a vault that is gone
        const id = newVaultId();
        await withKey(newDataKey(), async (key) => {
          await commit(local, { id, ...(await makeLock(id, key, passphrase, costs)) }, key, EMPTY_CONTENTS, first);
          await keepKey(places, id, key);
        });
      }),

    /**
     * Brings an older head to today's form and costs. Throws 'wrong-passphrase', 'too-many-tries', 'vault-damaged',
     * 'vault-newer' or 'no-vault'.
     */
    unlock: (passphrase: string): Promise<void> =>
      opening(passphraseOpens(passphrase), async (opened) => settle(await renewed(opened, passphrase), opened)),

    lock: (): Promise<void> => inTurn(shut),

    /** Wraps the same data key anew; no record is touched. Throws 'wrong-passphrase' or 'too-many-tries'. */
    changePassphrase: (current: string, next: string): Promise<void> =>
      opening(passphraseOpens(current), async (opened) => {
        checkNewPassphrase(next);
        await changeLocks(opened, await makeLock(opened.head.id, opened.key, next, costs));
      }),

    /** When the recovery code was made, ISO date; undefined where there is none. */
    recoveryMade: (): Promise<string | undefined> =>
      inTurn(async () => locksOf((await someHeads())[0]!).recovery?.made),

    /**
     * A new recovery code, from now on the only one; `today` is an ISO date. Nothing keeps it: she has to write it down.
     * Throws 'wrong-passphrase' or 'too-many-tries'.
     */
    makeRecoveryCode: (passphrase: string, today: string): Promise<string> =>
      opening(passphraseOpens(passphrase), async (opened) => {
        const code = newRecoveryCode();
        await changeLocks(opened, { recovery: await makeRecovery(opened.head.id, opened.key, code, today) });
        return code;
      }),

    /** From now on only the passphrase opens the vault. Throws 'wrong-passphrase' or 'too-many-tries'. */
    removeRecoveryCode: (passphrase: string): Promise<void> =>
      opening(passphraseOpens(passphrase), (opened) => changeLocks(opened, { recovery: undefined })),

    /**
     * Opens the vault by its recovery code, which stays valid, gives it a new passphrase and leaves it unlocked. Throws
     * 'recovery-code-mistyped', 'wrong-recovery-code', 'no-recovery-code', 'too-many-tries' or 'passphrase-too-short'.
     */
    recover: (code: string, next: string): Promise<void> =>
      opening(
        (heads) => openFirst(heads, (head) => openRecovery(head.id, locksOf(head).recovery, code)),
        async (opened) => {
          checkNewPassphrase(next);
          const { head, key, contents } = opened;
          const changed = { ...locksOf(head), ...(await makeLock(head.id, key, next, costs)) };
          const changedHead = await makeHead(changed, key, contents);
          await writeLocks(local, changedHead);
          await settle(changedHead, opened);
        },
      ),

    /** What does not open, as it is stored: while the vault is locked or its head damaged, all of it. */
    rescue: (): Promise<Rescue> =>
      inTurn(async () => {
        const heads = await readHeads(local).catch(() => []);
        const key = heads.length > 0 ? await keyOf(heads, true) : undefined;
        const opened = key && (await openFirst(heads, async () => key).catch(() => undefined));
        return opened ? damagedParts(openVault(opened), local, files) : wholeVault(local, files);
      }),

    /** Removes everything the extension ever stored. */
    erase: (): Promise<void> =>
      inTurn(async () => {
        const failed = () => {
          throw new UserError('not-erased', 'The browser could not erase everything. Please try again.');
        };
        await files?.clear().catch(failed);
        await local.clear().catch(failed);
        tries.reset();
        await shut();
      }),

    /** Locks when its time is over, else sets the wake-up anew: for the alarm, and after a change of the timeout. */
    checkTime: (): Promise<void> =>
      inTurn(async () => {
        if (await keyOf(await readHeads(local), false)) await rearm(places);
      }),

    /**
     * Runs `work` with the open vault; nothing else touches the vault meanwhile. `idle` work (showing a status) does
     * not count as use by her. Throws 'locked' or 'no-vault'.
     */
    use: <T>(work: (open: OpenVault) => Promise<T>, idle = false): Promise<T> =>
      inTurn(async () => {
        const heads = await someHeads();
        const key = await keyOf(heads, !idle);
        if (!key) throw locked();
        return work(openVault(await openFirst(heads, async () => key)));
      }),
  };
}
