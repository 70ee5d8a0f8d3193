import { fileTypeOf, HEAD_BYTES } from '../../../lib/documents/fileType';
import type { Turn } from '../../../lib/documents/images';
import { UserError } from '../../../lib/errors';

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

/** Throws UserError 'file-heic', 'file-type' or 'not-a-photo'. */
export async function checkPhoto(file: File): Promise<void> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (fileTypeOf(head, file.name) !== 'application/pdf') return;
  throw new UserError('not-a-photo', `“${file.name}” is a PDF already and no photo: add it with “Choose files” above.`);
}
