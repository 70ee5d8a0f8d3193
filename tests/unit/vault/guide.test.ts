import { expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples';
import { readGuide, type StoredGuide, saveGuide } from '../../../lib/vault/guide';
import { removeProfile, saveProfile } from '../../../lib/vault/profiles';
import { PASSPHRASE, testVault } from './testVault';

const hub = SAMPLES['paxman-hub-2026'];
const half: StoredGuide = {
  profile: hub.id,
  place: 'providers',
  skipped: ['coverage'],
  loose: [{ path: 'patient.phone', value: '608555' }],
};

async function begun() {
  const its = testVault();
  await its.vault.create(PASSPHRASE);
  await its.vault.use(async (open) => {
    await saveProfile(open, hub);
    await saveGuide(open, half);
  });
  return its;
}

it('keeps how far she is, encrypted, and over a lock', async () => {
  const { vault, local } = await begun();
  expect(JSON.stringify(await local.get(null))).not.toMatch(/608555|providers/);
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  expect(await vault.use((open) => readGuide(open, hub.id))).toEqual(half);
});

it('forgets it with its profile', async () => {
  const { vault } = await begun();
  await vault.use((open) => removeProfile(open, hub.id));
  const left = await vault.use(async ({ contents }) => contents.records);
  expect(left).toEqual([]);
  expect(await vault.use((open) => readGuide(open, hub.id))).toBeUndefined();
});

it('begins anew where what is stored cannot be read', async () => {
  const { vault } = await begun();
  await vault.use((open) => saveGuide(open, { ...half, place: 'nowhere' as never }));
  expect(await vault.use((open) => readGuide(open, hub.id))).toBeUndefined();
});
