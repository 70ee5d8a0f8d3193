// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelActions } from '../../../components/panel/Panel';
import { panelWords } from '../../../lib/i18n/panelWords';
import type { PanelState } from '../../../lib/messages';
import { panelActions, panelExample } from './panelExample';

const tree = (state: PanelState, given: PanelActions) => <Panel state={state} actions={given} />;
const show = (state = panelExample, given = panelActions()) => {
  const view = render(tree(state, given));
  return { user: userEvent.setup(), given, rerender: (next: PanelState) => view.rerender(tree(next, given)) };
};
afterEach(cleanup);

describe('results', () => {
  it('stand grouped, what needs her first and open, what is done folded', () => {
    show();
    const groups = [...document.querySelectorAll('.group')];
    expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual([
      'Needs you 1',
      'Could not be filled 1',
      'Filled 2',
      'Left alone on purpose 1',
    ]);
    expect(groups.map((group) => group.hasAttribute('open'))).toEqual([true, true, false, false]);
    expect(screen.getByRole('status').textContent).toBe('2 of 4 fields filled, 2 need you');
  });

  it('are drawn only in groups that are open, and in others once they are opened', async () => {
    show();
    const rows = () => [...document.querySelectorAll('.locate')].map(({ textContent }) => textContent);
    expect(rows()).toEqual(['Other insurer', 'State']);
    const filled = document.querySelector<HTMLDetailsElement>('.group.filled')!;
    const toggle = (open: boolean) => {
      filled.open = open;
      filled.dispatchEvent(new Event('toggle'));
    };
    toggle(true);
    await waitFor(() => expect(rows()).toEqual(['Other insurer', 'State', 'First name', 'Last name']));
    toggle(false);
    await waitFor(() => expect(rows()).toEqual(['Other insurer', 'State']));
  });

  it('lead to their field in the page', async () => {
    const { user, given } = show();
    const row = screen.getByRole('button', { name: 'Other insurer' });
    expect(row.title).toBe('Show in the page');
    await user.click(row);
    expect(given.locate).toHaveBeenCalledWith({ key: '0:c' });
  });

  it('show what the page calls its fields as text, never as markup', () => {
    const evil = '<img src=x onerror="window.hit=1">';
    show({
      ...panelExample,
      title: evil,
      notes: [evil],
      fields: panelExample.fields.map((field) => ({ ...field, status: 'failed', label: evil, why: evil })),
    });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(evil).length).toBeGreaterThan(3);
  });
});

describe('a field that holds something else', () => {
  const differing: PanelState = {
    ...panelExample,
    fields: [{ key: '0:h', label: 'City', status: 'needs-you', why: 'why', held: 'Verona', value: 'Madison' }],
  };

  it('shows both values and lets her decide, once the one way and once the other', async () => {
    const { user, given } = show(differing);
    expect(screen.getByText('Verona').parentElement!.textContent).toBe('The page holds: Verona');
    expect(screen.getByText('Madison').parentElement!.textContent).toBe('Your claim says: Madison');
    expect(screen.queryByText('why')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Use mine City' }));
    await user.click(screen.getByRole('button', { name: 'Keep the page’s City' }));
    expect(vi.mocked(given.decide).mock.calls).toEqual([[{ key: '0:h', mine: true }], [{ key: '0:h', mine: false }]]);
  });

  it('says so when it could not be written', async () => {
    const { user } = show(differing, panelActions({ decide: async () => Promise.reject(new Error('Reload it.')) }));
    await user.click(screen.getByRole('button', { name: 'Use mine City' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Reload it.');
  });
});

describe('a fill that is going on', () => {
  it('shows how far it is, and can be stopped; what would disturb it is put away', async () => {
    const { user, given, rerender } = show({ ...panelExample, progress: { done: 3, total: 40 } });
    expect(screen.getByRole('progressbar', { name: '3 of 40 fields …' })).toMatchObject({ value: 3, max: 40 });
    expect(screen.queryByRole('button', { name: 'Undo the fill' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(given.stop).toHaveBeenCalledOnce();
    rerender({ ...panelExample, progress: { done: 40, total: 40 } });
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    rerender(panelExample);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('leaves what is ready to a later click and says so', () => {
    const rows = [...panelExample.fields, { key: '0:i', label: 'Phone', status: 'ready' as const, why: '' }];
    show({ ...panelExample, fields: rows });
    expect(document.querySelector('.summary')!.textContent).toBe('2 of 5 fields filled, 1 ready to fill, 2 need you');
  });
});

describe('what can be filled', () => {
  const withReady: PanelState = {
    ...panelExample,
    fields: [
      ...panelExample.fields,
      { key: '0:f', label: 'Employer', status: 'ready', why: '' },
      { key: '0:g', label: 'Phone', status: 'ready', why: '' },
    ],
  };
  const button = () => screen.queryByRole('button', { name: 'Fill 2 fields' });

  it('waits for one click, which is not taken twice', async () => {
    let end = () => {};
    const fill = vi.fn(
      () =>
        new Promise<Record<string, never>>((resolve) => {
          end = () => resolve({});
        }),
    );
    const { user, rerender } = show(withReady, panelActions({ fill }));
    await user.click(button()!);
    expect(screen.getByRole('button', { name: 'Filling …' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Filling …' }));
    expect(fill).toHaveBeenCalledOnce();
    end();
    rerender(panelExample);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull());
  });

  it('has no button when nothing waits, and says so when it failed', async () => {
    show();
    expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull();
    cleanup();
    const { user } = show(withReady, panelActions({ fill: vi.fn(async () => Promise.reject(new Error('Not now.'))) }));
    await user.click(button()!);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Not now.'));
    expect(button()).toBeTruthy();
  });
});

describe('the checklist', () => {
  const letter = () => screen.getByRole('checkbox', { name: /^Letter of medical necessity/ });

  it('shows a tick at once and then what is stored', async () => {
    const stored = panelExample.checklist.map((item) => ({ ...item, state: 'have' as const }));
    const { user, given } = show(panelExample, panelActions({ tick: vi.fn(async () => ({ checklist: stored })) }));
    expect(screen.getByText('0 of 2 ready')).toBeTruthy();
    await user.click(letter());
    expect(given.tick).toHaveBeenCalledWith({ itemId: 'letter', state: 'have' });
    await waitFor(() => expect(screen.getByText('2 of 2 ready')).toBeTruthy());
  });

  it('takes a tick back and says so when it could not be stored', async () => {
    const tick = vi.fn(async () => {
      throw new Error('Unlock CoolClaim first.');
    });
    const { user } = show(panelExample, panelActions({ tick }));
    await user.click(letter());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Unlock CoolClaim first.'));
    expect(letter()).toHaveProperty('checked', false);
  });

  it('leaves out of the count what she says is not needed', async () => {
    const { user, given } = show();
    await user.click(screen.getByRole('checkbox', { name: 'Not needed: Letter of medical necessity' }));
    expect(given.tick).toHaveBeenCalledWith({ itemId: 'letter', state: 'not-needed' });
  });
});

describe('its place', () => {
  it('closes with Esc from inside', async () => {
    const { user, given } = show();
    await user.click(screen.getByRole('checkbox', { name: /^Letter/ }));
    await user.keyboard('{Escape}');
    expect(given.close).toHaveBeenCalledOnce();
  });

  it('moves to the other side and remembers it', async () => {
    const { user, given } = show();
    await user.click(screen.getByRole('button', { name: 'Move to the left side' }));
    expect(given.dock).toHaveBeenCalledWith({ side: 'left' });
    expect(screen.getByRole('complementary').className).toContain('left');
  });

  it('becomes small and opens again without losing the focus', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Make small' }));
    const opener = screen.getByRole('button', { name: 'Open the CoolClaim checklist' });
    expect(document.activeElement).toBe(opener);
    expect(screen.queryByText('To attach')).toBeNull();
    await user.click(opener);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make small' }));
  });

  it('stays small when it is shown again with new results', async () => {
    const { user, rerender } = show();
    await user.click(screen.getByRole('button', { name: 'Make small' }));
    rerender({ ...panelExample, fields: [] });
    expect(screen.getByRole('button', { name: 'Open the CoolClaim checklist' })).toBeTruthy();
  });
});

describe('making way for the cursor', () => {
  /** As the window draws it: 340 wide at either side of 1280, or a button low in the corner. */
  const drawn = () => {
    const panel = screen.getByRole('complementary');
    const [width, top] = panel.className.includes('small') ? [70, 840] : [340, 8];
    const left = panel.className.includes('left') ? 8 : 1280 - 8 - width;
    return new DOMRect(left, top, width, 884 - top);
  };
  const place = () => screen.getByRole('complementary').className.replace(/^panel ?/, '');
  const cursor = (start: number, middle: number, top = 100) => ({
    top,
    bottom: top + 20,
    across: [start, middle] as [number, number],
  });
  const mount = () => {
    const handle: { current?: Panel } = {};
    const given = panelActions();
    const one = (state: PanelState) => <Panel state={state} actions={given} handle={handle} />;
    const view = render(one(panelExample));
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(drawn);
    vi.stubGlobal('innerWidth', 1280);
    return {
      go: async (...to: Parameters<typeof cursor>) => {
        handle.current!.makeWay(cursor(...to));
        await new Promise((resolve) => setTimeout(resolve));
      },
      rerender: (state: PanelState) => view.rerender(one(state)),
    };
  };
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('goes to the other side once, and small where the cursor follows it; new results change nothing in that', async () => {
    const { go, rerender } = mount();
    await go(10, 640);
    expect(place()).toBe('right');
    await go(1000, 1100);
    expect(place()).toBe('left');
    rerender({ ...panelExample, fields: [] });
    expect(place()).toBe('left');
    await go(20, 100);
    expect(place()).toBe('small left');
    await go(20, 100);
    expect(place()).toBe('small left');
    await go(20, 60, 860);
    expect(place()).toBe('small right');
  });

  it('is small at once where the box would be covered on either side, and leaves the cursor where it is', async () => {
    const { go } = mount();
    document.body.append(document.createElement('input'));
    const input = document.querySelector<HTMLInputElement>('body > input')!;
    input.focus();
    await go(20, 1100);
    expect(place()).toBe('small right');
    expect(document.activeElement).toBe(input);
    input.remove();
  });

  it('stands still during a fill, when the cursor is everywhere', async () => {
    const { go, rerender } = mount();
    rerender({ ...panelExample, progress: { done: 1, total: 9 } });
    await go(1000, 1100);
    expect(place()).toBe('right');
  });
});

it('offers undo only when something was filled', async () => {
  const { user, given, rerender } = show();
  await user.click(screen.getByRole('button', { name: 'Undo the fill' }));
  expect(given.undo).toHaveBeenCalledOnce();
  rerender({ ...panelExample, canUndo: false });
  expect(screen.queryByRole('button', { name: 'Undo the fill' })).toBeNull();
});

it('speaks Spanish', () => {
  show({ ...panelExample, language: 'es', words: panelWords.es });
  expect(screen.getByText('Para adjuntar')).toBeTruthy();
  expect(within(screen.getByRole('status')).getByText('2 de 4 campos llenados, 2 le tocan a usted')).toBeTruthy();
});

describe('the stored files beside the checklist', () => {
  const [first, ...others] = panelExample.checklist;

  it('are named, and offered where the page has a box for them', async () => {
    const item = { ...first!, stored: ['Letter.pdf', 'Letter 2.pdf'], attach: '0:up' };
    const { user, given } = show({ ...panelExample, checklist: [item, ...others] });
    expect(screen.getByText('Stored: Letter.pdf, Letter 2.pdf')).toBeTruthy();
    expect(screen.getAllByText('Attach')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Attach to this form: Letter of medical necessity' }));
    expect(given.fillOne).toHaveBeenCalledWith({ key: '0:up' });
  });

  it('say when they are attached, and count as at hand', () => {
    const ready = () => Number(/(\d+) of \d+ ready/.exec(document.body.textContent!)![1]);
    show();
    const before = ready();
    cleanup();
    show({ ...panelExample, checklist: [{ ...first!, stored: ['Letter.pdf'], attached: true }, ...others] });
    expect(screen.getByText('Attached to this form')).toBeTruthy();
    expect(screen.queryByText('Attach')).toBeNull();
    expect(ready()).toBe(before + 1);
  });
});
