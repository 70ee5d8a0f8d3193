import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/profile/empty';
import { markOf } from '../../../lib/teach/mark';
import { NOBODY } from '../../../lib/teach/ownWords';
import { pinsOf, type TaughtSite } from '../../../lib/teach/taughtSites';
import { makeBackup, openBackup } from '../../../lib/vault/backup';
import { listProfiles, profileEntry } from '../../../lib/vault/profiles';
import { restoreBackup } from '../../../lib/vault/restore';
import { readSites, sitesChange } from '../../../lib/vault/sites';
import type { Vault } from '../../../lib/vault/vault';
import { box, page } from '../../support/fieldBuilder';
import before from './fixtures/vault-v1.json';
import { memoryArea } from './memoryArea';
import { codeOf, PASSPHRASE, recordNames, testVault } from './testVault';

const SITE = 'https://claims.badger.example';
const fields = page(box('Zephyrquill reference'));
const site = (origin: string, concept = 'coverage.memberId'): TaughtSite => ({
  origin,
  fields: [
    {
      id: origin,
      pin: { path: '/new', concept, label: 'Zephyrquill reference', mark: markOf(fields[0]!, fields, NOBODY) },
    },
  ],
});
const profile = { ...emptyProfile('own'), label: 'Mine' };

async function vaultWith(...sites: TaughtSite[]) {
  const made = testVault();
  await made.vault.create(PASSPHRASE, { put: [profileEntry(profile)], active: { profile: 'own', course: '' } });
  await made.vault.use((open) => open.commit(sitesChange(sites)));
  return made;
}
const sitesOf = (vault: Vault) => vault.use(readSites);
const backupOf = async (vault: Vault) =>
  openBackup((await vault.use((open) => makeBackup(open, '2026-05-02T09:30:00.000Z'))).text, PASSPHRASE);

describe('what she taught, in the vault', () => {
  it('is encrypted like everything of hers, and no profile', async () => {
    const { vault, local } = await vaultWith(site(SITE));
    const stored = JSON.stringify(local.dump());
    for (const word of ['badger', 'memberId', 'Zephyrquill', 'sites']) expect(stored).not.toContain(word);
    expect(await sitesOf(vault)).toEqual([site(SITE)]);
    expect(await vault.use(async ({ contents }) => listProfiles(contents))).toEqual([{ id: 'own', label: 'Mine' }]);
  });

  it('is nothing in a vault of before, and can be added there', async () => {
    const { vault } = testVault({ local: memoryArea(before) });
    await vault.unlock('four plain words h\u00e9re');
    expect(await sitesOf(vault)).toEqual([]);
    await vault.use((open) => open.commit(sitesChange([site(SITE)])));
    expect(await sitesOf(vault)).toEqual([site(SITE)]);
    expect(await vault.use((open) => open.read('p1'))).toMatchObject({ memberId: 'XEH883204517' });
  });

  it('leaves nothing behind when the last of it is removed', async () => {
    const { vault, local } = await vaultWith(site(SITE));
    expect(recordNames(local)).toHaveLength(2);
    await vault.use((open) => open.commit(sitesChange([])));
    expect(recordNames(local)).toHaveLength(1);
    expect(await sitesOf(vault)).toEqual([]);
  });

  it('says so when it is damaged, and the profile opens all the same', async () => {
    const { vault, local } = await vaultWith(site(SITE));
    local.put(recordNames(local)[1]!, 'garbage');
    expect(await codeOf(sitesOf(vault))).toBe('record-damaged');
    expect(await vault.use((open) => open.read('own'))).toMatchObject({ label: 'Mine' });
    const { skipped } = await vault.use((open) => makeBackup(open, '2026-05-02T09:30:00.000Z'));
    expect(skipped).toEqual(['Taught fields']);
  });
});

describe('in a backup', () => {
  it('goes along and comes back', async () => {
    const { vault } = await vaultWith(site(SITE));
    const backup = await backupOf(vault);
    expect(backup.taught).toEqual([site(SITE)]);
    const other = await vaultWith(site('https://old.example'));
    await restoreBackup(other.vault, backup, 'replace', PASSPHRASE);
    expect(await sitesOf(other.vault)).toEqual([site(SITE)]);
    const none = testVault();
    await restoreBackup(none.vault, backup, 'merge', PASSPHRASE);
    expect(await sitesOf(none.vault)).toEqual([site(SITE)]);
  });

  it('is merged, what she has first', async () => {
    const backup = await backupOf((await vaultWith(site(SITE, 'coverage.planName'), site('https://b.example'))).vault);
    const mine = await vaultWith(site(SITE));
    await restoreBackup(mine.vault, backup, 'merge', PASSPHRASE);
    const merged = await sitesOf(mine.vault);
    expect(pinsOf(merged, SITE).map(({ concept }) => concept)).toEqual(['coverage.memberId']);
    expect(pinsOf(merged, 'https://b.example')).toHaveLength(1);
  });
});
