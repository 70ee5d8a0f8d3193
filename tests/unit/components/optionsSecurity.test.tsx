// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../lib/errors';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { makeBackup } from '../../../lib/vault/backup';
import { PASSPHRASE, testVault } from '../vault/testVault';
import { bodies, fakeBackground, noVault, openVault, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('a backup', () => {
  it('says what it holds before anything is restored', async () => {
    const calls = fakeBackground({
      ...storedProfile(paxmanHub2026),
      'backup.preview': () => ({
        created: '2026-11-01T10:00:00Z',
        profiles: [{ id: 'a', label: 'Ann' }],
        documents: null,
        sites: ['https://claims.example.com'],
      }),
      'backup.restore': () => openVault(paxmanHub2026),
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('security');
    await user.upload(byId('backup-file'), new File(['backup text'], 'b.json', { type: 'application/json' }));
    await user.type(byId('backup-passphrase'), 'old words');
    await waitFor(() => expect(byId('backup-preview')).toHaveProperty('disabled', false));
    await user.click(byId('backup-preview'));
    await waitFor(() => expect(byId('backup-holds').textContent).toContain('Ann'));
    expect(byId('backup-holds').textContent).toContain('Nov 1, 2026');
    expect(bodies(calls, 'backup.restore')).toEqual([]);
    await user.click(byId('restore-merge'));
    await waitFor(() =>
      expect(bodies(calls, 'backup.restore')).toEqual([
        { text: 'backup text', passphrase: 'old words', mode: 'merge' },
      ]),
    );
  });

  it('that is none changes nothing and says so', async () => {
    fakeBackground({
      ...storedProfile(paxmanHub2026),
      'backup.preview': () => {
        throw new UserError('not-a-backup', 'This file is not a CoolClaim backup.');
      },
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('security');
    await user.upload(byId('backup-file'), new File(['nonsense'], 'b.json', { type: 'application/json' }));
    await user.type(byId('backup-passphrase'), 'old words');
    await waitFor(() => expect(byId('backup-preview')).toHaveProperty('disabled', false));
    await user.click(byId('backup-preview'));
    await waitFor(() => expect(byId('restore-error').textContent).toBe('This file is not a CoolClaim backup.'));
    expect(document.getElementById('restore-merge')).toBeNull();
  });
});

it('a backup can be the beginning, without a passphrase of her choosing', async () => {
  const calls = fakeBackground({
    'vault.status': () => noVault,
    'backup.preview': () => ({
      created: '2026-11-01T10:00:00Z',
      profiles: [{ id: 'a', label: 'Ann' }],
      documents: null,
      sites: [],
    }),
    'vault.create': () => ({ ...noVault, state: 'unlocked' }),
    'vault.erase': () => noVault,
    'backup.restore': () => openVault(paxmanHub2026),
  });
  const user = show();
  await waitFor(() => expect(byId('backup-file')).not.toBeNull());
  const { vault } = testVault();
  await vault.create(PASSPHRASE);
  const { text } = await vault.use((open) => makeBackup(open, '2026-11-01T10:00:00Z'));
  await user.upload(byId('backup-file'), new File([text], 'b.json', { type: 'application/json' }));
  await user.type(byId('backup-passphrase'), PASSPHRASE);
  await waitFor(() => expect(byId('backup-preview')).toHaveProperty('disabled', false));
  await user.click(byId('backup-preview'));
  await waitFor(() => expect(byId('restore-here')).not.toBeNull());
  expect(document.getElementById('restore-merge')).toBeNull();
  await user.click(byId('restore-here'));
  await waitFor(() => expect(bodies(calls, 'backup.restore')).toHaveLength(1));
  expect(bodies(calls, 'vault.create')).toEqual([{ passphrase: PASSPHRASE }]);
  expect(bodies(calls, 'vault.erase')).toEqual([]);
});

it('deletes everything only after asking', async () => {
  const calls = fakeBackground({ ...storedProfile(paxmanHub2026), 'vault.erase': () => noVault });
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('security');
  await user.click(byId('erase'));
  expect(bodies(calls, 'vault.erase')).toEqual([]);
  await user.click(byId('erase-all'));
  await waitFor(() => expect(document.getElementById('create-vault')).not.toBeNull());
});
