import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { withCaptionsUnder } from '../../../lib/recognize/captionsUnder';
import { box, page, radios, type Says, together, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

/** A box at a column and a line of a form that has its captions under the boxes. */
const at = (column: number, line: number, says: Says, traits: Partial<Field> = {}): Field =>
  box(says, { rect: { x: 20 + column * 240, y: 40 + line * 46, width: 200, height: 22 }, ...traits });

const labelsOf = (...fields: Field[]) => withCaptionsUnder(page(fields)).map(({ labels }) => labels);

describe('captions under their boxes', () => {
  it('are not those of the next line, too', () => {
    const read = readings(
      under(
        'Subscriber',
        at(0, 0, { below: 'Town' }),
        at(1, 0, { below: 'Plan group number' }),
        at(0, 1, { above: 'Town', below: 'Daytime telephone' }),
        at(1, 1, { above: 'Plan group number', below: 'Electronic mail' }),
      ),
    );
    expect(read).toEqual(['subscriber.address.city', 'coverage.groupNumber', 'subscriber.phone', 'subscriber.email']);
  });

  it('are hints where the legend around the field asks already', () => {
    const asked = radios({ label: 'Was it any other type of accident?', below: 'A fall, say' }, YES_NO);
    const read = readings(...under('Was it any other type of accident?', asked), box('Member ID'));
    expect(read[0]).toBe('condition.otherAccident');
  });

  it('nor where the box below has none of its own', () => {
    expect(labelsOf(at(0, 0, { below: 'Sex' }), at(0, 1, { above: 'Sex' }))[1]).toEqual([]);
  });

  it('name the boxes of one value and the boxes to choose from', () => {
    const phone = [3, 3, 4].map((maxLength, part) =>
      box({ below: 'Home telephone' }, { maxLength, rect: { x: 20 + part * 50, y: 40, width: 40, height: 22 } }),
    );
    const work = radios({ label: 'IV ILLNESS', below: 'Is it related to employment?' }, YES_NO, {
      rect: { x: 300, y: 40, width: 13, height: 13 },
    });
    expect(readings(under('Patient', ...together(...phone)), under('IV ILLNESS', work))).toEqual([
      'patient.phone.area',
      'patient.phone.prefix',
      'patient.phone.line',
      'condition.employment',
    ]);
  });

  it('a text under a box that has a caption over it is a remark, and may be the caption of the next', () => {
    const [, next] = labelsOf(at(0, 0, { above: 'Surname', below: 'Town' }), at(0, 1, { above: 'Town' }));
    expect(next).toEqual([{ text: 'Town', from: 'above' }]);
  });

  it.each<[string, Field]>([
    ['far below', at(0, 3, { above: 'Town' })],
    ['in another column', at(2, 1, { above: 'Town' })],
  ])('the same words over a box %s are its own', (_, field) => {
    expect(labelsOf(at(0, 0, { below: 'Town' }), field)[1]).toEqual([{ text: 'Town', from: 'above' }]);
  });

  it('what stands left of another box is not the caption of the box over it', () => {
    const [cell, total] = labelsOf(
      at(0, 0, { below: 'Total $' }),
      at(
        1,
        0,
        { left: 'Total $' },
        {
          rect: { x: 260, y: 64, width: 80, height: 22 },
        },
      ),
    );
    expect(cell).toEqual([]);
    expect(total).toHaveLength(1);
  });

  it('go on down a column with room for one line between its boxes', () => {
    const block = (...says: Says[]) =>
      says.map((said, line) => box(said, { rect: { x: 40, y: 100 + line * 36, width: 220, height: 19 } }));
    const [name, street, town, phone] = block(
      { below: 'name' },
      {},
      { above: 'street' },
      { above: 'city, state, zip' },
    );
    expect(readings(under('Who billed you', name!, street!, town!, phone!))).toEqual([
      'seller.name.full',
      'seller.address.line1',
      'seller.address.cityStateZip',
      '',
    ]);
    // a first box that nothing names says nothing of where captions stand
    const [first, , third] = withCaptionsUnder(page(block({}, {}, { above: 'street' })));
    expect([first!.labels, third!.labels[0]?.text]).toEqual([[], 'street']);
  });
});
