import { describe, expect, it } from 'vitest';
import type { Vault } from '../../../lib/vault/vault';
import { FAULTS, memoryArea } from './memoryArea';
import { codeOf, headOf, testVault } from './testVault';

/** Stored states of released versions, as the extension wrote them; each must open for ever. */
const RELEASED = import.meta.glob<Record<string, unknown>>('./fixtures/vault-v*.json', {
  eager: true,
  import: 'default',
});
const PASSPHRASE = 'four plain words h\u00e9re';
const v1 = RELEASED['./fixtures/vault-v1.json']!;
const v2 = RELEASED['./fixtures/vault-v2.json']!;

const expectWhole = (vault: Vault) =>
  vault.use(async (open) => {
    expect(open.contents.activeProfile).toBe('p1');
    expect(open.contents.activeCourse).toBe('c1');
    expect(open.contents.records.map(({ label }) => label)).toEqual(['Jordan']);
    expect(await open.read('p1')).toEqual({ memberId: 'XEH883204517', courses: [1, 'dos', null] });
  });

it('there is one for every version', () => {
  expect(Object.keys(RELEASED)).toEqual(['./fixtures/vault-v1.json', './fixtures/vault-v2.json']);
});

it.each(Object.entries(RELEASED))('a vault of a released version opens: %s', async (_, stored) => {
  const { vault, local } = testVault({ local: memoryArea(stored) });
  await vault.unlock(PASSPHRASE);
  await expectWhole(vault);
  expect(local.dump()['vault.copy']).toEqual(local.dump().vault);
});

it('the recovery code of a released version opens it', async () => {
  const { vault } = testVault({ local: memoryArea(v2) });
  await vault.recover(v2.recoveryCode as string, 'another long passphrase');
  await expectWhole(vault);
});

describe('a vault of version 1', () => {
  it('is brought to version 2 at the next unlocking, and opens again', async () => {
    const { vault, local } = testVault({ local: memoryArea(v1) });
    await vault.unlock(PASSPHRASE);
    expect(headOf(local)).toMatchObject({ v: 2, kdf: (v1.vault as { kdf: object }).kdf });
    const again = testVault({ local: memoryArea(local.dump()) }).vault;
    await again.unlock(PASSPHRASE);
    await expectWhole(again);
  });

  it.each(FAULTS)('opens whatever breaks off while it is brought to version 2: %s', async (fault) => {
    const whole = memoryArea(v1);
    await testVault({ local: whole }).vault.unlock(PASSPHRASE);
    const steps = whole.changes();
    expect(steps).toBeGreaterThanOrEqual(3);
    for (let step = 0; step < steps; step++) {
      const local = memoryArea(v1);
      local.failAt(step, fault);
      const { vault } = testVault({ local });
      const code = await codeOf(vault.unlock(PASSPHRASE));
      // Not to be written is no reason to stay shut.
      if (!fault.startsWith('killed')) {
        expect(code).toBe('none');
        await expectWhole(vault);
      }
      const next = testVault({ local: memoryArea(local.dump()) });
      await next.vault.unlock(PASSPHRASE);
      await expectWhole(next.vault);
      expect(headOf(next.local).v).toBe(2);
    }
  });
});
