import { describe, expect, it } from 'vitest';
import type { Vault } from '../../../lib/vault/vault';
import { FAULTS, type MemoryArea, memoryArea } from './memoryArea';
import { codeOf, PASSPHRASE, recordNames, testVault } from './testVault';

const NEXT = 'another long passphrase';
const entry = (id: string, value: string) => ({ id, kind: 'profile', label: `Label ${id}`, value });
const OLD = { a: 'one', b: 'two', c: 'three' };
const NEW = { a: 'ONE', c: 'three', d: 'four' };

/** All that a freshly started program finds, with whichever passphrase opens it. */
async function found(local: MemoryArea): Promise<{ passphrase: string; values: Record<string, unknown> } | 'none'> {
  for (const passphrase of [PASSPHRASE, NEXT]) {
    const { vault } = testVault({ local: memoryArea(local.dump()) });
    const code = await codeOf(vault.unlock(passphrase));
    if (code === 'no-vault') return 'none';
    if (code === 'wrong-passphrase') continue;
    expect(code).toBe('none');
    const values = await vault.use(async (open) =>
      Object.fromEntries(
        await Promise.all(open.contents.records.map(async ({ id }) => [id, await open.read(id)] as const)),
      ),
    );
    return { passphrase, values };
  }
  throw new Error('no passphrase opens the vault any more');
}

let recoveryCode = '';

async function start(): Promise<MemoryArea> {
  const { vault, local } = testVault();
  await vault.create(PASSPHRASE, { put: Object.entries(OLD).map(([id, value]) => entry(id, value)) });
  recoveryCode = await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  return local;
}

const SAVES: [string, (vault: Vault) => Promise<unknown>, before: unknown, after: unknown, empty?: true][] = [
  [
    'a save',
    async (vault) => {
      await vault.unlock(PASSPHRASE);
      await vault.use((open) => open.commit({ put: [entry('a', 'ONE'), entry('d', 'four')], remove: ['b'] }));
    },
    { passphrase: PASSPHRASE, values: OLD },
    { passphrase: PASSPHRASE, values: NEW },
  ],
  [
    'a change of passphrase',
    (vault) => vault.changePassphrase(PASSPHRASE, NEXT),
    { passphrase: PASSPHRASE, values: OLD },
    { passphrase: NEXT, values: OLD },
  ],
  [
    'a recovery',
    (vault) => vault.recover(recoveryCode, NEXT),
    { passphrase: PASSPHRASE, values: OLD },
    { passphrase: NEXT, values: OLD },
  ],
  [
    'removing the recovery code',
    (vault) => vault.removeRecoveryCode(PASSPHRASE),
    { passphrase: PASSPHRASE, values: OLD },
    { passphrase: PASSPHRASE, values: OLD },
  ],
  [
    'replacing everything',
    async (vault) => {
      await vault.unlock(PASSPHRASE);
      await vault.use((open) => open.commit({ put: [entry('z', 'last')], remove: 'all' }));
    },
    { passphrase: PASSPHRASE, values: OLD },
    { passphrase: PASSPHRASE, values: { z: 'last' } },
  ],
  [
    'making the vault',
    (vault) => vault.create(PASSPHRASE, { put: [entry('a', 'one')] }),
    'none',
    { passphrase: PASSPHRASE, values: { a: 'one' } },
    true,
  ],
  ['erasing', (vault) => vault.erase(), { passphrase: PASSPHRASE, values: OLD }, 'none'],
];

describe.each(SAVES)('%s that breaks off', (_, save, before, after, empty) => {
  it.each(FAULTS)('leaves the old or the new state at every step: %s', async (fault) => {
    const origin = empty ? memoryArea() : await start();
    const whole = memoryArea(origin.dump());
    await save(testVault({ local: whole }).vault);
    expect(await found(whole)).toEqual(after);
    const steps = whole.changes();
    expect(steps).toBeGreaterThan(0);

    let oldStates = 0;
    for (let step = 0; step < steps; step++) {
      const local = memoryArea(origin.dump());
      local.failAt(step, fault);
      const code = await codeOf(save(testVault({ local }).vault));
      const state = await found(local);
      if (JSON.stringify(state) === JSON.stringify(before)) oldStates += 1;
      else expect(state).toEqual(after);
      // What was confirmed to her must be there.
      if (code === 'none') expect(state).toEqual(after);
      else expect(code).toMatch(/^(not-saved|not-erased|not a UserError: killed)$/);
    }
    if (fault === 'refused' || fault === 'killed-before') expect(oldStates).toBeGreaterThan(0);
  });
});

describe('after a save that broke off', () => {
  it('the next unlocking sweeps up what it left behind', async () => {
    const local = await start();
    const { vault } = testVault({ local });
    await vault.unlock(PASSPHRASE);
    local.failAt(2, 'refused'); // both new records are written, the header is not
    const save = vault.use((open) => open.commit({ put: [entry('a', 'ONE'), entry('d', 'four')] }));
    expect(await codeOf(save)).toBe('not-saved');
    expect(recordNames(local)).toHaveLength(5);
    await vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(recordNames(local)).toHaveLength(3);
    expect(await found(local)).toEqual({ passphrase: PASSPHRASE, values: OLD });
  });

  it('the same vault goes on saving', async () => {
    const local = await start();
    const { vault } = testVault({ local });
    await vault.unlock(PASSPHRASE);
    local.failAt(0, 'refused');
    const save = () => vault.use((open) => open.commit({ put: [entry('a', 'ONE')] }));
    expect(await codeOf(save())).toBe('not-saved');
    expect(await codeOf(save())).toBe('none');
    expect(await found(local)).toEqual({ passphrase: PASSPHRASE, values: { ...OLD, a: 'ONE' } });
  });
});
