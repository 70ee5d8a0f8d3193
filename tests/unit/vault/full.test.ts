import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../../lib/background/settings';
import { memoryArea } from './memoryArea';
import { codeOf, keptOf, PASSPHRASE, testVault } from './testVault';

type Made = ReturnType<typeof testVault>;
const entry = (value: string) => ({ id: 'a', kind: 'profile', label: 'A', value });

/** Everything that stores something, and at which of its changes the browser may be full. */
const PATHS: [string, number[], (made: Made) => Promise<unknown>][] = [
  ['a save', [0, 1], ({ vault }) => vault.use((open) => open.commit({ put: [entry('two')] }))],
  ['a removal', [0], ({ vault }) => vault.use((open) => open.commit({ remove: ['a'] }))],
  ['a change of passphrase', [1], ({ vault }) => vault.changePassphrase(PASSPHRASE, 'another long passphrase')],
  ['making a recovery code', [1], ({ vault }) => vault.makeRecoveryCode(PASSPHRASE, '2026-11-22')],
  ['removing it', [1], ({ vault }) => vault.removeRecoveryCode(PASSPHRASE)],
  ['settings', [0], ({ local }) => writeSettings(local, { ...DEFAULT_SETTINGS, autoLockMinutes: 5 })],
];

it.each(PATHS)('%s says that there is no room, and what was there stays', async (_, steps, work) => {
  for (const step of steps) {
    const made = testVault();
    await made.vault.create(PASSPHRASE, { put: [entry('one')] });
    made.local.failAt(step, 'full');
    const error = (await work(made).catch((thrown) => thrown)) as Error & { code: string };
    expect([step, error.code]).toEqual([step, 'no-room']);
    expect(error.message).toMatch(/^The browser has no room left, so this was not saved\./);
    const next = testVault({ local: memoryArea(made.local.dump()) });
    await next.vault.unlock(PASSPHRASE);
    expect(await next.vault.use((open) => open.read('a'))).toBe('one');
    expect(await readSettings(next.local)).toEqual(DEFAULT_SETTINGS);
    // With room again the same goes through.
    await work(made);
  }
});

it('making the vault says so and leaves none', async () => {
  const { vault, local } = testVault();
  local.failAt(0, 'full');
  expect(await codeOf(vault.create(PASSPHRASE))).toBe('no-room');
  expect(await vault.state()).toBe('none');
  await vault.create(PASSPHRASE);
});

it('a full disk keeps nobody out: unlocking and reading need no room', async () => {
  const { vault, local, session } = testVault();
  await vault.create(PASSPHRASE, { put: [entry('one')] });
  await vault.lock();
  local.put('vault.copy', 'garbage');
  const before = keptOf(local);
  local.failAt(0, 'full');
  await vault.unlock(PASSPHRASE);
  expect(await vault.use((open) => open.read('a'))).toBe('one');
  expect(keptOf(local)).toEqual(before);

  await vault.lock();
  session.failAt(0, 'full');
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('no-room');
});
