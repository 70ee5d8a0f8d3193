import { createHash } from 'node:crypto';
import { UserError } from '../../../../lib/errors.ts';
import { readAccess } from '../../../../lib/vault/access.ts';
import type { Bytes } from '../../../../lib/vault/bytes.ts';
import { listDocuments, partsFor, readPart } from '../../../../lib/vault/documents.ts';
import type { FileArea } from '../../../../lib/vault/fileArea.ts';
import { listProfiles, readProfile } from '../../../../lib/vault/profiles.ts';
import { readSites } from '../../../../lib/vault/sites.ts';
import type { OpenVault } from '../../../../lib/vault/vault.ts';

/** What an open vault says it holds. */
export interface Holding {
  /** The table of contents without the places of the records, as JSON. */
  rows: string;
  /** Where each record stands, by id. */
  slots: Record<string, string>;
  /** JSON of each record by id, SHA-256 of each part by `ID/INDEX`; a UserError as `!CODE`. */
  values: Record<string, string>;
}

/** SHA-256, hex. */
export const digest = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex');

const told = async (work: Promise<string>): Promise<string> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError) return `!${error.code}`;
    throw error;
  }
};

/** Reads everything, each thing the way the extension does too. Throws only what is no UserError. */
export async function readAll(open: OpenVault, files: FileArea): Promise<Holding> {
  const { records, activeProfile, activeCourse } = open.contents;
  const values: Record<string, string> = Object.create(null);
  for (const { id } of records) values[id] = await told(open.read(id).then((value) => JSON.stringify(value)));
  for (const { id } of listProfiles(open.contents)) await told(readProfile(open, id).then(() => ''));
  await told(readSites(open).then(() => ''));
  await told(readAccess(open).then(() => ''));
  const { documents } = await listDocuments(open);
  for (const { id, size } of documents) {
    // more than any file may have would be a size that a check has let through
    for (let index = 0; index < Math.min(partsFor(size), 60); index++) {
      values[`${id}/${index}`] = await told(readPart(open, files, id, index).then(digest));
    }
  }
  return {
    rows: JSON.stringify({
      rows: records.map(({ id, kind, label }) => [id, kind, label]),
      activeProfile,
      activeCourse,
    }),
    slots: Object.fromEntries(records.map(({ id, slot }) => [id, slot])),
    values,
  };
}
