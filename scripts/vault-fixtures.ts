/**
 * Writes the stored state of today's vault as a fixture, once for each version of its format: from then on it must open
 * for ever, so one that is there is never written again.
 *
 * usage: node scripts/run.mjs scripts/vault-fixtures.ts
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createVault } from '../lib/vault/vault';
import { memoryArea } from '../tests/unit/vault/memoryArea';
import { ROOT } from './lib/root';

const PASSPHRASE = 'four plain words h\u00e9re';
const PROFILE = { memberId: 'XEH883204517', courses: [1, 'dos', null] };

const local = memoryArea();
const vault = createVault({
  local,
  session: memoryArea(),
  now: Date.now,
  autoLockMinutes: async () => 15,
  wakeAt: async () => {},
});
await vault.create(PASSPHRASE, {
  put: [{ id: 'p1', kind: 'profile', label: 'Jordan', value: PROFILE }],
  active: { profile: 'p1', course: 'c1' },
});
const code = await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
const stored = local.dump() as { vault: { v: number } };
const file = join(ROOT, `tests/unit/vault/fixtures/vault-v${stored.vault.v}.json`);
if (existsSync(file)) {
  process.stdout.write(`${file} is there already.\n`);
} else {
  // The code stands beside the state that it opens; the vault itself keeps it nowhere.
  writeFileSync(file, `${JSON.stringify({ ...stored, recoveryCode: code }, null, 1)}\n`);
  process.stdout.write(`Wrote ${file}.\n`);
}
