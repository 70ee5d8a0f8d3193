import * as z from 'zod/mini';
import { UserError } from '../errors';
import type { Bytes } from './bytes';

/** One encrypted part of a file as it is stored. */
export interface StoredPart {
  iv: Bytes;
  data: Bytes;
}

/** Where the encrypted parts of files are kept: ciphertext only, by file and number of the part. */
export interface FileArea {
  put(file: string, index: number, part: StoredPart): Promise<void>;
  /** Undefined when it is not there, or is no part at all. */
  get(file: string, index: number): Promise<StoredPart | undefined>;
  /** The numbers of the parts of a file that are there. */
  indexes(file: string): Promise<number[]>;
  /** How many parts of a file are there. */
  count(file: string): Promise<number>;
  /** The files of which anything is there. */
  files(): Promise<string[]>;
  remove(file: string): Promise<void>;
  /** Deletes the whole database; it is made anew when a file is next added. */
  clear(): Promise<void>;
}

const NAME = 'coolclaim-documents';
const PARTS = 'parts';

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const partSchema = z.object({ iv: bytes, data: bytes });

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** One transaction of one request; done when it is on the disk. */
async function within<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (parts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = database.transaction(PARTS, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const answer = asked(work(transaction.objectStore(PARTS)));
  const [result] = await Promise.all([answer, done]);
  return result;
}

const partsOf = (file: string) => IDBKeyRange.bound([file], [file, []]);

/** The store in the browser's IndexedDB; opened when it is first needed. */
export function createFileArea(factory: () => IDBFactory = () => indexedDB): FileArea {
  let opening: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory().open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(PARTS);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        const forget = () => {
          opening = undefined;
        };
        database.onclose = forget;
        database.onversionchange = () => {
          database.close();
          forget();
        };
        resolve(database);
      };
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const using = async <T>(mode: IDBTransactionMode, work: (parts: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    within(await open(), mode, work);

  return {
    async put(file, index, part) {
      try {
        await using('readwrite', (parts) => parts.put(part, [file, index]));
      } catch (error) {
        throw (error as DOMException | null)?.name === 'QuotaExceededError'
          ? new UserError(
              'storage-full',
              'The browser has no room left for this file, so it was not added. Remove files you do not need, or free disk space.',
            )
          : new UserError('file-not-saved', 'The browser could not store this file, so it was not added. Try again.');
      }
    },
    async get(file, index) {
      const stored = await using('readonly', (parts) => parts.get([file, index])).catch(() => undefined);
      const parsed = z.safeParse(partSchema, stored);
      return parsed.success ? parsed.data : undefined;
    },
    indexes: async (file) => {
      const keys = (await using('readonly', (parts) => parts.getAllKeys(partsOf(file)))) as [string, number][];
      return keys.map(([, index]) => index);
    },
    count: (file) => using('readonly', (parts) => parts.count(partsOf(file))),
    files: async () => {
      const keys = (await using('readonly', (parts) => parts.getAllKeys())) as [string, number][];
      return [...new Set(keys.map(([file]) => file))];
    },
    remove: async (file) => void (await using('readwrite', (parts) => parts.delete(partsOf(file)))),
    clear: async () => {
      const database = await opening?.catch(() => undefined);
      opening = undefined;
      database?.close();
      await asked(factory().deleteDatabase(NAME));
    },
  };
}
