import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../../lib/background/settings';
import { memoryArea } from '../vault/memoryArea';
import { codeOf } from '../vault/testVault';

describe('settings', () => {
  it('are the defaults until she chooses, and what she chose afterwards', async () => {
    const local = memoryArea();
    expect(await readSettings(local)).toEqual(DEFAULT_SETTINGS);
    const chosen = { autoLockMinutes: 5, language: 'es', panelSide: 'left' } as const;
    await writeSettings(local, chosen);
    expect(await readSettings(local)).toEqual(chosen);
  });

  it('become the defaults when what is stored is unreadable', async () => {
    for (const settings of ['x', {}, { autoLockMinutes: '5', language: 'en', panelSide: 'left' }]) {
      expect(await readSettings(memoryArea({ settings }))).toEqual(DEFAULT_SETTINGS);
    }
  });

  it.each([-1, 1.5, Number.NaN, 100_000])('refuse a time of %s minutes', async (autoLockMinutes) => {
    const local = memoryArea();
    expect(await codeOf(writeSettings(local, { ...DEFAULT_SETTINGS, autoLockMinutes }))).toBe('bad-setting');
    expect(local.dump()).toEqual({});
  });
});
