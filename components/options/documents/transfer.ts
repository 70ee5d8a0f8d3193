import { checkFileSize, fileTypeOf, HEAD_BYTES } from '../../../lib/documents/fileType';
import { UserError } from '../../../lib/errors';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { type DocumentSaid, newFileId, PART_BYTES, partsFor } from '../../../lib/vault/documents';

/** Tells how much is done, from 0 to 1. */
type Progress = (done: number) => void;

/** The bytes of a file she picked. Throws UserError 'bad-file' where it has gone or changed since. */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await blob.arrayBuffer().catch(() => {
    throw new UserError('bad-file', 'This file changed while it was read, so it was not added. Try again.');
  });
  return new Uint8Array(buffer);
}

/**
 * Puts a file into the vault part by part; it is there whole, or not at all. Gives all stored files. Throws UserError
 * 'file-empty', 'file-too-large', 'file-heic', 'file-type', 'bad-file' or what the background says.
 */
export async function addFile(
  file: File,
  said: Omit<DocumentSaid, 'name'> & { smallerOf?: string },
  onProgress: Progress,
): Promise<DocumentList> {
  const { name, size } = file;
  checkFileSize(size, name);
  fileTypeOf(await bytesOf(file.slice(0, HEAD_BYTES)), name);
  const id = newFileId();
  const count = partsFor(size);
  for (let index = 0; index < count; index++) {
    const part = await bytesOf(file.slice(index * PART_BYTES, (index + 1) * PART_BYTES));
    await ask('documents.part', { file: id, index, size, data: toBase64(part) });
    onProgress((index + 1) / count);
  }
  return ask('documents.add', { ...said, file: id, name, size });
}

/** A stored file whole. Throws what the background says. */
export async function fetchFile(
  { id, size, type }: { id: string; size: number; type: string },
  onProgress: Progress,
): Promise<Blob> {
  const count = partsFor(size);
  const parts: Blob[] = [];
  for (let index = 0; index < count; index++) {
    parts.push(new Blob([fromBase64((await ask('documents.read', { id, index })).data)]));
    onProgress((index + 1) / count);
  }
  return new Blob(parts, { type });
}
