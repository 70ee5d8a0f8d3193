// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UserError } from '../../../lib/errors';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { bodies, fakeBackground, lockedVault, noVault, openVault, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('setting the vault up', () => {
  it('refuses a short passphrase and one typed differently the second time, then creates the vault', async () => {
    const calls = fakeBackground({
      'vault.status': () => noVault,
      'vault.create': () => ({ ...noVault, state: 'unlocked' }),
    });
    const user = show();
    await waitFor(() => expect(byId('create-vault')).not.toBeNull());
    await user.type(byId('new-passphrase'), 'short');
    await user.type(byId('repeat-passphrase'), 'other');
    await user.click(byId('create-vault'));
    expect(byId('new-passphrase-error').textContent).toBe('Use at least 10 characters.');
    expect(byId('repeat-passphrase-error').textContent).toBe('The two passphrases are not the same.');
    expect(bodies(calls, 'vault.create')).toEqual([]);

    for (const id of ['new-passphrase', 'repeat-passphrase']) {
      await user.clear(byId(id));
      await user.click(byId(id));
      await user.paste('tide lamp orchard quiet');
    }
    expect(screen.getByText('Strong')).toBeTruthy();
    await user.click(byId('create-vault'));
    await waitFor(() => expect(document.getElementById('add-profile')).not.toBeNull());
    expect(bodies(calls, 'vault.create')).toEqual([{ passphrase: 'tide lamp orchard quiet' }]);
  });
});

describe('editing', () => {
  it('stores what she types freely in the form the profile keeps', async () => {
    const store = storedProfile(paxmanHub2026);
    fakeBackground(store);
    const user = show();
    await waitFor(() => expect(named('patient.phone')).toBeTruthy());
    expect(named('patient.phone').value).toBe('(608) 555-0142');
    await retype(user, 'patient.phone', '+1 608.555.0199');
    await go('treatment');
    await retype(user, 'courses[0].items[0].chargeCents', '$1,512.5');
    await retype(user, 'courses[0].seller.taxId', '84-5550177');
    await retype(user, 'courses[0].items[0].modifiers', 'gy 59');
    expect(byId('save-status').textContent).toBe('Unsaved changes');
    await user.click(byId('save'));
    await waitFor(() => expect(byId('save-status').textContent).toBe('Saved'));
    expect(store.now().patient.phone).toBe('6085550199');
    expect(store.now().courses[0]).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ chargeCents: 151250, modifiers: ['GY', '59'] })]),
      seller: { taxId: '845550177' },
    });
    expect(named('courses[0].items[0].chargeCents').value).toBe('1512.50');
  });

  it("shows the schema's own sentence beside the field, saves nothing and loses nothing", async () => {
    const calls = fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('patient.address.zip')).toBeTruthy());
    await retype(user, 'patient.address.zip', '537');
    await user.tab();
    const zip = named('patient.address.zip');
    expect(zip.getAttribute('aria-invalid')).toBe('true');
    expect(byId(zip.getAttribute('aria-describedby')!).textContent).toBe(
      'A ZIP code has five digits, or nine as 53711-1234.',
    );
    await go('treatment');
    await retype(user, 'courses[0].items[1].chargeCents', '12,34');
    await user.click(byId('save'));
    expect(
      within(byId('save-problems'))
        .getAllByRole('button')
        .map((link) => link.textContent),
    ).toEqual(['Patient, ZIP code', 'Treatment course, Charges 2, Charge in $']);
    expect(byId('f-courses[0].items[1].chargeCents-error').textContent).toBe('Write the amount like 300.00.');
    expect(named('courses[0].items[1].chargeCents').value).toBe('12,34');
    await go('patient');
    expect(named('patient.address.zip').value).toBe('537');
    expect(bodies(calls, 'profile.save')).toEqual([]);
  });

  it('does not take 79 for the year 79, as boxes for dates do', async () => {
    const calls = fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('patient.birthDate')).toBeTruthy());
    fireEvent.input(named('patient.birthDate'), { target: { value: '0079-06-21' } });
    fireEvent.blur(named('patient.birthDate'));
    await waitFor(() =>
      expect(byId('f-patient.birthDate-error').textContent).toBe('Give the year with four digits, like 2026.'),
    );
    await user.click(byId('save'));
    expect(bodies(calls, 'profile.save')).toEqual([]);
  });

  it('leads from the list of problems to the control', async () => {
    fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('patient.phone')).toBeTruthy());
    await retype(user, 'patient.phone', '12');
    await go('coverage');
    await user.click(byId('save'));
    await user.click(screen.getByRole('button', { name: 'Patient, Phone' }));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await waitFor(() => expect(document.activeElement).toBe(named('patient.phone')));
  });

  it('does not claim 0.00 for a charge she added without an amount', async () => {
    const calls = fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('treatment');
    const count = paxmanHub2026.courses[0]!.items.length;
    await user.click(byId('add-charge'));
    expect(named(`courses[0].items[${count}].chargeCents`).value).toBe('');
    await user.click(byId('save'));
    expect(byId(`f-courses[0].items[${count}].chargeCents-error`).textContent).toBe('Write the amount like 300.00.');
    expect(bodies(calls, 'profile.save')).toEqual([]);
  });

  it('repeats the last charge every three weeks', async () => {
    fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('treatment');
    const count = paxmanHub2026.courses[0]!.items.length;
    await user.selectOptions(byId('repeat-times'), '2');
    await user.click(byId('repeat-charge'));
    expect(named(`courses[0].items[${count}].date`).value).toBe('2026-05-20');
    expect(named(`courses[0].items[${count + 1}].date`).value).toBe('2026-06-10');
  });

  it('moves a diagnosis only when she asks', async () => {
    fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('diagnoses');
    expect(named('diagnoses[0].code').value).toBe('C50.412');
    await user.click(screen.getAllByRole('button', { name: 'Move down' })[0]!);
    expect(named('diagnoses[0].code').value).toBe('Z51.11');
    expect(named('diagnoses[1].code').value).toBe('C50.412');
  });

  it('keeps the draft when the vault locked itself before she saved', async () => {
    const store = storedProfile(paxmanHub2026);
    let state = openVault(paxmanHub2026);
    fakeBackground({
      ...store,
      'vault.status': () => state,
      'vault.unlock': () => (state = openVault(paxmanHub2026)),
      'profile.get': (body, context) => {
        if (state.state === 'locked') throw new UserError('locked', 'Unlock CoolClaim first.');
        return store['profile.get']!(body, context);
      },
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await retype(user, 'label', 'Not saved yet');
    state = lockedVault;
    await user.click(byId('save'));
    await waitFor(() => expect(document.getElementById('passphrase')).not.toBeNull());
    expect(screen.getByText('What you had not saved yet is still here. Unlock to go on.')).toBeTruthy();
    await user.type(byId('passphrase'), 'tide lamp orchard{Enter}');
    await waitFor(() => expect(document.getElementById('passphrase')).toBeNull());
    expect(named('label').value).toBe('Not saved yet');
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().label).toBe('Not saved yet'));
  });

  it('does not take back what a second tab saved meanwhile, and shows it', async () => {
    const store = storedProfile(paxmanHub2026);
    fakeBackground(store);
    const user = show();
    await waitFor(() => expect(named('patient.email')).toBeTruthy());
    await retype(user, 'patient.email', 'new@example.com');
    const there = structuredClone(paxmanHub2026);
    there.coverage.groupNumber = 'G-NEW';
    there.courses[0]!.items.push({ ...there.courses[0]!.items[0]!, date: '2026-09-09' });
    await store['profile.save']!({ json: JSON.stringify(there) }, undefined);
    window.dispatchEvent(new Event('focus'));
    await go('coverage');
    await waitFor(() => expect(named('coverage.groupNumber').value).toBe('G-NEW'));
    await go('patient');
    expect(named('patient.email').value).toBe('new@example.com');
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().patient.email).toBe('new@example.com'));
    expect(store.now()).toEqual({ ...there, patient: { ...there.patient, email: 'new@example.com' } });
  });

  it('says that what she typed is kept only as long as no second tab has taken its place', async () => {
    let draft = { base: '', draft: '' };
    fakeBackground({
      ...storedProfile(paxmanHub2026),
      'draft.get': () => draft,
      'draft.save': ({ base, draft: typed }) => {
        draft = { base, draft: typed };
        return {};
      },
    });
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await retype(user, 'label', 'Here');
    const isKept = () => byId('save-status').textContent!.includes('kept here until you save');
    await waitFor(() => expect(isKept()).toBe(true), { timeout: 3000 });
    const here = draft;
    draft = { base: '', draft: '' }; // as after a save elsewhere
    await fakeBrowser.storage.local.set({ vault: Math.random() });
    await waitFor(() => expect(isKept()).toBe(false));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(isKept()).toBe(true), { timeout: 3000 });
    expect(draft).toEqual(here);
  });

  it('adds a treatment, and it is the one in use after saving', async () => {
    const calls = fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('treatment');
    await user.click(byId('add-course'));
    await waitFor(() => expect(named('courses[1].label')).toBeTruthy());
    await user.click(byId('save'));
    await waitFor(() => expect(bodies(calls, 'profile.activate')).toHaveLength(1));
    const saved = JSON.parse(bodies(calls, 'profile.save')[0]!.json) as typeof paxmanHub2026;
    expect(bodies(calls, 'profile.activate')[0]).toEqual({ id: paxmanHub2026.id, course: saved.courses[1]!.id });
  });

  it('asks before an unsaved draft is left for a new profile', async () => {
    const calls = fakeBackground(storedProfile(paxmanHub2026));
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await retype(user, 'label', 'Draft');
    await user.click(byId('add-profile'));
    expect(screen.getByText('You have unsaved changes')).toBeTruthy();
    expect(bodies(calls, 'profile.save')).toEqual([]);
    await user.click(byId('go-on'));
    await waitFor(() => expect(bodies(calls, 'profile.save')).toHaveLength(1));
  });
});

describe('the claim', () => {
  it('shows the lines with their codes and reasons, worked out from what she entered', async () => {
    fakeBackground(storedProfile(paxmanHub2026));
    show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('preview');
    const rows = within(document.querySelector('.lines tbody')!).getAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(rows[0]!.textContent).toMatch(/Jan 14, 2026.*A9273.*\$500\.00/);
    expect(rows[6]!.textContent).toMatch(/Apr 29, 2026.*97039.*\$300\.00/);
    expect(document.querySelector('.totals')!.textContent).toContain('$2,300.00');
  });

  it('saves ticks of the checklist with the profile', async () => {
    const store = storedProfile(paxmanHub2026);
    fakeBackground(store);
    const user = show();
    await waitFor(() => expect(named('label')).toBeTruthy());
    await go('checklist');
    await user.click(screen.getByRole('checkbox', { name: /^Proof of payment/ }));
    await user.click(byId('save'));
    await waitFor(() => expect(Object.values(store.now().courses[0]!.checklist)).toContain('have'));
  });
});
