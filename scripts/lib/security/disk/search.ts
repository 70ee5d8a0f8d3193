import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unLevelDb, unLevelDbLog, unmozLz4, unsnappy } from './unpack.ts';

/** Something that must not stand on the disk, by the name a report calls it. */
export interface Needle {
  name: string;
  bytes: Buffer;
}

export interface Hit {
  /** Within the folder. */
  file: string;
  name: string;
}

/** A text in both ways browsers write text. */
export const textNeedles = (name: string, text: string): Needle[] => [
  { name, bytes: Buffer.from(text, 'utf8') },
  { name: `${name} (UTF-16)`, bytes: Buffer.from(text, 'utf16le') },
];

const SQLITE = Buffer.from('SQLite format 3\0');
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Every value of a database, joined over its pages, and unpacked where it is packed (Firefox's IndexedDB). Reads a copy:
 * opening one that is in use would change it.
 */
function* valuesIn(path: string): Generator<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-database-'));
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  const database = new DatabaseSync(copy);
  try {
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[];
    for (const { name } of tables) {
      for (const row of database.prepare(`select * from ${quoted(name)}`).iterate()) {
        for (const value of Object.values(row)) {
          if (typeof value === 'string') yield Buffer.from(value);
          if (!(value instanceof Uint8Array)) continue;
          const bytes = Buffer.from(value);
          yield bytes;
          const unpacked = unsnappy(bytes);
          if (unpacked) yield unpacked;
        }
      }
    }
  } catch {
    // a database of another SQLite, or half written: its raw bytes are searched all the same
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything a file holds that can be read: its bytes, and what is packed in them. */
export function* viewsOf(path: string): Generator<Buffer> {
  const raw = readFileSync(path);
  yield raw;
  const unpacked = unmozLz4(raw) ?? unLevelDb(raw) ?? unsnappy(raw);
  if (unpacked) yield unpacked;
  if (path.endsWith('.log')) yield unLevelDbLog(raw);
  if (raw.subarray(0, SQLITE.length).equals(SQLITE)) yield* valuesIn(path);
}

/** Gone meanwhile, or a socket: browsers make and remove files all the time. */
const isFleeting = (error: unknown) => ['ENOENT', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Where in a browser's profile folder any of the needles stands, while it runs or afterwards. */
export function searchFolder(
  folder: string,
  needles: readonly Needle[],
): { hits: Hit[]; files: number; bytes: number } {
  const found = new Map<string, Hit>();
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    try {
      bytes += statSync(path).size;
      files += 1;
      for (const view of viewsOf(path)) {
        for (const { name, bytes: wanted } of needles) {
          if (view.includes(wanted)) found.set(`${file} ${name}`, { file, name });
        }
      }
    } catch (error) {
      if (!isFleeting(error)) throw error;
    }
  }
  return { hits: [...found.values()], files, bytes };
}
