import { checkFileSize, fileTypeOf, HEAD_BYTES } from '../../../lib/documents/fileType';
import type { Turn } from '../../../lib/documents/images';
import { UserError } from '../../../lib/errors';
import { bytesOf } from './transfer';

/** A photo that is to be a page. */
export interface Photo {
  id: number;
  file: File;
  /** Of the file, to show it. */
  url: string;
  turn: Turn;
}

/** A list with what stands at `from` moved to `to`; the same list where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from === to || !next[from] || to < 0 || to >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** A quarter turn to the right. */
export const turned = (turn: Turn): Turn => ((turn + 90) % 360) as Turn;

/**
 * A photo that she picked, read whole: the phone it is on may be unplugged before the PDF is made. Throws UserError
 * 'file-heic', 'file-type', 'file-empty', 'file-too-large', 'bad-file' or 'not-a-photo'.
 */
export async function readPhoto(file: File): Promise<File> {
  checkFileSize(file.size, file.name);
  const bytes = await bytesOf(file);
  const type = fileTypeOf(bytes.subarray(0, HEAD_BYTES), file.name);
  if (type !== 'application/pdf') return new File([bytes], file.name, { type });
  throw new UserError('not-a-photo', `“${file.name}” is a PDF already and no photo: add it with “Choose files” above.`);
}
