import { describe, expect, it } from 'vitest';
import { besidePage, isAtHand } from '../../../lib/checklist/documents';
import type { ChecklistItem } from '../../../lib/checklist/types';

const item = (id: string, traits: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  title: id,
  required: 'required',
  why: '',
  whereToGet: '',
  source: '',
  state: 'missing',
  ...traits,
});
const upload = (status: string, ...attaches: string[]) => ({ key: '0:up', status, attaches });

describe('the checklist beside a page', () => {
  it('leaves out what is not needed, unless she has it or the page has a box for it', () => {
    const none = { required: 'not-needed' } as const;
    const items = [
      item('claim-form'),
      item('ort-article', none),
      item('jama-article', { ...none, state: 'have' }),
      item('nccn-reference', { ...none, stored: ['N.pdf'] }),
      item('eob-other-insurance', none),
      item('state-law', none),
    ];
    const rows = [upload('ready', 'eob-other-insurance')];
    expect(besidePage(items, rows).map(({ id }) => id)).toEqual([
      'claim-form',
      'jama-article',
      'nccn-reference',
      'eob-other-insurance',
    ]);
  });

  it('keeps what she herself does not need: that is her word, to be taken back', () => {
    expect(besidePage([item('claim-form', { state: 'not-needed' })], [])).toHaveLength(1);
  });

  it('says what is attached, and which box would take what is not', () => {
    const items = [item('claim-form'), item('itemized-receipt'), item('proof-of-payment')];
    const rows = [upload('filled', 'claim-form'), upload('needs-you', 'itemized-receipt'), upload('ignored', 'other')];
    expect(besidePage(items, rows)).toEqual([
      { ...items[0], attached: true },
      { ...items[1], attach: '0:up' },
      items[2],
    ]);
  });
});

describe('at hand', () => {
  it.each([
    [{ state: 'have' }, true],
    [{ stored: ['A.pdf'] }, true],
    [{ attached: true }, true],
    [{ attach: '0:up' }, false],
    [{ state: 'not-needed' }, false],
  ] as const)('%j: %s', (traits, is) => {
    expect(isAtHand(item('claim-form', traits as Partial<ChecklistItem>))).toBe(is);
  });
});
