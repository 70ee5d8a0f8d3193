// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Meanings } from '../../../components/panel/MeaningPicker';
import { Panel, type PanelActions } from '../../../components/panel/Panel';
import { panelActions, panelExample } from './panelExample';

const MEANINGS: Meanings = {
  current: 'coverage.memberId',
  taught: false,
  groups: [
    { title: 'Nothing to fill in', meanings: [{ id: 'none', text: 'Leave this empty' }] },
    {
      title: 'Patient',
      meanings: [
        { id: 'patient.name.first', text: 'First name' },
        { id: 'patient.birthDate', text: 'Date of birth' },
      ],
    },
    {
      title: 'Policyholder',
      meanings: [
        { id: 'subscriber.name.first', text: 'First name' },
        { id: 'subscriber.birthDate', text: 'Número de póliza' },
      ],
    },
    {
      title: 'Insurance card',
      meanings: [
        { id: 'coverage.memberId', text: 'Member ID' },
        { id: 'coverage.groupNumber', text: 'Group number' },
      ],
    },
  ],
};

async function open(more: Partial<PanelActions> = {}, meanings = MEANINGS) {
  const given = panelActions({ meanings: vi.fn(async () => meanings), ...more });
  render(<Panel state={panelExample} actions={given} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'What is this box? Other insurer' }));
  await screen.findByRole('combobox');
  return { user, given };
}
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const search = () => screen.getByRole('combobox', { name: 'What is this box? Other insurer' });
afterEach(cleanup);

describe('saying what a box is', () => {
  it('is offered beside every field', async () => {
    render(<Panel state={panelExample} actions={panelActions()} />);
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.group')) {
      group.open = true;
      group.dispatchEvent(new Event('toggle'));
    }
    await waitFor(() => expect(document.querySelectorAll('.ask')).toHaveLength(panelExample.fields.length));
  });

  it('asks for the meanings of that field only when opened, and says what it is taken for', async () => {
    const { given } = await open();
    expect(given.meanings).toHaveBeenCalledExactlyOnceWith({ key: '0:c' });
    expect(screen.getByText('CoolClaim takes it for: Insurance card: Member ID')).toBeTruthy();
    expect(document.activeElement).toBe(search());
    expect(options()).toHaveLength(7);
  });

  it('narrows the list by words of heading and meaning, without minding accents', async () => {
    const { user } = await open();
    await user.type(search(), 'first patient');
    expect(options()).toEqual(['First name']);
    await user.clear(search());
    await user.type(search(), 'numero poliza');
    expect(options()).toEqual(['Número de póliza']);
    await user.type(search(), ' zzz');
    expect(options()).toEqual([]);
    expect(screen.getByText('Nothing is called that here.')).toBeTruthy();
  });

  it('is done with the keyboard alone', async () => {
    const { user, given } = await open();
    await user.type(search(), 'first');
    await user.keyboard('{ArrowDown}');
    const active = document.getElementById(search().getAttribute('aria-activedescendant')!);
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');
    expect(given.teach).toHaveBeenCalledExactlyOnceWith({ key: '0:c', meaning: 'subscriber.name.first' });
    const fill = await screen.findByRole('button', { name: 'Fill this box' });
    expect(screen.getByText('Kept for this site: Policyholder: First name.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(fill));
    await user.keyboard('{Enter}');
    expect(given.fillOne).toHaveBeenCalledExactlyOnceWith({ key: '0:c' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Fill this box' })).toBeNull());
  });

  it('offers no fill, and says why and what still stands there, where there is nothing to write', async () => {
    const teach = vi.fn(async () => ({ canFill: false, holds: true, why: 'Your profile has no group number yet.' }));
    const { user } = await open({ teach });
    await user.click(screen.getByRole('option', { name: 'Group number' }));
    expect(teach).toHaveBeenCalledWith({ key: '0:c', meaning: 'coverage.groupNumber' });
    const told =
      'Kept for this site: Insurance card: Group number. Your profile has no group number yet. What stood there before still does: clear it yourself.';
    await waitFor(() => expect(screen.getByText(told)).toBeTruthy());
    expect(screen.queryByRole('button', { name: 'Fill this box' })).toBeNull();
  });

  it('is left with Esc, which leaves the panel open and the cursor at the row', async () => {
    const { user, given } = await open();
    await user.keyboard('{Escape}');
    expect(given.close).not.toHaveBeenCalled();
    expect(screen.queryByRole('combobox')).toBeNull();
    const ask = screen.getByRole('button', { name: 'What is this box? Other insurer' });
    await waitFor(() => expect(document.activeElement).toBe(ask));
    expect(ask.getAttribute('aria-expanded')).toBe('false');
  });

  it('can be forgotten, only where she taught it', async () => {
    const { user, given } = await open({}, { ...MEANINGS, taught: true });
    expect(screen.getByText('You said: Insurance card: Member ID')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(given.teach).toHaveBeenCalledExactlyOnceWith({ key: '0:c', meaning: '' });
    await waitFor(() => expect(screen.getByText(/Forgotten\./)).toBeTruthy());
    cleanup();
    await open();
    expect(screen.queryByRole('button', { name: 'Forget it' })).toBeNull();
  });

  it('says so when it could not be kept', async () => {
    const teach = vi.fn(async () => {
      throw Object.assign(new Error('English'), { code: 'not-tellable' });
    });
    const { user } = await open({ teach });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/looks just like this one/));
  });
});
