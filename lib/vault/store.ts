import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Bytes, randomBytes } from './bytes';
import { openJson, sealedSchema, sealJson } from './cipher';
import { type Contents, type Head, type Locks, makeHead } from './head';
import { writeHead } from './headStore';
import { type Area, notSaved } from './storage';

export type { Area } from './storage';

const RECORD = 'vault.record.';
/** Under which name a record is stored. */
export const recordName = (slot: string): string => RECORD + slot;

export interface Entry {
  id: string;
  kind: string;
  label: string;
  value: unknown; // JSON
}

/** What one save does; it happens whole or not at all. */
export interface Change {
  put?: Entry[];
  /** Ids, or 'all' for everything that `put` does not bring. */
  remove?: string[] | 'all';
  active?: { profile: string; course: string };
}

const boundTo = (vaultId: string, slot: string) => JSON.stringify(['coolclaim-record', 1, vaultId, slot]);
const newSlot = () => Array.from(randomBytes(12), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The value of one record. Throws UserError 'record-missing', or 'record-damaged' naming the record. */
export async function readRecord(area: Area, head: Head, key: Bytes, contents: Contents, id: string): Promise<unknown> {
  const row = contents.records.find((record) => record.id === id);
  if (!row) throw new UserError('record-missing', 'This profile is not in your vault any more.');
  const name = recordName(row.slot);
  const sealed = z.safeParse(sealedSchema, (await area.get(name))[name]);
  const value = sealed.success ? await openJson(key, sealed.data, boundTo(head.id, row.slot)) : undefined;
  if (value === undefined) {
    throw new UserError(
      'record-damaged',
      `“${row.label}” is damaged and could not be opened. Everything else in your vault is fine.`,
    );
  }
  return value;
}

/**
 * Saves a change so that a crash at any moment leaves either the old or the new state: new records go beside the old
 * ones under new names, then one write of the head makes them the valid ones, then the old ones go. Gives the new
 * contents. Throws UserError 'not-saved' or 'no-room'.
 */
export async function commit(
  area: Area,
  locks: Locks,
  key: Bytes,
  contents: Contents,
  change: Change,
): Promise<Contents> {
  const put = change.put ?? [];
  const slots = put.map(newSlot);
  const gone = new Set([...put.map(({ id }) => id), ...(change.remove === 'all' ? [] : (change.remove ?? []))]);
  const kept = change.remove === 'all' ? [] : contents.records.filter(({ id }) => !gone.has(id));
  const added = put.map(({ id, kind, label }, at) => ({ id, kind, label, slot: slots[at]! }));
  // A replaced record keeps its place in the list.
  const records = contents.records.flatMap(
    (old) => added.find(({ id }) => id === old.id) ?? kept.filter((row) => row === old),
  );
  records.push(...added.filter(({ id }) => !records.some((row) => row.id === id)));
  const next: Contents = {
    records,
    activeProfile: change.active?.profile ?? contents.activeProfile,
    activeCourse: change.active?.course ?? contents.activeCourse,
  };
  try {
    for (const [at, slot] of slots.entries()) {
      await area.set({ [recordName(slot)]: await sealJson(key, put[at]!.value, boundTo(locks.id, slot)) });
    }
  } catch (error) {
    throw notSaved(error);
  }
  const isWhole = await writeHead(area, await makeHead(locks, key, next));
  // Without its new copy the old one still counts, and what that names must stay.
  if (!isWhole) return next;
  const stale = contents.records.filter((old) => !records.includes(old)).map(({ slot }) => recordName(slot));
  // The change stands already; what cannot be removed now is swept at the next unlocking.
  if (stale.length) await area.remove(stale).catch(() => {});
  return next;
}

/** Removes records that no table of contents names: left behind by a crash between two steps of a save. */
export async function sweep(area: Area, contents: Contents): Promise<void> {
  const named = new Set(contents.records.map(({ slot }) => recordName(slot)));
  const stale = Object.keys(await area.get(null)).filter((name) => name.startsWith(RECORD) && !named.has(name));
  if (stale.length) await area.remove(stale).catch(() => {});
}
