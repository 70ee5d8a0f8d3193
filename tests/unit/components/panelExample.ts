import { vi } from 'vitest';
import type { PanelActions } from '../../../components/panel/Panel';
import { panelWords } from '../../../lib/i18n/panelWords';
import type { PanelState } from '../../../lib/messages';

/** A panel after a fill: two rows filled, one needs her, one failed, one left alone; two things to attach. */
export const panelExample: PanelState = {
  side: 'right',
  language: 'en',
  words: panelWords.en,
  title: 'New claim',
  fields: [
    { key: '0:a', label: 'First name', status: 'filled', why: '' },
    { key: '0:b', label: 'Last name', status: 'filled', why: '' },
    { key: '0:c', label: 'Other insurer', status: 'needs-you', why: 'Not in your profile.' },
    { key: '0:d', label: 'State', status: 'failed', why: 'The page took it back.' },
    { key: '0:e', label: 'Signature', status: 'ignored', why: '' },
  ],
  checklist: [
    {
      id: 'letter',
      title: 'Letter of medical necessity',
      required: 'required',
      why: 'The insurer asks for it.',
      whereToGet: 'From your oncologist.',
      source: 'coldcap.com',
      state: 'missing',
    },
    {
      id: 'receipt',
      title: 'Itemized receipt',
      required: 'required',
      why: 'It shows each charge.',
      whereToGet: '',
      source: '',
      state: 'missing',
    },
  ],
  problems: [{ id: 'no-npi', severity: 'info', concept: 'seller.npi', message: 'The seller has no NPI.', action: '' }],
  notes: ['Line 7 did not fit.'],
  canUndo: true,
};

/** What the panel can ask for, noted; each works unless a test gives another. */
export const panelActions = (more: Partial<PanelActions> = {}) => ({
  tick: vi.fn(async () => ({ checklist: panelExample.checklist })),
  locate: vi.fn(async () => ({})),
  decide: vi.fn(async () => ({})),
  fill: vi.fn(async () => ({})),
  stop: vi.fn(async () => ({})),
  undo: vi.fn(async () => ({})),
  dock: vi.fn(async () => ({})),
  meanings: vi.fn(async () => ({ current: '', taught: false, groups: [] })),
  teach: vi.fn(async () => ({ canFill: true, holds: false, why: '' })),
  look: vi.fn(async () => ({})),
  fillOne: vi.fn(async () => ({})),
  close: vi.fn(),
  ...more,
});
