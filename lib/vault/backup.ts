import * as z from 'zod/mini';
import { UserError } from '../errors';
import { migrateProfile } from '../profile/migrate';
import type { Profile } from '../profile/schema';
import { parseSites, storedSites, type TaughtSite } from '../teach/taughtSites';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { openJson, sealedSchema, sealJson } from './cipher';
import { documentSchema, listDocuments, openPart, type StoredDocument, sealedPart } from './documents';
import type { FileArea } from './fileArea';
import { letterSchema, listLetters, type StoredLetter } from './letters';
import { lockSchema, lockShape, openLock, withKey } from './lock';
import { listProfiles, readProfile } from './profiles';
import { readSites, SITES_LABEL } from './sites';
import type { OpenVault } from './vault';

const FORMAT = 'coolclaim-backup';
const VERSION = 2;
const NONCE_BYTES = 12;

/**
 * A backup file. Version 1 is this object alone, over several lines. Version 2 has it on its first line, and then a line
 * for each encrypted part of the stored files, in base64, in the order in which the payload names them: the nonce, then
 * the ciphertext, as they are stored. Each part is bound to the vault, its file, its place and the number of parts, and
 * the payload says which files there are: so nothing can be exchanged, left out or cut off unnoticed.
 */
const fileSchema = z.object({
  format: z.literal(FORMAT),
  v: z.union([z.literal(1), z.literal(VERSION)]),
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
  /** The stored files; absent in version 1. */
  documents: z.optional(z.array(documentSchema)),
  /** The letters she changed; absent in backups of before. */
  letters: z.optional(z.array(letterSchema)),
});

export interface Backup {
  created: string; // ISO date and time
  profiles: Profile[];
  active: { profile: string; course: string };
  taught: TaughtSite[];
  /** The stored files, whose parts follow in the file; undefined in a backup that never held any. */
  documents?: StoredDocument[] | undefined;
  /** The letters she changed; undefined in a backup of before there were any. */
  letters?: StoredLetter[] | undefined;
}

const boundTo = (v: number, id: string, created: string) => JSON.stringify([FORMAT, v, id, created]);

/**
 * The first line of a backup of the whole vault, which today's passphrase opens; after it come the parts of `files` as
 * `backupPart` gives them. What is damaged cannot go in, and a file that is not among `files` does not: `skipped` names
 * them.
 */
export async function makeBackup(
  open: OpenVault,
  created: string,
  files: readonly string[] = [],
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
  const stored = await listDocuments(open);
  const documents = files.map((id) => {
    const document = stored.documents.find((one) => one.id === id);
    if (!document) throw new UserError('no-such-document', 'This file is not stored here any more.');
    return document;
  });
  skipped.push(...[...stored.damaged, ...stored.documents].filter(({ id }) => !files.includes(id)).map(nameOf));
  const { letters, damaged } = await listLetters(open);
  skipped.push(...damaged.map(nameOf));
  const { activeProfile, activeCourse } = open.contents;
  const { id } = open.head;
  const payload = { profiles, activeProfile, activeCourse, taught: storedSites(taught), documents, letters };
  const sealed = await sealJson(open.key, payload, boundTo(VERSION, id, created));
  const lock = z.parse(lockSchema, open.head);
  return {
    text: `${JSON.stringify({ format: FORMAT, v: VERSION, created, id, ...lock, sealed })}\n`,
    fileName: `coolclaim-backup-${created.slice(0, 10)}.jsonl`,
    skipped,
  };
}

const nameOf = ({ name }: { name: string }) => name;

/** The line of one part of a stored file. Throws UserError 'no-such-document' or 'document-damaged'. */
export async function backupPart(open: OpenVault, area: FileArea, file: string, index: number): Promise<string> {
  const { iv, data } = await sealedPart(open, area, file, index);
  const line = new Uint8Array(iv.length + data.length);
  line.set(iv);
  line.set(data, iv.length);
  return `${toBase64(line)}\n`;
}

const notABackup = (message: string) => new UserError('not-a-backup', message);
export const backupDamaged = () =>
  new UserError(
    'backup-damaged',
    'This backup file is damaged or incomplete, so nothing was restored. Try another copy.',
  );

const isOf = (shape: z.core.$ZodType, value: unknown) => z.safeParse(shape, value).success;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text begins as a backup does, also one that was cut off. */
export const looksLikeBackup = (text: string): boolean => BEGINNING.test(text);
const BEGINNING = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format":\\s*"${FORMAT}"`);

/** The part of a file's text that says what it is: of version 2 the first line, else all of it. */
export function backupHead(text: string): string {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  return isOf(z.object({ format: z.literal(FORMAT) }), parseJson(first.replace(/^\uFEFF/, ''))) ? first : text;
}

function parseFile(text: string): z.output<typeof fileSchema> {
  if (text.trim() === '') throw notABackup('This file is empty.');
  const value = parseJson(backupHead(text).replace(/^\uFEFF/, ''));
  if (value === undefined) {
    // A copy that was cut off is no JSON any more, but still says what it was.
    throw text.includes(`"${FORMAT}"`) ? backupDamaged() : notABackup('This file is not a CoolClaim backup.');
  }
  const kind = z.safeParse(z.object({ format: z.literal(FORMAT), v: z.number() }), value);
  if (!kind.success) {
    if (isOf(z.object({ schema: z.number(), patient: z.unknown() }), value)) {
      throw notABackup('This is a profile file, not a backup. Import it as a profile instead.');
    }
    throw isOf(z.object({ format: z.literal(FORMAT) }), value)
      ? backupDamaged()
      : notABackup('This file is not a CoolClaim backup.');
  }
  if (kind.data.v > VERSION) {
    throw new UserError(
      'backup-newer',
      'This backup was made by a newer CoolClaim. Update the extension to restore it.',
    );
  }
  const file = z.safeParse(fileSchema, value);
  if (!file.success) throw backupDamaged();
  return file.data;
}

/** A backup that opened, and how its parts open: undefined for a line that is not this part. */
export interface OpenedBackup {
  backup: Backup;
  openLine(document: StoredDocument, index: number, line: string): Promise<Bytes | undefined>;
}

/**
 * Runs `work` with what a backup file holds; changes nothing. `text` is the whole file, or what `backupHead` gives of
 * it. Throws UserError 'not-a-backup', 'backup-newer', 'backup-damaged' or 'wrong-passphrase'.
 */
export async function withBackup<T>(
  text: string,
  passphrase: string,
  work: (opened: OpenedBackup) => Promise<T>,
): Promise<T> {
  const { v, id, created, sealed, ...lock } = parseFile(text);
  const sentence = 'That passphrase does not open this backup. Use the one you had when you made it.';
  return withKey(await openLock(id, lock, passphrase, sentence), async (key) => {
    const payload = z.safeParse(payloadSchema, await openJson(key, sealed, boundTo(v, id, created)));
    if (!payload.success) throw backupDamaged();
    const { profiles, activeProfile, activeCourse, taught, documents, letters } = payload.data;
    const backup = {
      created,
      profiles: profiles.map(migrateProfile),
      active: { profile: activeProfile, course: activeCourse },
      taught: parseSites(taught),
      ...(documents ? { documents } : {}),
      ...(letters ? { letters } : {}),
    };
    const openLine = async (document: StoredDocument, index: number, line: string) => {
      try {
        const bytes = fromBase64(line);
        const part = { iv: bytes.slice(0, NONCE_BYTES), data: bytes.slice(NONCE_BYTES) };
        return await openPart(key, id, document, index, part);
      } catch {
        return undefined; // no base64
      }
    };
    return work({ backup, openLine });
  });
}

/** What a backup file holds. Throws what `withBackup` throws. */
export const openBackup = (text: string, passphrase: string): Promise<Backup> =>
  withBackup(text, passphrase, async ({ backup }) => backup);
