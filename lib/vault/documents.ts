import * as z from 'zod/mini';
import { checkFileSize, FILE_TYPES, type FileType, fileName, fileTypeOf, HEAD_BYTES } from '../documents/fileType';
import { DOCUMENT_KINDS } from '../documents/kinds';
import { UserError } from '../errors';
import { type Bytes, randomBytes } from './bytes';
import { openBytes, sealBytes } from './cipher';
import type { FileArea } from './fileArea';
import type { Contents } from './head';
import type { Change, Entry } from './store';
import type { OpenVault } from './vault';

const KIND = 'document';

/** How much of a file goes into one encrypted part, and into one message: small beside what either may hold. */
export const PART_BYTES = 512 * 1024;

const TYPES = Object.keys(FILE_TYPES) as [FileType, ...FileType[]];

const documentSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  name: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  type: z.enum(TYPES),
  size: z.int(), // bytes
  profile: z.string(), // the claim it is for
  course: z.string(),
  added: z.string(), // ISO date
});
/** What is known of one stored file, its bytes aside. */
export type StoredDocument = z.infer<typeof documentSchema>;

/** What she says of a file. */
export type DocumentSaid = Pick<StoredDocument, 'name' | 'kind' | 'profile' | 'course'>;

export const partsFor = (size: number): number => Math.ceil(size / PART_BYTES);

/** How many bytes part `index` of a file of `size` bytes holds. */
export const partLength = (size: number, index: number): number => Math.min(PART_BYTES, size - index * PART_BYTES);

export const newFileId = (): string =>
  Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What one part is bound to: a part of another file or vault, another place in it, or a shorter file does not open. */
const boundTo = (vaultId: string, file: string, index: number, count: number) =>
  JSON.stringify(['coolclaim-file', 1, vaultId, file, index, count]);

const documentEntry = (document: StoredDocument): Entry => ({
  id: document.id,
  kind: KIND,
  label: document.name,
  value: document,
});

/** The ids of all files that the vault names; those of damaged records too. */
export const namedFiles = (contents: Contents): string[] =>
  contents.records.filter(({ kind }) => kind === KIND).map(({ id }) => id);

/** The change that leaves all files as they are and takes everything else away. */
export const allButDocuments = (contents: Contents): string[] =>
  contents.records.filter(({ kind }) => kind !== KIND).map(({ id }) => id);

async function readDocument(open: OpenVault, id: string): Promise<StoredDocument> {
  const row = open.contents.records.find((record) => record.id === id && record.kind === KIND);
  if (!row) throw new UserError('no-such-document', 'This file is not stored here any more.');
  const parsed = z.safeParse(documentSchema, await open.read(id).catch(() => undefined));
  if (!parsed.success) throw damaged(row.label);
  return parsed.data;
}

const damaged = (name: string) =>
  new UserError(
    'document-damaged',
    `“${name}” is damaged and cannot be used: remove it and add the file again. Everything else is fine.`,
  );

/** Every stored file in the order they were added, and the names of those that are damaged. */
export async function listDocuments(
  open: OpenVault,
): Promise<{ documents: StoredDocument[]; damaged: { id: string; name: string }[] }> {
  const documents: StoredDocument[] = [];
  const broken: { id: string; name: string }[] = [];
  for (const { id, kind, label } of open.contents.records) {
    if (kind !== KIND) continue;
    const document = await readDocument(open, id).catch(() => undefined);
    if (document) documents.push(document);
    else broken.push({ id, name: label });
  }
  return { documents, damaged: broken };
}

/**
 * Stores one part of a file that is being added; the file is in the vault only once `addDocument` has named it. Throws
 * UserError 'bad-file', 'storage-full' or 'file-not-saved'.
 */
export async function putPart(
  open: OpenVault,
  area: FileArea,
  part: { file: string; index: number; size: number; data: Bytes },
): Promise<void> {
  const { file, index, size, data } = part;
  checkFileSize(size, 'This file');
  const count = partsFor(size);
  const isFree = !open.contents.records.some(({ id }) => id === file);
  if (
    !/^[0-9a-f]{32}$/.test(file) ||
    !isFree ||
    !(index >= 0 && index < count) ||
    data.length !== partLength(size, index)
  ) {
    throw new UserError('bad-file', 'This file changed while it was read, so it was not added. Try again.');
  }
  await area.put(file, index, await sealBytes(open.key, data, boundTo(open.head.id, file, index, count)));
}

/**
 * Names a file whose parts are all stored; with that it is in the vault, whole. Throws UserError 'bad-file', 'file-heic',
 * 'file-type', 'file-empty', 'file-too-large' or 'not-saved'.
 */
export async function addDocument(
  open: OpenVault,
  area: FileArea,
  given: DocumentSaid & { file: string; size: number; added: string },
): Promise<StoredDocument> {
  const { file, size, added, name, kind, profile, course } = given;
  checkFileSize(size, name);
  const count = partsFor(size);
  const first = await partOf(open, area, file, 0, count);
  if (!first || (await area.count(file)) !== count) {
    throw new UserError('bad-file', `“${name}” was not stored whole, so it was not added. Try again.`);
  }
  const type = fileTypeOf(first.subarray(0, HEAD_BYTES), name);
  const document: StoredDocument = {
    schema: 1,
    id: file,
    name: fileName(name, type),
    kind,
    type,
    size,
    profile,
    course,
    added,
  };
  await open.commit({ put: [documentEntry(document)] });
  return document;
}

/** Another name, kind or claim. Throws UserError 'no-such-document', 'document-damaged' or 'not-saved'. */
export async function changeDocument(open: OpenVault, id: string, said: DocumentSaid): Promise<void> {
  const document = await readDocument(open, id);
  const { name, kind, profile, course } = said;
  const next = { ...document, name: fileName(name, document.type), kind, profile, course };
  await open.commit({ put: [documentEntry(next)] });
}

/** Throws UserError 'not-saved'. Parts that cannot be removed now are swept at the next unlocking. */
export async function removeDocument(open: OpenVault, area: FileArea, id: string): Promise<void> {
  const change: Change = { remove: [id] };
  await open.commit(change);
  await area.remove(id).catch(() => {});
}

const partOf = async (open: OpenVault, area: FileArea, file: string, index: number, count: number) => {
  const stored = await area.get(file, index);
  return stored && openBytes(open.key, stored, boundTo(open.head.id, file, index, count));
};

/** One part of a stored file. Throws UserError 'no-such-document' or 'document-damaged'. */
export async function readPart(open: OpenVault, area: FileArea, id: string, index: number): Promise<Bytes> {
  const { name, size } = await readDocument(open, id);
  const count = partsFor(size);
  const part = await partOf(open, area, id, index, count);
  if (part?.length !== partLength(size, index)) throw damaged(name);
  return part;
}

/** The ids of stored files that cannot be read whole: their record is damaged, or any part. Reads every part. */
export async function brokenDocuments(open: OpenVault, area: FileArea): Promise<string[]> {
  const { documents, damaged: unreadable } = await listDocuments(open);
  const broken = unreadable.map(({ id }) => id);
  for (const document of documents) if (!(await isWhole(open, area, document))) broken.push(document.id);
  return broken;
}

/** Whether every part of a stored file opens. */
export async function isWhole(open: OpenVault, area: FileArea, { id, size }: StoredDocument): Promise<boolean> {
  const count = partsFor(size);
  for (let index = 0; index < count; index++) {
    if ((await partOf(open, area, id, index, count))?.length !== partLength(size, index)) return false;
  }
  return true;
}

/** Removes parts of files that the vault does not name: left behind by an adding that was cut off. */
export async function sweepFiles(area: FileArea, contents: Contents): Promise<void> {
  const named = new Set(namedFiles(contents));
  for (const file of await area.files()) if (!named.has(file)) await area.remove(file);
}
