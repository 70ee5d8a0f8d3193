import { UserError } from '../errors';
import { backupHead, looksLikeBackup } from '../vault/backup';

/** A file she picked, as far as it is read before anybody knows what it is. */
export interface Opened {
  name: string;
  bytes: Uint8Array;
  /** Its text; '' for what is no text. */
  text: string;
  /** Its value where it is JSON; of NDJSON, where each line is a value of its own, the list of them. */
  json: unknown;
}

/** A claims history of many years has some ten million bytes. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** What of a backup says which profiles it holds; the stored files come after it. */
const BACKUP_HEAD = 32 * 1024 * 1024;
const MOST_FILES = 60; // a bulk export has a file for each type of resource

const tooLarge = () =>
  new UserError(
    'import-too-large',
    'These files have more than 50 MB, which is more than CoolClaim reads: choose fewer.',
  );

const startsWith = (bytes: Uint8Array, text: string) => [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));

export const isPdf = ({ bytes }: Pick<Opened, 'bytes'>): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
export const isZip = ({ bytes }: Pick<Opened, 'bytes'>): boolean =>
  startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006');

/** Text of any of the encodings that programs save tables in; undefined where it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes a mark of the byte order away
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // as Excel saves
  }
}

/** The value of a JSON text, or the values of its lines; undefined where it is neither. */
function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) return undefined;
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }
}

/** Reads the files she picked. Throws UserError 'import-too-large', 'import-too-many-files' or 'import-empty'. */
export async function openFiles(files: readonly File[]): Promise<Opened[]> {
  if (files.length > MOST_FILES) {
    throw new UserError('import-too-many-files', `Choose at most ${MOST_FILES} files at once.`);
  }
  const [alone] = files;
  if (files.length === 1 && looksLikeBackup(await alone!.slice(0, 200).text())) {
    const text = backupHead(await alone!.slice(0, BACKUP_HEAD).text());
    return [{ name: alone!.name, bytes: new Uint8Array(), text, json: undefined }];
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw tooLarge();
  const opened: Opened[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isText = !isPdf({ bytes }) && !startsWith(bytes, 'PK');
    const text = (isText && textOf(bytes)) || '';
    if (bytes.length === 0 || (isText && text === '' && !bytes.includes(0))) {
      throw new UserError('import-empty', `“${file.name}” is empty.`);
    }
    opened.push({ name: file.name, bytes, text, json: jsonOf(text) });
  }
  return opened;
}
