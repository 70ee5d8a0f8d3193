import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import { makeBackup, openBackup } from '../../../lib/vault/backup';
import { listProfiles, profileEntry, readProfile } from '../../../lib/vault/profiles';
import { restoreBackup } from '../../../lib/vault/restore';
import type { Vault } from '../../../lib/vault/vault';
import { memoryArea } from './memoryArea';
import { codeOf, PASSPHRASE, recordNames, testVault } from './testVault';

const CREATED = '2026-05-02T09:30:00.000Z';
const hub = SAMPLES['paxman-hub-2026'];
const digni = SAMPLES['dignicap-2017'];
const own: Profile = { ...emptyProfile('own'), label: 'Only here' };

async function vaultWith(...profiles: Profile[]) {
  const { vault, local } = testVault();
  const active = profiles[0] ? { profile: profiles[0].id, course: profiles[0].courses[0]!.id } : undefined;
  await vault.create(PASSPHRASE, { put: profiles.map(profileEntry), active });
  return { vault, local };
}
const exported = async (vault: Vault) => (await vault.use((open) => makeBackup(open, CREATED))).text;
const allOf = (vault: Vault) =>
  vault.use((open) => Promise.all(listProfiles(open.contents).map(({ id }) => readProfile(open, id))));

describe('a backup file', () => {
  it('holds every profile, opens with the passphrase alone, and shows nothing in the clear', async () => {
    const { vault } = await vaultWith(hub, digni);
    const { text, fileName, skipped } = await vault.use((open) => makeBackup(open, CREATED));
    expect(fileName).toBe('coolclaim-backup-2026-05-02.jsonl');
    expect(skipped).toEqual([]);
    for (const word of ['Okafor', 'XEH883204517', 'C50.412', hub.id, hub.label, PASSPHRASE]) {
      expect(text).not.toContain(word);
    }
    expect(await openBackup(text, PASSPHRASE)).toEqual({
      created: CREATED,
      profiles: [hub, digni],
      active: { profile: hub.id, course: hub.courses[0]!.id },
      taught: [],
      documents: [],
      letters: [],
    });
  });

  it('is opened by the passphrase of its day, also after that was changed', async () => {
    const { vault } = await vaultWith(hub);
    const text = await exported(vault);
    await vault.changePassphrase(PASSPHRASE, 'another long passphrase');
    expect((await openBackup(text, PASSPHRASE)).profiles).toEqual([hub]);
    expect(await codeOf(openBackup(text, 'another long passphrase'))).toBe('wrong-passphrase');
    expect((await openBackup(await exported(vault), 'another long passphrase')).profiles).toEqual([hub]);
  });

  it('names a damaged profile that could not go in and holds the others', async () => {
    const { vault, local } = await vaultWith(hub, digni);
    local.put(recordNames(local)[0]!, 'garbage');
    const { text, skipped } = await vault.use((open) => makeBackup(open, CREATED));
    expect(skipped).toEqual([hub.label]);
    expect((await openBackup(text, PASSPHRASE)).profiles).toEqual([digni]);
  });

  it('is refused in one sentence when it is something else', async () => {
    const text = await exported((await vaultWith(hub)).vault);
    const file = JSON.parse(text);
    const cases: [string, string, RegExp][] = [
      ['', 'not-a-backup', /empty/],
      ['  \n', 'not-a-backup', /empty/],
      ['hello', 'not-a-backup', /not a CoolClaim backup/],
      ['null', 'not-a-backup', /not a CoolClaim backup/],
      ['[1,2]', 'not-a-backup', /not a CoolClaim backup/],
      ['{"format":"zip"}', 'not-a-backup', /not a CoolClaim backup/],
      [JSON.stringify(hub), 'not-a-backup', /profile file/],
      [JSON.stringify({ ...file, v: 3 }), 'backup-newer', /newer/],
      [JSON.stringify({ ...file, v: 'x' }), 'backup-damaged', /damaged/],
      [JSON.stringify({ ...file, sealed: undefined }), 'backup-damaged', /damaged/],
      [JSON.stringify({ ...file, kdf: { ...file.kdf, m: 2 ** 31 } }), 'backup-damaged', /damaged/],
      [JSON.stringify({ ...file, kdf: { ...file.kdf, salt: '***' } }), 'backup-damaged', /damaged/],
      [JSON.stringify({ ...file, created: '2020-01-01T00:00:00.000Z' }), 'backup-damaged', /damaged/],
      [text.slice(0, text.length / 2), 'backup-damaged', /damaged/],
    ];
    for (const [given, code, sentence] of cases) {
      const error = await openBackup(given, PASSPHRASE).catch((thrown) => thrown);
      expect([given.slice(0, 60), error.code]).toEqual([given.slice(0, 60), code]);
      expect(error.message).toMatch(sentence);
    }
  });

  it('never opens to something else, whichever character was changed', async () => {
    const text = await exported((await vaultWith(hub)).vault);
    const whole = await openBackup(text, PASSPHRASE);
    for (let round = 0; round < 400; round++) {
      const at = (round * 7919) % text.length;
      const mutant = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
      const result = await openBackup(mutant, PASSPHRASE).catch((error) => error.code ?? error);
      if (typeof result === 'object') expect(result).toEqual(whole);
      else expect(result).toMatch(/^(not-a-backup|backup-damaged|backup-newer|wrong-passphrase)$/);
    }
  });
});

describe('restoring', () => {
  it('makes a vault on a new machine that the backup’s passphrase opens', async () => {
    const backup = await openBackup(await exported((await vaultWith(hub, digni)).vault), PASSPHRASE);
    const { vault } = testVault();
    await restoreBackup(vault, backup, 'replace', PASSPHRASE);
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(await allOf(vault)).toEqual([hub, digni]);
    expect(await vault.use(async ({ contents }) => contents.activeProfile)).toBe(hub.id);
  });

  it('replace: the vault then holds exactly the backup, under the passphrase it has', async () => {
    const backup = await openBackup(await exported((await vaultWith(hub)).vault), PASSPHRASE);
    const { vault, local } = await vaultWith(own, digni);
    await vault.changePassphrase(PASSPHRASE, 'another long passphrase');
    await restoreBackup(vault, backup, 'replace', PASSPHRASE);
    expect(await allOf(vault)).toEqual([hub]);
    expect(recordNames(local)).toHaveLength(1);
    await vault.lock();
    await vault.unlock('another long passphrase');
  });

  it('merge: keeps what she has, adds what is new, and puts a differing one beside her own', async () => {
    const older = { ...hub, coverage: { ...hub.coverage, memberId: 'OLD1' } };
    const backup = await openBackup(await exported((await vaultWith(older, digni, own)).vault), PASSPHRASE);
    const { vault } = await vaultWith(hub, own);
    await restoreBackup(vault, backup, 'merge', PASSPHRASE);
    const all = await allOf(vault);
    expect(all.slice(0, 2)).toEqual([hub, own]);
    expect(all).toHaveLength(4);
    expect(all[2]).toEqual({ ...older, id: expect.any(String), label: `${hub.label} (backup 2026-05-02)` });
    expect(all[2]!.id).not.toBe(hub.id);
    expect(all[3]).toEqual(digni);
    expect(await vault.use(async ({ contents }) => contents.activeProfile)).toBe(hub.id);
  });

  it('merging the same backup again adds nothing', async () => {
    const older = { ...hub, coverage: { ...hub.coverage, memberId: 'OLD1' } };
    const backup = await openBackup(await exported((await vaultWith(older, digni)).vault), PASSPHRASE);
    const { vault } = await vaultWith(hub);
    await restoreBackup(vault, backup, 'merge', PASSPHRASE);
    const once = await allOf(vault);
    expect(once).toHaveLength(3);
    await restoreBackup(vault, backup, 'merge', PASSPHRASE);
    expect(await allOf(vault)).toEqual(once);
  });

  it('merge: mends a damaged profile', async () => {
    const { vault, local } = await vaultWith(hub, digni);
    const backup = await openBackup(await exported(vault), PASSPHRASE);
    local.put(recordNames(local)[0]!, 'garbage');
    expect(await codeOf(allOf(vault))).toBe('record-damaged');
    await restoreBackup(vault, backup, 'merge', PASSPHRASE);
    expect(await allOf(vault)).toEqual([hub, digni]);
  });

  it('is refused while the vault is locked', async () => {
    const { vault, local } = await vaultWith(hub);
    const backup = await openBackup(await exported(vault), PASSPHRASE);
    await vault.lock();
    const before = local.dump();
    expect(await codeOf(restoreBackup(vault, backup, 'replace', PASSPHRASE))).toBe('locked');
    expect(local.dump()).toEqual(before);
  });

  it('leaves the vault as it was when the browser cannot save', async () => {
    const backup = await openBackup(await exported((await vaultWith(digni, own)).vault), PASSPHRASE);
    const { vault, local } = await vaultWith(hub);
    for (let step = 0; step < 3; step++) {
      local.failAt(step, 'refused');
      expect(await codeOf(restoreBackup(vault, backup, 'replace', PASSPHRASE))).toBe('not-saved');
      expect(await allOf(vault)).toEqual([hub]);
    }
    expect(await codeOf(restoreBackup(vault, backup, 'replace', PASSPHRASE))).toBe('none');
    expect(await allOf(testVault({ local: memoryArea(local.dump()) }).vault).catch((error) => error.code)).toBe(
      'locked',
    );
    expect(await allOf(vault)).toEqual([digni, own]);
  });
});
