import { describe, expect, it } from 'vitest';
import { codeOf, PASSPHRASE, testVault } from './testVault';

const MINUTE = 60_000;
const use = (vault: ReturnType<typeof testVault>['vault']) => vault.use(async () => {});

describe('auto-lock', () => {
  it('locks after the chosen minutes without use, also when no alarm ever rings', async () => {
    const { vault, world, session } = testVault({ minutes: 15 });
    await vault.create(PASSPHRASE);
    world.now += 15 * MINUTE - 1;
    expect(await vault.state()).toBe('unlocked');
    world.now += 1;
    expect(await codeOf(use(vault))).toBe('locked');
    expect(await vault.state()).toBe('locked');
    expect(session.dump()).toEqual({});
    expect(world.locks).toBe(1);
  });

  it('starts the time anew with each use of hers, but not when only its state is shown', async () => {
    const { vault, world } = testVault({ minutes: 15 });
    await vault.create(PASSPHRASE);
    world.now += 10 * MINUTE;
    await use(vault);
    world.now += 10 * MINUTE;
    expect(await vault.state()).toBe('unlocked');
    await vault.use(async () => {}, true);
    world.now += 5 * MINUTE;
    expect(await vault.state()).toBe('locked');
  });

  it('takes a plan with values of hers out of memory with the key', async () => {
    const { vault, session } = testVault();
    await vault.create(PASSPHRASE);
    session.put('tab.7', { plan: 'XEH883204517' });
    await vault.lock();
    expect(session.dump()).toEqual({});
  });

  it('asks to be woken at the end of the time, and no longer once locked', async () => {
    const { vault, world } = testVault({ minutes: 15 });
    await vault.create(PASSPHRASE);
    expect(world.wakeAt).toBe(world.now + 15 * MINUTE);
    world.now += MINUTE;
    await use(vault);
    expect(world.wakeAt).toBe(world.now + 15 * MINUTE);
    world.minutes = 5;
    await vault.checkTime();
    expect(world.wakeAt).toBe(world.now + 5 * MINUTE);
    await vault.lock();
    expect(world.wakeAt).toBeUndefined();
  });

  it('locks by the alarm when the time is over, and only then', async () => {
    const { vault, world } = testVault({ minutes: 15 });
    await vault.create(PASSPHRASE);
    world.now += 14 * MINUTE;
    await vault.checkTime();
    expect(world.locks).toBe(0);
    world.now += MINUTE;
    await vault.checkTime();
    expect(world.locks).toBe(1);
    expect(await vault.state()).toBe('locked');
  });

  it('stays open until the browser closes when she chose 0', async () => {
    const { vault, world } = testVault({ minutes: 0 });
    await vault.create(PASSPHRASE);
    expect(world.wakeAt).toBeUndefined();
    world.now += 7 * 24 * 60 * MINUTE;
    expect(await vault.state()).toBe('unlocked');
  });

  it('locks when the clock was set back', async () => {
    const { vault, world } = testVault({ minutes: 15 });
    await vault.create(PASSPHRASE);
    world.now -= 60 * MINUTE;
    expect(await vault.state()).toBe('locked');
  });

  it('takes no key that is not of this vault', async () => {
    const first = testVault();
    await first.vault.create(PASSPHRASE);
    const second = testVault();
    await second.vault.create(PASSPHRASE);
    expect(await testVault({ local: first.local, session: second.session }).vault.state()).toBe('locked');
  });
});
