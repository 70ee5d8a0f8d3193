// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/popup.html?tabId=7" }
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageFrame } from '../../../components/PageFrame';
import { Popup } from '../../../components/popup/Popup';
import { UserError } from '../../../lib/errors';
import type { TabReport } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import {
  bodies,
  fakeBackground,
  filledReport,
  lockedVault,
  noVault,
  openVault,
  report,
  storedProfile,
} from './fakeBackground';

const byId = (id: string) => document.getElementById(id);
const text = (id: string) => byId(id)?.textContent ?? '';
const show = () => {
  render(
    <PageFrame>
      <Popup />
    </PageFrame>,
  );
  return userEvent.setup();
};
const open = (given: TabReport, more: Parameters<typeof fakeBackground>[0] = {}) =>
  fakeBackground({
    ...storedProfile(paxmanHub2026),
    'tab.report': () => ({ report: null, left: null }),
    'tab.progress': () => ({ progress: null }),
    'due.near': () => ({ today: '2026-06-20', days: [] }),
    'tab.review': () => given,
    'tab.reviewing': () => ({}),
    'tab.fill': () => filledReport,
    'tab.undo': () => ({ ...filledReport, filled: false }),
    ...more,
  });

beforeEach(() => vi.spyOn(window, 'close').mockImplementation(() => {}));
afterEach(cleanup);

describe('without a vault', () => {
  it('welcomes her and opens the first steps', async () => {
    fakeBackground({ 'vault.status': () => noVault });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Set it up' }));
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/) });
    expect(byId('fill')).toBeNull();
  });
});

describe('locked', () => {
  it('focuses the passphrase, lets her paste it, and Enter unlocks', async () => {
    const calls = open(report, {
      'vault.status': () => lockedVault,
      'vault.unlock': () => openVault(paxmanHub2026),
    });
    const user = show();
    await waitFor(() => expect(document.activeElement).toBe(byId('passphrase')));
    await user.paste('tide lamp orchard');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(byId('fill')).not.toBeNull());
    expect(bodies(calls, 'vault.unlock')).toEqual([{ passphrase: 'tide lamp orchard' }]);
  });

  it('says that a passphrase is wrong and keeps what she typed', async () => {
    fakeBackground({
      'vault.status': () => lockedVault,
      'vault.unlock': () => {
        throw new UserError('wrong-passphrase', 'That passphrase does not open your vault.');
      },
    });
    const user = show();
    await waitFor(() => expect(byId('passphrase')).not.toBeNull());
    await user.type(byId('passphrase')!, 'wrong words{Enter}');
    await waitFor(() => expect(text('error')).toBe('That passphrase does not open your vault.'));
    expect(byId('passphrase')).toHaveProperty('value', 'wrong words');
  });

  it('shows and hides the passphrase', async () => {
    fakeBackground({ 'vault.status': () => lockedVault });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    expect(byId('passphrase')).toHaveProperty('type', 'text');
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(byId('passphrase')).toHaveProperty('type', 'password');
  });
});

describe('unlocked', () => {
  it('reads the page at once and counts what it found', async () => {
    const calls = open(report);
    show();
    await waitFor(() => expect(text('found')).toBe('2 of 3 fields, 1 needs you'));
    expect(bodies(calls, 'tab.review')).toEqual([{ tabId: 7 }]);
    expect(bodies(calls, 'tab.fill')).toEqual([]);
  });

  it.each([
    ['error', true],
    ['warning', false],
  ] as const)('what must be mended is not folded away (%s)', async (severity, shown) => {
    const problem = { id: 'diagnosis-header', severity, concept: '', message: 'C50 is only a heading.', action: '' };
    open({ ...report, problems: [problem] });
    show();
    const message = await screen.findByText('C50 is only a heading.');
    expect(message.closest('details')?.open).toBe(shown);
  });

  it('says what is due soon, and where the rest stands', async () => {
    const day = (key: string, last: string) => ({ key, kind: 'appeal', last, state: 'near', course: key }) as const;
    const days = [day('a', '2026-06-21'), day('b', '2026-06-30'), day('c', '2026-07-01'), day('d', '2026-07-02')];
    open(report, { 'due.near': () => ({ today: '2026-06-20', days }) });
    show();
    const near = await screen.findByRole('region', { name: 'What is due soon' });
    expect([...near.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Near Send an appeal by Jun 21, 2026, tomorrow · a',
      'Near Send an appeal by Jun 30, 2026, in 10 days · b',
      'Near Send an appeal by Jul 1, 2026, in 11 days · c',
    ]);
    expect(near.querySelector('a')!.textContent).toBe('1 more in the tracker');
    expect(near.querySelector('a')!.getAttribute('href')).toBe('/options.html#tracker');
  });

  it('shows every value before anything is written and writes only what she left ticked', async () => {
    const calls = open(report);
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    await waitFor(() => expect(text('confirm')).toBe('Fill 2 fields'));
    expect(screen.getByText('Okafor')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Last name/ }));
    expect(text('confirm')).toBe('Fill 1 field');
    expect(bodies(calls, 'tab.fill')).toEqual([]);
    await user.click(byId('confirm')!);
    await waitFor(() => expect(text('result')).toBe('2 of 3 fields filled, 1 needs you'));
    expect(byId('result')?.closest('[role="status"]')).not.toBeNull();
    expect(bodies(calls, 'tab.fill')).toEqual([{ tabId: 7, approved: ['0:a'] }]);
  });

  it('shows both values where a field holds something else, and lets her decide', async () => {
    const [first, ...others] = filledReport.fields;
    const differing = { ...first!, status: 'needs-you' as const, held: 'Jo', value: 'Jordan' };
    const decided = { ...filledReport, fields: [{ ...first!, status: 'filled' as const, value: 'Jordan' }, ...others] };
    const calls = open(report, {
      'tab.report': () => ({ report: { ...filledReport, fields: [differing, ...others] }, left: null }),
      'tab.decide': () => decided,
    });
    const user = show();
    expect((await screen.findByText('Jo')).parentElement!.textContent).toBe('The page holds: Jo');
    expect(screen.getByText('Jordan').parentElement!.textContent).toBe('Your claim says: Jordan');
    await user.click(screen.getByRole('button', { name: 'Use mine First name' }));
    await waitFor(() => expect(screen.queryByText('Jo')).toBeNull());
    expect(bodies(calls, 'tab.decide')).toEqual([{ tabId: 7, key: first!.key, mine: true }]);
  });

  it('names each part of another site, asks the browser in her click, and reads the page again', async () => {
    const closed = { ...report, closedFrames: ['https://forms.example', 'http://old.example'] };
    let isAllowed = false;
    const calls = open(closed, {
      'tab.review': () => (isAllowed ? report : closed),
      'access.allow': () => ({ isAllowed }),
    });
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => {
      isAllowed = true;
      return true;
    });
    const user = show();
    await screen.findByText('http://old.example');
    expect(screen.queryByRole('button', { name: 'Allow it here: http://old.example' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Allow it here: forms.example' }));
    await waitFor(() => expect(screen.queryByText('forms.example')).toBeNull());
    expect(request).toHaveBeenCalledWith({ origins: ['https://forms.example/*'] });
    const asked = { tabId: 7, frame: 'https://forms.example' };
    expect(bodies(calls, 'access.allow')).toEqual([asked, asked]);
    expect(bodies(calls, 'tab.review')).toHaveLength(2);
  });

  it('leaves everything as it is when she tells the browser no', async () => {
    const calls = open(
      { ...report, closedFrames: ['https://forms.example'] },
      { 'access.allow': () => ({ isAllowed: false }) },
    );
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Allow it here: forms.example' }));
    await waitFor(() => expect(bodies(calls, 'access.allow')).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Allow it here: forms.example' })).toBeTruthy();
    expect(bodies(calls, 'tab.review')).toHaveLength(1);
  });

  it('offers the parts of other sites also where the page itself holds no form', async () => {
    open(report, {
      'tab.review': () => {
        throw new UserError('no-form', 'There is no claim form here.', ['https://forms.example']);
      },
    });
    show();
    expect(await screen.findByRole('button', { name: 'Allow it here: forms.example' })).toBeTruthy();
    expect(text('error')).toBe('There is no claim form here.');
  });

  it('offers to come back by itself on this site, and says so where it does', async () => {
    const access = { site: 'https://claims.example', stays: false, frames: [] };
    open({ ...report, access }, { 'access.allow': () => ({ isAllowed: true }) });
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
    const user = show();
    await user.click(await screen.findByText('Does this site load a new page for each step?'));
    await user.click(byId('stay')!);
    await screen.findByText(/^CoolClaim comes back by itself on claims\.example\./);
    expect(byId('stay')).toBeNull();
  });

  it('says how far a long fill is and can stop it', async () => {
    let end = (_: TabReport) => {};
    let isFilling = false;
    const calls = open(report, {
      'tab.fill': () => {
        isFilling = true;
        return new Promise((done) => (end = done));
      },
      'tab.progress': () => ({ progress: isFilling ? { done: 1, total: 2 } : null }),
      'tab.stop': () => ({}),
    });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
    await user.click(byId('confirm')!);
    expect(await screen.findByRole('progressbar', { name: '1 of 2 fields …' })).toBeTruthy();
    expect(screen.queryByText(/Nothing is written/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(bodies(calls, 'tab.stop')).toEqual([{ tabId: 7 }]));
    end(filledReport);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  it('undoes the fill', async () => {
    const calls = open(report, { 'tab.report': () => ({ report: filledReport, left: null }) });
    const user = show();
    await waitFor(() => expect(byId('undo')).not.toBeNull());
    await user.click(byId('undo')!);
    await waitFor(() => expect(text('result')).toBe('The page is as it was before.'));
    expect(bodies(calls, 'tab.undo')).toEqual([{ tabId: 7 }]);
  });

  it('shows the last result when it is opened again, and reads the page anew for the next step', async () => {
    const calls = open(report, { 'tab.report': () => ({ report: filledReport, left: null }) });
    const user = show();
    await waitFor(() => expect(text('result')).toBe('2 of 3 fields filled, 1 needs you'));
    expect(bodies(calls, 'tab.review')).toEqual([]);
    await user.click(byId('fill')!);
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
    expect(bodies(calls, 'tab.review')).toHaveLength(1);
  });

  it('comes back to the review she was in, with the rows she had left out', async () => {
    const calls = open(report, { 'tab.report': () => ({ report, left: ['0:b', '0:gone'] }) });
    const user = show();
    await waitFor(() => expect(text('confirm')).toBe('Fill 1 field'));
    expect(screen.getByRole('checkbox', { name: /Last name/ })).toHaveProperty('checked', false);
    expect(bodies(calls, 'tab.review')).toHaveLength(1); // the page may have changed meanwhile
    await user.click(screen.getByRole('checkbox', { name: /First name/ }));
    await waitFor(() => expect(bodies(calls, 'tab.reviewing').at(-1)).toEqual({ tabId: 7, left: ['0:b', '0:a'] }));
    await user.click(byId('back')!);
    await waitFor(() => expect(bodies(calls, 'tab.reviewing').at(-1)).toEqual({ tabId: 7, left: null }));
  });

  it('shows a fill that goes on when it is opened again, and then what came of it', async () => {
    let end = (_: { report: TabReport; left: null }) => {};
    open(report, {
      'tab.progress': () => ({ progress: { done: 1, total: 2 } }),
      'tab.report': () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    });
    show();
    expect(await screen.findByRole('progressbar', { name: '1 of 2 fields …' })).toBeTruthy();
    end({ report: filledReport, left: null });
    await waitFor(() => expect(text('result')).toBe('2 of 3 fields filled, 1 needs you'));
  });

  it('says so when nothing is left to fill', async () => {
    open({ ...report, fields: report.fields.filter((field) => field.status !== 'ready') });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    await waitFor(() => expect(text('result')).toBe('There is nothing left that CoolClaim can fill on this page.'));
    expect(byId('confirm')).toBeNull();
  });

  it('goes on to the review when she pressed the button before the page was read', async () => {
    let answer: (given: TabReport) => void = () => {};
    open(report, { 'tab.review': () => new Promise<TabReport>((resolve) => (answer = resolve)) });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    expect(byId('confirm')).toBeNull();
    answer(report);
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
  });

  it('says in one sentence why a page cannot be read, and tries again when asked', async () => {
    const refuse = vi.fn((): TabReport => {
      throw new UserError('page-of-browser', 'This is a page of the browser itself.');
    });
    open(report, { 'tab.review': refuse });
    const user = show();
    await waitFor(() => expect(text('error')).toBe('This is a page of the browser itself.'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(refuse).toHaveBeenCalledTimes(2));
  });

  it.each(['no-review', 'page-changed'])(
    'shows what there is now where the page changed under the review (%s)',
    async (code) => {
      const now: TabReport = { ...report, fields: report.fields.slice(0, 1) };
      const review = vi.fn(() => (review.mock.calls.length === 1 ? report : now));
      const fill = vi.fn(() => {
        if (fill.mock.calls.length > 1) return filledReport;
        throw new UserError(code, 'The page has changed.');
      });
      open(report, { 'tab.review': review, 'tab.fill': fill });
      const user = show();
      await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
      await waitFor(() => expect(byId('confirm')).not.toBeNull());
      await user.click(byId('confirm')!);
      await waitFor(() => expect(text('error')).toBe('The page has changed.'));
      expect(text('found')).toBe('1 of 1 field');
      expect(byId('confirm')).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Fill this claim' }));
      await user.click(await screen.findByRole('button', { name: 'Fill 1 field' }));
      await waitFor(() => expect(byId('undo')).not.toBeNull());
    },
  );

  it('has no review left where there is no form any more', async () => {
    const review = vi.fn(() => {
      if (review.mock.calls.length === 1) return report;
      throw new UserError('no-form', 'There is no claim form.');
    });
    const refuse = () => {
      throw new UserError('no-review', 'The page has changed.');
    };
    open(report, { 'tab.review': review, 'tab.fill': refuse });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
    await user.click(byId('confirm')!);
    await waitFor(() => expect(text('error')).toBe('There is no claim form.'));
    expect(byId('confirm')).toBeNull();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('asks for the passphrase again when the vault locked itself meanwhile', async () => {
    let state = openVault(paxmanHub2026);
    open(report, {
      'vault.status': () => state,
      'tab.fill': () => {
        state = lockedVault;
        throw new UserError('locked', 'Unlock CoolClaim first.');
      },
    });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
    await user.click(byId('confirm')!);
    await waitFor(() => expect(byId('passphrase')).not.toBeNull());
  });

  it('locks', async () => {
    const calls = open(report, { 'vault.lock': () => lockedVault });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Lock' }));
    await waitFor(() => expect(byId('passphrase')).not.toBeNull());
    expect(bodies(calls, 'vault.lock')).toHaveLength(1);
  });

  it('offers the treatments by name and reads the page again for another one', async () => {
    const second = { ...paxmanHub2026.courses[0]!, id: 'second', label: 'Second course' };
    const calls = open(report, storedProfile({ ...paxmanHub2026, courses: [...paxmanHub2026.courses, second] }));
    const user = show();
    await user.selectOptions(await screen.findByLabelText('Treatment'), 'Second course');
    await waitFor(() => expect(bodies(calls, 'tab.review')).toHaveLength(2));
    expect(bodies(calls, 'profile.activate')).toEqual([{ id: paxmanHub2026.id, course: 'second' }]);
  });

  it('shows what a page calls its fields as text, never as markup', async () => {
    const evil = '<img src=x onerror="window.hit=1">';
    const fields = report.fields.map((field) => ({ ...field, label: evil, value: evil, why: evil }));
    open({ ...report, fields, title: evil, notes: [evil], closedFrames: [evil] });
    const user = show();
    await waitFor(() => expect(byId('found')).not.toBeNull());
    await user.click(byId('fill')!);
    await waitFor(() => expect(byId('confirm')).not.toBeNull());
    expect(document.querySelectorAll('main img')).toHaveLength(0);
    expect(screen.getAllByText(evil).length).toBeGreaterThan(3);
  });

  it('speaks Spanish when the setting says so', async () => {
    open(report, { 'settings.get': () => ({ autoLockMinutes: 15, language: 'es', panelSide: 'right' }) });
    show();
    await waitFor(() => expect(text('found')).toBe('2 de 3 campos, 1 le toca a usted'));
    expect(text('fill')).toBe('Llenar este reclamo');
    expect(document.documentElement.lang).toBe('es');
  });
});

describe('a page that is not safe', () => {
  it('is filled only after she has said that she knows', async () => {
    const calls = open({ ...report, risk: 'http' });
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Fill this claim' }));
    expect(await screen.findByText(/not encrypted/)).toBeTruthy();
    expect(byId('confirm')).toHaveProperty('disabled', true);
    await user.click(screen.getByLabelText('I know, fill it all the same'));
    await user.click(byId('confirm')!);
    await waitFor(() => expect(bodies(calls, 'tab.fill')).toMatchObject([{ despite: true }]));
  });
});
