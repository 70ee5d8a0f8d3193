// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Course, Profile } from '../../../lib/profile/schema';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

/** The options page of the sample after a change, at one of its sections. */
async function open(section: string, change: (profile: Profile, course: Course) => unknown = () => {}) {
  const profile = structuredClone(paxmanHub2026);
  change(profile, profile.courses[0]!);
  const store = storedProfile(profile);
  fakeBackground(store);
  const user = show();
  await waitFor(() => expect(named('patient.phone')).toBeTruthy());
  await go(section);
  return { user, store };
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('what to do next', () => {
  it('stands by step, the gravest first, each with the way to its section', async () => {
    await open('preview', (profile, course) => {
      profile.diagnoses[0]!.code = 'C50.41';
      course.items[3]!.billedCode = '97008';
      course.payments = [];
      course.seller.taxId = '';
      profile.coverage.filingLimit = { count: 1, unit: 'days' };
    });
    expect(texts('.step h4')).toEqual([
      'Watch the time',
      'Mend it here',
      'Ask whoever billed you',
      "Ask your doctor's office or clinic",
      'Good to know',
    ]);
    const mend = document.querySelectorAll('.step')[1]!;
    expect([...mend.querySelectorAll('.badge')].map((badge) => badge.textContent)).toEqual([
      'Must be mended',
      'Please check',
    ]);
    expect([...document.querySelectorAll('.step a')].map((link) => link.getAttribute('href'))).toEqual([
      '#coverage',
      '#treatment',
      '#treatment',
      '#treatment',
      '#diagnoses',
    ]);
  });

  it('says so when nothing is left to mend', async () => {
    await open('preview');
    expect(screen.getByText(/^Nothing is left to mend/)).toBeTruthy();
    expect(texts('.step h4')).toEqual(['Good to know']);
  });
});

describe('why a code', () => {
  it('opens the rule with its dates, source and how sure it is', async () => {
    await open('preview');
    const [cap, session] = [...document.querySelectorAll('.lines tbody tr')];
    const facts = (row: Element | undefined) =>
      Object.fromEntries(
        [...row!.querySelectorAll('.facts > div')].map((fact) => [
          fact.querySelector('dt')!.textContent,
          fact.querySelector('dd')!.textContent,
        ]),
      );
    expect(facts(cap)).toMatchObject({
      'It stands for': 'Cold cap or cold wrap',
      'Valid for dates of service': 'from Jan 1, 2011',
      Source: 'Paxman reimbursement guidance (coldcap.com)',
      'How sure': 'likely. Check with your insurer.',
    });
    expect(facts(session)['Words to write beside it']).toContain('Scalp cooling session, Paxman system.');
    expect(facts(session).Units).toBe('once a session. Check with your insurer.');
    expect(
      within(cap as HTMLElement)
        .getByText(/^Why this code/)
        .getAttribute('aria-label'),
    ).toBe('Why this code, line 1');
  });
});

describe('deadlines', () => {
  it('are not invented for an insurer nobody knows', async () => {
    await open('preview');
    expect(screen.getByText(/^We do not know how long your insurer takes claims/)).toBeTruthy();
  });

  it('follow what she copies from her plan', async () => {
    const { user } = await open('coverage');
    await retype(user, 'coverage.filingLimit.count', '24');
    await user.selectOptions(named('coverage.filingLimit.unit'), 'months');
    await go('preview');
    const shown = document.querySelector('.deadline')!;
    expect(shown.textContent).toContain('Jan 14, 2028');
    expect(shown.textContent).toContain('24 months · as your plan says.');
    expect(shown.querySelectorAll('li')).toHaveLength(6);
  });
});

describe('the order of diagnoses', () => {
  it('is explained by both rules and changed only by her', async () => {
    const { user, store } = await open('preview');
    expect(texts('.lettered b')).toEqual(['C50.412', 'Z51.11']);
    expect(screen.getByText(/^Chemotherapy first:/)).toBeTruthy();
    expect(screen.getByText(/^Cancer first:/)).toBeTruthy();
    await user.click(byId('swap-diagnoses'));
    expect(texts('.lettered b')).toEqual(['Z51.11', 'C50.412']);
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().diagnoses.map(({ code }) => code)).toEqual(['Z51.11', 'C50.412']));
  });
});

describe('sessions in a row', () => {
  it('makes six sessions every three weeks from one date and one price, each editable', async () => {
    const { user, store } = await open('treatment', (_, course) => Object.assign(course, { items: [], payments: [] }));
    expect((byId('repeat-charge') as HTMLButtonElement).disabled).toBe(true);
    await user.type(byId('repeat-first'), '2026-01-14');
    await user.type(byId('repeat-amount'), '$300');
    await user.click(byId('repeat-charge'));
    expect(Array.from({ length: 6 }, (_, n) => named(`courses[0].items[${n}].date`).value)).toEqual([
      '2026-01-14',
      '2026-02-04',
      '2026-02-25',
      '2026-03-18',
      '2026-04-08',
      '2026-04-29',
    ]);
    await retype(user, 'courses[0].items[2].date', '2026-02-27');
    await user.click(byId('save'));
    await waitFor(() => expect(byId('save-status').textContent).toBe('Saved'));
    expect(store.now().courses[0]!.items.map(({ date, kind, chargeCents }) => [date, kind, chargeCents])[2]).toEqual([
      '2026-02-27',
      'cycle',
      30000,
    ]);
  });

  it('takes date and price from the last session, not from a cap, and never goes over the room there is', async () => {
    await open('treatment', (_, course) => {
      course.items = [...Array.from({ length: 195 }, () => course.items[1]!), course.items[0]!];
    });
    expect((byId('repeat-amount') as HTMLInputElement).value).toBe('300.00');
    expect((byId('repeat-first') as HTMLInputElement).value).toBe('2026-02-04');
    expect((byId('repeat-charge') as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText('A treatment holds at most 200 charges.')).toBeTruthy();
  }, 20_000); // 196 rows of controls in a DOM made of script

  it('never copies what the bill prints for one kind of charge to another', async () => {
    const { user } = await open('treatment', (_, course) => {
      course.items = [{ ...course.items[1]!, kind: 'placement', billedCode: '97008', modifiers: ['59'] }];
    });
    await user.selectOptions(byId('repeat-kind'), 'post-infusion');
    await user.type(byId('repeat-amount'), '40');
    await user.click(byId('repeat-charge'));
    expect(named('courses[0].items[0].billedCode').value).toBe('97008');
    expect(named('courses[0].items[1].billedCode').value).toBe('');
    expect(named('courses[0].items[1].modifiers').value).toBe('');
  });
});

describe('the claim sheet', () => {
  it('shows identifiers, diagnoses and the lines form by form with their sums', async () => {
    await open('sheet');
    const sheet = document.querySelector('.sheet')!.textContent!;
    for (const fact of ['Paxman Hub', 'NPI: has none', '84-5550199', 'XEH883204517', 'PH-204817', 'A · C50.412']) {
      expect(sheet).toContain(fact);
    }
    expect(texts('.sheet-lines tfoot td')).toEqual(['$2,000.00', '', '$300.00', '']);
    expect(document.querySelectorAll('.sheet-lines tbody tr')).toHaveLength(7);
    expect(document.querySelector('.sheet :is(input, select, textarea)')).toBeNull();
  });

  it('prints, and names what is still open', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await open('sheet', (_, course) => Object.assign(course, { placeOfService: '' }));
    expect(document.querySelector('.sheet')!.textContent).toContain('The place of service is missing.');
    await user.click(byId('print-sheet'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('says what to do while the profile has entries that cannot be read', async () => {
    const { user } = await open('treatment');
    await retype(user, 'courses[0].items[1].chargeCents', 'much');
    await go('sheet');
    expect(screen.getByText('Some entries have to be mended before the claim can be worked out.')).toBeTruthy();
  });
});

describe("the insurer's wish for the charge", () => {
  it('as one total gives one line for each code', async () => {
    const { user } = await open('treatment');
    await user.selectOptions(named('courses[0].chargeStyle'), 'total');
    await retype(user, 'courses[0].invoiceTotalCents', '2,299');
    await go('preview');
    expect(texts('.lines tbody tr td:nth-child(2) b')).toEqual(['A9273', '97039']);
    expect(texts('.lines tbody tr td:last-child')).toEqual(['$500.00', '$1,800.00']);
    expect(screen.getByText('The charges come to $2,300.00, but the invoice says $2,299.00.')).toBeTruthy();
  });
});
