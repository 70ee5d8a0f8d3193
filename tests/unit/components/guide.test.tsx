// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/welcome.html" }
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/guide/Welcome';
import { PageFrame } from '../../../components/PageFrame';
import { UserError } from '../../../lib/errors';
import type { VaultStatus } from '../../../lib/messages';
import { parseProfile } from '../../../lib/profile/parse';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import type { StoredGuide } from '../../../lib/vault/guide';
import { fakeBackground, lockedVault, noVault, openVault } from './fakeBackground';
import { byId, named } from './optionsPage';

const hub = SAMPLES['paxman-hub-2026'];

/** A background that keeps one profile and how far she is in it, as the real one does. */
function background(start: { profile?: Profile; guide?: StoredGuide; state?: VaultStatus['state'] } = {}) {
  const its = { profile: start.profile, guide: start.guide, state: start.state ?? 'unlocked' };
  const status = (): VaultStatus => {
    if (its.state === 'none') return noVault;
    if (its.state === 'locked') return lockedVault;
    return its.profile ? openVault(its.profile) : { ...noVault, state: 'unlocked' };
  };
  const open = () => {
    if (its.state !== 'unlocked') throw new UserError('locked', 'Unlock CoolClaim first.');
  };
  fakeBackground({
    'vault.status': status,
    'vault.create': () => {
      its.state = 'unlocked';
      return status();
    },
    'vault.unlock': () => {
      its.state = 'unlocked';
      return status();
    },
    'profile.get': () => {
      open();
      return { json: JSON.stringify(its.profile) };
    },
    'profile.save': ({ json }) => {
      open();
      its.profile = parseProfile(json);
      return status();
    },
    'profile.activate': () => {
      open();
      return status();
    },
    'guide.get': () => ({ guide: its.guide ?? null }),
    'guide.save': (guide) => {
      open();
      its.guide = guide;
      return {};
    },
  });
  return its;
}

const show = () => {
  render(
    <PageFrame>
      <Welcome />
    </PageFrame>,
  );
  return userEvent.setup();
};
const atStep = (n: number) => waitFor(() => expect(byId('guide-progress').textContent).toBe(`Step ${n} of 6`));
const saved = () => waitFor(() => expect(byId('guide-saved').textContent).not.toBe('Saving…'), { timeout: 3000 });

vi.stubGlobal('scrollTo', () => {});
afterEach(cleanup);

describe('the first run', () => {
  it('goes from the passphrase straight to the first step, with the cursor at its heading', async () => {
    const its = background({ state: 'none' });
    const user = show();
    await waitFor(() => expect(byId('new-passphrase')).not.toBeNull());
    for (const id of ['new-passphrase', 'repeat-passphrase']) {
      await user.click(byId(id));
      await user.paste('tide lamp orchard quiet');
    }
    await user.keyboard('{Enter}');
    await atStep(1);
    expect(document.activeElement?.textContent).toBe('Who had the treatment?');
    expect(its.guide).toMatchObject({ place: 'patient', skipped: [] });
    expect(its.profile?.label).toBe('');
  });

  it('stores what she types without being asked, and goes on at the same step when the page is opened again', async () => {
    const its = background();
    const user = show();
    await user.click(await screen.findByText('Begin'));
    await atStep(1);
    await user.type(named('patient.name.first'), 'Jordan');
    await waitFor(() => expect(its.profile?.patient.name.first).toBe('Jordan'), { timeout: 3000 });
    await user.click(byId('guide-next'));
    await atStep(2);
    await user.type(named('coverage.memberId'), 'XEH883204517');
    await waitFor(() => expect(its.profile?.coverage.memberId).toBe('XEH883204517'), { timeout: 3000 });
    cleanup();

    show();
    await atStep(2);
    expect(named('coverage.memberId').value).toBe('XEH883204517');
  });

  it('keeps what is not usable yet beside the profile, and brings it back', async () => {
    const its = background({ profile: hub, guide: { profile: hub.id, place: 'patient', skipped: [], loose: [] } });
    const user = show();
    await atStep(1);
    await user.clear(named('patient.phone'));
    await user.type(named('patient.phone'), '608555');
    await waitFor(() => expect(its.guide?.loose).toEqual([{ path: 'patient.phone', value: '608555' }]), {
      timeout: 3000,
    });
    await saved();
    expect(byId('guide-saved').textContent).toBe('Kept, but not usable yet: Patient, Phone.');
    expect(its.profile?.patient.phone).toBe(hub.patient.phone);
    cleanup();

    show();
    await atStep(1);
    expect(named('patient.phone').value).toBe('608555');
  });

  it('says in plain words what to mend before it goes on, and lets her leave the step for later', async () => {
    const its = background({ profile: hub, guide: { profile: hub.id, place: 'patient', skipped: [], loose: [] } });
    const user = show();
    await atStep(1);
    await user.clear(named('patient.address.zip'));
    await user.type(named('patient.address.zip'), '53');
    await user.click(byId('guide-next'));
    expect(document.activeElement).toBe(named('patient.address.zip'));
    expect(byId('guide-mend').textContent).toContain('1 entry here has to be mended');
    expect(byId('f-patient.address.zip-error').textContent).toMatch(/ZIP/);
    expect(byId('guide-progress').textContent).toBe('Step 1 of 6');

    await user.click(byId('guide-skip'));
    await atStep(2);
    await waitFor(() => expect(its.guide).toMatchObject({ place: 'coverage', skipped: ['patient'] }));
    await user.click(byId('guide-back'));
    await atStep(1);
    expect(named('patient.address.zip').value).toBe('53');
  });

  it('ends with what a claim still lacks, each a way to its step', async () => {
    const bare = { ...hub, coverage: { ...hub.coverage, memberId: '' } };
    background({ profile: bare, guide: { profile: hub.id, place: 'treatment', skipped: ['diagnoses'], loose: [] } });
    const user = show();
    await atStep(6);
    await user.click(byId('guide-next'));
    await waitFor(() => expect(byId('guide-end')).not.toBeNull());
    expect([...byId('guide-missing').querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Step 2: What is on the insurance card? Member ID',
      'Step 5: What is the diagnosis? (left for later)',
    ]);
    expect(byId('guide-try').getAttribute('href')).toBe('/practice.html');
    await user.click(screen.getByText('Step 2: What is on the insurance card?'));
    await atStep(2);
  });

  it('keeps what she types while the vault locks itself, and stores it once it is open again', async () => {
    const its = background({ profile: hub, guide: { profile: hub.id, place: 'coverage', skipped: [], loose: [] } });
    const user = show();
    await atStep(2);
    its.state = 'locked';
    await user.type(named('coverage.planName'), ' Plus');
    await waitFor(() => expect(document.getElementById('passphrase')).not.toBeNull(), { timeout: 3000 });
    expect(its.profile?.coverage.planName).toBe(hub.coverage.planName);
    await user.type(byId('passphrase'), 'any{Enter}');
    await waitFor(() => expect(its.profile?.coverage.planName).toBe(`${hub.coverage.planName} Plus`), {
      timeout: 3000,
    });
    expect(document.getElementById('passphrase')).toBeNull();
  });

  it('does not take away what the panel ticked meanwhile', async () => {
    const its = background({ profile: hub, guide: { profile: hub.id, place: 'coverage', skipped: [], loose: [] } });
    const user = show();
    await atStep(2);
    const ticked = structuredClone(hub);
    ticked.courses[0]!.checklist = { 'itemized-bill': 'have' };
    its.profile = ticked;
    await user.type(named('coverage.planName'), '1');
    await waitFor(() => expect(its.profile?.coverage.planName).toBe(`${hub.coverage.planName}1`), { timeout: 3000 });
    await user.type(named('coverage.planName'), '2');
    await waitFor(() => expect(its.profile?.coverage.planName).toBe(`${hub.coverage.planName}12`), { timeout: 3000 });
    expect(its.profile!.courses[0]!.checklist).toEqual({ 'itemized-bill': 'have' });
  });

  it('does not take back what she saved in the options meanwhile, and shows it', async () => {
    const its = background({ profile: hub, guide: { profile: hub.id, place: 'coverage', skipped: [], loose: [] } });
    const user = show();
    await atStep(2);
    its.profile = {
      ...hub,
      coverage: { ...hub.coverage, groupNumber: 'G-NEW' },
      patient: { ...hub.patient, email: '' },
    };
    await user.type(named('coverage.planName'), '1');
    await waitFor(() => expect(its.profile?.coverage.planName).toBe(`${hub.coverage.planName}1`), { timeout: 3000 });
    await waitFor(() => expect(named('coverage.groupNumber').value).toBe('G-NEW'));
    expect(its.profile).toMatchObject({ coverage: { groupNumber: 'G-NEW' }, patient: { email: '' } });

    its.profile = { ...its.profile!, coverage: { ...its.profile!.coverage, groupNumber: 'G-NEWER' } };
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(named('coverage.groupNumber').value).toBe('G-NEWER'));
  });
});

describe('a background that does not answer', () => {
  afterEach(() => vi.useRealTimers());
  const said = () => document.getElementById('vault-error')?.textContent;

  it.each([
    ['never', () => new Promise<VaultStatus>(() => {})],
    ['with an error of the browser', undefined],
  ])('%s: the page says so and asks again by itself', async (_, silent) => {
    vi.useFakeTimers();
    let asked = 0;
    const handler = () => (asked++ === 0 && silent ? silent() : noVault);
    if (silent) fakeBackground({ 'vault.status': handler });
    show();
    await vi.advanceTimersByTimeAsync(4000);
    expect(said()).toMatch(/^CoolClaim does not answer yet, so it is asked again/);
    if (!silent) fakeBackground({ 'vault.status': handler });
    await vi.advanceTimersByTimeAsync(3100);
    expect(said()).toBeUndefined();
    expect(byId('new-passphrase')).not.toBeNull();
  });
});
