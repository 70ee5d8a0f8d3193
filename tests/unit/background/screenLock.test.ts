import { expect, it, vi } from 'vitest';
import { watchScreen } from '../../../lib/background/screenLock';
import { DEFAULT_SETTINGS } from '../../../lib/background/settings';
import type { Settings } from '../../../lib/messages';
import { PASSPHRASE, testVault } from '../vault/testVault';

async function start(chosen: Partial<Settings> = {}) {
  const { vault, world } = testVault();
  await vault.create(PASSPHRASE);
  let tell: (state: string) => void = () => {};
  const idle = {
    setDetectionInterval: vi.fn(),
    onStateChanged: {
      addListener: (listener: (state: string) => void) => {
        tell = listener;
      },
    },
  };
  const settings = { ...DEFAULT_SETTINGS, ...chosen };
  const screen = watchScreen(idle, vault, async () => settings);
  const say = async (state: string) => {
    tell(state);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return vault.state();
  };
  return { world, idle, screen, settings, say };
}

it('locks at once with the screen, unless she chose otherwise', async () => {
  expect(await (await start()).say('locked')).toBe('locked');
  expect(await (await start({ lockWithScreen: true })).say('locked')).toBe('locked');
  expect(await (await start({ lockWithScreen: false })).say('locked')).toBe('unlocked');
});

it('being away alone locks only when her time is over', async () => {
  const { say, world } = await start();
  expect(await say('active')).toBe('unlocked');
  expect(await say('idle')).toBe('unlocked');
  expect(world.locks).toBe(0);
  world.now += 15 * 60_000;
  await say('idle');
  expect(world.locks).toBe(1);
});

it('asks to be told after the time she chose, and again when she changes it', async () => {
  const { idle, screen, settings } = await start({ autoLockMinutes: 5 });
  await vi.waitFor(() => expect(idle.setDetectionInterval.mock.calls).toEqual([[300]]));
  screen.follow({ ...settings, autoLockMinutes: 30 });
  screen.follow({ ...settings, autoLockMinutes: 0 });
  expect(idle.setDetectionInterval.mock.calls).toEqual([[300], [1800]]);
});
