import { describe, expect, it } from 'vitest';
import { mailOnlyPayer } from '../../../lib/checklist/byMail';
import { besidePage, isAtHand } from '../../../lib/checklist/documents';
import type { ChecklistItem } from '../../../lib/checklist/types';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Course } from '../../../lib/profile/schema';

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
const upload = (status: string, ...attaches: string[]) => ({ key: '0:up', status, attaches, why: '' });

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

describe('a claim that goes by mail only', () => {
  const { facility } = SAMPLES['paxman-hub-2026'];
  const payer = (payerName: string, course: Partial<Course> = {}, country = 'US') => {
    const profile = structuredClone(SAMPLES['paxman-hub-2026']);
    Object.assign(profile.coverage, { payerName, planName: '' });
    profile.facility = { ...facility, address: { ...facility.address, country } };
    Object.assign(profile.courses[0]!, course);
    return (page = 'https://claims.example.com/new') => mailOnlyPayer(profile, profile.courses[0]!, page);
  };
  const change = (status: 'submitted' | 'pending', reason: '' | 'returned' | 'information' = '') => ({
    changes: [{ status, date: '2026-05-01', confirmation: '', reason }],
  });

  it('is one to Medicare, and one to FEP Blue for care in the United States', () => {
    expect(payer('Medicare')()).toBe('Medicare');
    expect(payer('FEP Blue')()).toBe('FEP Blue');
    expect(payer('FEP Blue', {}, 'MX')()).toBe('');
    expect(payer('Badger Mutual Health Plan')()).toBe('');
    expect(payer('')()).toBe('');
  });

  it('by whose page it is, before what the card says', () => {
    expect(payer('Medicare')('https://member.aetna.com/claims')).toBe('');
    expect(payer('Aetna')('https://www.medicare.gov/claims')).toBe('Medicare');
  });

  it('until it is sent, and again when it came back: an answer or an appeal has other ways', () => {
    expect(payer('Medicare', change('submitted'))()).toBe('');
    expect(payer('Medicare', change('pending', 'information'))()).toBe('');
    expect(payer('Medicare', change('pending', 'returned'))()).toBe('Medicare');
    expect(payer('Medicare', { denialDate: '2026-05-01' })()).toBe('');
  });

  it('has the reason beside each paper that a box of the page would take', () => {
    const items = [item('claim-form', { why: 'It is the claim.' }), item('itemized-receipt', { why: 'It proves.' })];
    const rows = [{ key: '0:up', status: 'needs-you', withholds: ['itemized-receipt'], why: 'By mail only.' }];
    expect(besidePage(items, rows)).toEqual([items[0], { ...items[1], why: 'By mail only. It proves.' }]);
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
