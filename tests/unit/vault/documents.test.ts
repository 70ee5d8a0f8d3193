import { describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../lib/documents/fileType';
import { UserError } from '../../../lib/errors';
import type { Bytes } from '../../../lib/vault/bytes';
import {
  addDocument,
  changeDocument,
  listDocuments,
  newFileId,
  PART_BYTES,
  partsFor,
  putPart,
  readPart,
  removeDocument,
} from '../../../lib/vault/documents';
import { createFileArea, type FileArea } from '../../../lib/vault/fileArea';
import { memoryFiles } from './memoryFiles';
import { codeOf, PASSPHRASE, testVault } from './testVault';

const SAID = { name: 'Hub receipt.pdf', kind: 'itemized-receipt', profile: 'p', course: 'c' } as const;

/** A PDF of so many bytes, no two parts of it alike. */
function pdf(size: number): Bytes {
  const bytes = new Uint8Array(size).map((_, at) => (at * 7 + (at >> 12)) & 0xff);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size));
  return bytes;
}

async function start(files: FileArea = memoryFiles()) {
  const { vault, local } = testVault({ files });
  await vault.create(PASSPHRASE);
  const put = (file: string, bytes: Bytes, indexes = [...Array(partsFor(bytes.length)).keys()]) =>
    vault.use(async (open) => {
      for (const index of indexes) {
        const data = bytes.slice(index * PART_BYTES, (index + 1) * PART_BYTES);
        await putPart(open, files, { file, index, size: bytes.length, data });
      }
    });
  const name = (file: string, size: number, said: Partial<typeof SAID> | { name: string } = {}) =>
    vault.use((open) => addDocument(open, files, { ...SAID, ...said, file, size, added: '2026-06-01' }));
  const add = async (bytes: Bytes, said: { name?: string } = {}) => {
    const file = newFileId();
    await put(file, bytes);
    return name(file, bytes.length, said as { name: string });
  };
  const read = async (id: string, size: number): Promise<Bytes> => {
    const whole = new Uint8Array(size);
    for (let index = 0; index < partsFor(size); index++) {
      whole.set(await vault.use((open) => readPart(open, files, id, index)), index * PART_BYTES);
    }
    return whole;
  };
  const list = () => vault.use(listDocuments);
  return { vault, local, files, put, name, add, read, list };
}

describe('a stored file', () => {
  it.each([1, 9, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES])(
    'of %i bytes comes back as it was',
    async (size) => {
      const { add, read } = await start();
      const bytes = size < 9 ? new Uint8Array([0xff, 0xd8, 0xff]) : pdf(size);
      const { id } = await add(bytes);
      expect(await read(id, bytes.length)).toEqual(bytes);
    },
  );

  it('is named by what she said, by its content and the day, and survives locking', async () => {
    const { add, list, vault } = await start();
    const { id } = await add(pdf(400), { name: 'C:\\scans\\receipt' });
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect((await list()).documents).toEqual([
      {
        schema: 1,
        id,
        name: 'C scans receipt.pdf',
        kind: 'itemized-receipt',
        type: 'application/pdf',
        size: 400,
        profile: 'p',
        course: 'c',
        added: '2026-06-01',
      },
    ]);
  });

  it('nothing of it stands readable in either store', async () => {
    const files = memoryFiles();
    const { add, local } = await start(files);
    const { id } = await add(pdf(2 * PART_BYTES));
    const raw = new TextDecoder('latin1').decode((await files.get(id, 0))!.data);
    expect(raw).not.toContain('%PDF');
    expect(JSON.stringify(local.dump())).not.toMatch(/Hub receipt|itemized|application.pdf/);
  });

  it('equal parts do not look alike', async () => {
    const files = memoryFiles();
    const { add } = await start(files);
    const same = new Uint8Array(2 * PART_BYTES);
    same.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    same.copyWithin(PART_BYTES, 0, PART_BYTES);
    const { id } = await add(same);
    const [first, second] = [await files.get(id, 0), await files.get(id, 1)];
    expect(first!.iv).not.toEqual(second!.iv);
    expect(first!.data).not.toEqual(second!.data);
  });

  it('gets another name, kind and claim, and keeps the ending of its type', async () => {
    const { add, list, vault } = await start();
    const { id } = await add(pdf(20));
    const said = { name: 'Card slip.png', kind: 'proof-of-payment', profile: 'q', course: 'd' } as const;
    await vault.use((open) => changeDocument(open, id, said));
    expect((await list()).documents).toMatchObject([{ ...said, name: 'Card slip.png.pdf', id }]);
  });

  it('removed, it is gone from both stores', async () => {
    const files = memoryFiles();
    const { add, list, vault } = await start(files);
    const { id } = await add(pdf(2 * PART_BYTES));
    await vault.use((open) => removeDocument(open, files, id));
    expect(await list()).toEqual({ documents: [], damaged: [] });
    expect(await files.files()).toEqual([]);
    expect(await codeOf(vault.use((open) => readPart(open, files, id, 0)))).toBe('no-such-document');
  });
});

describe('what is not taken', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text) as Bytes;
  it.each([
    ['a text', bytesOf('just a text'), 'receipt.pdf', 'file-type'],
    ['an iPhone photo', bytesOf('\0\0\0\x18ftypheic\0\0\0\0'), 'photo.jpg', 'file-heic'],
    ['a web page that is called a picture', bytesOf('<html>'), 'bill.png', 'file-type'],
  ])('%s', async (_, bytes, name, code) => {
    const { add, list } = await start();
    expect(await codeOf(add(bytes, { name }))).toBe(code);
    expect((await list()).documents).toEqual([]);
  });

  it('an empty file, and one of more than 25 MB', async () => {
    const { name, put } = await start();
    expect(await codeOf(name(newFileId(), 0))).toBe('file-empty');
    expect(await codeOf(name(newFileId(), MAX_FILE_BYTES + 1))).toBe('file-too-large');
    expect(await codeOf(put(newFileId(), new Uint8Array(0), [0]))).toBe('file-empty');
  });

  it('a part that is longer or shorter than its place, or beyond the end', async () => {
    const { vault, files } = await start();
    const put = (index: number, length: number, size: number, file = newFileId()) =>
      codeOf(vault.use((open) => putPart(open, files, { file, index, size, data: new Uint8Array(length) })));
    expect(await put(0, 11, 10)).toBe('bad-file');
    expect(await put(0, 9, 10)).toBe('bad-file');
    expect(await put(1, 10, 10)).toBe('bad-file');
    expect(await put(-1, 10, 10)).toBe('bad-file');
    expect(await put(0, 10, 10, 'vault')).toBe('bad-file');
  });

  it('a part of a file that is stored already', async () => {
    const { add, put, read } = await start();
    const { id } = await add(pdf(30));
    expect(await codeOf(put(id, new Uint8Array(30)))).toBe('bad-file');
    expect(await read(id, 30)).toEqual(pdf(30));
  });
});

describe('a file that is cut off while it is added', () => {
  it('is never listed, and its parts are gone after the next unlocking', async () => {
    const { put, list, vault, files, name } = await start();
    const file = newFileId();
    await put(file, pdf(3 * PART_BYTES), [0, 2]);
    expect((await list()).documents).toEqual([]);
    expect(await codeOf(name(file, 3 * PART_BYTES))).toBe('bad-file');
    expect((await list()).documents).toEqual([]);
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(await files.files()).toEqual([]);
  });

  it('leaves the files that were there', async () => {
    const { add, put, vault, read, files } = await start();
    const { id } = await add(pdf(PART_BYTES + 5));
    await put(newFileId(), pdf(3 * PART_BYTES), [1]);
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(await files.files()).toEqual([id]);
    expect(await read(id, PART_BYTES + 5)).toEqual(pdf(PART_BYTES + 5));
  });

  it('when the save of its name fails, it is not listed', async () => {
    const { put, name, list, local } = await start();
    const file = newFileId();
    await put(file, pdf(100));
    local.failAt(1, 'refused');
    expect(await codeOf(name(file, 100))).toBe('not-saved');
    expect((await list()).documents).toEqual([]);
    expect((await name(file, 100)).id).toBe(file);
  });
});

describe('when the browser has no room', () => {
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'storage-full'],
    [new DOMException('broken', 'UnknownError'), 'file-not-saved'],
  ])('says so in one sentence: %s', async (error, code) => {
    const { factory } = memoryFiles();
    const area = createFileArea(() => factory);
    const { put, add, list } = await start(area);
    await add(pdf(10));
    const { IDBObjectStore } = await import('fake-indexeddb');
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    expect(await codeOf(put(newFileId(), pdf(10)))).toBe(code);
    spy.mockRestore();
    expect((await list()).documents).toHaveLength(1);
  });
});

describe('a file that was tampered with does not open, and is named', () => {
  const SIZE = 3 * PART_BYTES + 17;
  type Tamper = (files: FileArea, id: string, other: string) => Promise<void>;
  const CASES: [string, Tamper, number][] = [
    [
      'one bit turned',
      async (files, id) => {
        const part = (await files.get(id, 1))!;
        part.data[5]! ^= 1;
        await files.put(id, 1, part);
      },
      1,
    ],
    [
      'two parts swapped',
      async (files, id) => {
        const [one, two] = [(await files.get(id, 0))!, (await files.get(id, 1))!];
        await files.put(id, 0, two);
        await files.put(id, 1, one);
      },
      0,
    ],
    ['a part of another file', async (files, id, other) => files.put(id, 2, (await files.get(other, 2))!), 2],
    [
      'its last part gone',
      async (files, id) => {
        const parts = await Promise.all([0, 1, 2].map((index) => files.get(id, index)));
        await files.remove(id);
        for (const [index, part] of parts.entries()) await files.put(id, index, part!);
      },
      3,
    ],
    ['a part that is none', (files, id) => files.put(id, 0, { iv: 'x', data: 7 } as never), 0],
  ];

  it.each(CASES)('%s', async (_, tamper, index) => {
    const { add, vault, files, read } = await start();
    const { id } = await add(pdf(SIZE));
    const other = await add(pdf(SIZE), { name: 'Other.pdf' });
    await tamper(files, id, other.id);
    const error = await vault.use((open) => readPart(open, files, id, index)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.code).toBe('document-damaged');
    expect(error.message).toContain('Hub receipt.pdf');
    expect(await read(other.id, SIZE)).toEqual(pdf(SIZE));
  });

  it('cut to fewer parts under a smaller size', async () => {
    const { put, name } = await start();
    const file = newFileId();
    await put(file, pdf(2 * PART_BYTES));
    expect(await codeOf(name(file, PART_BYTES))).toBe('bad-file');
  });

  it('a damaged record names its file, and the rest opens', async () => {
    const { add, list, local } = await start();
    const { id } = await add(pdf(10), { name: 'First.pdf' });
    const before = Object.keys(local.dump());
    await add(pdf(12), { name: 'Second.pdf' });
    const slot = Object.keys(local.dump()).find((name) => name.startsWith('vault.record.') && before.includes(name))!;
    local.put(slot, { iv: 'AAAA', data: 'AAAA' });
    expect(await list()).toMatchObject({ documents: [{ name: 'Second.pdf' }], damaged: [{ id, name: 'First.pdf' }] });
  });
});

describe('deleting everything', () => {
  it('deletes the parts of every file', async () => {
    const { add, vault, files } = await start();
    await add(pdf(2 * PART_BYTES));
    await vault.erase();
    expect(await files.files()).toEqual([]);
  });

  it('says so when the parts cannot be deleted, and leaves the vault to try again', async () => {
    const files = memoryFiles();
    const { add, vault } = await start(files);
    await add(pdf(10));
    const clear = files.clear;
    files.clear = () => Promise.reject(new Error('no'));
    expect(await codeOf(vault.erase())).toBe('not-erased');
    files.clear = clear;
    expect(await codeOf(vault.erase())).toBe('none');
    expect(await files.files()).toEqual([]);
  });

  it('a vault made anew begins without files of one before', async () => {
    const { files } = await start();
    await files.put('left', 0, { iv: new Uint8Array(12), data: new Uint8Array(3) });
    const { vault } = testVault({ files });
    await vault.create(PASSPHRASE);
    expect(await files.files()).toEqual([]);
  });
});
