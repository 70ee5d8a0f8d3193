import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readBackupHead,
  restoreAsVault,
  restoreBackupFile,
  saveBackup,
} from '../../../components/options/security/backupFile';
import { startBackground } from '../../../lib/background/start';
import { ask } from '../../../lib/messaging/ask';
import { SAMPLES } from '../../../lib/profile/samples';
import { toBase64 } from '../../../lib/vault/bytes';
import { newFileId, PART_BYTES } from '../../../lib/vault/documents';

const PASSPHRASE = 'four plain words here';
const hub = SAMPLES['paxman-hub-2026'];
const SIZE = PART_BYTES + 9;
const saved = vi.hoisted(() => ({ blob: undefined as Blob | undefined }));

vi.mock('../../../components/options/saveTextFile', () => ({
  saveBlob: (_: string, blob: Blob) => {
    saved.blob = blob;
  },
}));

// Many keys are derived here; what they cost is tried elsewhere.
vi.mock('../../../lib/vault/kdf', async (original) => ({
  ...(await original<object>()),
  KDF_COSTS: { m: 64, t: 1, p: 1 },
}));

beforeEach(async () => {
  startBackground();
  await ask('vault.erase', {});
  await ask('vault.create', { passphrase: PASSPHRASE });
  await ask('profile.import', { json: JSON.stringify(hub) });
  await addFile('receipt.pdf');
});

async function addFile(name: string): Promise<string> {
  const file = newFileId();
  const bytes = new Uint8Array(SIZE).fill(7);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  for (const index of [0, 1]) {
    const part = bytes.slice(index * PART_BYTES, (index + 1) * PART_BYTES);
    await ask('documents.part', { file, index, size: SIZE, data: toBase64(part) });
  }
  const said = { kind: 'itemized-receipt', profile: hub.id, course: hub.courses[0]!.id } as const;
  await ask('documents.add', { ...said, file, size: SIZE, name });
  return file;
}

const names = async () => (await ask('documents.list', {})).documents.map(({ name }) => name);
const fileOf = (text: string) => new File([text], 'backup.jsonl');

async function restore(file: File, mode: 'merge' | 'replace'): Promise<number[]> {
  const text = await readBackupHead(file);
  const { documents } = await ask('backup.preview', { text, passphrase: PASSPHRASE });
  const steps: number[] = [];
  const hasFiles = (documents?.length ?? 0) > 0;
  await restoreBackupFile(file, { text, passphrase: PASSPHRASE, mode, hasFiles }, (done) => steps.push(done));
  return steps;
}

it('saves everything with progress, and brings it to an empty browser', async () => {
  const steps: number[] = [];
  const { fileName, skipped } = await saveBackup((done) => steps.push(done));
  expect([fileName.replace(/\d/g, '0'), skipped, steps]).toEqual(['coolclaim-backup-0000-00-00.jsonl', [], [0.5, 1]]);
  const text = await saved.blob!.text();
  const head = await readBackupHead(fileOf(text));
  expect(head.length).toBeLessThan(20_000);
  expect((await ask('backup.preview', { text: head, passphrase: PASSPHRASE })).documents).toEqual([
    { id: expect.any(String), name: 'receipt.pdf', size: SIZE },
  ]);

  await ask('vault.erase', {});
  await ask('vault.create', { passphrase: 'quite another passphrase' });
  expect(await restore(fileOf(text), 'merge')).toEqual([0.5, 1]);
  expect(await names()).toEqual(['receipt.pdf']);
  // Saved again by a program that ends its lines in another way, it still opens.
  expect(await restore(fileOf(text.replaceAll('\n', '\r\n')), 'replace')).toEqual([0.5, 1]);
});

it('makes a vault of it where there is none, or leaves none', async () => {
  await saveBackup(() => {});
  const text = await saved.blob!.text();
  await ask('vault.erase', {});
  const given = {
    text: await readBackupHead(fileOf(text)),
    passphrase: PASSPHRASE,
    mode: 'replace',
    hasFiles: true,
  } as const;
  for (const broken of [text.slice(0, -40), `${given.text}\n`]) {
    const error = await restoreAsVault(fileOf(broken), given, () => {}).catch((thrown) => thrown);
    expect(error.code).toBe('backup-damaged');
    expect((await ask('vault.status', {})).state).toBe('none');
  }
  const status = await restoreAsVault(fileOf(text), given, () => {});
  expect([status.state, status.activeProfile]).toEqual(['unlocked', hub.id]);
  expect(await names()).toEqual(['receipt.pdf']);
  await ask('vault.lock', {});
  expect((await ask('vault.unlock', { passphrase: PASSPHRASE })).profiles).toHaveLength(1);
});

it('leaves a damaged file out and names it', async () => {
  const bad = await addFile('bad.pdf');
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('coolclaim-documents');
    request.onsuccess = () => resolve(request.result);
  });
  const removal = database.transaction('parts', 'readwrite');
  removal.objectStore('parts').delete([bad, 1]);
  await new Promise((resolve) => {
    removal.oncomplete = resolve;
  });
  database.close();
  const { skipped } = await saveBackup(() => {});
  expect(skipped).toEqual(['bad.pdf']);
  const text = await saved.blob!.text();
  await ask('documents.remove', { id: bad });
  await restore(fileOf(text), 'replace');
  expect(await names()).toEqual(['receipt.pdf']);
});

it('a file that was cut off, lengthened or mixed up changes nothing and says so', async () => {
  await saveBackup(() => {});
  const text = await saved.blob!.text();
  const lines = text.split('\n');
  await ask('vault.erase', {});
  await ask('vault.create', { passphrase: PASSPHRASE });
  await addFile('mine.pdf');
  const before = await fakeBrowser.storage.local.get(null);
  const broken = [
    `${lines[0]}\n`,
    lines[0]!,
    `${lines[0]}\n${lines[1]}\n`,
    text.slice(0, -40),
    `${text}${lines[1]}\n`,
    [lines[0], lines[2], lines[1], ''].join('\n'),
    text.replace(lines[1]!, `A${lines[1]!.slice(1)}`).replace(lines[1]!.slice(1), `B${lines[1]!.slice(2)}`),
  ];
  for (const [at, given] of broken.entries()) {
    const error = await restore(fileOf(given), at % 2 === 0 ? 'merge' : 'replace').catch((thrown) => thrown);
    expect([at, error.code]).toEqual([at, 'backup-damaged']);
  }
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  expect(await names()).toEqual(['mine.pdf']);
});
