import * as z from 'zod/mini';
import { checkFileSize, FILE_TYPES, type FileType, fileName, fileTypeOf, HEAD_BYTES } from '../documents/fileType';
import { DOCUMENT_KINDS } from '../documents/kinds';
import { UserError } from '../errors';
import { type Bytes, randomBytes } from './bytes';
import { openBytes, type SealedBytes, sealBytes } from './cipher';
import type { FileArea } from './fileArea';
import type { Contents } from './head';
import type { Change, Entry } from './store';
import type { OpenVault } from './vault';

export const DOCUMENT_KIND = 'document';

/** How much of a file goes into one encrypted part, and into one message: small beside what either may hold. */
export const PART_BYTES = 512 * 1024;

const TYPES = Object.keys(FILE_TYPES) as [FileType, ...FileType[]];

export const documentSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  name: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  type: z.enum(TYPES),
  size: z.int(), // bytes
  profile: z.string(), // the claim it is for
  course: z.string(),
  added: z.string(), // ISO date
  smallerOf: z.optional(z.string()), // the id of the file it is a smaller copy of
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

/** A stored file as a record of the vault. */
export const documentEntry = (document: StoredDocument): Entry => ({
  id: document.id,
  kind: DOCUMENT_KIND,
  label: document.name,
  value: document,
});

/** The ids of all files that the vault names; those of damaged records too. */
export const namedFiles = (contents: Contents): string[] =>
  contents.records.filter(({ kind }) => kind === DOCUMENT_KIND).map(({ id }) => id);

async function readDocument(open: OpenVault, id: string): Promise<StoredDocument> {
  const row = open.contents.records.find((record) => record.id === id && record.kind === DOCUMENT_KIND);
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
    if (kind !== DOCUMENT_KIND) continue;
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
  given: DocumentSaid & { file: string; size: number; added: string; smallerOf?: string | undefined },
): Promise<StoredDocument> {
  const { file, size, added, name, kind, profile, course, smallerOf } = given;
  checkFileSize(size, name);
  const count = partsFor(size);
  const first = (await partOf(open, area, { id: file, size }, 0))?.part;
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
    ...(smallerOf && { smallerOf }),
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

/** One part in the clear; undefined when it is not exactly this part of this file of this vault. */
export const openPart = (
  key: Bytes,
  vaultId: string,
  { id, size }: Pick<StoredDocument, 'id' | 'size'>,
  index: number,
  sealed: SealedBytes,
): Promise<Bytes | undefined> => openBytes(key, sealed, boundTo(vaultId, id, index, partsFor(size)));

const partOf = async (
  open: OpenVault,
  area: FileArea,
  document: Pick<StoredDocument, 'id' | 'size'>,
  index: number,
) => {
  const sealed = await area.get(document.id, index);
  const part = sealed && (await openPart(open.key, open.head.id, document, index, sealed));
  return part?.length === partLength(document.size, index) ? { sealed: sealed!, part } : undefined;
};

async function wholePart(open: OpenVault, area: FileArea, id: string, index: number) {
  const document = await readDocument(open, id);
  const found = await partOf(open, area, document, index);
  if (!found) throw damaged(document.name);
  return found;
}

/** One part of a stored file as it is stored, which opens. Throws as `readPart`. */
export const sealedPart = async (open: OpenVault, area: FileArea, id: string, index: number): Promise<SealedBytes> =>
  (await wholePart(open, area, id, index)).sealed;

/** One part of a stored file. Throws UserError 'no-such-document' or 'document-damaged'. */
export const readPart = async (open: OpenVault, area: FileArea, id: string, index: number): Promise<Bytes> =>
  (await wholePart(open, area, id, index)).part;

/** A stored file's record; undefined where there is none that can be read. */
export const documentIn = (open: OpenVault, id: string): Promise<StoredDocument | undefined> =>
  readDocument(open, id).catch(() => undefined);

/** The ids of stored files that cannot be read whole: their record is damaged, or any part. Reads every part. */
export async function brokenDocuments(open: OpenVault, area: FileArea): Promise<string[]> {
  const { documents, damaged: unreadable } = await listDocuments(open);
  const broken = unreadable.map(({ id }) => id);
  for (const document of documents) if (!(await isWhole(open, area, document))) broken.push(document.id);
  return broken;
}

/** Whether every part of a stored file opens. */
export async function isWhole(open: OpenVault, area: FileArea, document: StoredDocument): Promise<boolean> {
  const count = partsFor(document.size);
  for (let index = 0; index < count; index++) if (!(await partOf(open, area, document, index))) return false;
  return (await area.count(document.id)) === count;
}

/** Removes parts of files that the vault does not name: left behind by an adding that was cut off. */
export async function sweepFiles(area: FileArea, contents: Contents): Promise<void> {
  const named = new Set(namedFiles(contents));
  for (const file of await area.files()) if (!named.has(file)) await area.remove(file);
}
