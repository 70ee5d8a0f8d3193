import { describe, expect, it } from 'vitest';
import { letterHandlers } from '../../../lib/background/letters';
import type { DraftId } from '../../../lib/documents/draft';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import { makeBackup, openBackup } from '../../../lib/vault/backup';
import { claimLetters, LETTER_LENGTH, listLetters, type StoredLetter } from '../../../lib/vault/letters';
import { profileEntry, removeProfile, saveProfile } from '../../../lib/vault/profiles';
import { restoreBackup } from '../../../lib/vault/restore';
import { memoryFiles } from './memoryFiles';
import { codeOf, keptOf, PASSPHRASE, recordNames, testVault } from './testVault';

const CREATED = '2026-05-02T09:30:00.000Z';
const hub = SAMPLES['paxman-hub-2026'];
const dignicap = SAMPLES['dignicap-2017'];
const HERS = { profile: hub.id, course: hub.courses[0]!.id };
const letter = (text: string, traits: Partial<StoredLetter> = {}) => ({
  ...HERS,
  draft: 'appeal' as DraftId,
  text,
  base: '# Appeal\n\nAs drafted.',
  made: '2026-05-01',
  ...traits,
});

async function vaultWith(...profiles: Profile[]) {
  const made = testVault({ files: memoryFiles() });
  const active = { profile: profiles[0]?.id ?? '', course: '' };
  await made.vault.create(PASSPHRASE, { put: profiles.map(profileEntry), active });
  const ask = letterHandlers({ vault: made.vault });
  const save = async (text: string, traits: Partial<StoredLetter> & { over?: string } = {}) =>
    ask['letters.save']({ over: '', ...letter(text), ...traits }, undefined as never);
  const texts = async () => (await made.vault.use(listLetters)).letters.map(({ text }) => text);
  const remove = () => ask['letters.remove']({ ...HERS, draft: 'appeal' }, undefined as never);
  return { ...made, save, texts, remove };
}
type Made = Awaited<ReturnType<typeof vaultWith>>;
const backupOf = async ({ vault }: Made) =>
  openBackup((await vault.use((open) => makeBackup(open, CREATED))).text, PASSPHRASE);

describe('a letter she changed', () => {
  it('is encrypted, survives locking, and is replaced by the next text', async () => {
    const { vault, local, save, texts } = await vaultWith(hub);
    await save('Dear Zephyrquill');
    await save('Dear Zephyrquill, please', { over: 'Dear Zephyrquill' });
    expect(JSON.stringify(local.dump())).not.toMatch(/Zephyrquill|appeal|As drafted/);
    await vault.lock();
    expect(await codeOf(save('locked'))).toBe('locked');
    await vault.unlock(PASSPHRASE);
    expect(await texts()).toEqual(['Dear Zephyrquill, please']);
    expect(recordNames(local)).toHaveLength(2);
  });

  it('is of one claim and one kind', async () => {
    const { vault, save } = await vaultWith(hub, dignicap);
    await save('appeal');
    await save('cover', { draft: 'cover-letter' });
    await save('other', { profile: dignicap.id, course: dignicap.courses[0]!.id });
    const { letters } = await vault.use((open) => claimLetters(open, HERS));
    expect(letters.map(({ draft, text }) => [draft, text])).toEqual([
      ['appeal', 'appeal'],
      ['cover-letter', 'cover'],
    ]);
  });

  it('is not overwritten by a window that does not know it', async () => {
    const { save, texts } = await vaultWith(hub);
    await save('from one window');
    expect(await codeOf(save('from another'))).toBe('letter-changed');
    expect(await texts()).toEqual(['from one window']);
    await save('from one window'); // the answer got lost, so it is sent again
  });

  it('is refused where it cannot be kept, and what is there stays', async () => {
    const { save, texts, remove } = await vaultWith(hub);
    await save('short');
    expect(await codeOf(save('x'.repeat(LETTER_LENGTH + 1), { over: 'short' }))).toBe('letter-too-long');
    expect(await codeOf(save('x', { course: 'not saved yet' }))).toBe('letter-without-claim');
    expect(await codeOf(save('x', { profile: 'nobody' }))).toBe('letter-without-claim');
    expect(await texts()).toEqual(['short']);
    await remove();
    expect(await texts()).toEqual([]);
  });

  it('that is damaged is named, hinders nothing, and can be replaced or removed', async () => {
    const { vault, local, save, texts, remove } = await vaultWith(hub);
    await save('cover', { draft: 'cover-letter' });
    const before = new Set(recordNames(local));
    await save('soon damaged');
    local.put(recordNames(local).find((name) => !before.has(name))!, 'garbage');
    const read = () => vault.use((open) => claimLetters(open, HERS));
    expect((await read()).damaged).toEqual(['appeal']);
    expect(await texts()).toEqual(['cover']);
    const { skipped } = await vault.use((open) => makeBackup(open, CREATED));
    expect(skipped).toEqual(['Letter: appeal']);
    expect((await vault.rescue()).names).toEqual(['Letter: appeal']);
    await save('anew');
    expect((await read()).damaged).toEqual([]);
    await remove();
    expect(await texts()).toEqual(['cover']);
  });
});

describe('a letter goes', () => {
  it('with its profile, and no other', async () => {
    const { vault, save, texts, local } = await vaultWith(hub, dignicap);
    await save('hers');
    await save('the other', { profile: dignicap.id, course: dignicap.courses[0]!.id });
    await vault.use((open) => removeProfile(open, hub.id));
    expect(await texts()).toEqual(['the other']);
    expect(recordNames(local)).toHaveLength(2);
  });

  it('with its course, when the profile is saved without it', async () => {
    const two = { ...hub, courses: [hub.courses[0]!, { ...hub.courses[0]!, id: 'second' }] };
    const { vault, save, texts } = await vaultWith(two);
    await save('first');
    await save('second', { course: 'second' });
    await vault.use((open) => saveProfile(open, two));
    expect(await texts()).toEqual(['first', 'second']);
    await vault.use((open) => saveProfile(open, hub));
    expect(await texts()).toEqual(['first']);
  });

  it('with everything', async () => {
    const { vault, save, local } = await vaultWith(hub);
    await save('hers');
    await vault.erase();
    expect(keptOf(local)).toEqual({});
  });
});

describe('in a backup', () => {
  it('letters go along and come back, into an empty browser too', async () => {
    const mine = await vaultWith(hub);
    await mine.save('hers');
    const backup = await backupOf(mine);
    expect(backup.letters?.map(({ text }) => text)).toEqual(['hers']);
    for (const mode of ['merge', 'replace'] as const) {
      const none = testVault({ files: memoryFiles() });
      await restoreBackup(none.vault, backup, mode, PASSPHRASE);
      expect((await none.vault.use(listLetters)).letters).toEqual(backup.letters);
    }
  });

  it('replacing leaves exactly those of the backup; one of before there were letters leaves hers', async () => {
    const mine = await vaultWith(hub);
    const { letters: _, ...before } = await backupOf(mine);
    await mine.save('of the backup');
    const backup = await backupOf(mine);

    const there = await vaultWith(hub, dignicap);
    await there.save('of here');
    await there.save('of a profile that goes', { profile: dignicap.id, course: dignicap.courses[0]!.id });
    await restoreBackup(there.vault, before, 'replace', PASSPHRASE, memoryFiles());
    expect(await there.texts()).toEqual(['of here']);
    await restoreBackup(there.vault, backup, 'replace', PASSPHRASE, memoryFiles());
    expect(await there.texts()).toEqual(['of the backup']);
  });

  it('merging brings what is not here, under the profile’s new name where it got one', async () => {
    const mine = await vaultWith(hub);
    await mine.save('of the backup');
    await mine.save('cover of the backup', { draft: 'cover-letter' });
    const backup = await backupOf(mine);

    const same = await vaultWith(hub);
    await same.save('of here');
    await restoreBackup(same.vault, backup, 'merge', PASSPHRASE, memoryFiles());
    expect(await same.texts()).toEqual(['of here', 'cover of the backup']);

    const other = await vaultWith({ ...hub, employer: '', submitter: 'other' } as Profile);
    await other.save('of here');
    await restoreBackup(other.vault, backup, 'merge', PASSPHRASE, memoryFiles());
    const { letters } = await other.vault.use(listLetters);
    expect(letters.map(({ profile, text }) => [profile === hub.id, text])).toEqual([
      [true, 'of here'],
      [false, 'of the backup'],
      [false, 'cover of the backup'],
    ]);
  });
});
