import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list } from '../../support/fieldBuilder';
import { CLAIM, planFor, planOf } from './planning';

const CODES = CLAIM.diagnoses.map(({ code }) => code);
const options = ['C50.411', ...CODES].map((code) => ({ value: code, text: `${code} - in words` }));
const several = (says: string, offered = options, traits: Partial<Field> = {}) =>
  list(says, offered, { inputType: 'select-multiple', ...traits });

describe('a list that takes several choices', () => {
  it('gets all diagnoses', () => {
    expect(CODES.length).toBeGreaterThan(1);
    const { action, shown } = planFor('diagnosis.codes', several('Diagnosis codes'));
    const all = action?.do === 'choose' ? [action.value, ...(action.also ?? []).map(({ value }) => value)] : [];
    expect(all).toEqual(CODES);
    for (const code of CODES) expect(shown).toContain(code);
  });

  it('gets none when one of them is not among its choices, and says so', () => {
    const item = planFor('diagnosis.codes', several('Diagnosis codes', options.slice(0, 2)));
    expect(item).toMatchObject({ decision: 'needs-you', why: expect.stringMatching(/^Not every value/) });
    expect(item.action).toBeUndefined();
  });

  it('is for all of them also where it speaks of one, unless it asks for the primary one or others have boxes', () => {
    const alsoOf = (field: Field) => {
      const { action } = planFor('diagnosis[0].code', field);
      return action?.do === 'choose' ? (action.also ?? []).length : undefined;
    };
    expect(alsoOf(several('Diagnosis'))).toBe(CODES.length - 1);
    expect(alsoOf(several('Primary diagnosis'))).toBe(0);
    expect(alsoOf(list('Diagnosis', options))).toBe(0);
    const [first] = planOf([
      ['diagnosis[0].code', several('Diagnosis')],
      ['diagnosis[1].code', several('Diagnosis')],
    ]).items;
    expect(first!.action).not.toHaveProperty('also');
  });

  it('gets all modifiers of a line', () => {
    const claim = structuredClone(CLAIM);
    claim.lines[0]!.modifiers = ['LT', 'GA'];
    const field = several(
      'Modifiers',
      ['GA', 'LT', 'RT'].map((text) => ({ value: text, text })),
    );
    const { action } = planFor('line[0].modifier[0]', field, claim);
    expect(action).toMatchObject({ text: 'LT', also: [{ value: 'GA', text: 'GA' }] });
  });
});

describe('a list with a widget in its place', () => {
  const drawn = (offered: string[]) =>
    list(
      '',
      offered.map((text) => ({ value: text, text })),
      { drawn: true },
    );

  it('is searched for what is not among its choices, and else chosen from', () => {
    expect(planFor('diagnosis[0].code', drawn([])).action).toMatchObject({ do: 'choose', text: CODES[0], value: '' });
    expect(planFor('subscriber.employer', drawn(['Acme'])).action).toMatchObject({ text: CLAIM.employer, free: true });
    expect(planFor('patient.address.state', drawn(['Wisconsin'])).action).toMatchObject({ value: 'Wisconsin' });
    expect(planFor('patient.address.state', drawn(['Texas'])).decision).toBe('needs-you');
  });
});

describe('a box that takes no typing', () => {
  it('is opened for a day, and for nothing else', () => {
    const shut = (says: string, typeless: boolean) => box(says, { readOnly: true, typeless });
    expect(planFor('claim.serviceFrom', shut('Date of service', true)).action).toMatchObject({ day: '2026-01-14' });
    expect(planFor('claim.serviceFrom', shut('Date of service', false)).decision).toBe('ignored');
    expect(planFor('coverage.memberId', shut('Member ID', true)).decision).toBe('ignored');
  });
});
