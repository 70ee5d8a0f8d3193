// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DocumentList } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CLAIM = { profile: paxmanHub2026.id, course: paxmanHub2026.courses[0]!.id };
const FILE: DocumentList['documents'][number] = {
  id: 'a1',
  name: 'Hub receipt.pdf',
  kind: 'itemized-receipt',
  type: 'application/pdf',
  size: 12_000_000,
  added: '2026-06-01',
  ...CLAIM,
};

/** The checklist of the sample, changed so, with these files. */
async function open(change: (profile: Profile) => void = () => {}, documents = [FILE]) {
  const profile = structuredClone(paxmanHub2026);
  change(profile);
  const store = storedProfile(profile);
  fakeBackground({ ...store, 'documents.list': () => ({ documents, damaged: [], claims: [] }) });
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('checklist');
  return { store, user };
}
const card = (id: string) => document.querySelector<HTMLElement>(`[data-item="${id}"]`)!;
const group = (id: string) => card(id).closest('.checklist-group')!.querySelector('h3')!.textContent;

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

it('stands in groups by what is needed, the last one with the reasons', async () => {
  await open();
  expect(group('claim-form')).toBe('Required');
  expect(group('progress-notes')).toBe('Recommended');
  expect(group('pre-authorization')).toBe('Optional');
  expect(group('ort-article')).toBe('Not needed, and why');
  expect(card('ort-article').textContent).toContain('your system is another one');
  expect(within(card('ort-article')).getAllByRole('checkbox')).toHaveLength(1);
});

it('counts what is at hand, and names the stored file and what is wrong with it', async () => {
  await open();
  await waitFor(() => expect(card('itemized-receipt').textContent).toContain('Stored: Hub receipt.pdf'));
  expect(screen.getByText(/^1 of \d+ required and recommended papers are at hand\.$/)).toBeTruthy();
  expect(card('itemized-receipt').textContent).toContain('“Hub receipt.pdf” has 12 MB');
});

it('files of another claim are not hers here', async () => {
  await open(() => {}, [{ ...FILE, course: 'other' }]);
  await waitFor(() => expect(screen.getByText(/^0 of \d+/)).toBeTruthy());
  expect(document.body.textContent).not.toContain('Hub receipt.pdf');
});

it('shows what her insurer wants with its source, and of everything on top', async () => {
  await open(({ coverage }) => {
    coverage.payerName = 'UnitedHealthcare';
  });
  const notice = document.querySelector('.notice.checklist-group')!;
  expect(notice.textContent).toMatch(/black and white\. UnitedHealthcare, claim do's and don'ts/);
  expect(card('claim-form').textContent).not.toContain('black and white');
  expect(card('proof-of-payment').textContent).toContain('What UnitedHealthcare wants');
  expect(card('proof-of-payment').textContent).not.toContain('cashed check');
});

it('follows the profile while it is being edited: Medicare makes the letter a must', async () => {
  const { user } = await open();
  expect(group('cover-letter')).toBe('Recommended');
  await go('coverage');
  await user.clear(named('coverage.payerName'));
  await user.type(named('coverage.payerName'), 'Original Medicare');
  await go('checklist');
  expect(group('cover-letter')).toBe('Required');
  expect(card('claim-form').textContent).toContain('by mail only');
});

it('her word that it is not needed is kept, and can be taken back', async () => {
  const { store, user } = await open();
  const off = () => screen.getByRole('checkbox', { name: 'Not needed: Proof of payment' }) as HTMLInputElement;
  await user.click(off());
  expect(off().checked).toBe(true);
  expect(group('proof-of-payment')).toBe('Required');
  expect(card('proof-of-payment').textContent).toContain('You said that you do not need this.');
  expect((screen.getByRole('checkbox', { name: 'Proof of payment' }) as HTMLInputElement).disabled).toBe(true);
  await user.click(byId('save'));
  await waitFor(() => expect(store.now().courses[0]!.checklist['proof-of-payment']).toBe('not-needed'));
  await user.click(off());
  expect((screen.getByRole('checkbox', { name: 'Proof of payment' }) as HTMLInputElement).disabled).toBe(false);
});

it('links to the papers, in a tab of their own that learns nothing of this page', async () => {
  await open();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.checklist a[href^=http]')];
  expect(links.map(({ hostname }) => hostname)).toEqual(['pubmed.ncbi.nlm.nih.gov', 'paxmanscalpcooling.com']);
  for (const { protocol, target, rel } of links)
    expect([protocol, target, rel]).toEqual(['https:', '_blank', 'noreferrer']);
});

it('leads to the letter that is drafted for a paper, or that asks for it', async () => {
  await open();
  const linkOf = (id: string) => card(id).querySelector('a[href="#letters"]')?.textContent;
  expect(linkOf('cover-letter')).toBe('Under Letters: Cover letter to the insurer');
  expect(linkOf('progress-notes')).toBe('Under Letters: Request to your doctor');
  expect(linkOf('proof-of-payment')).toBeUndefined();
});

it('a file with a small enough copy is fine, and the copy is not named as a file of its own', async () => {
  const copy = { ...FILE, id: 'a2', name: 'Hub receipt (smaller).pdf', size: 4_000_000, smallerOf: FILE.id };
  await open(() => {}, [FILE, copy]);
  await waitFor(() => expect(card('itemized-receipt').textContent).toContain('Stored: Hub receipt.pdf'));
  expect(card('itemized-receipt').textContent).not.toMatch(/smaller|12 MB/);
});

const facts = () =>
  Object.fromEntries(
    [...document.querySelectorAll('#insurer-facts dl > div')].map((row) => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent,
    ]),
  );

it('says where her insurer wants the claim, how long she has, and what it takes, each with its source', async () => {
  await open(({ coverage }) => {
    coverage.payerName = 'CHAMPVA';
  });
  expect(screen.getByRole('heading', { name: 'How VA CHAMPVA takes claims' })).toBeTruthy();
  expect(facts()).toMatchObject({
    Website: expect.stringMatching(/^va\.gov VA, how to file/),
    'Mailing address': expect.stringMatching(/PO Box 469064, Denver, CO 80246-9064.*va\.gov/),
    'Time to file, from the date of service': expect.stringMatching(/^12 months · VA, how to file/),
    'The itemized bill': expect.stringContaining('diagnosis code'),
    'Files and scans': expect.stringContaining('copy the back of two-sided pages'),
  });
});

it.each([
  ['BCBSTX', /PO Box 660044, Dallas, TX 75266-0044\. Check with your insurer\..*fill\.io$/],
  ['BCBS of Massachusetts', /PO Box 986030, Boston, MA 02298/],
])('says what is not known of her insurer (%s) and where she finds it', async (payer, address) => {
  await open(({ coverage }) => {
    coverage.payerName = payer;
  });
  expect(facts()).toMatchObject({
    'Mailing address': expect.stringMatching(address),
    'Time to file, from the date of service': expect.stringContaining('your plan booklet says it'),
    'Files and scans': expect.stringContaining('no more than 10 MB'),
  });
  expect(card('claim-form').textContent).toContain('your plan booklet says it');
});

it('an address that is not known is said to be on the form or the card', async () => {
  await open(({ coverage }) => {
    coverage.payerName = 'Anthem';
  });
  expect(facts()['Mailing address']).toContain('take the address on the claim form or on your member card');
});

it('her plan’s own time limit comes first, with an insurer nobody knows too', async () => {
  await open(({ coverage }) => {
    coverage.payerName = 'Lakeside Mutual of Example';
    coverage.filingLimit = { count: 90, unit: 'days' };
  });
  expect(document.querySelector('#insurer-facts')!.textContent).toContain('knows no rules of this insurer');
  expect(facts()).toEqual({ 'Time to file, from the date of service': '90 days · as your plan says. ' });
});
