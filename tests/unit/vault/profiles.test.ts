import { describe, expect, it } from 'vitest';
import { emptyCourse, emptyProfile } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import {
  activateProfile,
  importProfile,
  listProfiles,
  readActive,
  readProfile,
  removeProfile,
  saveProfile,
} from '../../../lib/vault/profiles';
import type { Vault } from '../../../lib/vault/vault';
import { codeOf, PASSPHRASE, testVault } from './testVault';

const hub = SAMPLES['paxman-hub-2026'];
const digni = SAMPLES['dignicap-2017'];

async function newVault(): Promise<Vault> {
  const { vault } = testVault();
  await vault.create(PASSPHRASE);
  return vault;
}
const save = (vault: Vault, profile: Profile) => vault.use((open) => saveProfile(open, profile));
const ids = (vault: Vault) => vault.use(async ({ contents }) => listProfiles(contents).map(({ id }) => id));
const active = async (vault: Vault) => {
  const { profile, courseId } = await vault.use(readActive);
  return [profile.id, courseId];
};

describe('profiles in the vault', () => {
  it('says that there is none yet', async () => {
    expect(await codeOf((await newVault()).use(readActive))).toBe('no-profile');
  });

  it('come back exactly as they were saved; the first is the active one', async () => {
    const vault = await newVault();
    await save(vault, hub);
    await save(vault, digni);
    expect(await vault.use((open) => readProfile(open, hub.id))).toEqual(hub);
    expect(await vault.use((open) => readProfile(open, digni.id))).toEqual(digni);
    expect(await active(vault)).toEqual([hub.id, hub.courses[0]!.id]);
  });

  it('are replaced by id', async () => {
    const vault = await newVault();
    await save(vault, hub);
    await save(vault, { ...hub, label: 'Renamed' });
    expect(await vault.use(async ({ contents }) => listProfiles(contents))).toEqual([{ id: hub.id, label: 'Renamed' }]);
  });

  it('get an id when they have none, and a name to be listed by', async () => {
    const vault = await newVault();
    await save(vault, { ...emptyProfile(''), patient: { ...hub.patient } });
    const [row] = await vault.use(async ({ contents }) => listProfiles(contents));
    expect(row!.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(row!.label).toContain('Okafor');
    expect((await vault.use((open) => readProfile(open, row!.id))).id).toBe(row!.id);
  });

  it('switch profile and course, and only to what exists', async () => {
    const vault = await newVault();
    const two = { ...digni, courses: [...digni.courses, emptyCourse('second')] };
    await save(vault, hub);
    await save(vault, two);
    const activate = (id: string, course: string) => vault.use((open) => activateProfile(open, id, course));
    await activate(digni.id, 'second');
    expect(await active(vault)).toEqual([digni.id, 'second']);
    expect(await codeOf(activate('nobody', ''))).toBe('record-missing');
    expect(await codeOf(activate(digni.id, 'third'))).toBe('no-such-course');
    expect(await active(vault)).toEqual([digni.id, 'second']);
    await save(vault, digni); // the second course is gone
    expect(await active(vault)).toEqual([digni.id, digni.courses[0]!.id]);
    await activate(hub.id, '');
    expect(await active(vault)).toEqual([hub.id, hub.courses[0]!.id]);
  });

  it('move on to another when the active one is removed', async () => {
    const vault = await newVault();
    await save(vault, hub);
    await save(vault, digni);
    await vault.use((open) => removeProfile(open, hub.id));
    expect(await ids(vault)).toEqual([digni.id]);
    expect(await active(vault)).toEqual([digni.id, digni.courses[0]!.id]);
    await vault.use((open) => removeProfile(open, digni.id));
    expect(await codeOf(vault.use(readActive))).toBe('no-profile');
    await save(vault, hub);
    expect(await active(vault)).toEqual([hub.id, hub.courses[0]!.id]);
  });
});

describe('importing a profile', () => {
  it('makes it the active one', async () => {
    const vault = await newVault();
    await save(vault, digni);
    await vault.use((open) => importProfile(open, hub));
    expect(await active(vault)).toEqual([hub.id, hub.courses[0]!.id]);
  });

  it('never replaces one she changed: the imported one comes beside it', async () => {
    const vault = await newVault();
    const mine = { ...hub, label: 'Mine', coverage: { ...hub.coverage, memberId: 'CORRECTED' } };
    await save(vault, mine);
    await vault.use((open) => importProfile(open, hub));
    expect(await vault.use((open) => readProfile(open, hub.id))).toEqual(mine);
    const { profile } = await vault.use(readActive);
    expect(profile).toEqual({ ...hub, id: profile.id, label: `${hub.label} (2)` });
    expect(profile.id).not.toBe(hub.id);
  });

  it('adds nothing when she has exactly this one', async () => {
    const vault = await newVault();
    await save(vault, { ...hub, label: 'My own name for it' });
    await save(vault, digni);
    await vault.use((open) => activateProfile(open, digni.id, ''));
    await vault.use((open) => importProfile(open, hub));
    expect(await vault.use(async ({ contents }) => listProfiles(contents))).toEqual([
      { id: hub.id, label: 'My own name for it' },
      { id: digni.id, label: digni.label },
    ]);
    expect(await active(vault)).toEqual([hub.id, hub.courses[0]!.id]);
  });
});
