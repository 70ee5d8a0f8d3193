import { UserError } from '../errors';
import { mergeSites, type TaughtSite } from '../teach/taughtSites';
import { ACCESS_KIND } from './access';
import { type Backup, backupDamaged } from './backup';
import { DOCUMENT_KIND, documentEntry, documentIn, isWhole, sweepFiles } from './documents';
import type { FileArea } from './fileArea';
import { letterEntry, letterIds, mergedLetters } from './letters';
import { besideOthers, listProfiles, profileEntry } from './profiles';
import { readSites, sitesEntries } from './sites';
import type { Entry } from './store';
import type { OpenVault, Vault } from './vault';

/** What cannot be read can be replaced; what a newer program wrote must stay. */
function noneWhenDamaged(error: unknown): TaughtSite[] {
  if (error instanceof UserError && error.code !== 'sites-newer') return [];
  throw error;
}

/** The next name to try for a file whose own is taken by a damaged one: always the same, so that it is found again. */
async function nextId(id: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id} again`)));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a file of a backup is, or is to be put; `damaged` are the ids of it that cannot be read here any more. */
interface Place {
  id: string;
  isThere: boolean;
  damaged: string[];
}

/** How often one file can be damaged and brought again before a merge brings it twice. */
const NAMES = 8;

/** The content of a file never changes under its id: one that is here whole, by any of its names, is not brought again. */
export async function placeFor(open: OpenVault, area: FileArea, id: string): Promise<Place> {
  const damaged: string[] = [];
  let free: string | undefined;
  let at = id;
  for (let name = 0; name < NAMES; name++, at = await nextId(at)) {
    if (open.contents.records.some((record) => record.id === at)) {
      const document = await documentIn(open, at);
      if (document && (await isWhole(open, area, document))) return { id: at, isThere: true, damaged };
      damaged.push(at);
    } else free ??= at;
  }
  return { id: free ?? at, isThere: false, damaged };
}

/** The records of a backup's files, whose parts are all stored by now; `profiles` are ids that had to change. */
async function placeDocuments(
  open: OpenVault,
  area: FileArea,
  { documents = [] }: Backup,
  profiles: ReadonlyMap<string, string>,
): Promise<{ entries: Entry[]; fresh: Entry[]; damaged: string[] }> {
  const entries: Entry[] = [];
  const fresh: Entry[] = [];
  const gone: string[] = [];
  const places = new Map<string, Place>();
  for (const { id } of documents) places.set(id, await placeFor(open, area, id));
  for (const document of documents) {
    const { id, isThere, damaged } = places.get(document.id)!;
    const original = document.smallerOf && (places.get(document.smallerOf)?.id ?? document.smallerOf);
    const placed = {
      ...document,
      id,
      profile: profiles.get(document.profile) ?? document.profile,
      ...(original && { smallerOf: original }),
    };
    if (!isThere && !(await isWhole(open, area, placed))) throw backupDamaged();
    entries.push(documentEntry(placed));
    if (!isThere) fresh.push(documentEntry(placed));
    else if (original && original !== document.smallerOf) {
      // its original was damaged and comes anew under another name; all else of it is as she left it
      const kept = await documentIn(open, id);
      if (kept) fresh.push(documentEntry({ ...kept, smallerOf: original }));
    }
    gone.push(...damaged);
  }
  return { entries, fresh, damaged: gone };
}

/** The letters of a backup that belong to one of its profiles. */
const lettersOf = ({ letters = [], profiles }: Backup) =>
  letters.filter(({ profile }) => profiles.some(({ id }) => id === profile));

/** The vault then holds what the backup holds; files and letters only when the backup is of a kind that has them. */
async function replace(open: OpenVault, area: FileArea | undefined, backup: Backup, whole: Entry[]): Promise<void> {
  const brings = area && backup.documents ? await placeDocuments(open, area, backup, new Map()) : undefined;
  const kept = new Set([ACCESS_KIND, ...(brings ? [] : [DOCUMENT_KIND])]); // what the browser allows is in no backup
  const letters = backup.letters
    ? []
    : letterIds(open.contents, ({ profile }) => backup.profiles.some(({ id }) => id === profile));
  const remove = open.contents.records
    .filter(({ id, kind }) => !kept.has(kind) && !letters.includes(id))
    .map(({ id }) => id);
  await open.commit({ put: [...whole, ...(brings?.entries ?? [])], remove, active: backup.active });
}

async function merge(open: OpenVault, area: FileArea | undefined, backup: Backup): Promise<void> {
  const put: Entry[] = [];
  const renamed = new Map<string, string>();
  for (const profile of backup.profiles) {
    const kept = await besideOthers(open, profile, `backup ${backup.created.slice(0, 10)}`);
    renamed.set(profile.id, kept.profile.id);
    if (kept.isNew) put.push(profileEntry(kept.profile));
  }
  const taught = mergeSites(await readSites(open).catch(noneWhenDamaged), backup.taught);
  if (taught.added > 0) put.push(...sitesEntries(taught.sites));
  const brings = area ? await placeDocuments(open, area, backup, renamed) : undefined;
  const here = new Set([...listProfiles(open.contents), ...put].map(({ id }) => id));
  const letters = await mergedLetters(open, backup.letters ?? [], renamed, (profile) => here.has(profile));
  const active = open.contents.activeProfile === '' ? backup.active : undefined;
  await open.commit({ put: [...put, ...letters, ...(brings?.fresh ?? [])], remove: brings?.damaged ?? [], active });
}

/**
 * Puts a backup into the vault in one step; the parts of its files that are not here are stored before, under the names
 * that `placeFor` gives. 'replace': the vault then holds exactly the backup; a backup of version 1 leaves the files.
 * 'merge': what she has stays, and a profile that differs from the one she has comes beside it. Without a vault, one is
 * made that the backup's passphrase opens. Throws UserError 'locked' when there is a vault and it is locked, and
 * 'backup-damaged' when a file is not stored whole.
 */
export async function restoreBackup(
  vault: Vault,
  backup: Backup,
  mode: 'merge' | 'replace',
  passphrase: string,
  area?: FileArea,
): Promise<void> {
  const whole = [
    ...backup.profiles.map(profileEntry),
    ...sitesEntries(backup.taught),
    ...lettersOf(backup).map(letterEntry),
  ];
  if ((await vault.state()) === 'none' && !backup.documents?.length) {
    await vault.create(passphrase, { put: whole, active: backup.active });
    return;
  }
  await vault.use(async (open) => {
    if (mode === 'replace') await replace(open, area, backup, whole);
    else await merge(open, area, backup);
    if (area) await sweepFiles(area, open.contents).catch(() => {});
  });
}
