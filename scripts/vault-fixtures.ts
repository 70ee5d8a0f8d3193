/**
 * Writes the stored state of today's vault, and a backup of it, as fixtures, once for each version of its format: from then on it must open
 * for ever, so one that is there is never written again.
 *
 * usage: node scripts/run.mjs scripts/vault-fixtures.ts
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SAMPLES } from '../lib/profile/samples';
import { backupHead, backupPart, makeBackup } from '../lib/vault/backup';
import { addDocument, newFileId, putPart } from '../lib/vault/documents';
import { profileEntry } from '../lib/vault/profiles';
import type { Change } from '../lib/vault/store';
import { createVault } from '../lib/vault/vault';
import { memoryArea } from '../tests/unit/vault/memoryArea';
import { memoryFiles } from '../tests/unit/vault/memoryFiles';
import { ROOT } from './lib/root';

const PASSPHRASE = 'four plain words h\u00e9re';
const PROFILE = { memberId: 'XEH883204517', courses: [1, 'dos', null] };
const FOLDER = join(ROOT, 'tests/unit/vault/fixtures');

function writeOnce(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (existsSync(file)) {
    process.stdout.write(`${name} is there already.\n`);
    return;
  }
  writeFileSync(file, text);
  process.stdout.write(`Wrote ${name}.\n`);
}

async function made(first: Change) {
  const local = memoryArea();
  const vault = createVault({
    local,
    session: memoryArea(),
    now: Date.now,
    autoLockMinutes: async () => 15,
    wakeAt: async () => {},
  });
  await vault.create(PASSPHRASE, first);
  return { vault, local };
}

const { vault, local } = await made({
  put: [{ id: 'p1', kind: 'profile', label: 'Jordan', value: PROFILE }],
  active: { profile: 'p1', course: 'c1' },
});
// The code stands beside the state that it opens; the vault itself keeps it nowhere.
const recoveryCode = await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
const stored = local.dump() as { vault: { v: number } };
writeOnce(`vault-v${stored.vault.v}.json`, `${JSON.stringify({ ...stored, recoveryCode }, null, 1)}\n`);

const hub = SAMPLES['paxman-hub-2026'];
const backed = await made({
  put: [profileEntry(hub)],
  active: { profile: hub.id, course: hub.courses[0]!.id },
});
const files = memoryFiles();
const data = new TextEncoder().encode('%PDF-1.7\nfixture');
const file = newFileId();
const size = data.length;
const said = { name: 'receipt.pdf', kind: 'itemized-receipt', profile: hub.id, course: hub.courses[0]!.id } as const;
const backup = await backed.vault.use(async (open) => {
  await putPart(open, files, { file, index: 0, size, data });
  await addDocument(open, files, { ...said, file, size, added: '2026-11-22' });
  const { text } = await makeBackup(open, '2026-11-22T10:00:00.000Z', [file]);
  return text + (await backupPart(open, files, file, 0));
});
writeOnce(`backup-v${JSON.parse(backupHead(backup)).v}.jsonl`, backup);
