// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { PDFDocument } from '@cantoo/pdf-lib';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../lib/errors';
import { emptyProfile } from '../../../lib/profile/empty';
import { parseProfile } from '../../../lib/profile/parse';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { fixture } from '../imports/support';
import { bodies, fakeBackground, noVault, openVault, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

/** A passphrase takes its time to be tried. */
const SLOW = { timeout: 10_000 };

/** An unlocked vault without a profile, to which one can be added. */
function emptyVault() {
  const profiles: Profile[] = [];
  const status = () => (profiles[0] ? openVault(profiles[0]) : { ...noVault, state: 'unlocked' as const });
  return {
    profiles,
    handlers: {
      'vault.status': status,
      'profile.get': ({ id }: { id: string }) => {
        const found = profiles.find((one) => one.id === id);
        if (!found) throw new UserError('record-missing', 'This profile is not in your vault any more.');
        return { json: JSON.stringify(found) };
      },
      'profile.save': ({ json }: { json: string }) => {
        profiles.splice(0, 1, parseProfile(json));
        return status();
      },
      'profile.import': ({ json }: { json: string }) => {
        profiles.splice(0, 1, parseProfile(json));
        return status();
      },
      'profile.activate': status,
      'profile.remove': () => {
        profiles.splice(0);
        return { ...noVault, state: 'unlocked' as const };
      },
    },
  };
}

const pick = async (user: ReturnType<typeof show>, ...files: (string | File)[]) => {
  await waitFor(() => expect(byId('import-files')).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve)); // the page listens to its fragment once it is drawn
  await go('imports');
  await user.upload(
    byId('import-files'),
    files.map((file) => (typeof file === 'string' ? fixture(file) : file)),
  );
};
const take = async (user: ReturnType<typeof show>) => {
  await user.click(byId('import-take'));
  await waitFor(() => expect(byId('import-status').className).toContain('good'));
};
const rows = (group: string) =>
  within(byId(`import-${group}`))
    .getAllByRole('checkbox')
    .map((box) => box as HTMLInputElement);

describe("an insurer's bundle into an empty vault", () => {
  it('shows everything, writes nothing before the click, and then what was ticked', async () => {
    const { profiles, handlers } = emptyVault();
    const calls = fakeBackground(handlers);
    const user = show();
    await pick(user, 'fhir/insurer-bundle.json');
    await waitFor(() => expect(byId('import-take')).not.toBeNull());
    expect(byId('import-status').textContent).toBe('15 entries read, 3 others not needed for a claim.');
    expect(byId('import-patient').textContent).toContain('Marisol Inés Beltrán');
    expect(document.getElementById('import-physician')).toBeNull(); // two doctors: she chooses
    expect(rows('diagnoses').map(({ checked }) => checked)).toEqual([false, false]);
    expect(bodies(calls, 'profile.save')).toEqual([]);

    await user.selectOptions(byId('import-choose-physician'), '0');
    await user.click(rows('diagnoses')[0]!);
    expect(rows('lines').map(({ checked }) => checked)).toEqual([false, false, false]); // the clinic's own claim
    await user.click(rows('lines')[1]!);
    await take(user);
    expect(bodies(calls, 'profile.save')).toHaveLength(1);
    const [profile] = profiles;
    expect(profile).toMatchObject({
      patient: { name: { first: 'Marisol' } },
      physician: { npi: '1999000015' },
      diagnoses: [{ code: 'C50.412' }],
      courses: [{ items: [{ billedCode: '97008' }], route: 'manufacturer', claimNumber: '', seller: { npi: '' } }],
    });

    expect(document.activeElement).toBe(byId('import-status'));
    await user.click(byId('import-take-back'));
    await waitFor(() => expect(profiles).toEqual([]));
    expect(byId('import-status').textContent).toContain('Taken back');
  });

  it('leaves nothing when she cancels', async () => {
    const { handlers } = emptyVault();
    const calls = fakeBackground(handlers);
    const user = show();
    await pick(user, 'fhir/insurer-bundle.json');
    await waitFor(() => expect(byId('import-cancel')).not.toBeNull());
    await user.click(byId('import-cancel'));
    expect(document.getElementById('import-take')).toBeNull();
    expect(document.activeElement).toBe(byId('import-files'));
    expect(calls.filter(({ type }) => type.startsWith('profile.'))).toEqual([]);
  });

  it('asks whose data it is and shows nothing of anybody before', async () => {
    fakeBackground(emptyVault().handlers);
    const user = show();
    await pick(user, 'fhir/two-people.json');
    await waitFor(() => expect(byId('import-whose')).not.toBeNull());
    expect(document.getElementById('import-take')).toBeNull();
    await user.selectOptions(byId('import-whose'), '1');
    await waitFor(() => expect(byId('import-patient').textContent).toContain('Lucía'));
    expect(byId('import-patient').textContent).not.toContain('Marisol');
  });
});

describe('into an empty vault', () => {
  it('payments that are alike have each their own tick', async () => {
    const { profiles, handlers } = emptyVault();
    fakeBackground(handlers);
    const user = show();
    await pick(user, 'csv/sessions-en.csv');
    await waitFor(() => expect(rows('payments')).toHaveLength(3));
    await user.click(rows('payments')[1]!);
    expect(rows('payments').map(({ checked }) => checked)).toEqual([true, false, true]);
    await take(user);
    expect(profiles[0]!.courses[0]!.payments.map(({ amountCents }) => amountCents)).toEqual([125000, 30000]);
  });

  it('a file of an older FHIR is said to be one', async () => {
    fakeBackground(emptyVault().handlers);
    const user = show();
    const older = { resourceType: 'Patient', birthDate: '1970-01-02', name: [{ family: ['Roe'], given: ['Ann'] }] };
    await pick(user, new File([JSON.stringify(older)], 'patient.json'));
    await waitFor(() => expect(byId('import-hint-older').textContent).toContain('if the portal offers R4'));
  });

  it('a bill none of whose charges can be read says so beside what it offers', async () => {
    fakeBackground(emptyVault().handlers);
    const user = show();
    const document = await PDFDocument.create();
    const page = document.addPage();
    for (const [at, text] of ['Statement of your account', 'Tax ID: 84-5550123', 'Total $300.00'].entries()) {
      page.drawText(text, { x: 50, y: 700 - 20 * at, size: 10 });
    }
    await pick(user, new File([new Uint8Array(await document.save())], 'bill.pdf'));
    await waitFor(() => expect(byId('import-no-lines').textContent).toContain('under Treatment course'));
    expect(rows('seller')).toHaveLength(1);
  });
});

describe('into a profile she has', () => {
  it('a session that is there already, with its code, is not taken twice from a table without codes', async () => {
    const store = storedProfile(paxmanHub2026);
    fakeBackground(store);
    const user = show();
    const { date, chargeCents } = paxmanHub2026.courses[0]!.items[1]!;
    const amount = chargeCents / 100;
    const rowsOfTable = `Date,Service,Amount,Paid\n${date},Cooling session,${amount},${amount}\n2026-09-09,Cooling session,301,301\n`;
    await pick(user, new File([rowsOfTable], 'sessions.csv'));
    await waitFor(() => expect(rows('lines').map(({ checked }) => checked)).toEqual([false, true]));
    expect(byId('import-lines').textContent).toContain('Already in your treatment.');
    expect(rows('payments').map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('of another person nothing can be taken but into a new one', async () => {
    const store = storedProfile(paxmanHub2026);
    const calls = fakeBackground(store);
    const user = show();
    await pick(user, 'fhir/insurer-bundle.json');
    await waitFor(() => expect(byId('import-other-person').textContent).toContain('Marisol Inés Beltrán'));
    expect((byId('import-take') as HTMLButtonElement).disabled).toBe(true);
    await user.selectOptions(byId('import-into'), 'new');
    await waitFor(() => expect(byId('import-patient')).not.toBeNull());
    expect(bodies(calls, 'profile.save')).toEqual([]);
    expect(store.now()).toEqual(paxmanHub2026);
  });

  it('keeps hers where she does not tick, and what was changed meanwhile', async () => {
    const empty = emptyProfile('mine');
    const mine: Profile = {
      ...empty,
      patient: {
        ...empty.patient,
        name: { ...empty.patient.name, first: 'Marisol', last: 'Beltran' },
        phone: '9205550199',
      },
    };
    const store = storedProfile(mine);
    fakeBackground(store);
    const user = show();
    await pick(user, 'fhir/insurer-bundle.json');
    await waitFor(() => expect(byId('import-patient').textContent).toContain('Yours now: (920) 555-0199'));
    store['profile.save']!({ json: JSON.stringify({ ...mine, label: 'named elsewhere' }) }, undefined);
    await take(user);
    expect(store.now()).toMatchObject({
      label: 'named elsewhere',
      patient: { phone: '9205550199', birthDate: '1979-06-21', name: { middle: 'Inés', last: 'Beltran' } },
    });
  });

  it('waits until her own changes are saved', async () => {
    const store = storedProfile(emptyProfile('mine'));
    fakeBackground(store);
    const user = show();
    await waitFor(() => expect(named('patient.phone')).toBeTruthy());
    await retype(user, 'patient.phone', '920 555 0199');
    await pick(user, 'fhir/insurer-bundle.json');
    await waitFor(() => expect(byId('import-take')).not.toBeNull());
    await user.click(byId('import-take'));
    await waitFor(() => expect(byId('import-error').textContent).toContain('Save or discard your changes first'));
    expect(store.now().patient.birthDate).toBe('');
  });
});

describe('a file of CoolClaim', () => {
  it('a profile is added as it is when everything of it stays ticked', async () => {
    const calls = fakeBackground(emptyVault().handlers);
    const user = show();
    await pick(user, 'profile/profile.json');
    await waitFor(() => expect(byId('import-take')).not.toBeNull());
    await take(user);
    expect(bodies(calls, 'profile.import').map(({ json }) => JSON.parse(json).label)).toEqual(['Noor, spring']);
    expect(byId('import-status').textContent).toContain('Noor, spring');
  });

  it('without one of its facts it comes without that fact', async () => {
    const { profiles, handlers } = emptyVault();
    const calls = fakeBackground(handlers);
    const user = show();
    await pick(user, 'profile/profile.json');
    await waitFor(() => expect(byId('import-coverage')).not.toBeNull());
    await user.click(within(byId('import-coverage')).getByRole('checkbox', { name: /Member ID/ }));
    await take(user);
    expect(bodies(calls, 'profile.import')).toEqual([]);
    expect(profiles[0]!.coverage).toMatchObject({ payerName: 'Great Lakes Cooperative', memberId: '' });
  });

  it('a backup asks for its passphrase, and gives one of its profiles', async () => {
    const { profiles, handlers } = emptyVault();
    fakeBackground(handlers);
    const user = show();
    await pick(user, '../unit/vault/fixtures/backup-v2.jsonl');
    await waitFor(() => expect(byId('import-passphrase')).not.toBeNull());
    await user.type(byId('import-passphrase'), 'not this one');
    await user.click(byId('import-open-backup'));
    await waitFor(() => expect(byId('import-error').textContent).toContain('That passphrase does not open'), SLOW);
    await user.clear(byId('import-passphrase'));
    await user.type(byId('import-passphrase'), 'four plain words h\u00e9re');
    await user.click(byId('import-open-backup'));
    const choice = () => document.getElementById('import-whose') ?? document.getElementById('import-take');
    await waitFor(() => expect(choice()).not.toBeNull(), SLOW);
    if (document.getElementById('import-whose')) await user.selectOptions(byId('import-whose'), '0');
    await waitFor(() => expect(document.getElementById('import-take')).not.toBeNull());
    await take(user);
    expect(profiles).toHaveLength(1);
  });

  it('a summary of care is refused with what to ask for', async () => {
    fakeBackground(emptyVault().handlers);
    const user = show();
    await pick(user, 'refused/ccda.xml');
    await waitFor(() => expect(byId('import-error').textContent).toContain('FHIR (JSON)'));
    expect(screen.queryByText('Look it through')).toBeNull();
  });
});
