import { beforeEach, describe, expect, it } from 'vitest';
import { draftHandlers } from '../../../lib/background/profileDrafts';
import { profileEntry, removeProfile, saveProfile } from '../../../lib/vault/profiles';
import { fakeFlow, frame, HUB } from '../background/fakeFlow';

describe('what she typed and did not save', () => {
  let fake: Awaited<ReturnType<typeof fakeFlow>>;
  const asks = () => draftHandlers(fake.flow);
  const save = (draft: string, id = HUB.id) =>
    asks()['draft.save']({ id, base: draft && JSON.stringify(HUB), draft }, undefined) as Promise<unknown>;
  const get = () => asks()['draft.get']({ id: HUB.id }, undefined) as Promise<{ base: string; draft: string }>;
  const typed = (change: (profile: typeof HUB) => void) => {
    const profile = structuredClone(HUB);
    change(profile);
    return JSON.stringify(profile);
  };
  const half = typed((profile) => {
    profile.patient.name.last = 'Okafor-Bellweather';
    profile.courses[0]!.items[0]!.chargeCents = '12.' as never; // half typed
  });

  beforeEach(async () => {
    fake = await fakeFlow([frame(0, 'https://badger.example/claim', ['name'])]);
  });

  it('comes back as it was typed, and lies on the disk encrypted only', async () => {
    expect(await get()).toEqual({ base: '', draft: '' });
    await save(half);
    expect(await get()).toEqual({ base: JSON.stringify(HUB), draft: half });
    expect(JSON.stringify(await fake.local.get(null))).not.toContain('Bellweather');
    await fake.flow.vault.lock();
    await expect(get()).rejects.toMatchObject({ code: 'locked' });
  });

  it('is gone when it was discarded, when the profile was saved, and with the profile', async () => {
    await save(half);
    await save('');
    expect((await get()).draft).toBe('');
    await save(half);
    await fake.flow.vault.use((open) => saveProfile(open, HUB));
    expect((await get()).draft).toBe('');
    await save(half);
    await fake.flow.vault.use((open) => open.commit({ put: [profileEntry({ ...HUB, id: 'other' })] }));
    await fake.flow.vault.use((open) => removeProfile(open, HUB.id));
    expect((await get()).draft).toBe('');
    await expect(save(half)).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('makes no review stale, as nothing of it is in the profile', async () => {
    await fake.flow.records.save({ tabId: 3, stale: false } as never);
    await save(half);
    expect((await fake.flow.records.get(3))!.stale).toBe(false);
  });

  it.each([
    ['is no JSON', '{'],
    ['lacks a part', JSON.stringify({ ...HUB, patient: {} })],
    ['has a value for a list', JSON.stringify({ ...HUB, courses: 'none' })],
    ['has a list for a value', JSON.stringify({ ...HUB, label: [] })],
  ])('is not offered where it %s', async (_, draft) => {
    await save(draft);
    expect(await get()).toEqual({ base: '', draft: '' });
  });
});
