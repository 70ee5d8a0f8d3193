import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import { backupHead, backupPart, makeBackup, openBackup, withBackup } from '../../../lib/vault/backup';
import {
  addDocument,
  changeDocument,
  listDocuments,
  newFileId,
  PART_BYTES,
  partsFor,
  putPart,
  readPart,
} from '../../../lib/vault/documents';
import { profileEntry } from '../../../lib/vault/profiles';
import { placeFor, restoreBackup } from '../../../lib/vault/restore';
import { FAULTS, memoryArea } from './memoryArea';
import { memoryFiles } from './memoryFiles';
import { codeOf, PASSPHRASE, testVault } from './testVault';

const CREATED = '2026-05-02T09:30:00.000Z';
const hub = SAMPLES['paxman-hub-2026'];
const V1 = import.meta.glob<string>('./fixtures/backup-v*.json*', { eager: true, query: '?raw', import: 'default' });

function content(size: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(seed);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size));
  return bytes;
}
const partOf = (bytes: Uint8Array<ArrayBuffer>, index: number) =>
  bytes.slice(index * PART_BYTES, (index + 1) * PART_BYTES);

type Made = Awaited<ReturnType<typeof vaultWith>>;

async function vaultWith(...profiles: Profile[]) {
  const files = memoryFiles();
  const made = { ...testVault({ files }), files };
  const active = { profile: profiles[0]?.id ?? '', course: profiles[0]?.courses[0]?.id ?? '' };
  await made.vault.create(PASSPHRASE, { put: profiles.map(profileEntry), active });
  return made;
}
async function add(
  { vault, files }: Made,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  profile = hub.id,
  smallerOf?: string,
) {
  const file = newFileId();
  const size = bytes.length;
  await vault.use(async (open) => {
    for (let index = 0; index < partsFor(size); index++) {
      await putPart(open, files, { file, index, size, data: partOf(bytes, index) });
    }
    const said = { kind: 'itemized-receipt', profile, course: 'c', added: '2026-06-01' } as const;
    await addDocument(open, files, { ...said, name, file, size, smallerOf });
  });
  return file;
}
/** The whole file, as the options page puts it together. */
const saved = ({ vault, files }: Made) =>
  vault.use(async (open) => {
    const { documents } = await listDocuments(open);
    let lines = '';
    for (const { id, size } of documents) {
      for (let index = 0; index < partsFor(size); index++) lines += await backupPart(open, files, id, index);
    }
    return (
      (
        await makeBackup(
          open,
          CREATED,
          documents.map(({ id }) => id),
        )
      ).text + lines
    );
  });
/** As the options page restores it: the parts that are not here first, then all at once. */
async function restore({ vault, files }: Made, text: string, mode: 'merge' | 'replace'): Promise<void> {
  const lines = text.split('\n').slice(1);
  const backup = await withBackup(backupHead(text), PASSPHRASE, async (opened) => {
    for (const document of opened.backup.documents ?? []) {
      const { id, size } = document;
      const place = await vault.use((open) => placeFor(open, files, id));
      for (let index = 0; index < partsFor(size); index++) {
        const data = await opened.openLine(document, index, lines.shift()!);
        if (!data) throw new Error('a line that is not this part');
        if (place.isThere) continue;
        await vault.use((open) => putPart(open, files, { file: place.id, index, size, data }));
      }
    }
    return opened.backup;
  });
  await restoreBackup(vault, backup, mode, PASSPHRASE, files);
}
/** Each stored file whole, by name. */
const allFiles = ({ vault, files }: Pick<Made, 'vault' | 'files'>) =>
  vault.use(async (open) => {
    const { documents, damaged } = await listDocuments(open);
    expect(damaged).toEqual([]);
    const found: Record<string, { profile: string; sum: number; size: number }> = {};
    for (const { id, name, size, profile } of documents) {
      let sum = 0;
      for (let index = 0; index < partsFor(size); index++) {
        for (const byte of await readPart(open, files, id, index)) sum += byte;
      }
      found[name] = { profile, sum, size };
    }
    return found;
  });

const ONE = content(2 * PART_BYTES + 5, 1);
const TWO = content(70, 2);

async function source() {
  const made = await vaultWith(hub);
  await add(made, 'one.pdf', ONE);
  await add(made, 'two.pdf', TWO);
  return { made, text: await saved(made), whole: await allFiles(made) };
}

describe('a backup with stored files', () => {
  it('brings them whole to another browser, and shows nothing of them in the clear', async () => {
    const { text, whole } = await source();
    expect(text).not.toContain('one.pdf');
    expect(text.split('\n')).toHaveLength(6); // the head, three parts and one, and the end
    for (const mode of ['merge', 'replace'] as const) {
      const other = await vaultWith();
      await restore(other, text, mode);
      expect(await allFiles(other)).toEqual(whole);
      // and it goes on from there
      await other.vault.lock();
      await other.vault.unlock(PASSPHRASE);
      expect(await allFiles(other)).toEqual(whole);
    }
  });

  it('names the files that stay out of it', async () => {
    const made = await vaultWith(hub);
    const one = await add(made, 'one.pdf', ONE);
    await add(made, 'two.pdf', TWO);
    const backup = await made.vault.use((open) => makeBackup(open, CREATED, [one]));
    expect(backup.skipped).toEqual(['two.pdf']);
    const part = (await made.files.get(one, 1))!;
    part.data[9]! ^= 1;
    await made.files.put(one, 1, part);
    expect(await codeOf(made.vault.use((open) => backupPart(open, made.files, one, 1)))).toBe('document-damaged');
    expect(await codeOf(made.vault.use((open) => makeBackup(open, CREATED, ['gone'])))).toBe('no-such-document');
  });

  it('takes no line for another', async () => {
    const { text } = await source();
    const lines = text.split('\n').slice(1);
    await withBackup(text, PASSPHRASE, async ({ backup, openLine }) => {
      const [one, two] = backup.documents!;
      expect((await openLine(one!, 1, lines[1]!))?.length).toBe(PART_BYTES);
      expect(await openLine(one!, 0, lines[1]!)).toBeUndefined();
      expect(await openLine(two!, 0, lines[0]!)).toBeUndefined();
      expect(await openLine({ ...one!, size: PART_BYTES }, 0, lines[0]!)).toBeUndefined();
      expect(await openLine(one!, 1, lines[1]!.slice(4))).toBeUndefined();
      for (const none of ['', '***', 'AAAA']) expect(await openLine(one!, 1, none)).toBeUndefined();
    });
  });
});

describe('restoring stored files', () => {
  it('merge: keeps hers, adds the rest, and doing it again adds nothing', async () => {
    const { made, text, whole } = await source();
    const own = await vaultWith();
    await add(own, 'mine.pdf', content(30, 3), 'p');
    for (let round = 0; round < 2; round++) {
      await restore(own, text, 'merge');
      const { 'mine.pdf': mine, ...rest } = await allFiles(own);
      expect([mine!.size, rest]).toEqual([30, whole]);
    }
    // What she changed since is hers.
    const [first] = await made.vault.use(async (open) => (await listDocuments(open)).documents);
    await made.vault.use((open) =>
      changeDocument(open, first!.id, { name: 'renamed.pdf', kind: 'other', profile: hub.id, course: 'c' }),
    );
    await restore(made, text, 'merge');
    expect(Object.keys(await allFiles(made))).toEqual(['renamed.pdf', 'two.pdf']);
    await restore(made, text, 'replace');
    expect(await allFiles(made)).toEqual(whole);
  });

  it('merge: a file goes with its profile when that had to take another id', async () => {
    const { text } = await source();
    const mine = { ...hub, coverage: { ...hub.coverage, memberId: 'MINE1' } };
    const own = await vaultWith(mine);
    await restore(own, text, 'merge');
    const ids = await own.vault.use(async ({ contents }) => contents.records.map(({ id }) => id));
    const { profile } = (await allFiles(own))['one.pdf']!;
    expect(profile).not.toBe(hub.id);
    expect(ids).toContain(profile);
  });

  it('merge: mends a damaged file, also when it is done again', async () => {
    const { made, text, whole } = await source();
    const { id } = (await made.vault.use(listDocuments)).documents[0]!;
    const part = (await made.files.get(id, 0))!;
    part.data[9]! ^= 1;
    await made.files.put(id, 0, part);
    for (let round = 0; round < 2; round++) {
      await restore(made, text, 'merge');
      const found = await allFiles(made);
      expect(found).toEqual(whole);
      expect(Object.keys(found)).toHaveLength(2);
      expect(await made.files.files()).toHaveLength(2);
    }
  });

  it('a smaller copy stays with its original, also where that was damaged and comes anew', async () => {
    const made = await vaultWith(hub);
    const one = await add(made, 'one.pdf', ONE);
    await add(made, 'one (smaller).pdf', TWO, hub.id, one);
    const text = await saved(made);
    const belongs = async ({ vault }: Made) => {
      const [original, copy] = (await vault.use(listDocuments)).documents.sort((a, b) => b.size - a.size);
      return original!.name === 'one.pdf' && copy!.smallerOf === original!.id;
    };
    for (const mode of ['merge', 'replace'] as const) {
      const other = await vaultWith();
      await restore(other, text, mode);
      expect(await belongs(other)).toBe(true);
    }
    const part = (await made.files.get(one, 0))!;
    part.data[9]! ^= 1;
    await made.files.put(one, 0, part);
    await restore(made, text, 'merge');
    expect((await made.vault.use(listDocuments)).documents.map(({ id }) => id)).not.toContain(one);
    expect(await belongs(made)).toBe(true);
  });

  it('replace: nothing of before is left, and what the browser allows stays', async () => {
    const { text, whole } = await source();
    const own = await vaultWith();
    await add(own, 'mine.pdf', content(30, 3), 'p');
    await own.vault.use((open) =>
      open.commit({ put: [{ id: 'site-access', kind: 'access', label: 'Sites', value: [] }] }),
    );
    await restore(own, text, 'replace');
    expect(await allFiles(own)).toEqual(whole);
    expect(await own.files.files()).toHaveLength(2);
    expect(await own.vault.use(async ({ contents }) => contents.records.map(({ kind }) => kind).sort())).toEqual([
      'access',
      'document',
      'document',
      'profile',
    ]);
  });

  it.each(['merge', 'replace'] as const)('without all its parts nothing is restored: %s', async (mode) => {
    const { text } = await source();
    const own = await vaultWith();
    await add(own, 'mine.pdf', content(30, 3), 'p');
    const before = own.local.dump();
    const backup = await openBackup(text, PASSPHRASE);
    expect(await codeOf(restoreBackup(own.vault, backup, mode, PASSPHRASE, own.files))).toBe('backup-damaged');
    expect(own.local.dump()).toEqual(before);
  });

  it.each(FAULTS)('leaves the old or the new state at every step: %s', async (fault) => {
    const made = await vaultWith(hub);
    await add(made, 'two.pdf', TWO);
    const text = await saved(made);
    const after = await allFiles(made);
    const origin = await vaultWith();
    await add(origin, 'mine.pdf', content(30, 3), 'p');
    const before = await allFiles(origin);
    const start = origin.local.dump();
    const parts = await Promise.all(
      (await origin.files.files()).map(async (id) => [id, await origin.files.get(id, 0)]),
    );
    for (let step = 0; step < 6; step++) {
      const files = memoryFiles();
      for (const [id, part] of parts) await files.put(id as string, 0, part as never);
      const local = memoryArea(start);
      const world = { ...testVault({ local, files }), files };
      await world.vault.unlock(PASSPHRASE);
      local.failAt(step, fault);
      const code = await codeOf(restore(world, text, 'replace'));
      const next = { ...testVault({ local: memoryArea(local.dump()), files }), files };
      await next.vault.unlock(PASSPHRASE);
      const found = await allFiles(next);
      expect([before, after]).toContainEqual(found);
      if (code === 'none') expect(found).toEqual(after);
    }
  });
});

describe('a backup of a released version', () => {
  it('there is one for every version', () => {
    expect(Object.keys(V1)).toEqual(['./fixtures/backup-v1.json', './fixtures/backup-v2.jsonl']);
  });

  it.each(Object.entries(V1))('restores: %s', async (name, text) => {
    const own = await vaultWith();
    await add(own, 'mine.pdf', content(30, 3), 'p');
    const words = 'four plain words h\u00e9re';
    const backup = await openBackup(backupHead(text), words);
    expect(backup.profiles).toEqual([hub]);
    if (name.includes('v1')) {
      await restoreBackup(own.vault, backup, 'replace', words, own.files);
      expect(Object.keys(await allFiles(own))).toEqual(['mine.pdf']);
      return;
    }
    const line = text.split('\n')[1]!;
    const document = backup.documents![0]!;
    const bytes = await withBackup(text, words, ({ openLine }) => openLine(document, 0, line));
    expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7\nfixture');
  });
});
