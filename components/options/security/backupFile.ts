import type { VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { backupDamaged, backupHead, type OpenedBackup, withBackup } from '../../../lib/vault/backup';
import { type Bytes, toBase64 } from '../../../lib/vault/bytes';
import { partsFor, type StoredDocument } from '../../../lib/vault/documents';
import { saveBlob } from '../saveTextFile';

/** Tells how much is done, from 0 to 1. */
type Progress = (done: number) => void;

/** More than all profiles anybody has; the stored files come after it. */
const HEAD_MAX = 32 * 1024 * 1024;

const partsOf = (documents: readonly { size: number }[]) =>
  documents.reduce((sum, { size }) => sum + partsFor(size), 0);

const codeOf = (error: unknown) => (error as { code?: string }).code;

/**
 * Saves a backup with all stored files, read part by part. A file that does not open whole stays out, and is named in
 * `skipped` with what else could not go in. Throws what the background says.
 */
export async function saveBackup(onProgress: Progress): Promise<{ fileName: string; skipped: string[] }> {
  const { documents } = await ask('documents.list', {});
  const total = partsOf(documents);
  const whole: string[] = [];
  const lines: Blob[] = [];
  let done = 0;
  for (const { id, size } of documents) {
    const ours: Blob[] = [];
    try {
      for (let index = 0; index < partsFor(size); index++) {
        // A blob of its own, so that the browser may put it on the disk.
        ours.push(new Blob([(await ask('backup.part', { file: id, index })).line]));
        onProgress(++done / total);
      }
      whole.push(id);
      lines.push(...ours);
    } catch (error) {
      if (codeOf(error) !== 'document-damaged') throw error;
      done += partsFor(size) - ours.length;
    }
  }
  const { text, fileName, skipped } = await ask('backup.export', { files: whole });
  saveBlob(fileName, new Blob([text, ...lines], { type: 'application/jsonl' }));
  return { fileName, skipped };
}

/** What of a file says what it holds, small enough for a message. */
export const readBackupHead = async (file: File): Promise<string> => backupHead(await file.slice(0, HEAD_MAX).text());

/** The lines after the first, one after the other. */
async function* partLines(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let isFirst = true;
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = done ? '' : lines.pop()!;
    for (const line of lines) {
      if (!isFirst) yield line.trim();
      isFirst = false;
    }
    if (done) return;
  }
}

/** Every part of the files in a backup, one after the other. Throws 'backup-damaged' when one is not as it was saved. */
async function eachPart(
  file: File,
  { backup: { documents = [] }, openLine }: OpenedBackup,
  work: (part: Bytes, document: StoredDocument, index: number) => Promise<unknown>,
): Promise<void> {
  const lines = partLines(file);
  for (const document of documents) {
    for (let index = 0; index < partsFor(document.size); index++) {
      const { value: line } = await lines.next();
      const part = line && (await openLine(document, index, line));
      if (!part) throw backupDamaged();
      await work(part, document, index);
    }
  }
  for await (const line of lines) if (line) throw backupDamaged();
}

/** Brings the parts of the files that are not here yet. All lines are read, so that no cut-off file gets through. */
async function bringFiles(file: File, opened: OpenedBackup, onProgress: Progress): Promise<void> {
  const { documents = [] } = opened.backup;
  const { places } = await ask('backup.places', { files: documents.map(({ id }) => id) });
  const total = partsOf(documents);
  let done = 0;
  await eachPart(file, opened, async (part, document, index) => {
    const place = places[documents.indexOf(document)];
    if (place) await ask('documents.part', { file: place, index, size: document.size, data: toBase64(part) });
    onProgress(++done / total);
  });
}

/** What a restore needs to know: `text` as `readBackupHead` gives it. */
export interface Restoring {
  text: string;
  passphrase: string;
  mode: 'merge' | 'replace';
  hasFiles: boolean;
}

/**
 * Restores a backup in two steps: first the parts of its files, which nothing names yet; then one message that makes all
 * of it hers. What breaks off before leaves her vault as it was. Throws UserError 'backup-damaged' or what the
 * background says.
 */
export async function restoreBackupFile(file: File, given: Restoring, onProgress: Progress): Promise<VaultStatus> {
  const { text, passphrase, mode, hasFiles } = given;
  if (hasFiles) await withBackup(text, passphrase, (opened) => bringFiles(file, opened, onProgress));
  return ask('backup.restore', { text, passphrase, mode });
}

/**
 * Makes a vault of a backup where there is none; its passphrase is the backup's. The whole file is tried before, and
 * what fails after that leaves no vault. Throws as `restoreBackupFile`.
 */
export async function restoreAsVault(file: File, given: Restoring, onProgress: Progress): Promise<VaultStatus> {
  const { text, passphrase } = given;
  await withBackup(text, passphrase, (opened) => eachPart(file, opened, async () => {}));
  await ask('vault.create', { passphrase });
  try {
    return await restoreBackupFile(file, { ...given, mode: 'replace' }, onProgress);
  } catch (error) {
    await ask('vault.erase', {});
    throw error;
  }
}
