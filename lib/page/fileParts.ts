import type { AttachedFile } from '../pipeline';
import { cannot } from './writers/writer';

/** Parts of files that are about to be attached, in order. Blobs: the browser keeps large ones out of the page's process. */
const parts = new Map<string, Blob[]>();

/** How long parts are kept when nobody asks for them to be attached any more. */
const FORGETS_AFTER = 60_000;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Keeps one part, base64, of a file. */
export function keepPart(file: string, index: number, data: string): void {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const kept = parts.get(file) ?? [];
  kept[index] = new Blob([bytes]);
  parts.set(file, kept);
  clearTimeout(forgetting);
  forgetting = setTimeout(dropParts, FORGETS_AFTER);
}

/** Nothing of a file stays here once it has been attached. */
export function dropParts(): void {
  clearTimeout(forgetting);
  parts.clear();
}

/** The whole file. Throws CannotWrite when not all of it has come. */
export function wholeFile({ id, name, type, size }: AttachedFile): File {
  const file = new File(parts.get(id) ?? [], name, { type });
  if (file.size !== size) throw cannot('refused');
  return file;
}
