import { expect, it } from 'vitest';
import { addDocument, newFileId, PART_BYTES, putPart } from '../../../lib/vault/documents';
import { memoryFiles } from './memoryFiles';
import { codeOf, headOf, PASSPHRASE, putHead, recordNames, testVault } from './testVault';

const entry = (id: string) => ({ id, kind: 'profile', label: `Label ${id}`, value: { of: id } });
const SAID = { kind: 'itemized-receipt', profile: 'a', course: 'c', added: '2026-06-01' } as const;

async function filled() {
  const files = memoryFiles();
  const made = testVault({ files });
  await made.vault.create(PASSPHRASE, { put: [entry('a'), entry('b')] });
  const add = async (name: string, size: number) => {
    const file = newFileId();
    await made.vault.use(async (open) => {
      for (let index = 0; index * PART_BYTES < size; index++) {
        const data = new Uint8Array(Math.min(PART_BYTES, size - index * PART_BYTES)).fill(index + 1);
        if (index === 0) data.set(new TextEncoder().encode('%PDF-1.7\n'));
        await putPart(open, files, { file, index, size, data });
      }
      await addDocument(open, files, { ...SAID, file, name, size });
    });
    return file;
  };
  return { ...made, files, good: await add('good.pdf', 100), bad: await add('bad.pdf', 2 * PART_BYTES) };
}

it('finds nothing where all is well', async () => {
  const { vault } = await filled();
  expect(await vault.rescue()).toEqual({ names: [], stored: {}, files: [] });
});

it('names what does not open and gives exactly its stored bytes, and the head', async () => {
  const { vault, local, files, bad } = await filled();
  const record = recordNames(local)[1]!;
  local.put(record, { iv: 'x', data: 'y' });
  const part = (await files.get(bad, 1))!;
  part.data[7]! ^= 1;
  await files.put(bad, 1, part);
  const { names, stored, files: parts } = await vault.rescue();
  expect(names).toEqual(['Label b', 'bad.pdf']);
  expect(stored).toMatchObject({
    vault: headOf(local),
    'vault.copy': headOf(local),
    [record]: { iv: 'x', data: 'y' },
  });
  expect(Object.keys(stored)).toHaveLength(4);
  expect(parts).toEqual([{ id: bad, parts: [0, 1] }]);
});

it('a file with a part missing is taken along with the parts that are there', async () => {
  const { vault, files, bad } = await filled();
  const second = (await files.get(bad, 1))!;
  await files.remove(bad);
  await files.put(bad, 1, second);
  expect((await vault.rescue()).files).toEqual([{ id: bad, parts: [1] }]);
});

it.each([
  ['locked', async ({ vault }: Awaited<ReturnType<typeof filled>>) => vault.lock()],
  ['without a readable head', async ({ local }: Awaited<ReturnType<typeof filled>>) => putHead(local, 'garbage')],
])('while it is %s, all of it is taken along and nothing changes', async (_, shut) => {
  const made = await filled();
  await shut(made);
  const { vault, local, good, bad } = made;
  made.local.put('settings', { language: 'es' });
  const before = local.dump();
  const { names, stored, files } = await vault.rescue();
  expect(names).toEqual([]);
  const { settings: _settings, ...kept } = before;
  expect(stored).toEqual(kept);
  expect(files).toEqual(
    expect.arrayContaining([
      { id: good, parts: [0] },
      { id: bad, parts: [0, 1] },
    ]),
  );
  expect(local.dump()).toEqual(before);
});

it('what was taken along opens again once it is put back', async () => {
  const { vault, local } = await filled();
  await vault.lock();
  const { stored } = await vault.rescue();
  putHead(local, 'garbage');
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('vault-damaged');
  for (const [name, value] of Object.entries(stored)) local.put(name, value);
  await vault.unlock(PASSPHRASE);
  expect(await vault.use((open) => open.read('b'))).toEqual({ of: 'b' });
});
