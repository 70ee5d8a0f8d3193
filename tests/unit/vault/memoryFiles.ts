import { IDBFactory } from 'fake-indexeddb';
import { createFileArea, type FileArea } from '../../../lib/vault/fileArea';

/** The store of file parts over an IndexedDB of its own, in memory; `factory` can be opened once more. */
export function memoryFiles(): FileArea & { factory: IDBFactory } {
  const factory = new IDBFactory();
  return { ...createFileArea(() => factory), factory };
}
