import { expect, it, vi } from 'vitest';
import type { Bytes } from '../../../lib/vault/bytes';
import { withKey } from '../../../lib/vault/lock';
import { PASSPHRASE, testVault } from './testVault';

it('a key is overwritten after its work, also when that fails', async () => {
  const keys = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(7)] as [Bytes, Bytes];
  expect(await withKey(keys[0], async (key) => key[0])).toBe(7);
  await expect(withKey(keys[1], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  for (const key of keys) expect(key).toEqual(new Uint8Array(32));
});

it('no key is given to the browser so that it could be taken out again, and no nonce comes twice', async () => {
  const imported = vi.spyOn(crypto.subtle, 'importKey');
  const sealed = vi.spyOn(crypto.subtle, 'encrypt');
  const { vault } = testVault();
  await vault.create(PASSPHRASE);
  const code = await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  for (let round = 0; round < 50; round++) {
    await vault.use((open) => open.commit({ put: [{ id: 'a', kind: 'profile', label: 'A', value: 'the same' }] }));
  }
  await vault.changePassphrase(PASSPHRASE, 'another long passphrase');
  await vault.recover(code, PASSPHRASE);
  await vault.unlock(PASSPHRASE);

  expect(imported.mock.calls.length).toBeGreaterThan(100);
  expect(imported.mock.calls.every(([, , , extractable]) => extractable === false)).toBe(true);
  const nonces = sealed.mock.calls.map(([algorithm]) => String((algorithm as AesGcmParams).iv));
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces.length).toBeGreaterThan(100);
  for (const nonce of nonces) expect(nonce.split(',')).toHaveLength(12);
  vi.restoreAllMocks();
});
