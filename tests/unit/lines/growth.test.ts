import { describe, expect, it } from 'vitest';
import { growthOf, lineRows, withGrowth } from '../../../lib/lines/growth';
import type { Adder, Field, Recognition } from '../../../lib/pipeline';
import { field } from '../background/fakeFlow';

const recognized = (concept: string, more: Partial<Field> = {}): Recognition => ({
  field: { ...field(concept, concept), ...more },
  kind: 'claim',
  concept,
  confidence: 0.9,
  why: '',
});
const line = (row: number, more?: Partial<Field>) =>
  ['dateFrom', 'charge'].map((attribute) => recognized(`line[${row}].${attribute}`, more));
const button = (words: string, after: number, more: Partial<Adder> = {}) => ({
  id: 'b1',
  words,
  after,
  submits: '',
  frame: 0,
  ...more,
});
const MEMBER = recognized('coverage.memberId');

describe('the button for the lines that do not fit', () => {
  const page = [MEMBER, ...line(0), recognized('claim.totalCharge'), recognized('otherCoverage.payerName')];

  it('is the one that names a line, or stands right at the lines and names nothing', () => {
    const growth = { frame: 0, id: 'b1', rows: 1, lines: 7, commits: false };
    expect(growthOf(page, [button('Add service', 3)], 7)).toEqual({ ...growth, words: 'Add service' });
    expect(growthOf(page, [button('Add another', 3)], 7)).toMatchObject({ words: 'Add another' });
    // a total between the lines and their button belongs to them
    expect(growthOf(page, [button('Add another', 4)], 7)).toMatchObject({ words: 'Add another' });
  });

  it.each([
    ['behind fields of something else', button('Add another', 5)],
    ['before all lines', button('Add service', 0)],
    ['of something else', button('Add another provider', 3)],
  ])('is none %s', (_, adder) => expect(growthOf(page, [adder], 7)).toBeUndefined());

  it('of several, it is the nearest', () => {
    const adders = [button('Add service', 5, { id: 'far' }), button('Add line', 3, { id: 'near' })];
    expect(growthOf(page, adders, 7)).toMatchObject({ id: 'near' });
  });

  it('is not needed where all lines fit', () => {
    const seven = [0, 1, 2, 3, 4, 5, 6].flatMap((row) => line(row));
    expect(growthOf(seven, [button('Add service', 14)], 7)).toBeUndefined();
    expect(growthOf(line(0), [button('Add service', 2)], 1)).toBeUndefined();
    expect(growthOf(line(0), [button('Add service', 2)], 0)).toBeUndefined();
  });

  it('is needed for a single line too where its words say that it puts it into a list', () => {
    expect(growthOf(line(0), [button('Add to claim', 2)], 1)).toMatchObject({ commits: true, rows: 1, lines: 1 });
  });

  it('may send a form that holds lines only, and none that holds anything else', () => {
    const own = [MEMBER, ...line(0, { form: 'n1' })];
    const shared = [{ ...MEMBER, field: { ...MEMBER.field, form: 'n1' } }, ...line(0, { form: 'n1' })];
    expect(growthOf(own, [button('Add service', 3, { submits: 'n1' })], 7)).toBeDefined();
    expect(growthOf(shared, [button('Add service', 3, { submits: 'n1' })], 7)).toBeUndefined();
    expect(growthOf([MEMBER], [button('Add service', 1, { submits: 'n1' })], 7)).toBeUndefined();
  });

  it('opens the first line where there is none, unless it stands over the page', () => {
    expect(growthOf([MEMBER], [button('Add a service', 1)], 7)).toMatchObject({ rows: 0 });
    expect(growthOf([MEMBER], [button('Add a service', 0)], 7)).toBeUndefined();
    expect(growthOf([], [button('Add a service', 0)], 7)).toMatchObject({ rows: 0 });
    expect(growthOf([MEMBER], [button('Add another', 1)], 7)).toBeUndefined();
  });

  it('counts lines of the claim only', () => {
    expect(lineRows([...line(0), ...line(2)])).toBe(3);
    expect(lineRows([{ ...line(4)[0]!, kind: 'never' }])).toBe(0);
  });
});

describe('which fields grow', () => {
  const fields = ['a', 'b', 'c'].map((id, at) => ({ ...field(id, id), sections: [at < 1 ? 'Patient' : 'Services'] }));
  const grown = (words: string, after: number) =>
    withGrowth(fields, [button(words, after)])
      .filter(({ grows }) => grows)
      .map(({ id }) => id);

  it('with a button that names a line, any; else those of the block it stands at', () => {
    expect(grown('Add service', 3)).toEqual(['a', 'b', 'c']);
    expect(grown('Add another', 3)).toEqual(['b', 'c']);
    expect(grown('Add another', 1)).toEqual(['a']);
    expect(grown('Add attachment', 3)).toEqual([]);
    expect(grown('New service', 0)).toEqual([]);
  });
});
