// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const COMMANDS = [
  { name: '_execute_action', shortcut: 'Ctrl+Shift+Y' },
  { name: 'fill', shortcut: 'Ctrl+Shift+L' },
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
      'Ctrl+Shift+L',
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
