// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const CODE = 'diagnoses[0].code';
const box = () => named(CODE);
const list = () => byId(`f-${CODE}-list`);
const options = () => within(list()).queryAllByRole('option');
const notes = () => byId(`f-${CODE}-notes`).textContent;
const status = () => byId(`f-${CODE}-status`).textContent;
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';

/** The options page at the diagnoses, with the list of codes ready. */
async function openDiagnoses(profile: Profile = paxmanHub2026, language: 'en' | 'es' = 'en') {
  const store = storedProfile(profile);
  const settings = { autoLockMinutes: 15, language, panelSide: 'right' } as const;
  fakeBackground({ ...store, 'settings.get': () => settings });
  const user = show();
  await waitFor(() => expect(named('patient.phone')).toBeTruthy());
  await go('diagnoses');
  await waitFor(() => expect(notes()).toContain('Malignant'));
  // the words beside a title come with the search
  await waitFor(() => expect(notes()).toContain(language === 'en' ? 'Breast, upper outer' : 'Mama, cuadrante'));
  return { user, store };
}

describe('the diagnosis picker', () => {
  it('finds a code by words with a slip, and takes it with the keyboard alone', async () => {
    const { user, store } = await openDiagnoses();
    await retype(user, CODE, 'rihgt brest upper outer');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
    expect(options()[0]!.textContent).toContain('C50.411 Breast, upper outer quarter, right side');
    expect(options()[0]!.textContent).toContain('Malignant neoplasm of upper-outer quadrant of right female breast');
    expect(status()).toMatch(/^\d+ codes found\. Choose with the arrow keys\.$/);
    await user.keyboard('{ArrowDown}');
    expect(active()).toContain('C50.411');
    expect(options()[0]!.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    expect(box().value).toBe('C50.411');
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(notes()).toContain('Breast, upper outer quarter, right side');
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().diagnoses[0]!.code).toBe('C50.411'));
  });

  it('walks round the list with the arrows and leaves the text alone on Escape', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'C56');
    const count = options().length;
    expect(count).toBeGreaterThan(2);
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(options().at(-1)!.textContent);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(options()[1]!.textContent);
    await user.keyboard('{Escape}');
    expect(list().hidden).toBe(true);
    expect(box().value).toBe('C56');
    await user.keyboard('{ArrowDown}');
    expect(list().hidden).toBe(false);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(list().hidden).toBe(true);
  });

  it('takes a code by the mouse without losing the focus', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'ovary left');
    await user.click(options()[0]!);
    expect(box().value).toBe('C56.2');
    expect(document.activeElement).toBe(box());
  });

  it('Enter in an open list with nothing marked chooses nothing and saves nothing', async () => {
    const { user, store } = await openDiagnoses();
    await retype(user, CODE, 'C56.2');
    await user.keyboard('{Enter}');
    expect(box().value).toBe('C56.2');
    expect(store.now().diagnoses[0]!.code).toBe('C50.412');
  });

  it('offers the codes below a heading, step by step, and never takes one by itself', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'C50.4');
    await user.tab();
    expect(notes()).toContain('C50.4 is only a heading in FY2026');
    const choices = () => within(byId(`f-${CODE}-notes`)).getAllByRole('button');
    expect(choices().map(({ textContent }) => textContent!.slice(0, 6))).toEqual(['C50.41', 'C50.42']);
    expect(box().value).toBe('C50.4');
    await user.click(choices()[0]!);
    expect(box().value).toBe('C50.41');
    await user.click(choices()[1]!);
    expect(box().value).toBe('C50.412');
    expect(document.activeElement).toBe(box());
    expect(notes()).not.toContain('heading');
  });

  it('goes by the dates of service: a code that was split between two sessions', async () => {
    const [course] = paxmanHub2026.courses;
    const [first, second] = course!.items;
    const items = [
      { ...first!, date: '2024-09-30' },
      { ...second!, date: '2024-10-01' },
    ];
    const { user } = await openDiagnoses({ ...paxmanHub2026, courses: [{ ...course!, items }] });
    await retype(user, CODE, 'C83.39');
    await user.tab();
    expect(notes()).toContain('C83.39 is only a heading since FY2025');
    const choices = within(byId(`f-${CODE}-notes`)).getAllByRole('button');
    expect(choices.map(({ textContent }) => textContent!.slice(0, 7))).toEqual(['C83.390', 'C83.398']);
  });

  it('lets the official title of the former code go with it, and keeps words of her own', async () => {
    const { user, store } = await openDiagnoses();
    const words = () => named('diagnoses[0].description').value;
    expect(words()).toBe('Malignant neoplasm of upper-outer quadrant of left female breast');
    await retype(user, CODE, 'ovary left');
    await user.click(options()[0]!);
    expect(words()).toBe('');
    await retype(user, 'diagnoses[0].description', 'My own words');
    await retype(user, CODE, 'C56.1');
    expect(words()).toBe('My own words');
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().diagnoses[0]).toEqual({ code: 'C56.1', description: 'My own words' }));
  });

  it('keeps any code she types and says what is doubtful about it', async () => {
    const { user, store } = await openDiagnoses();
    await retype(user, CODE, 'c50.999');
    await user.tab();
    expect(box().value).toBe('C50.999');
    expect(notes()).toContain('C50.999 is not an ICD-10-CM code of FY2026.');
    await user.click(byId('save'));
    await waitFor(() => expect(store.now().diagnoses[0]!.code).toBe('C50.999'));
  });

  it('says how it read a broken spelling', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'Z51-11');
    await user.tab();
    expect(box().value).toBe('Z51-11');
    expect(notes()).toContain('“Z51-11” was read as Z51.11.');
    expect(notes()).toContain('Encounter for antineoplastic chemotherapy');
  });

  it('asks her to check with the insurer on dates without an official list', async () => {
    const [course] = paxmanHub2026.courses;
    const items = [{ ...course!.items[0]!, date: '2028-02-01' }];
    await openDiagnoses({ ...paxmanHub2026, courses: [{ ...course!, items }] });
    expect(notes()).toContain('CoolClaim has no official list of codes for FY2028. Check with your insurer.');
  });

  it('says in one sentence that words are no code, and that nothing was found', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'xxyyzz 🦀');
    expect(options()).toEqual([]);
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(status()).toContain('Nothing found.');
    await user.tab();
    expect(byId(`f-${CODE}-error`).textContent).toContain('This is not a diagnosis code yet.');
    expect(box().value).toBe('xxyyzz 🦀');
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('names what was entered instead of a diagnosis code', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, '97039');
    await user.tab();
    expect(byId(`f-${CODE}-error`).textContent).toContain('This looks like a procedure code, not a diagnosis code.');
  });

  it('says nothing about an empty box, and survives a huge paste', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, '');
    await user.tab();
    expect(notes()).toBe('');
    expect(document.getElementById(`f-${CODE}-error`)).toBeNull();
    fireEvent.input(box(), { target: { value: `left breast ${'🦀 lorem '.repeat(20_000)}` } });
    expect(options().length).toBeGreaterThan(0);
  });

  it('speaks Spanish and understands it, with the official title in English beside', async () => {
    const { user } = await openDiagnoses(paxmanHub2026, 'es');
    await retype(user, CODE, 'ovario izquierdo');
    expect(options()[0]!.textContent).toContain('C56.2 Ovario, lado izquierdo');
    expect(options()[0]!.querySelector('[lang=en]')!.textContent).toBe('Malignant neoplasm of left ovary');
    expect(status()).toContain('Elija con las flechas');
    await retype(user, CODE, 'C56');
    await user.tab();
    expect(notes()).toContain('Elija el que está en su expediente:');
  });

  it('warns at once about a code that exists and does not fit chemotherapy', async () => {
    const { user } = await openDiagnoses();
    await retype(user, CODE, 'L64.0');
    await user.tab();
    expect(notes()).toContain('not hair loss from chemotherapy');
  });
});
