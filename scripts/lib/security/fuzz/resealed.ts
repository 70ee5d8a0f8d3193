import { openBackup } from '../../../../lib/vault/backup.ts';
import { type Contents, locksOf, makeHead } from '../../../../lib/vault/head.ts';
import { restoreBackup } from '../../../../lib/vault/restore.ts';
import { memoryArea } from '../../../../tests/unit/vault/memoryArea.ts';
import { PASSPHRASE, putHead, testVault } from '../../../../tests/unit/vault/testVault.ts';
import type { Random } from '../random.ts';
import { resealedBackup } from './backupMutations.ts';
import { JSON_MUTATIONS, type Json } from './jsonMutations.ts';
import { Broken, expectUntouched, refusedWith } from './judge.ts';
import type { Origins } from './origins.ts';
import { type Holding, readAll } from './readAll.ts';
import { copyOf, filesOver } from './stored.ts';

function spoil(value: Json, random: Random): string {
  for (;;) {
    const how = random.pick(Object.keys(JSON_MUTATIONS));
    if (JSON_MUTATIONS[how]!(value, random)) return how;
  }
}

/** Everything but what `changed` names reads as it did. */
function expectOthersWhole(was: Holding, is: Holding, changed: readonly string[]): void {
  for (const [id, value] of Object.entries(was.values)) {
    const isChanged = changed.some((one) => id === one || id.startsWith(`${one}/`));
    if (!isChanged && is.values[id] !== value) throw new Broken(`${id} changed with ${changed.join(', ')}`);
  }
}

const startOver = ({ now }: Origins) => {
  const { local: start, parts } = copyOf(now.stored);
  const local = memoryArea(start);
  const files = filesOver(parts);
  return { local, parts, files, vault: testVault({ local, files }).vault };
};

/** A record whose JSON was spoiled before it was sealed: it is refused or read, and all others stay whole. */
async function spoiltRecord(origins: Origins, random: Random): Promise<string> {
  const { vault, files } = startOver(origins);
  await vault.unlock(PASSPHRASE);
  let changed = '';
  const holding = await vault.use(async (open) => {
    const { id, kind, label } = random.pick(open.contents.records);
    changed = id;
    const holder: Json = { value: await open.read(id) };
    spoil(holder, random);
    await open.commit({ put: [{ id, kind, label, value: holder.value ?? null }] });
    return readAll(open, files);
  });
  expectOthersWhole(origins.now.holding, holding, [changed]);
  return 'record sealed anew: the others whole';
}

/** A table of contents that was spoiled before it was sealed: the vault is refused untouched, or opens. */
async function spoiltContents(origins: Origins, random: Random): Promise<string> {
  const { vault, local, parts, files } = startOver(origins);
  await vault.unlock(PASSPHRASE);
  await vault.use(async ({ head, key, contents }) => {
    const holder = { contents: structuredClone(contents) as unknown } as Json;
    spoil(holder, random);
    putHead(local, await makeHead(locksOf(head), key, (holder.contents ?? null) as Contents));
  });
  const given = { local: local.dump(), parts: { ...parts } };
  const fresh = testVault({ local, files }).vault;
  const code = await refusedWith(fresh.unlock(PASSPHRASE));
  if (code) {
    expectUntouched(given, local.dump(), parts);
    return `contents sealed anew: refused: ${code}`;
  }
  await fresh.use((open) => readAll(open, files));
  return 'contents sealed anew: opened';
}

/** A backup whose payload was spoiled before it was sealed: refused without a change, or restored so that it opens. */
async function spoiltPayload(origins: Origins, random: Random): Promise<string> {
  const { vault, local, parts, files } = startOver(origins);
  await vault.unlock(PASSPHRASE);
  const given = { local: local.dump(), parts: { ...parts } };
  const text = await resealedBackup(origins.now.backup, (payload) => {
    spoil(payload, random);
  });
  const mode = random.pick(['merge', 'replace'] as const);
  const work = openBackup(text, PASSPHRASE).then((backup) => restoreBackup(vault, backup, mode, PASSPHRASE, files));
  const code = await refusedWith(work);
  if (code) {
    expectUntouched(given, local.dump(), parts);
    return `backup sealed anew: refused: ${code}`;
  }
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  const holding = await vault.use((open) => readAll(open, files));
  const damaged = Object.entries(holding.values).find(([, value]) => value.startsWith('!'));
  if (damaged) throw new Broken(`after a restore ${damaged[0]} is ${damaged[1]}`);
  if (mode === 'merge') expectOthersWhole(origins.now.holding, holding, ['taught-sites']);
  return 'backup sealed anew: restored whole';
}

/** One case of what only a faulty program, or somebody with the passphrase, could write. */
export function judgeResealed(origins: Origins, random: Random): Promise<string> {
  return random.pick([spoiltRecord, spoiltContents, spoiltPayload])(origins, random);
}
