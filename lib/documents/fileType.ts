import { UserError } from '../errors';

/** What is taken into the vault, by MIME type, with the endings of a name that say so; the first one is the usual. */
export const FILE_TYPES = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/png': ['.png'],
} as const;
export type FileType = keyof typeof FILE_TYPES;

export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** What a file picker is told: HEIC too, so that she gets the advice of `fileTypeOf` and not a name in gray. */
export const PICKED = {
  files: '.pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif',
  photos: '.jpg,.jpeg,.png,.heic,.heif,image/jpeg,image/png,image/heic,image/heif',
  forms: '.pdf,application/pdf',
} as const;

/** How much of a file's beginning tells what it is: a PDF may have some rubbish before its head. */
export const HEAD_BYTES = 1024;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The brands that a photo of an iPhone begins with (ISO/IEC 23008-12); `mif1` alone may hold AVIF as well. */
const HEIC = /^.{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)(?!.{4}(?:.{4}){0,8}avi[fs])/s;

/**
 * What a file is, told by its first bytes and never by its name. Throws UserError 'file-heic' or 'file-type'.
 * @param head its first bytes, `HEAD_BYTES` or all of a shorter one
 */
export function fileTypeOf(head: Uint8Array, name: string): FileType {
  const starts = (bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.includes('%PDF-')) return 'application/pdf';
  if (starts(JPEG)) return 'image/jpeg';
  if (starts(PNG)) return 'image/png';
  if (HEIC.test(text)) {
    throw new UserError(
      'file-heic',
      `“${name}” is a photo in the format of the iPhone (HEIC), which insurers do not take: share it as JPEG, or choose “Most Compatible” under Settings, Camera, Formats.`,
    );
  }
  throw new UserError('file-type', `“${name}” is neither a PDF nor a JPEG or PNG picture, so it was not added.`);
}

/** Throws UserError 'file-empty' or 'file-too-large'. */
export function checkFileSize(size: number, name: string): void {
  if (size === 0) throw new UserError('file-empty', `“${name}” is empty, so it was not added.`);
  if (size <= MAX_FILE_BYTES) return;
  throw new UserError(
    'file-too-large',
    `“${name}” has ${(size / 1_048_576).toFixed(1)} MB, and a file may have 25 MB at most: save it smaller, then add it again.`,
  );
}

const LONGEST_NAME = 120;

/** A name that every portal understands: without signs that mean something to file systems, with the ending of its type. */
export function fileName(given: string, type: FileType): string {
  const plain = [...given]
    .map((sign) => (/[\p{C}\\/:*?"<>|]/u.test(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const endings: readonly string[] = FILE_TYPES[type];
  const ending = endings.find((one) => plain.toLowerCase().endsWith(one));
  const stem = (ending ? plain.slice(0, -ending.length) : plain).replace(/^[. ]+|[. ]+$/g, '') || 'document';
  const kept = ending ? plain.slice(-ending.length) : endings[0]!;
  return [...stem].slice(0, LONGEST_NAME - kept.length).join('') + kept;
}
