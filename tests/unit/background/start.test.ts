import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../lib/background/start';
import { ask } from '../../../lib/messaging/ask';
import { SAMPLES } from '../../../lib/profile/samples';
import { toBase64 } from '../../../lib/vault/bytes';

const PASSPHRASE = 'four plain words here';
const hub = SAMPLES['paxman-hub-2026'];

beforeEach(() => {
  startBackground();
});

describe('the background as it is put together', () => {
  it('listens as soon as it has started', () => {
    const { runtime, alarms, tabs } = fakeBrowser;
    for (const event of [runtime.onMessage, alarms.onAlarm, tabs.onRemoved, tabs.onUpdated]) {
      expect(event.hasListeners()).toBe(true);
    }
  });

  it('keeps scripts in pages from its storage where the browser can', () => {
    const { setAccessLevel } = fakeBrowser.storage.local as unknown as { setAccessLevel: ReturnType<typeof vi.fn> };
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it('starts also in a browser that has no such switch', () => {
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
    expect(startBackground).not.toThrow();
  });

  it('makes a vault, imports a profile, locks by its alarm and opens again, all by message', async () => {
    expect((await ask('vault.status', {})).state).toBe('none');
    await ask('vault.create', { passphrase: PASSPHRASE });
    const status = await ask('profile.import', { json: JSON.stringify(hub) });
    expect(status.activeProfile).toBe(hub.id);
    expect(JSON.parse((await ask('profile.get', { id: hub.id })).json)).toEqual(hub);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Okafor');

    const alarm = (await fakeBrowser.alarms.get('vault.lock'))!;
    const minutes = (await ask('settings.get', {})).autoLockMinutes;
    expect(alarm.scheduledTime).toBeGreaterThan(Date.now() + (minutes - 1) * 60_000);
    vi.spyOn(Date, 'now').mockReturnValue(alarm.scheduledTime);
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    expect((await ask('vault.status', {})).state).toBe('locked');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});

    await expect(ask('vault.unlock', { passphrase: 'not this one at all' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect((await ask('vault.unlock', { passphrase: PASSPHRASE })).profiles).toHaveLength(1);
  });

  it('erases everything: storage, stored files with their database, alarm, badges, permissions', async () => {
    await ask('vault.create', { passphrase: PASSPHRASE });
    const bytes = new TextEncoder().encode('%PDF-1.7\nx');
    const file = 'ab'.repeat(16);
    await ask('documents.part', { file, index: 0, size: bytes.length, data: toBase64(bytes) });
    await ask('documents.add', { file, size: bytes.length, name: 'a.pdf', kind: 'other', profile: '', course: '' });
    await ask('settings.save', { autoLockMinutes: 5, language: 'es', panelSide: 'left' });
    await fakeBrowser.storage.session.set({ 'tab.3': { tabId: 3 } });
    const setBadgeText = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
    const origins = ['https://claims.example.com/*'];
    vi.mocked(fakeBrowser.permissions.getAll).mockResolvedValue({ permissions: ['storage'], origins } as never);
    expect(await indexedDB.databases()).toHaveLength(1);

    expect((await ask('vault.erase', {})).state).toBe('none');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.alarms.get('vault.lock')).toBeUndefined();
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins });
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith(expect.objectContaining({ tabId: 3, text: '' })));
  });

  it('forgets the review of a tab that was closed', async () => {
    await fakeBrowser.storage.session.set({ 'tab.3': { tabId: 3 } });
    await fakeBrowser.tabs.onRemoved.trigger(3, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
  });
});

describe('the welcome', () => {
  const opened = () => fakeBrowser.tabs.query({ url: fakeBrowser.runtime.getURL('/welcome.html') });
  it('opens after an installation', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(await opened()).toHaveLength(1);
  });

  it.each([{ reason: 'update', previousVersion: '0.0.9' }, { reason: 'chrome_update' }] as const)(
    'does not open for the reason $reason',
    async (details) => {
      await fakeBrowser.runtime.onInstalled.trigger(details);
      expect(await opened()).toHaveLength(0);
    },
  );
});
