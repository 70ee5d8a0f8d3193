import { SAMPLES } from '../../../../lib/profile/samples.ts';
import type { Profile } from '../../../../lib/profile/schema.ts';
import { backupPart, makeBackup } from '../../../../lib/vault/backup.ts';
import type { Bytes } from '../../../../lib/vault/bytes.ts';
import {
  addDocument,
  listDocuments,
  newFileId,
  PART_BYTES,
  partsFor,
  putPart,
} from '../../../../lib/vault/documents.ts';
import type { FileArea } from '../../../../lib/vault/fileArea.ts';
import { saveProfile } from '../../../../lib/vault/profiles.ts';
import { sitesChange } from '../../../../lib/vault/sites.ts';
import type { OpenVault, Vault } from '../../../../lib/vault/vault.ts';
import { memoryArea } from '../../../../tests/unit/vault/memoryArea.ts';
import { PASSPHRASE, testVault } from '../../../../tests/unit/vault/testVault.ts';
import { type Holding, readAll } from './readAll.ts';
import { filesOver, type Stored } from './stored.ts';
import { openWhole } from './wholeBackup.ts';

/** A vault at one moment of its life: what is stored, what it holds, and a backup made then. */
export interface Origin {
  stored: Stored;
  holding: Holding;
  backup: string;
  /** JSON of what that backup holds. */
  opened: string;
}

/** A vault now and as it was before, and another one with the same passphrase whose records have the same ids. */
export interface Origins {
  now: Origin;
  before: Origin;
  other: Origin;
}

const taught = (concept: string) => [
  {
    origin: 'https://member.example.com',
    fields: [{ id: 'one', pin: { path: '/claims', selector: '#member', label: 'Member', concept } }],
  },
];

function fileOf(size: number, fill: number): Bytes {
  const bytes = new Uint8Array(size).fill(fill);
  bytes.set(new TextEncoder().encode('%PDF-1.4\n'));
  return bytes;
}

async function addFile(vault: Vault, files: FileArea, file: string, name: string, bytes: Bytes): Promise<void> {
  await vault.use(async (open) => {
    for (let index = 0; index < partsFor(bytes.length); index++) {
      const data = bytes.slice(index * PART_BYTES, (index + 1) * PART_BYTES);
      await putPart(open, files, { file, index, size: bytes.length, data });
    }
    const said = { kind: 'itemized-receipt' as const, profile: '', course: '', added: '2026-11-01' };
    await addDocument(open, files, { ...said, file, size: bytes.length, name });
  });
}

/** The whole text of a backup with all stored files. */
async function backupOf(open: OpenVault, files: FileArea): Promise<string> {
  const { documents } = await listDocuments(open);
  const head = await makeBackup(
    open,
    '2026-11-22T10:00:00.000Z',
    documents.map(({ id }) => id),
  );
  const lines: string[] = [];
  for (const { id, size } of documents) {
    for (let index = 0; index < partsFor(size); index++) lines.push(await backupPart(open, files, id, index));
  }
  return head.text + lines.join('');
}

const named = (profile: Profile, id: string, label: string): Profile => ({ ...profile, id, label });

/** Makes the vaults anew: keys, nonces and salts are other ones each time. */
export async function makeOrigins(): Promise<Origins> {
  const { 'paxman-hub-2026': hub, 'dignicap-2017': old } = SAMPLES;
  const receipt = newFileId();
  const letter = newFileId();
  const start = async () => {
    const local = memoryArea();
    const parts: Stored['parts'] = {};
    const files = filesOver(parts);
    const { vault } = testVault({ local, files });
    await vault.create(PASSPHRASE);
    const moment = async (): Promise<Origin> => {
      const holding = await vault.use((open) => readAll(open, files));
      const backup = await vault.use((open) => backupOf(open, files));
      const opened = JSON.stringify(await openWhole(backup));
      return { stored: { local: local.dump(), parts: { ...parts } }, holding, backup, opened };
    };
    return { vault, files, moment };
  };

  const mine = await start();
  await mine.vault.use((open) => saveProfile(open, named(hub, 'first', 'As she first wrote it')));
  await mine.vault.use((open) => open.commit(sitesChange(taught('coverage.memberId'))));
  await addFile(mine.vault, mine.files, receipt, 'Receipt.pdf', fileOf(2 * PART_BYTES, 7));
  const before = await mine.moment();
  await mine.vault.use((open) => saveProfile(open, named(hub, 'first', 'As she mended it')));
  await mine.vault.use((open) => saveProfile(open, named(old, 'second', 'An earlier claim')));
  await addFile(mine.vault, mine.files, letter, 'Letter.pdf', fileOf(800, 9));
  const now = await mine.moment();

  const hers = await start();
  await hers.vault.use((open) => saveProfile(open, named(old, 'first', 'Somebody else')));
  await hers.vault.use((open) => saveProfile(open, named(hub, 'second', 'Somebody else too')));
  await hers.vault.use((open) => open.commit(sitesChange(taught('patient.name'))));
  await addFile(hers.vault, hers.files, receipt, 'Receipt.pdf', fileOf(2 * PART_BYTES, 11));
  return { now, before, other: await hers.moment() };
}
