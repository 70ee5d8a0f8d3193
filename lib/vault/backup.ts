import * as z from 'zod/mini';
import { UserError } from '../errors';
import { migrateProfile } from '../profile/migrate';
import type { Profile } from '../profile/schema';
import { mergeSites, parseSites, storedSites, type TaughtSite } from '../teach/taughtSites';
import { openJson, sealedSchema, sealJson } from './cipher';
import { allButDocuments } from './documents';
import { lockSchema, lockShape, openLock } from './lock';
import { besideOthers, listProfiles, profileEntry, readProfile } from './profiles';
import { readSites, SITES_LABEL, sitesEntries } from './sites';
import type { Entry } from './store';
import type { OpenVault, Vault } from './vault';

const FORMAT = 'coolclaim-backup';
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  v: z.literal(VERSION),
  created: z.string(), // ISO date and time
  id: z.string(),
  ...lockShape,
  sealed: sealedSchema,
});
const payloadSchema = z.object({
  profiles: z.array(z.unknown()),
  activeProfile: z.string(),
  activeCourse: z.string(),
  /** What she taught; absent in backups of before. */
  taught: z.optional(z.unknown()),
});

export interface Backup {
  created: string; // ISO date and time
  profiles: Profile[];
  active: { profile: string; course: string };
  taught: TaughtSite[];
}

const boundTo = (id: string, created: string) => JSON.stringify([FORMAT, VERSION, id, created]);

/**
 * The whole vault as the text of one encrypted file, which today's passphrase opens. Damaged profiles cannot go in;
 * `skipped` names them.
 */
export async function makeBackup(
  open: OpenVault,
  created: string,
): Promise<{ text: string; fileName: string; skipped: string[] }> {
  const profiles: Profile[] = [];
  const skipped: string[] = [];
  for (const { id, label } of listProfiles(open.contents)) {
    const profile = await readProfile(open, id).catch(() => undefined);
    if (profile) profiles.push(profile);
    else skipped.push(label);
  }
  const taught = await readSites(open).catch(() => {
    skipped.push(SITES_LABEL);
    return [];
  });
  const { activeProfile, activeCourse } = open.contents;
  const { id } = open.head;
  const sealed = await sealJson(
    open.key,
    { profiles, activeProfile, activeCourse, taught: storedSites(taught) },
    boundTo(id, created),
  );
  const lock = z.parse(lockSchema, open.head);
  return {
    text: `${JSON.stringify({ format: FORMAT, v: VERSION, created, id, ...lock, sealed }, null, 1)}\n`,
    fileName: `coolclaim-backup-${created.slice(0, 10)}.json`,
    skipped,
  };
}

const notABackup = (message: string) => new UserError('not-a-backup', message);
const damaged = () =>
  new UserError(
    'backup-damaged',
    'This backup file is damaged or incomplete, so nothing was restored. Try another copy.',
  );

function parseFile(text: string): z.output<typeof fileSchema> {
  if (text.trim() === '') throw notABackup('This file is empty.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A copy that was cut off is no JSON any more, but still says what it was.
    throw text.includes(`"${FORMAT}"`) ? damaged() : notABackup('This file is not a CoolClaim backup.');
  }
  const kind = z.safeParse(z.object({ format: z.literal(FORMAT), v: z.number() }), value);
  if (!kind.success) {
    const isProfile = z.safeParse(z.object({ schema: z.number(), patient: z.unknown() }), value).success;
    if (isProfile) throw notABackup('This is a profile file, not a backup. Import it as a profile instead.');
    throw z.safeParse(z.object({ format: z.literal(FORMAT) }), value).success
      ? damaged()
      : notABackup('This file is not a CoolClaim backup.');
  }
  if (kind.data.v > VERSION) {
    throw new UserError(
      'backup-newer',
      'This backup was made by a newer CoolClaim. Update the extension to restore it.',
    );
  }
  const file = z.safeParse(fileSchema, value);
  if (!file.success) throw damaged();
  return file.data;
}

/**
 * What a backup file holds; changes nothing. Throws UserError 'not-a-backup', 'backup-newer', 'backup-damaged' or
 * 'wrong-passphrase'.
 */
export async function openBackup(text: string, passphrase: string): Promise<Backup> {
  const file = parseFile(text);
  const sentence = 'That passphrase does not open this backup. Use the one you had when you made it.';
  const key = await openLock(file.id, file, passphrase, sentence);
  const payload = z.safeParse(payloadSchema, await openJson(key, file.sealed, boundTo(file.id, file.created)));
  if (!payload.success) throw damaged();
  const { profiles, activeProfile, activeCourse, taught } = payload.data;
  return {
    created: file.created,
    profiles: profiles.map(migrateProfile),
    active: { profile: activeProfile, course: activeCourse },
    taught: parseSites(taught),
  };
}

/** What cannot be read can be replaced; what a newer program wrote must stay. */
function noneWhenDamaged(error: unknown): TaughtSite[] {
  if (error instanceof UserError && error.code !== 'sites-newer') return [];
  throw error;
}

/**
 * Puts a backup into the vault in one step. 'replace': the vault then holds exactly the backup, and the stored files,
 * which no backup has. 'merge': what she has
 * stays, and a profile that differs from the one she has comes beside it. Without a vault, one is made that the
 * backup's passphrase opens. Throws UserError 'locked' when there is a vault and it is locked.
 */
export async function restoreBackup(
  vault: Vault,
  backup: Backup,
  mode: 'merge' | 'replace',
  passphrase: string,
): Promise<void> {
  const whole = [...backup.profiles.map(profileEntry), ...sitesEntries(backup.taught)];
  if ((await vault.state()) === 'none') {
    await vault.create(passphrase, { put: whole, active: backup.active });
    return;
  }
  await vault.use(async (open) => {
    if (mode === 'replace') {
      await open.commit({ put: whole, remove: allButDocuments(open.contents), active: backup.active });
      return;
    }
    const put: Entry[] = [];
    for (const profile of backup.profiles) {
      const kept = await besideOthers(open, profile, `backup ${backup.created.slice(0, 10)}`);
      if (kept.isNew) put.push(profileEntry(kept.profile));
    }
    const taught = mergeSites(await readSites(open).catch(noneWhenDamaged), backup.taught);
    if (taught.added > 0) put.push(...sitesEntries(taught.sites));
    const active = open.contents.activeProfile === '' ? backup.active : undefined;
    await open.commit({ put, active });
  });
}
