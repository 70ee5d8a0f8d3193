// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

const TODAY = '2026-06-01';
beforeEach(() => {
  location.hash = '';
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open(change: (profile: Profile) => unknown = () => {}, language: 'en' | 'es' = 'en') {
  const profile = structuredClone(paxmanHub2026);
  profile.coverage.payerName = 'Cigna';
  change(profile);
  const store = storedProfile(profile);
  fakeBackground({ ...store, 'settings.get': () => ({ autoLockMinutes: 15, language, panelSide: 'right' }) });
  const user = show();
  await waitFor(() => expect(named('patient.phone')).toBeTruthy());
  await go('tracker');
  return { user, store };
}
const course = (store: { now: () => Profile }) => store.now().courses[0]!;
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
const setDate = (name: string, value: string) => fireEvent.input(named(name), { target: { value } });
const status = () => texts('.claims .badge');

describe('the status', () => {
  it('of a sent claim begins the insurer’s time, and is kept with its confirmation number', async () => {
    const { user, store } = await open();
    expect(status()).toEqual(['Draft']);
    await user.click(byId('add-event'));
    const date = named('courses[0].changes[0].date');
    expect(date.value).toBe(TODAY);
    await waitFor(() => expect(document.activeElement).toBe(date));
    setDate('courses[0].changes[0].date', '2026-05-20');
    await retype(user, 'courses[0].changes[0].confirmation', 'CNF-778');
    await user.click(within(byId('event-in-hand')).getByText('Done'));
    expect(status()).toEqual(['Submitted']);
    expect(texts('.history p')).toEqual(['Sent to the insurer, May 20, 2026 confirmation number CNF-778']);
    expect(texts('.due > li')[0]).toContain('The insurer decides by Jun 19, 2026, in 18 days');
    expect(texts('.due > li')[0]).toContain('30 days · Internal appeals, healthcare.gov.');
    await user.click(byId('save'));
    await waitFor(() =>
      expect(course(store).changes).toEqual([
        { status: 'submitted', date: '2026-05-20', confirmation: 'CNF-778', reason: '' },
      ]),
    );
  });

  it('denied asks for the date on the letter, which the appeal counts from; without it nothing is kept', async () => {
    const { user, store } = await open();
    await user.selectOptions(byId('claim-event'), 'Denied');
    await user.click(byId('add-event'));
    expect(named('courses[0].denialDate').value).toBe('');
    expect(status()).toEqual(['Draft']);
    setDate('courses[0].denialDate', '2026-05-10');
    expect(status()).toEqual(['Denied']);
    expect(texts('.due > li')[0]).toContain('Send an appeal by Nov 6, 2026');
    await user.click(byId('save'));
    await waitFor(() => expect(course(store)).toMatchObject({ denialDate: '2026-05-10', changes: [] }));
  });

  it('is taken out again', async () => {
    const { user, store } = await open(({ courses }) => Object.assign(courses[0]!, { denialDate: '2026-05-10' }));
    await user.click(screen.getByLabelText('Remove: Denied, May 10, 2026'));
    await user.click(byId('save'));
    await waitFor(() => expect(course(store).denialDate).toBe(''));
  });

  it('with a date that is missing keeps her from saving, and the field is shown', async () => {
    const { user, store } = await open();
    await user.click(byId('add-event'));
    setDate('courses[0].changes[0].date', '');
    await user.click(within(byId('event-in-hand')).getByText('Done'));
    await user.click(byId('save'));
    expect(named('courses[0].changes[0].date').getAttribute('aria-invalid')).toBe('true');
    expect(course(store).changes).toEqual([]);
  });

  it.each([
    ['FEP Blue', /^How long you have for an appeal is not known here/],
    ['TRICARE', /^How long you have for an appeal is not known here/],
    ['CHAMPVA', /^How long you have for an appeal is not known here/],
  ])('%s: says that no time for an appeal is known', async (payer, sentence) => {
    await open((profile) => {
      profile.coverage.payerName = payer;
      profile.courses[0]!.denialDate = '2026-05-10';
    });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(texts('.due > li')).toEqual([]);
  });
});

describe('the log', () => {
  it('keeps who said what, and what was promised becomes a day that is due, until it was kept', async () => {
    const { user, store } = await open();
    await user.click(byId('add-contact'));
    await retype(user, 'courses[0].log[0].who', 'Dana');
    await retype(user, 'courses[0].log[0].reference', 'R-55');
    await user.type(named('courses[0].log[0].said'), 'They look again.{Enter}Really.');
    setDate('courses[0].log[0].promisedBy', '2026-06-08');
    await user.click(within(byId('contact-in-hand')).getByText('Done'));
    expect(texts('.log li')[0]).toContain('Call, Jun 1, 2026, Dana');
    expect(texts('.due > li')[0]).toContain('Promised by Jun 8, 2026, in 7 days · by Dana on Jun 1, 2026');
    await user.click(screen.getByLabelText('Change: Call, Jun 1, 2026, Dana'));
    await user.click(screen.getByLabelText('It was kept'));
    expect(texts('.due > li').join()).not.toContain('Promised');
    await user.click(byId('save'));
    await waitFor(() => expect(course(store).log).toHaveLength(1));
    expect(course(store).log[0]).toEqual({
      date: TODAY,
      kind: 'call',
      who: 'Dana',
      reference: 'R-55',
      said: 'They look again.\nReally.',
      promisedBy: '2026-06-08',
      promiseKept: true,
    });
  });

  it('shows the newest first, and an entry is removed', async () => {
    const entry = { kind: 'letter', who: '', reference: '', said: '', promisedBy: '', promiseKept: false } as const;
    const { user } = await open(({ courses }) => {
      courses[0]!.log = [
        { ...entry, date: '2026-05-01' },
        { ...entry, date: '2026-05-20' },
        { ...entry, date: '2026-04-01' },
      ];
    });
    expect(texts('.log b')).toEqual(['Letter, May 20, 2026', 'Letter, May 1, 2026', 'Letter, Apr 1, 2026']);
    await user.click(screen.getByLabelText('Remove: Letter, May 1, 2026'));
    expect(texts('.log b')).toEqual(['Letter, May 20, 2026', 'Letter, Apr 1, 2026']);
  });
});

describe('the calendar file', () => {
  const saved = () => {
    const blobs: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    return blobs;
  };
  const withDenial = ({ courses }: Profile) =>
    Object.assign(courses[0]!, { denialDate: '2026-05-10', claimNumber: 'CLM-900', label: 'Paxman 2026' });

  it('says nothing of health, insurance or her, unless she wants it', async () => {
    const { user } = await open(withDenial);
    const blobs = saved();
    await user.click(byId('calendar-all'));
    const neutral = await blobs[0]!.text();
    expect(neutral).toContain('SUMMARY:Last day to send papers\r\n');
    expect(neutral).toContain('DTSTART;VALUE=DATE:20261106\r\n');
    expect(neutral).not.toMatch(/claim(?!\.invalid|\/\/)|insur|appeal|Paxman|CLM-900|cancer|Jordan/);
    await user.click(byId('calendar-plain'));
    await user.click(screen.getAllByText('For my calendar')[0]!);
    const plain = (await blobs[1]!.text()).replaceAll('\r\n ', '');
    expect(plain).toContain('SUMMARY:Insurance claim: last day to send the appeal');
    expect(plain).toContain('CLM-900');
    expect(/UID:(.*)/.exec(plain)![1]).toBe(/UID:(.*)/.exec(neutral)![1]);
  });

  it('holds the days ahead of every claim of the profile', async () => {
    const { user } = await open((profile) => {
      withDenial(profile);
      profile.courses.push({ ...profile.courses[0]!, id: 'second', denialDate: '2026-05-12' });
      profile.courses.push({ ...profile.courses[0]!, id: 'third', denialDate: '2025-05-12' }); // long over
    });
    const blobs = saved();
    expect(texts('.claims li')).toHaveLength(3);
    await user.click(byId('calendar-all'));
    expect((await blobs[0]!.text()).match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261106',
      'DTSTART;VALUE=DATE:20261108',
    ]);
  });
});

it('speaks Spanish', async () => {
  await open(({ courses }) => Object.assign(courses[0]!, { denialDate: '2026-05-10' }), 'es');
  expect(texts('.claims .badge')).toEqual(['Denegado']);
  expect(texts('.due > li')[0]).toContain('Envíe');
  expect(texts('.due > li')[0]).toContain('dentro de 158 días');
});
