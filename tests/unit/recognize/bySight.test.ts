import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { inReadingOrder } from '../../../lib/recognize/readingOrder';
import { withStackedColumns } from '../../../lib/recognize/stackedColumns';
import { box, page, type Says, tick } from '../../support/fieldBuilder';
import { readings } from './readings';

const LEADING = 26; // CSS pixels from one line to the next: no room for a caption between them

/** A box whose captions were read by where they stand. */
const drawn = (x: number, y: number, says: Says = {}, traits: Partial<Field> = {}): Field =>
  box(says, { rect: { x, y, width: 100, height: 20 }, bySight: true, ...traits });

/** Columns of boxes under one another, captioned over the first line, listed column by column. */
const columns = (captions: string[], lines: number, traits: Partial<Field> = {}): Field[] =>
  captions.flatMap((above, column) =>
    Array.from({ length: lines }, (_, line) =>
      drawn(20 + column * 120, 100 + line * LEADING, line === 0 ? { above } : {}, traits),
    ),
  );

const gridsOf = (fields: Field[]) => withStackedColumns(page(fields)).map(({ grid }) => grid);

describe('boxes of one width under one another', () => {
  it('in three columns are a grid, and every line has the captions of the first', () => {
    const fields = withStackedColumns(page(columns(['When', 'What', 'Price'], 3)));
    expect(fields.map(({ grid }) => [grid?.row, grid?.column])).toEqual(
      [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => [row, column])),
    );
    expect(new Set(fields.map(({ grid }) => grid!.grid)).size).toBe(1);
    expect(fields[2]!.labels).toEqual([{ text: 'When', from: 'column-header' }]);
    expect(fields[0]!.labels).toEqual([{ text: 'When', from: 'above' }]);
  });

  it('are read as the service lines they are', () => {
    const read = readings(columns(['Date of service', 'Procedure code', 'Charge'], 3));
    expect(read).toEqual(
      ['dateFrom', 'procedureCode', 'charge'].flatMap((column) => [0, 1, 2].map((row) => `line[${row}].${column}`)),
    );
  });

  it('each under a heading of its own have that for their caption', () => {
    const under = (headings: string[]) =>
      columns(['', '', ''], 3).map((field, at) => ({
        ...field,
        labels: [],
        sections: ['Expenses', headings[Math.floor(at / 3)]!],
      }));
    const read = readings(under(['Date of service', 'Procedure code', 'Charge']));
    expect(read).toEqual(
      ['dateFrom', 'procedureCode', 'charge'].flatMap((column) => [0, 1, 2].map((row) => `line[${row}].${column}`)),
    );
    const shared = withStackedColumns(page(under(['Charge', 'Charge', 'Date'])));
    expect(shared.flatMap(({ labels }) => labels)).toEqual([]);
  });

  it('a number that only counts a line is no caption', () => {
    const counted = columns(['When', 'What', 'Price'], 3).map((field, at) => {
      const said = at > 0 && at < 3 ? [{ text: `${at + 1}.`, from: 'left' as const }] : [];
      return { ...field, labels: [...field.labels, ...said] };
    });
    expect(gridsOf(counted).every(Boolean)).toBe(true);
  });

  it.each<[string, Field[]]>([
    ['in two columns', columns(['When', 'What'], 3)],
    ['on a page whose captions are no guess', columns(['When', 'What', 'Price'], 3, { bySight: false })],
    ['to tick', columns(['When', 'What', 'Price'], 3, { control: 'checkbox' })],
    ['in a single line', columns(['When', 'What', 'Price'], 1)],
    [
      'with a caption of its own each',
      columns(['When', 'What', 'Price'], 3).map((field, at) => ({
        ...field,
        labels: [{ text: `Item ${at}`, from: 'above' }],
      })),
    ],
    [
      'far apart',
      columns(['When', 'What', 'Price'], 3).map((field) => ({
        ...field,
        rect: { ...field.rect, y: field.rect.y * 2 },
      })),
    ],
    [
      'that do not begin on one line',
      columns(['When', 'What', 'Price'], 3).map((field) => ({
        ...field,
        rect: { ...field.rect, y: field.rect.y + field.rect.x / 10 },
      })),
    ],
  ])('%s are no grid', (_, fields) => {
    expect(gridsOf(fields).filter(Boolean)).toEqual([]);
  });
});

describe('the order a person reads in', () => {
  const orderOf = (fields: Field[]) => inReadingOrder(fields).map(({ labels }) => labels[0]!.text);
  const scattered = (traits: Partial<Field> = {}) => [
    drawn(400, 300, 'D', traits),
    drawn(20, 304, 'C', traits),
    drawn(300, 100, 'B', traits),
    drawn(20, 96, 'A', traits),
  ];

  it('is line by line from left to right where the page lists its fields in no order', () => {
    expect(orderOf(scattered())).toEqual(['A', 'B', 'C', 'D']);
  });

  it('is the page’s own elsewhere', () => {
    expect(orderOf(scattered({ bySight: false }))).toEqual(['D', 'C', 'B', 'A']);
  });

  it('keeps the fields of one heading together, though another stands beside it', () => {
    const [left, right] = [{ sections: ['Left'] }, { sections: ['Right'] }];
    const fields = [
      drawn(400, 140, 'R2', right),
      drawn(20, 140, 'L2', left),
      drawn(400, 100, 'R1', right),
      drawn(20, 100, 'L1', left),
    ];
    expect(orderOf(fields)).toEqual(['L1', 'L2', 'R1', 'R2']);
  });

  it('goes frame by frame', () => {
    const fields = [drawn(20, 20, 'Inner', { frame: 1 }), drawn(20, 500, 'Outer')];
    expect(orderOf(fields)).toEqual(['Outer', 'Inner']);
  });

  it('a recognized page is given back in the order it came in', () => {
    const read = readings(drawn(20, 200, "Patient's town"), drawn(20, 100, "Policyholder's surname"), {
      ...tick('I certify that this is true'),
      bySight: true,
    });
    expect(read).toEqual(['patient.address.city', 'subscriber.name.last', 'never consent']);
  });
});
