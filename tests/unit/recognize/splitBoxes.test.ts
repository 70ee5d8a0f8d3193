import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, type Says, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const WIDTH = 40;

/** Boxes in a row, this many characters each; what is printed over them is over the first alone. */
const row = (lengths: number[], caption: Says, gap = 10, traits: Partial<Field> = {}): Field[] =>
  lengths.map((maxLength, at) =>
    box(at === 0 ? caption : {}, {
      maxLength,
      rect: { x: 20 + at * (WIDTH + gap), y: 40, width: WIDTH, height: 20 },
      ...traits,
    }),
  );
const phone = (...parts: string[]) => parts.map((part) => `patient.phone.${part}`);
const read = (...fields: Field[]) => readings(under('Patient', ...fields));

describe('boxes that only their sight puts together', () => {
  it('are the parts of one value, each as long as its part', () => {
    expect(read(...row([3, 3, 4], { above: '4. Telephone' }))).toEqual(phone('area', 'prefix', 'line'));
    expect(read(...row([2, 2, 4], { above: 'Date of birth' }))).toEqual(
      ['month', 'day', 'year'].map((part) => `patient.birthDate.${part}`),
    );
  });

  it('also where the same caption is read over each of them', () => {
    const boxes = row([3, 3, 4], { above: 'Phone' }).map((field) => ({
      ...field,
      labels: [{ text: 'Phone', from: 'above' as const }],
    }));
    expect(read(...boxes)).toEqual(phone('area', 'prefix', 'line'));
  });

  it.each<[string, Field[]]>([
    ['far apart', row([3, 3, 4], { above: 'Telephone' }, 60)],
    ['of other lengths', row([3, 3, 5], { above: 'Telephone' })],
    ['with a caption of their own', row([3, 3, 4], { above: 'Telephone' }).with(1, box('Extension', { maxLength: 3 }))],
    ['without any caption', row([3, 3, 4], {})],
    [
      'on lines of their own',
      row([3, 3, 4], { above: 'Telephone' }).map((field, at) => ({ ...field, rect: { ...field.rect, y: 40 * at } })),
    ],
  ])('%s they are not', (_, boxes) => {
    expect(read(...boxes).filter((concept) => concept.startsWith('patient.phone.'))).toEqual([]);
  });
});

describe('a narrow box right behind one for a sum', () => {
  const sum = (...parts: string[]) => parts.map((part) => `claim.totalCharge.${part}`);

  it('takes the cents', () => {
    expect(readings(...row([7, 2], { above: 'Total charge' }, 4))).toEqual(sum('dollars', 'cents'));
  });

  it.each<[string, Field[]]>([
    ['far away', row([7, 2], { above: 'Total charge' }, 80)],
    ['with room for more', row([7, 3], { above: 'Total charge' }, 4)],
    ['under a caption of its own', row([7, 2], { above: 'Total charge' }, 4).with(1, box('State', { maxLength: 2 }))],
    ['behind what is no sum', row([7, 2], { above: 'Charge account number' }, 4)],
  ])('%s does not', (_, boxes) => {
    expect(readings(...boxes).filter((concept) => /\.(?:dollars|cents)$/.test(concept))).toEqual([]);
  });
});
