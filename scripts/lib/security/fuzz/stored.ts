import type { FileArea, StoredPart } from '../../../../lib/vault/fileArea.ts';

/** Everything that is stored of one vault, as somebody with the browser's folder could read and write it. */
export interface Stored {
  /** storage.local by name. */
  local: Record<string, unknown>;
  /** Encrypted parts of files by `FILE/INDEX`. */
  parts: Record<string, StoredPart>;
}

export const copyOf = ({ local, parts }: Stored): Stored => ({ local: structuredClone(local), parts: { ...parts } });

/** A store of file parts that keeps them in `parts`, which is changed in place. */
export function filesOver(parts: Record<string, StoredPart>): FileArea {
  const of = (file: string) => Object.keys(parts).filter((name) => name.startsWith(`${file}/`));
  const drop = (names: string[]) => {
    for (const name of names) delete parts[name];
  };
  return {
    put: async (file, index, part) => {
      parts[`${file}/${index}`] = part;
    },
    get: async (file, index) => parts[`${file}/${index}`],
    indexes: async (file) => of(file).map((name) => Number(name.split('/')[1])),
    count: async (file) => of(file).length,
    files: async () => [...new Set(Object.keys(parts).map((name) => name.split('/')[0]!))],
    remove: async (file) => drop(of(file)),
    clear: async () => drop(Object.keys(parts)),
  };
}
