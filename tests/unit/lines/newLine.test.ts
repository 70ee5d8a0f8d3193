import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { asLines, attributesOf, freshFields, newLineFields } from '../../../lib/lines/newLine';
import { showsOf } from '../../../lib/lines/shows';
import { anyOf } from '../../../lib/page/rows/shown';
import type { Field, Recognition } from '../../../lib/pipeline';
import { SAMPLES } from '../../../lib/profile/samples';
import { field } from '../background/fakeFlow';

const recognized = (concept: string, more: Partial<Field> = {}): Recognition => ({
  field: { ...field(more.id ?? concept, concept), ...more },
  kind: 'claim',
  concept,
  confidence: 0.9,
  why: '',
});
const ASKED = new Set(['dateFrom', 'charge', 'procedureCode']);
const line = (row: number, more?: Partial<Field>) =>
  [...ASKED].map((attribute) => recognized(`line[${row}].${attribute}`, more));
const concepts = (lines: readonly Recognition[] | undefined) => lines?.map(({ concept }) => concept);

describe('what a press brought up', () => {
  it('is what was not there, or not open, before', () => {
    const [there, shut, locked] = ['a', 'b', 'c'].map((id) => field(id, id)) as [Field, Field, Field];
    const before = [there, { ...shut, hiddenBy: 'display-none' }, { ...locked, readOnly: true }];
    const after = [there, shut, locked, field('d', 'd'), { ...field('e', 'e'), hiddenBy: 'opacity' }];
    expect(freshFields(before, after).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  it('where all lines are drawn anew, only those behind the last that holds something', () => {
    const all = [...line(0, { empty: false }), ...line(1)];
    const fresh = new Set(all.map((one) => one.field));
    expect(concepts(newLineFields(all, fresh, true))).toEqual(concepts(line(1)));
    expect(newLineFields(line(0, { empty: false }), fresh, true)).toEqual([]);
  });

  it('where a count shows its one from the start, the line is new all the same', () => {
    const counted = [...line(0), recognized('line[0].units', { empty: false })];
    const fresh = new Set(counted.map((one) => one.field));
    expect(concepts(newLineFields(counted, fresh, true))).toEqual(concepts(counted));
  });
});

describe('a new line as a line of the claim', () => {
  it('is the next one, whatever the page makes of it', () => {
    expect(concepts(asLines(line(0), 3, ASKED))).toEqual(concepts(line(3)));
    expect(concepts(asLines([...line(2), ...line(3)], 5, ASKED))).toEqual(concepts([...line(5), ...line(6)]));
  });

  it('read as a whole claim of its own it is a line all the same', () => {
    const whole = ['claim.serviceFrom', 'claim.procedureCodes', 'claim.totalCharge'].map((concept) =>
      recognized(concept),
    );
    expect(concepts(asLines(whole, 2, new Set()))).toEqual([
      'line[2].dateFrom',
      'line[2].procedureCode',
      'line[2].charge',
    ]);
    // beside the line's charge a total is another sum
    expect(concepts(asLines([...line(0), recognized('claim.totalCharge')], 2, ASKED))!.at(-1)).toBe(
      'claim.totalCharge',
    );
  });

  it.each([
    ['something else', [recognized('otherCoverage.payerName'), recognized('otherCoverage.memberId')]],
    ['less than half of what the others ask', [recognized('line[0].charge')]],
    ['no charge, code or date', ['units', 'description'].map((one) => recognized(`line[0].${one}`))],
    ['nothing', []],
  ])('is none where it asks for %s', (_, came) => expect(asLines(came, 1, ASKED)).toBeUndefined());

  it('without another line to go by it must ask for two things', () => {
    expect(asLines([recognized('line[0].charge')], 0, new Set())).toBeUndefined();
    expect(attributesOf(asLines(line(0).slice(0, 2), 0, new Set())!, 0)).toEqual(new Set(['dateFrom', 'charge']));
  });
});

describe('what a list shows of a line', () => {
  const sample = SAMPLES['paxman-hub-2026'];
  const [first] = buildClaim(sample, sample.courses[0]!.id, '2026-06-01').lines;

  it('is its day, charge and code, however they are spelled', () => {
    const [day, charge, code] = showsOf(first!, ASKED).map(anyOf);
    for (const text of ['01/14/2026', '1/14/26', 'on Jan 14, 2026', 'January 14, 2026', '2026-01-14', '14 Jan 2026'])
      expect(text.match(day!), text).toHaveLength(1);
    for (const text of ['$500.00', '500', 'USD 500.00,']) expect(text.match(charge!), text).toHaveLength(1);
    for (const text of ['1500.00', '500.50', '1,500', '5000']) expect(text.match(charge!), text).toBeNull();
    expect('A9273'.match(code!)).toHaveLength(1);
    expect('11/14/2026'.match(day!)).toBeNull();
  });

  it('of that, only what was asked', () => {
    expect(showsOf(first!, new Set(['charge']))).toHaveLength(1);
    expect(showsOf(first!, new Set(['units']))).toEqual([]);
  });
});
