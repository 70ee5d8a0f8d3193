// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

const COMMANDS = [
  { name: '_execute_action', shortcut: 'Ctrl+Shift+Y' },
  { name: 'fill', shortcut: 'Ctrl+Shift+F' },
  { name: 'lock', shortcut: '' },
  { name: 'of another', shortcut: 'F9' },
];

async function open(commands: object) {
  fakeBackground(storedProfile(paxmanHub2026));
  Object.assign(fakeBrowser, { commands });
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  return user;
}

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('the keys', () => {
  it('are shown as they are now, and changed on the browser’s own page where only that can', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const user = await open({ getAll: async () => COMMANDS });
    await go('shortcuts');
    await waitFor(() => expect(document.querySelectorAll('.shortcuts li')).toHaveLength(3));
    expect([...document.querySelectorAll('kbd')].map((keys) => keys.textContent)).toEqual([
      'Ctrl+Shift+Y',
      'Ctrl+Shift+F',
    ]);
    expect(screen.getByText('Lock CoolClaim: no keys yet')).toBeTruthy();
    expect(screen.getByText('chrome://extensions/shortcuts')).toBeTruthy();
    await user.click(byId('change-keys'));
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('are changed here where the browser lets us, and what it refuses is said in plain words', async () => {
    let now = COMMANDS;
    const update = vi.fn(async ({ name, shortcut }: { name: string; shortcut: string }) => {
      if (!/^(Ctrl|Alt)\+/.test(shortcut)) throw new Error('Type error for parameter detail');
      now = now.map((one) => (one.name === name ? { name, shortcut } : one));
    });
    const user = await open({ getAll: async () => now, update, reset: vi.fn() });
    await go('shortcuts');
    await waitFor(() => expect(byId('keys-lock')).toBeTruthy());
    await user.type(byId('keys-lock'), 'q{Enter}');
    await waitFor(() => expect(byId('keys-lock-error').textContent).toMatch(/does not take these keys/));
    expect(byId('keys-lock')).toHaveProperty('value', 'q');
    await user.clear(byId('keys-lock'));
    await user.type(byId('keys-lock'), 'ctrl + alt+k');
    await user.click(screen.getByRole('button', { name: 'Use these keys: Lock CoolClaim' }));
    await waitFor(() => expect(screen.getByText('From now on: Ctrl+Alt+K')).toBeTruthy());
    expect(byId('keys-lock')).toHaveProperty('value', 'Ctrl+Alt+K');
  });
});

it('says which version it is and what it may do', async () => {
  await open({ getAll: async () => [] });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '3.2.1' } as never);
  await go('about');
  await waitFor(() => expect(byId('version').textContent).toBe('Version 3.2.1'));
});

describe('what she typed and did not save', () => {
  const stored = () => {
    const kept = { base: '', draft: '' };
    const handlers = {
      ...storedProfile(paxmanHub2026),
      'draft.get': () => ({ ...kept }),
      'draft.save': ({ base, draft }: { base: string; draft: string }) => {
        Object.assign(kept, { base, draft });
        return {};
      },
    };
    return { kept, handlers };
  };

  it('is kept a moment later, and there again when the page is opened anew', async () => {
    const { kept, handlers } = stored();
    fakeBackground(handlers);
    const user = show();
    await waitFor(() => expect(named('patient.name.last')).toBeTruthy());
    await retype(user, 'patient.name.last', 'Bellweather');
    await waitFor(() => expect(kept.draft).toContain('Bellweather'), { timeout: 3000 });
    await waitFor(() => expect(byId('save-status').textContent).toBe('Unsaved changes (kept here until you save)'));
    cleanup();
    show();
    await waitFor(() => expect(named('patient.name.last').value).toBe('Bellweather'));
    expect(byId('save-status').textContent).toBe('Unsaved changes (from before, kept for you)');
    expect(JSON.parse(kept.base)).toEqual(paxmanHub2026);
  });

  it('is forgotten when she discards it', async () => {
    const { kept, handlers } = stored();
    Object.assign(kept, {
      base: JSON.stringify(paxmanHub2026),
      draft: JSON.stringify({ ...paxmanHub2026, label: 'Typed before' }),
    });
    fakeBackground(handlers);
    const user = show();
    await waitFor(() => expect(named('label')?.value).toBe('Typed before'));
    await user.click(byId('discard'));
    expect(named('label').value).toBe(paxmanHub2026.label);
    await waitFor(() => expect(kept.draft).toBe(''));
  });

  it('warns no more when the tab is closed once it is kept', async () => {
    const { kept, handlers } = stored();
    fakeBackground(handlers);
    const user = show();
    await waitFor(() => expect(named('patient.name.last')).toBeTruthy());
    const asksToStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await retype(user, 'patient.name.last', 'B');
    expect(asksToStay()).toBe(true);
    await waitFor(() => expect(kept.draft).not.toBe(''), { timeout: 3000 });
    await waitFor(() => expect(asksToStay()).toBe(false));
  });
});

describe('settings', () => {
  it('that a second tab has changed are not put back by a change of another one here', async () => {
    let stored: Settings = { autoLockMinutes: 30, language: 'en', panelSide: 'right' };
    fakeBackground({
      ...storedProfile(paxmanHub2026),
      'settings.get': () => stored,
      'settings.save': (next) => (stored = next),
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    stored = { ...stored, autoLockMinutes: 5 };
    await go('language');
    await user.selectOptions(byId('panel-side'), 'left');
    await waitFor(() => expect(stored).toEqual({ autoLockMinutes: 5, language: 'en', panelSide: 'left' }));
  });
});
