import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONCEPTS, PARTS } from '../../../lib/concepts';
import type { ControlKind, Field, Recognition } from '../../../lib/pipeline';
import { wholeName } from '../../../lib/plan/fieldNames';
import { makePlan } from '../../../lib/plan/plan';
import { SAMPLES } from '../../../lib/profile/samples';
import { box, page } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';

const CLAIMS = (Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]).map((name) => claimWith(() => {}, name));

/** Every concept of the vocabulary, with some of its rows and each of its parts. */
const EVERY_CONCEPT = CONCEPTS.flatMap(({ id, kind }) => {
  const rows = id.includes('[n]') ? [0, 1, 6, 11] : [0];
  return rows.flatMap((row) => {
    const base = id.replace('[n]', `[${row}]`).replace('[m]', '[0]');
    return [base, ...(PARTS[kind] ?? []).map((part) => `${base}.${part}`)];
  });
});

const pattern = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('d+', 'd{5}', '[A-Z]{2}', 'd{2}/d{2}/d{4}', '[a-zA-Z ]*', '([', '(d{3}) d{3}-d{4}'),
  },
);
const maxLength = fc.oneof(
  { weight: 1, arbitrary: fc.constant(-1) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 10, 12, 20, 40) },
);
const KINDS: ControlKind[] = [
  'text',
  'text',
  'textarea',
  'select',
  'radio-group',
  'checkbox',
  'date',
  'combobox',
  'listbox-button',
];
const WORDS = [
  'Yes',
  'No',
  'Female',
  'M',
  'Spouse',
  'WI',
  '22',
  'United States',
  'Other',
  'MM/DD/YY',
  'Last, first',
  '',
  'é',
];

const field: fc.Arbitrary<Field> = fc
  .record({
    control: fc.constantFrom(...KINDS),
    inputType: fc.constantFrom('text', 'text', 'tel', 'number'),
    maxLength,
    pattern,
    labels: fc.array(
      fc.record({ text: fc.constantFrom(...WORDS), from: fc.constantFrom('label' as const, 'hint' as const) }),
      {
        maxLength: 2,
      },
    ),
    options: fc.array(fc.record({ value: fc.constantFrom('', '0', '1', 'F', 'WI'), text: fc.constantFrom(...WORDS) }), {
      maxLength: 5,
    }),
    readOnly: fc.constantFrom(false, false, false, true),
  })
  .map((traits) => box('', traits));

const recognition: fc.Arbitrary<Omit<Recognition, 'field'>> = fc.record({
  kind: fc.constantFrom('claim' as const, 'claim' as const, 'claim' as const, 'never' as const, 'unknown' as const),
  concept: fc.oneof(
    fc.constantFrom(...EVERY_CONCEPT),
    fc.constantFrom(...EVERY_CONCEPT.filter((one) => /^(?:patient|subscriber|claim|coverage|line\[0\])/.test(one))),
  ),
  confidence: fc.constantFrom(0, 0.59, 0.6, 0.8, 0.95, 0.99),
  why: fc.constant('Labelled so.'),
});

const anyForm = fc.array(fc.tuple(field, recognition), { minLength: 1, maxLength: 10 }).map((pairs): Recognition[] => {
  const fields = page(pairs.map(([one]) => one));
  return pairs.map(([, said], at) => ({ ...said, field: fields[at]! }));
});
const anyClaim = fc.constantFrom(...CLAIMS);

/** As the browser itself checks a value against a pattern. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}

it('whatever is written fits its control whole', () => {
  let typed = 0;
  fc.assert(
    fc.property(anyForm, anyClaim, (form, claim) => {
      makePlan(form, claim).items.forEach(({ action }, at) => {
        const { field } = form[at]!;
        if (action?.do === 'type') {
          typed++;
          expect(action.text).not.toBe('');
          if (field.maxLength >= 0) expect(action.text.length).toBeLessThanOrEqual(field.maxLength);
          if (field.pattern !== '') expect(matches(field.pattern, action.text)).toBe(true);
          if (field.inputType === 'number') expect(action.text).toMatch(/^-?\d+(?:\.\d+)?$/);
        }
        if (action?.do === 'choose' && (field.control === 'select' || field.control === 'radio-group'))
          expect(field.options).toContainEqual({ value: action.value, text: action.text });
        if (action?.do === 'date') expect(action.iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (action?.do === 'check') expect(action.on).toBe(true);
      });
    }),
    { numRuns: 800 },
  );
  expect(typed).toBeGreaterThan(20);
});

it('every field is in the plan, in its order, with a reason where nothing is written', () => {
  fc.assert(
    fc.property(anyForm, anyClaim, (form, claim) => {
      const { items } = makePlan(form, claim);
      expect(items.map((item) => item.fieldId)).toEqual(form.map(({ field }) => field.id));
      items.forEach((item, at) => {
        expect(item.signature).toBe(form[at]!.field.signature);
        expect(item.action !== undefined).toBe(item.decision === 'fill');
        expect(item.shown !== '').toBe(item.decision === 'fill');
        expect(item.why).not.toBe('');
        if (form[at]!.kind === 'claim') expect(wholeName(item)).not.toBe('');
      });
    }),
    { numRuns: 300 },
  );
});

it('signatures, consent, files, bank details and what the page locks are never written', () => {
  const hers = /^(?:signature|consent|attachment|payee)/;
  fc.assert(
    fc.property(anyForm, anyClaim, (form, claim) => {
      makePlan(form, claim).items.forEach((item, at) => {
        const { kind, concept, field } = form[at]!;
        if (kind !== 'claim' || hers.test(concept) || field.readOnly) expect(item.action).toBeUndefined();
      });
    }),
    { numRuns: 300 },
  );
});

it('every concept of the vocabulary has an answer for every sample claim', () => {
  const fields = page(EVERY_CONCEPT.map(() => box('Label')));
  for (const claim of CLAIMS) {
    const { items } = makePlan(
      EVERY_CONCEPT.map((concept, at) => ({
        field: fields[at]!,
        kind: 'claim',
        concept,
        confidence: 0.95,
        why: 'Said so.',
      })),
      claim,
    );
    for (const item of items) {
      expect(['fill', 'needs-you', 'ignored'], item.concept).toContain(item.decision);
      expect(item.why, item.concept).not.toMatch(/not something a claim holds|undefined/);
      expect(item.shown, item.concept).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(items.filter((item) => item.decision === 'fill').length).toBeGreaterThan(80);
  }
});
