import { expect, it } from 'vitest';
import { FAULTS, type MemoryArea, memoryArea } from './memoryArea';
import { codeOf, headOf, PASSPHRASE, recordNames, testVault } from './testVault';

const NEXT = 'another long passphrase';
const entry = (value: string) => ({ id: 'a', kind: 'profile', label: 'A', value });

async function filled(): Promise<MemoryArea> {
  const { vault, local } = testVault();
  await vault.create(PASSPHRASE, { put: [entry('one')] });
  return local;
}

/** What opens with this passphrase in a freshly started program; the code of the error when nothing does. */
async function opensTo(local: MemoryArea, passphrase: string): Promise<unknown> {
  const { vault } = testVault({ local });
  const code = await codeOf(vault.unlock(passphrase));
  return code === 'none' ? vault.use((open) => open.read('a')) : code;
}

const DAMAGES: [string, (local: MemoryArea) => void][] = [
  ['is gone', (local) => local.put('vault', null)],
  ['is no head', (local) => local.put('vault', { format: 'coolclaim-vault', v: 2 })],
  ['has another id', (local) => local.put('vault', { ...headOf(local), id: 'AAAAAAAAAAAA' })],
  [
    'has a lock that does not open',
    (local) => local.put('vault', { ...headOf(local), wrappedKey: { iv: '', data: '' } }),
  ],
  [
    'has contents that do not open',
    (local) => local.put('vault', { ...headOf(local), contents: { iv: '', data: '' } }),
  ],
];

it.each(DAMAGES)('a head that %s is mended from its copy', async (_, damage) => {
  const local = await filled();
  const whole = headOf(local);
  damage(local);
  expect(await testVault({ local: memoryArea(local.dump()) }).vault.state()).toBe('locked');
  expect(await opensTo(local, PASSPHRASE)).toBe('one');
  expect(headOf(local)).toEqual(whole);
});

it('work with an unlocked vault goes on when its head is damaged meanwhile, and a save mends it', async () => {
  const { vault, local } = testVault();
  await vault.create(PASSPHRASE, { put: [entry('one')] });
  local.put('vault', 'garbage');
  expect(await vault.use((open) => open.read('a'))).toBe('one');
  await vault.use((open) => open.commit({ put: [entry('two')] }));
  expect(await opensTo(memoryArea(local.dump()), PASSPHRASE)).toBe('two');
});

it('a damaged copy is no reason to refuse a good head, and is mended', async () => {
  for (const copy of ['garbage', { format: 'coolclaim-vault', v: 3 }]) {
    const local = await filled();
    local.put('vault.copy', copy);
    expect(await opensTo(local, PASSPHRASE)).toBe('one');
    expect(local.dump()['vault.copy']).toEqual(headOf(local));
  }
});

it.each(FAULTS)('the copy always opens to a state that was saved, with all its records: %s', async (fault) => {
  for (let step = 0; step < 4; step++) {
    const local = await filled();
    const { vault } = testVault({ local });
    await vault.unlock(PASSPHRASE);
    local.failAt(step, fault); // the record, the head, the copy, the removal of the old record
    const save = await codeOf(vault.use((open) => open.commit({ put: [entry('two')] })));
    const left = memoryArea(local.dump());
    left.put('vault', 'garbage');
    const opened = await opensTo(left, PASSPHRASE);
    expect(['one', 'two']).toContain(opened);
    if (fault === 'done-but-failed' && step === 3) expect([save, opened]).toEqual(['none', 'two']);
  }
});

const CHANGES: [string, (vault: ReturnType<typeof testVault>['vault'], code: string) => Promise<unknown>, string][] = [
  ['a change of passphrase', (vault) => vault.changePassphrase(PASSPHRASE, NEXT), 'passphrase'],
  ['a recovery', (vault, code) => vault.recover(code, NEXT), 'passphrase'],
  ['a new recovery code', (vault) => vault.makeRecoveryCode(PASSPHRASE, '2026-11-23'), 'code'],
  ['removing the recovery code', (vault) => vault.removeRecoveryCode(PASSPHRASE), 'code'],
];

it.each(CHANGES)('%s that was confirmed is never undone by the copy', async (_, change, what) => {
  const origin = await filled();
  const code = await testVault({ local: origin }).vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  for (const fault of FAULTS) {
    for (let step = 0; step < 4; step++) {
      const local = memoryArea(origin.dump());
      local.failAt(step, fault);
      const done = await codeOf(change(testVault({ local }).vault, code));
      const left = memoryArea(local.dump());
      left.put('vault', 'garbage');
      const { vault } = testVault({ local: left });
      const old = await codeOf(what === 'code' ? vault.recover(code, NEXT) : vault.unlock(PASSPHRASE));
      if (done === 'none') expect([fault, step, old]).not.toEqual([fault, step, 'none']);
    }
  }
});

it('keeps a record as long as the copy names it', async () => {
  const local = await filled();
  const { vault } = testVault({ local });
  await vault.unlock(PASSPHRASE);
  local.failAt(2, 'refused'); // the copy
  await vault.use((open) => open.commit({ put: [entry('two')] }));
  expect(recordNames(local)).toHaveLength(2);
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  expect(recordNames(local)).toHaveLength(1);
  expect(local.dump()['vault.copy']).toEqual(headOf(local));
});
