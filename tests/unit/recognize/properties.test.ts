import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConcept } from '../../../lib/concepts';
import type { ControlKind, Field, LabelSource } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { box, page } from '../../support/fieldBuilder';

const WORDS = `patient subscriber insured member first last middle name date of birth service from to phone area code
  address city state zip plan group number id diagnosis A B 1 2 charge total paid units modifier place npi tax signature
  consent other insurance employer relationship physician facility provider billing mm dd yyyy search I certify Qual.
  paciente fecha nombre ( ) / # $ : * é 李`.split(/\s+/);

const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const sources: LabelSource[] = ['label', 'aria', 'left', 'above', 'column-header', 'row-header', 'placeholder', 'hint'];
const kinds: ControlKind[] = ['text', 'textarea', 'date', 'select', 'radio-group', 'checkbox', 'combobox', 'password'];
const limit = fc.constantFrom(-1, 0, 1, 2, 3, 4, 5, 8, 10, 40);
const small = fc.integer({ min: 0, max: 3 });

const field: fc.Arbitrary<Field> = fc
  .record({
    labels: fc.array(fc.record({ text, from: fc.constantFrom(...sources) }), { maxLength: 3 }),
    sections: fc.array(text, { maxLength: 2 }),
    options: fc.array(fc.record({ value: text, text }), { maxLength: 4 }),
    control: fc.constantFrom(...kinds),
    inputType: fc.constantFrom('', 'text', 'search', 'tel'),
    name: text,
    idAttribute: text,
    autocomplete: fc.constantFrom('', 'given-name', 'bday', 'section-x tel', 'cc-number'),
    maxLength: limit,
    hiddenBy: fc.constantFrom('', '', '', 'opacity', 'off-screen'),
    ignoreHint: fc.constantFrom(false, false, false, true),
    form: fc.constantFrom('', 'n1'),
    frame: fc.constantFrom(0, 0, 3),
    grid: fc.option(fc.record({ grid: fc.constantFrom('g0', 'g1'), row: small, column: small }), { nil: undefined }),
    cluster: fc.option(fc.record({ id: fc.constantFrom('c0', 'c1'), index: small, size: small }), { nil: undefined }),
    x: fc.constantFrom(0, 100, 200),
  })
  .map(({ grid, cluster, x, ...traits }) =>
    box('', {
      ...traits,
      ...(grid ? { grid } : {}),
      ...(cluster ? { cluster } : {}),
      rect: { x, y: (grid?.row ?? 0) * 30, width: 90, height: 24 },
    }),
  );

const anyPage = fc.array(field, { maxLength: 14 }).map((fields) => page(fields));

describe('whatever a page holds', () => {
  it('every field is answered, in the same order, with a concept of the vocabulary and a confidence', () => {
    fc.assert(
      fc.property(anyPage, (fields) => {
        const recognitions = recognize(fields);
        expect(recognitions.length).toBe(fields.length);
        recognitions.forEach((recognition, at) => {
          // what the rest of the page says of it is added, what it is stays
          const { id, frame, signature } = fields[at]!;
          expect(recognition.field).toMatchObject({ id, frame, signature });
          expect(recognition.confidence).toBeGreaterThanOrEqual(0);
          expect(recognition.confidence).toBeLessThanOrEqual(1);
          expect(recognition.why).not.toBe('');
          if (recognition.concept !== '') expect(parseConcept(recognition.concept), recognition.concept).toBeDefined();
          if (recognition.kind === 'claim') expect(recognition.concept).not.toBe('');
          if (recognition.kind === 'unknown') expect(recognition.concept).toBe('');
        });
      }),
      { numRuns: 400 },
    );
  });

  it('what she cannot see, passwords and what the page marks as not for tools are never of the claim', () => {
    fc.assert(
      fc.property(anyPage, (fields) => {
        for (const { field, kind } of recognize(fields)) {
          if (field.hiddenBy !== '' || field.control === 'password' || field.ignoreHint || field.inputType === 'search')
            expect(kind).toBe('never');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same page the same way, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(anyPage, (fields) => {
        const before = structuredClone(fields);
        expect(recognize(fields)).toEqual(recognize(structuredClone(fields)));
        expect(fields).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('no two fields are the same diagnosis', () => {
    fc.assert(
      fc.property(anyPage, (fields) => {
        const codes = recognize(fields)
          .filter((one) => one.kind === 'claim' && /^diagnosis\[\d+\]\.code$/.test(one.concept))
          .map((one) => one.concept);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 200 },
    );
  });
});

/** Counts how often the evidence of fields is read, so that growth is seen without a clock. */
function readsOf(fields: Field[]): number {
  let reads = 0;
  const counted = fields.map(
    (field) =>
      new Proxy(field, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key);
        },
      }),
  );
  recognize(counted);
  return reads;
}

describe('long pages', () => {
  const labels = ['First name', 'Last name', 'Date of birth', 'City', 'State', 'Phone', 'Member ID', 'Comments'];
  const longPage = (blocks: number) =>
    page(
      Array.from({ length: blocks }, (_, block) =>
        labels.map((label) => box(`${label}`, { sections: [`Person ${block}`], name: `f${block}` })),
      ).flat(),
    );
  const longTable = (rows: number) =>
    page(
      Array.from({ length: rows }, (_, row) =>
        ['Date of service', 'CPT/HCPCS', 'Charges'].map((header, column) =>
          box({ 'column-header': header }, { grid: { grid: 'g0', row, column } }),
        ),
      ).flat(),
    );
  it.each([
    ['blocks of questions', longPage],
    ['lines of one table', longTable],
  ])('four times as many %s are read about four times as often', (_, make) => {
    const [once, again] = [readsOf(make(25)), readsOf(make(100))];
    expect(again / once).toBeLessThan(5);
  });
});
