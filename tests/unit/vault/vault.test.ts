import { describe, expect, it } from 'vitest';
import { codeOf, headOf, keptOf, PASSPHRASE, recordNames, testVault } from './testVault';

const entry = (id: string, value: unknown = { secret: `value of ${id}` }) => ({
  id,
  kind: 'profile',
  label: `Label ${id}`,
  value,
});

const readAll = (vault: ReturnType<typeof testVault>['vault']) =>
  vault.use(async (open) =>
    Promise.all(open.contents.records.map(async ({ id, label }) => ({ id, label, value: await open.read(id) }))),
  );

describe('vault', () => {
  it('has none, is unlocked after making it, locks and opens again with everything in it', async () => {
    const { vault, local, session } = testVault();
    expect(await vault.state()).toBe('none');
    await vault.create(PASSPHRASE);
    expect(await vault.state()).toBe('unlocked');
    await vault.use((open) => open.commit({ put: [entry('a'), entry('b')] }));

    await vault.lock();
    expect(await vault.state()).toBe('locked');
    expect(session.dump()).toEqual({});
    expect(await codeOf(vault.use(async () => 0))).toBe('locked');

    const again = testVault({ local }).vault;
    await again.unlock(PASSPHRASE);
    expect(await readAll(again)).toEqual([
      { id: 'a', label: 'Label a', value: { secret: 'value of a' } },
      { id: 'b', label: 'Label b', value: { secret: 'value of b' } },
    ]);
  });

  it('stays unlocked for a background that was stopped and started again', async () => {
    const { vault, local, session } = testVault();
    await vault.create(PASSPHRASE);
    expect(await testVault({ local, session }).vault.state()).toBe('unlocked');
  });

  it('stores neither a value nor a name nor the passphrase nor the key in the clear', async () => {
    const { vault, local, session } = testVault();
    await vault.create(PASSPHRASE);
    await vault.use((open) => open.commit({ put: [entry('okafor-id', { member: 'XEH883204517' })] }));
    const stored = JSON.stringify(local.dump());
    const key = (session.dump()['vault.unlocked'] as { key: string }).key;
    for (const word of ['okafor', 'Label', 'XEH883204517', PASSPHRASE, key, btoa('XEH883204517').slice(0, 12)]) {
      expect(stored).not.toContain(word);
    }
  });

  it('says that a passphrase is wrong and loses nothing', async () => {
    const { vault, local, world } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    await vault.lock();
    const before = local.dump();
    for (const wrong of ['', 'four plain words her', 'Four plain words here', `${PASSPHRASE} `]) {
      expect(await codeOf(vault.unlock(wrong))).toBe('wrong-passphrase');
      world.now += 2000;
    }
    expect(await vault.state()).toBe('locked');
    expect(keptOf(local)).toEqual(before);
    await vault.unlock(PASSPHRASE);
    expect(await readAll(vault)).toHaveLength(1);
  });

  it('never makes a second vault over the first', async () => {
    const { vault, local } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    const before = local.dump();
    expect(await codeOf(vault.create('another long passphrase'))).toBe('vault-exists');
    expect(local.dump()).toEqual(before);
  });

  it('asks for a passphrase that is long enough', async () => {
    const { vault, local } = testVault();
    expect(await codeOf(vault.create('short'))).toBe('passphrase-too-short');
    expect(await codeOf(vault.create('            '))).toBe('passphrase-too-short');
    expect(local.dump()).toEqual({});
    await vault.create(PASSPHRASE);
    expect(await codeOf(vault.changePassphrase(PASSPHRASE, 'short'))).toBe('passphrase-too-short');
    await vault.lock();
    await vault.unlock(PASSPHRASE);
  });

  it('changes the passphrase without touching a record', async () => {
    const { vault, local } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    const before = local.dump();
    expect(await codeOf(vault.changePassphrase('not the passphrase', 'another long passphrase'))).toBe(
      'wrong-passphrase',
    );
    expect(keptOf(local)).toEqual(before);

    await vault.changePassphrase(PASSPHRASE, 'another long passphrase');
    for (const name of recordNames(local)) expect(local.dump()[name]).toEqual(before[name]);
    expect(headOf(local).kdf.salt).not.toBe((before.vault as { kdf: { salt: string } }).kdf.salt);
    await vault.lock();
    expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('wrong-passphrase');
    await vault.unlock('another long passphrase');
    expect(await readAll(vault)).toHaveLength(1);
  });

  it('erases everything, also what the vault did not write', async () => {
    const { vault, local, session } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    local.put('settings', { language: 'en' });
    await vault.erase();
    expect(local.dump()).toEqual({});
    expect(session.dump()).toEqual({});
    expect(await vault.state()).toBe('none');
  });

  it('replaces in place, adds at the end, removes, and keeps nothing of what was removed', async () => {
    const { vault, local } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a'), entry('b'), entry('c')] });
    await vault.use((open) => open.commit({ put: [entry('b', 'new'), entry('d')], remove: ['a'] }));
    expect((await readAll(vault)).map(({ id, value }) => [id, value])).toEqual([
      ['b', 'new'],
      ['c', { secret: 'value of c' }],
      ['d', { secret: 'value of d' }],
    ]);
    expect(recordNames(local)).toHaveLength(3);
    await vault.use((open) => open.commit({ put: [entry('z')], remove: 'all' }));
    expect((await readAll(vault)).map(({ id }) => id)).toEqual(['z']);
    expect(recordNames(local)).toHaveLength(1);
  });

  it('does not lose one of two changes made at the same time', async () => {
    const { vault } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a', 0)] });
    const addOne = () =>
      vault.use(async (open) => open.commit({ put: [entry('a', ((await open.read('a')) as number) + 1)] }));
    await Promise.all(Array.from({ length: 10 }, addOne));
    expect((await readAll(vault))[0]!.value).toBe(10);
  });

  it('encrypts the same value differently every time', async () => {
    const { vault, local } = testVault();
    await vault.create(PASSPHRASE);
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      await vault.use((open) => open.commit({ put: [entry('a')] }));
      const record = local.dump()[recordNames(local)[0]!] as { iv: string; data: string };
      for (const text of [headOf(local).contents.iv, record.iv, record.data]) seen.add(text);
    }
    expect(seen.size).toBe(60);
  });

  it('raises the costs of an older vault when it is unlocked, and never lowers them', async () => {
    const { vault, local } = testVault({ costs: { m: 64, t: 2, p: 1 } });
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    const made = headOf(local).kdf;
    const dearer = testVault({ local, costs: { m: 128, t: 1, p: 1 } }).vault;
    await dearer.unlock(PASSPHRASE);
    const raised = headOf(local).kdf;
    expect(raised).toMatchObject({ m: 128, t: 2, p: 1 });
    expect(raised.salt).not.toBe(made.salt);
    expect(local.dump()['vault.copy']).toEqual(local.dump().vault);
    expect(await readAll(dearer)).toHaveLength(1);

    const cheaper = testVault({ local }).vault;
    await cheaper.unlock(PASSPHRASE);
    expect(headOf(local).kdf).toEqual(raised);
    await cheaper.lock();
    expect(await codeOf(cheaper.unlock('another long passphrase'))).toBe('wrong-passphrase');
  });

  it('is unlocked also when raising its costs cannot be saved', async () => {
    const { vault, local } = testVault();
    await vault.create(PASSPHRASE, { put: [entry('a')] });
    const before = headOf(local).kdf;
    for (const step of [0, 1]) {
      const again = testVault({ local, costs: { m: 128, t: 1, p: 1 } }).vault;
      local.failAt(step, 'refused');
      await again.unlock(PASSPHRASE);
      expect(headOf(local).kdf).toEqual(before);
      expect(await readAll(again)).toHaveLength(1);
    }
  });
});
