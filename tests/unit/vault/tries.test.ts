import { expect, it } from 'vitest';
import { secondsAfter } from '../../../lib/vault/tries';
import { memoryArea } from './memoryArea';
import { codeOf, PASSPHRASE, testVault } from './testVault';

async function lockedVault() {
  const made = testVault();
  await made.vault.create(PASSPHRASE);
  await made.vault.lock();
  return made;
}
const wrong = (vault: ReturnType<typeof testVault>['vault']) => codeOf(vault.unlock('not the passphrase'));

it('three tries are free, then the wait doubles up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000, 2 ** 31].map(secondsAfter)).toEqual([
    0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60,
  ]);
});

it('while she has to wait even the right passphrase is not tried, and the sentence says how long', async () => {
  const { vault, world } = await lockedVault();
  for (let at = 0; at < 3; at++) expect(await wrong(vault)).toBe('wrong-passphrase');
  const error = await vault.unlock(PASSPHRASE).catch((thrown) => thrown);
  expect(error).toMatchObject({
    code: 'too-many-tries',
    message: 'Too many wrong tries: wait 1 second, then try again.',
  });
  world.now += 999;
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('too-many-tries');
  world.now += 1;
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('none');
});

it('a new start does not take the count back, a success does', async () => {
  const { vault, local, world } = await lockedVault();
  for (let at = 0; at < 3; at++) await wrong(vault);
  const next = testVault({ local: memoryArea(local.dump()) });
  expect(await wrong(next.vault)).toBe('too-many-tries');
  next.world.now = world.now + 1000;
  expect(await wrong(next.vault)).toBe('wrong-passphrase');
  next.world.now += 1999;
  expect(await wrong(next.vault)).toBe('too-many-tries');
  next.world.now += 1;
  await next.vault.unlock(PASSPHRASE);
  expect(next.local.dump()).not.toHaveProperty('vault.tries');
  for (let at = 0; at < 3; at++) expect(await wrong(next.vault)).toBe('wrong-passphrase');
});

it('codes and the present passphrase of a change count as well, a mistyped code does not', async () => {
  const { vault } = await lockedVault();
  await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  for (let at = 0; at < 5; at++) expect(await codeOf(vault.recover('ABCD', PASSPHRASE))).toBe('recovery-code-mistyped');
  const other = testVault();
  await other.vault.create(PASSPHRASE);
  const foreign = await other.vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  expect(await codeOf(vault.recover(foreign, PASSPHRASE))).toBe('wrong-recovery-code');
  expect(await codeOf(vault.changePassphrase('not the passphrase', 'another long one'))).toBe('wrong-passphrase');
  expect(await codeOf(vault.removeRecoveryCode('not the passphrase'))).toBe('wrong-passphrase');
  expect(await codeOf(vault.makeRecoveryCode(PASSPHRASE, '2026-11-22'))).toBe('too-many-tries');
});

it('a clock that was set back never makes her wait longer than once more', async () => {
  const { vault, world } = await lockedVault();
  for (let at = 0; at < 3; at++) await wrong(vault);
  world.now -= 365 * 24 * 3_600_000;
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('too-many-tries');
  world.now += 1000;
  expect(await codeOf(vault.unlock(PASSPHRASE))).toBe('none');
});

it('counts also where the count cannot be stored, and a count that was tampered with does not keep her out', async () => {
  const { vault, local, world } = await lockedVault();
  for (let at = 0; at < 3; at++) {
    local.failAt(0, 'refused');
    expect(await wrong(vault)).toBe('wrong-passphrase');
  }
  expect(local.dump()).not.toHaveProperty('vault.tries');
  expect(await wrong(vault)).toBe('too-many-tries');
  world.now += 1000;
  for (const tries of ['x', { wrong: 'many', at: 0 }, { wrong: 1e9, at: world.now - 60_000 }]) {
    local.put('vault.tries', tries);
    await vault.unlock(PASSPHRASE);
  }
});
