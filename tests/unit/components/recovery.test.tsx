// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageFrame } from '../../../components/PageFrame';
import { UnlockForm } from '../../../components/UnlockForm';
import { UserError } from '../../../lib/errors';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { bodies, fakeBackground, openVault, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CODE = 'HANY-2HFG-C11N-7DGH-3MFE-XNTW-42M2';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('the recovery code in the options', () => {
  const open = async (made: string) => {
    const calls = fakeBackground({
      ...storedProfile(paxmanHub2026),
      'recovery.get': () => ({ made }),
      'recovery.make': () => ({ code: CODE, made: '2026-11-22' }),
      'recovery.remove': () => ({}),
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('security');
    return { calls, user };
  };

  it('is shown once, can be printed and copied, and is gone when she has kept it', async () => {
    const { calls, user } = await open('');
    await waitFor(() => expect(byId('recovery-state').textContent).toBe('There is none yet.'));
    expect(byId('make-recovery')).toHaveProperty('disabled', true);
    expect(document.getElementById('remove-recovery')).toBeNull();
    await user.type(byId('recovery-passphrase'), 'my long words{Enter}');
    await waitFor(() => expect(byId('new-recovery-code').textContent).toBe(CODE));
    expect(bodies(calls, 'recovery.make')).toEqual([{ passphrase: 'my long words' }]);
    await waitFor(() => expect(document.activeElement?.className).toBe('recovery-sheet'));

    const print = vi.fn();
    vi.stubGlobal('print', print);
    await user.click(byId('print-recovery'));
    expect(print).toHaveBeenCalledOnce();
    await user.click(byId('copy-recovery'));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(CODE));

    await user.click(byId('kept-recovery'));
    expect(document.body.textContent).not.toContain(CODE);
    expect(byId('recovery-state').textContent).toContain('Nov 22, 2026');
    expect(byId('recovery-passphrase')).toHaveProperty('value', '');
  });

  it('can be removed', async () => {
    const { calls, user } = await open('2026-10-01');
    await waitFor(() => expect(byId('recovery-state').textContent).toContain('Oct 1, 2026'));
    await user.type(byId('recovery-passphrase'), 'my long words');
    await user.click(byId('remove-recovery'));
    await waitFor(() => expect(byId('recovery-state').textContent).toBe('There is none yet.'));
    expect(bodies(calls, 'recovery.remove')).toEqual([{ passphrase: 'my long words' }]);
  });
});

describe('a forgotten passphrase', () => {
  const forgot = async (recover: () => ReturnType<typeof openVault>) => {
    const calls = fakeBackground({ 'vault.recover': recover });
    const onUnlocked = vi.fn();
    render(
      <PageFrame>
        <UnlockForm onUnlocked={onUnlocked} />
      </PageFrame>,
    );
    const user = userEvent.setup();
    await waitFor(() => expect(byId('forgotten')).not.toBeNull());
    await user.click(byId('forgotten'));
    await waitFor(() => expect(document.activeElement).toBe(byId('recovery-code')));
    return { calls, user, onUnlocked };
  };

  it('is replaced by a new one with the code', async () => {
    const { calls, user, onUnlocked } = await forgot(() => openVault(paxmanHub2026));
    await user.keyboard(CODE.toLowerCase());
    await user.type(byId('new-passphrase'), 'tide lamp orchard quiet');
    await user.type(byId('repeat-passphrase'), 'tide lamp orchard quie{Enter}');
    expect(bodies(calls, 'vault.recover')).toEqual([]);
    await user.type(byId('repeat-passphrase'), 't{Enter}');
    await waitFor(() => expect(onUnlocked).toHaveBeenCalledWith(openVault(paxmanHub2026)));
    expect(bodies(calls, 'vault.recover')).toEqual([{ code: CODE.toLowerCase(), next: 'tide lamp orchard quiet' }]);
  });

  it('keeps what she typed when the code is mistyped, and leads back', async () => {
    const { user } = await forgot(() => {
      throw new UserError('recovery-code-mistyped', 'There is a typing mistake in this code.');
    });
    await user.keyboard('HANY');
    await user.type(byId('new-passphrase'), 'tide lamp orchard quiet');
    await user.type(byId('repeat-passphrase'), 'tide lamp orchard quiet{Enter}');
    await waitFor(() => expect(byId('error').textContent).toBe('There is a typing mistake in this code.'));
    expect(byId('recovery-code')).toHaveProperty('value', 'HANY');
    await user.click(byId('recover-back'));
    await waitFor(() => expect(document.activeElement).toBe(byId('passphrase')));
  });
});

it('the wait after wrong tries is told in her language', async () => {
  const { errorText } = await import('../../../lib/i18n/errorText');
  const error = new UserError('too-many-tries', 'Too many wrong tries: wait 16 seconds, then try again.');
  expect(errorText(error, 'es')).toBe('Demasiados intentos equivocados: espere 16 segundos e inténtelo de nuevo.');
});
