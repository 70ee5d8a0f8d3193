import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { type Found, findMarked } from '../../../lib/teach/findMarked';
import { markOf } from '../../../lib/teach/mark';
import { NOBODY } from '../../../lib/teach/ownWords';
import { box, list, page, radios, table, tick, together, under, YES_NO } from '../../support/fieldBuilder';

const teach = (field: Field, fields: readonly Field[]) => markOf(field, fields, NOBODY);
const find = (mark: ReturnType<typeof teach>, fields: readonly Field[]) => findMarked(mark, fields, NOBODY);
/** What is found, by the tag that the tests put where nothing looks. */
const tagOf = (found: Found) => ('field' in found ? found.field.pattern : found.missing);

const LABELS = ['Member ID', 'Name', 'ZIP', 'Phone', 'Reference', 'Date from', 'Date to', ''];
const SECTIONS = [[], ['Patient'], ['Subscriber'], ['Claim', 'Address'], ['Claim', 'Service']];
const NAMES = ['', 'zip', 'zip2', 'memberId', 'q1', 'q2', 'field-48213', 'ctl00_main_f7'];
const MADE = [
  (label: string) => box(label),
  (label: string) => list(label, ['Self', 'Spouse']),
  (label: string) => radios(label, YES_NO),
  (label: string) => tick(label),
];

const anyField = fc
  .record({
    label: fc.constantFrom(...LABELS),
    sections: fc.constantFrom(...SECTIONS),
    name: fc.constantFrom(...NAMES),
    idAttribute: fc.constantFrom(...NAMES),
    made: fc.constantFrom(...MADE),
  })
  .map(({ label, made, ...rest }): Field => ({ ...made(label), ...rest, labels: made(label).labels }));
/** A page whose every field bears a tag that only the test reads. */
const anyPage = fc
  .array(anyField, { minLength: 1, maxLength: 14 })
  .map((fields) => page(fields.map((field, at) => ({ ...field, pattern: `tag${at}` }))));

const renumbered = (name: string) => name.replace(/\d{3,}/g, (digits) => String(Number(digits) * 7 + 1));
const newFields = fc.array(
  fc.constantFrom('Upload', 'Fax', 'Comments', 'Hospital record').map((label) => box(label, { pattern: 'new' })),
  { maxLength: 4 },
);
/** Reordered, with siblings of other questions, with the numbers in names and ids drawn anew. */
const smallChange = (fields: readonly Field[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...fields], { minLength: fields.length, maxLength: fields.length }),
      newFields,
      fc.nat(),
    )
    .map(([shuffled, added, at]) => {
      const changed = shuffled.map((field) => ({
        ...field,
        name: renumbered(field.name),
        idAttribute: renumbered(field.idAttribute),
      }));
      changed.splice(at % (changed.length + 1), 0, ...added);
      return page(changed);
    });

describe('a field that was taught', () => {
  it('is found again after small changes of its page, whichever field of whichever page it is', () => {
    let found = 0;
    fc.assert(
      fc.property(
        anyPage.chain((before) => fc.tuple(fc.constant(before), smallChange(before), fc.nat())),
        ([before, after, pick]) => {
          const field = before[pick % before.length]!;
          const mark = teach(field, before);
          if (tagOf(find(mark, before)) !== field.pattern) return; // it could not be told apart, and is not kept
          found++;
          expect(tagOf(find(mark, after))).toBe(field.pattern);
        },
      ),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(800);
  });

  it('is never taken for another one when it is gone', () => {
    fc.assert(
      fc.property(
        anyPage.chain((before) => fc.tuple(fc.constant(before), fc.nat(), fc.nat())),
        ([before, pick]) => {
          const field = before[pick % before.length]!;
          const mark = teach(field, before);
          if (tagOf(find(mark, before)) !== field.pattern) return;
          const after = page(before.filter((other) => other !== field));
          expect(['none', 'several']).toContain(tagOf(find(mark, after)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not found once there are two that look just like it', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), (before, pick) => {
        const field = before[pick % before.length]!;
        const mark = teach(field, before);
        const after = page([...before, { ...field, pattern: 'copy' }]);
        expect(['none', 'several']).toContain(tagOf(find(mark, after)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not found when its question, its headings, its kind or its name becomes another', () => {
    const before = page(under('Coverage', box('Reference', { name: 'ref' }), box('Group', { name: 'grp' })));
    const mark = teach(before[0]!, before);
    const become = (more: Partial<Field>) => find(mark, page([{ ...before[0]!, ...more }, before[1]!]));
    expect(become({})).toHaveProperty('field');
    expect(become({ labels: [{ text: 'Other reference', from: 'label' }] })).toEqual({ missing: 'none' });
    expect(become({ sections: ['Other coverage'] })).toEqual({ missing: 'none' });
    expect(become({ sections: ['Other insurance', 'Coverage'] })).toEqual({ missing: 'none' });
    expect(become({ control: 'textarea' })).toEqual({ missing: 'none' });
    expect(become({ name: 'otherRef' })).toEqual({ missing: 'none' });
    expect(become({ hiddenBy: 'display' })).toEqual({ missing: 'none' });
  });

  it('is found though marks of required fields, numbers of boxes and hints around its question change', () => {
    const before = page(box({ label: '4. Reference *', hint: 'See your card' }));
    const after = page(box({ label: 'Reference (required)', hint: 'Ten digits' }));
    expect(find(teach(before[0]!, before), after)).toHaveProperty('field');
  });

  it('is found by its name though new text stands closer to it', () => {
    const before = page(box({ left: 'Reference' }, { name: 'ref' }));
    const after = page(box({ left: 'New this year', above: 'Reference' }, { name: 'ref' }));
    expect(find(teach(before[0]!, before), after)).toHaveProperty('field');
    const unnamed = page(box({ left: 'Reference' }));
    const moved = page(box({ left: 'New this year', above: 'Reference' }));
    expect(find(teach(unnamed[0]!, unnamed), moved)).toEqual({ missing: 'none' });
  });

  it('keeps its row of a grid and its box of a value', () => {
    const grid = page(table(['Code', 'Fee'], 3, () => ({})));
    const fee = grid[5]!;
    expect(find(teach(fee, grid), grid)).toEqual({ field: fee });
    const date = page(together(box({ left: 'Date' }), box({ left: 'Date' }), box({ left: 'Date' })));
    expect(find(teach(date[1]!, date), date)).toEqual({ field: date[1] });
  });

  it('is not found among more or fewer of the same question than there were', () => {
    const asked = (...names: string[]) => page(names.map((name) => box('Reference', { name })));
    const before = asked('first', 'second');
    const mark = teach(before[1]!, before);
    expect(find(mark, before)).toEqual({ field: before[1] });
    expect(find(mark, asked('first', 'second', 'third'))).toEqual({ missing: 'several' });
    expect(find(mark, asked('second'))).toEqual({ missing: 'several' });
  });

  it('is a box to tick known by its question, not by “Yes” alone', () => {
    const asked = (question: string) => tick({ label: 'Yes', 'row-header': question });
    const before = page(asked('Was it at work?'), asked('Was it a car?'));
    expect(find(teach(before[1]!, before), before)).toEqual({ field: before[1] });
    expect(find(teach(before[1]!, before), page(before[0]!))).toEqual({ missing: 'none' });
  });

  it('is not found with other choices, unless its name is the same', () => {
    const choices = (options: string[], name: string) => page(list('Status', options, { name }));
    const mark = teach(choices(['Open', 'Closed'], '')[0]!, choices(['Open', 'Closed'], ''));
    expect(find(mark, choices(['Open', 'Closed'], ''))).toHaveProperty('field');
    expect(find(mark, choices(['Single', 'Married'], ''))).toEqual({ missing: 'none' });
    const named = teach(choices(['Open'], 'status')[0]!, choices(['Open'], 'status'));
    expect(find(named, choices(['Open', 'Closed'], 'status'))).toHaveProperty('field');
  });
});
