import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { withBlocksOfLines } from '../../../lib/recognize/blockOfLines';
import { box, page, type Says, together } from '../../support/fieldBuilder';
import { readings } from './readings';

const LEADING = 20; // CSS pixels from one line to the next

/** Lines of one width under one another, captioned over the first alone. */
const block = (caption: Says, lines = 3, leading = LEADING): Field[] =>
  Array.from({ length: lines }, (_, line) =>
    box(line === 0 ? caption : {}, { rect: { x: 40, y: 100 + line * leading, width: 260, height: 18 } }),
  );
const lettered = (lines = 3, maxLength = 10): Field[] =>
  ['a.', 'b.'].map((left, at) =>
    box(
      { left },
      {
        maxLength: at === 0 ? maxLength : -1,
        rect: { x: 52 + at * 130, y: 100 + lines * LEADING, width: 100, height: 18 },
      },
    ),
  );

describe('three lines under one caption for all that stands on a letterhead', () => {
  it.each<[string, string]>([
    ['32. Service facility location information', 'facility'],
    ['33. Billing provider info & ph #', 'seller'],
    ['Name and address of supplier', 'seller'],
    ['Name and address of the referring physician', 'physician'],
  ])('%s', (caption, party) => {
    expect(readings(block({ above: caption }))).toEqual(
      ['name.full', 'address.line1', 'address.cityStateZip'].map((part) => `${party}.${part}`),
    );
  });

  it('are followed by the NPI and another number, by their letters', () => {
    expect(readings(block({ above: '32. Service facility information' }), lettered()).slice(3)).toEqual([
      'facility.npi',
      'facility.otherId',
    ]);
    const given = page(block({ above: '32. Service facility information' }), lettered(3, 4));
    expect(withBlocksOfLines(given).slice(3)).toEqual(given.slice(3));
  });

  it('also under a phone that stands in the caption', () => {
    const phone = [3, 8].map((maxLength, part) =>
      box(part === 0 ? { left: '33. Billing provider info & ph # (' } : {}, {
        maxLength,
        rect: { x: 220 + part * 60, y: 80, width: 50, height: 18 },
      }),
    );
    expect(readings(together(...phone), block({}), lettered())).toEqual([
      'seller.phone.area',
      'seller.phone.number',
      'seller.name.full',
      'seller.address.line1',
      'seller.address.cityStateZip',
      'seller.npi',
      'seller.otherId',
    ]);
  });

  it.each<[string, Field[]]>([
    ['two lines', block({ above: 'Billing provider info' }, 2)],
    ['four lines', block({ above: 'Billing provider info' }, 4)],
    ['lines far apart', block({ above: 'Billing provider info' }, 3, 50)],
    ['lines of a person', block({ above: 'Patient information' })],
    ['lines that are asked for one thing', block({ above: 'What the provider did' })],
    [
      'lines with captions of their own',
      block({ above: 'Billing provider info' }).map((field, line) =>
        line === 1 ? { ...field, labels: [{ text: 'Town', from: 'left' as const }] } : field,
      ),
    ],
    [
      'cells of a table',
      block({ above: 'Billing provider info' }).map((field, row) => ({
        ...field,
        grid: { grid: 'g', row, column: 0 },
      })),
    ],
  ])('%s are left as they are', (_, fields) => {
    const given = page(fields);
    expect(withBlocksOfLines(given)).toEqual(given);
  });
});
