import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { continueBoxes } from '../../../lib/recognize/continueBoxes';
import { box, page, type Says } from '../../support/fieldBuilder';
import { readings } from './readings';

/** A box at a column and a line of a printed form. */
const at = (column: number, line: number, says: Says, traits: Partial<Field> = {}): Field =>
  box(says, { rect: { x: 20 + column * 240, y: 40 + line * 44, width: 220, height: 22 }, ...traits });

/** Seven numbered boxes to the right, six of them in pairs, so that the page is a numbered form with any eighth. */
const others = (caption = (place: number) => `${place + 11}. Question`): Field[] =>
  Array.from({ length: 7 }, (_, place) => at(2 + (place % 2), 6 - Math.floor(place / 2), caption(place))).reverse();

const sectionsOf = (...fields: (Field | Field[])[]) => continueBoxes(page(...fields)).map(({ sections }) => sections);

describe('a form of numbered boxes', () => {
  it('a box without a number goes on with the numbered box over it', () => {
    const sections = sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, 'Town'), at(0, 2, 'ZIP'), others());
    expect(sections.slice(0, 3)).toEqual([[], ['4. Plan holder'], ['4. Plan holder']]);
    expect(sections.slice(3).flat()).toEqual([]);
  });

  it('and so is of the same person', () => {
    const read = readings(
      at(0, 0, "2. Patient's surname"),
      at(0, 1, 'Town'),
      at(1, 0, "4. Policyholder's surname"),
      at(1, 1, 'Town'),
      others(),
    );
    expect(read.slice(0, 4)).toEqual([
      'patient.name.last',
      'patient.address.city',
      'subscriber.name.last',
      'subscriber.address.city',
    ]);
  });

  it('and what follows it is still of whoever was named before', () => {
    const read = readings(
      at(0, 0, "2. Policyholder's surname"),
      at(0, 1, '3. Mailing address'),
      at(0, 2, 'City'),
      at(0, 3, '4. Telephone'),
      at(0, 4, "5. Patient's surname"),
      others(),
    );
    expect(read.slice(1, 4)).toEqual(['subscriber.address.line1', 'subscriber.address.city', 'subscriber.phone']);
  });

  it('a name under a numbered caption begins that box, also where the boxes below stand a little further left', () => {
    const left = { rect: { x: 12, y: 84, width: 100, height: 22 } };
    const sections = sectionsOf(at(0, 0, { left: 'Name', above: '4. Plan holder' }), at(0, 1, 'Town', left), others());
    expect(sections.slice(0, 2)).toEqual([[], ['4. Plan holder']]);
  });

  it('a number alone is a box of its own', () => {
    const sections = sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, '4b.'), others());
    expect(sections[1]).toEqual([]);
  });

  it('the next numbered box begins anew', () => {
    const sections = sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, '5. Patient'), at(0, 2, 'Town'), others());
    expect(sections[2]).toEqual(['5. Patient']);
  });

  it('"State" goes on with "City" however short the box for the city is, another caption does not', () => {
    const short = { rect: { x: 20, y: 84, width: 90, height: 22 } };
    const line = (caption: string) =>
      sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, 'City', short), at(1, 1, caption, { maxLength: 2 }), others())[2];
    expect(line('State')).toEqual(['4. Plan holder']);
    expect(line('Colour')).toEqual([]);
  });

  it('a part of a box with a letter is of whoever the box itself names', () => {
    const read = readings(
      at(0, 0, "9. Other insured's name"),
      at(0, 1, '9d. Insurance plan name'),
      at(1, 0, '7. Insurance plan name'),
      at(0, 2, '17. Name of referring provider'),
      at(0, 3, { left: '17b. NPI' }),
      others((place) => `${place + 20}. Question`),
    );
    expect(read.slice(0, 5)).toEqual([
      'otherCoverage.policyholder.name.full',
      'otherCoverage.planName',
      'coverage.planName',
      'physician.name.full',
      'physician.npi',
    ]);
  });

  it('a letter alone goes on with the letter over it, and with a number far above', () => {
    const sections = sectionsOf(
      at(0, 0, "9. Other insured's name"),
      at(0, 3, "a. Other insured's policy number"),
      at(0, 4, 'd. Plan name'),
      at(1, 0, '4. Plan holder'),
      at(1, 3, 'b. Town'),
      others((place) => `${place + 20}. Question`),
    );
    expect(sections[2]).toEqual(["a. Other insured's policy number"]);
    expect(sections[4]).toEqual(['4. Plan holder']);
  });

  it('"From" under a caption with a number is of that box, not of the one over it', () => {
    const sections = sectionsOf(
      at(0, 0, "13. Insured's signature"),
      at(0, 1, { left: 'From', above: '16. Dates unable to work' }),
      others((place) => `${place + 20}. Question`),
    );
    expect(sections[1]).toEqual([]);
  });

  it.each<[string, Field]>([
    ['a box in another column', at(1, 1, 'Town')],
    ['a box far below', at(0, 5, 'Town')],
    ['a box to tick', at(0, 1, 'Same', { control: 'checkbox', inputType: 'checkbox' })],
    ['a cell of a table', at(0, 1, 'Town', { grid: { grid: 'g', row: 0, column: 0 } })],
    ['a hidden box', at(0, 1, 'Town', { hiddenBy: 'opacity' })],
    ['a box that is only counted', at(0, 1, { left: 'B.' })],
    ['a box without a caption', at(0, 1, { hint: 'Town' })],
  ])('%s does not go on with it', (_, field) => {
    expect(sectionsOf(at(0, 0, '4. Plan holder'), field, others())[1]).toEqual([]);
  });

  it('fewer than eight numbers make no numbered form', () => {
    const sections = sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, 'Town'), others().slice(1));
    expect(sections.flat()).toEqual([]);
  });

  it('the same number again and again makes none either', () => {
    const sections = sectionsOf(
      at(0, 0, '4. Plan holder'),
      at(0, 1, 'Town'),
      others(() => '1. Line'),
    );
    expect(sections.flat()).toEqual([]);
  });

  it('numbered questions one under another are no printed form: a list has its own order', () => {
    const below = others().map((field, line) => ({ ...field, rect: { ...field.rect, x: 500, y: 44 * line } }));
    expect(sectionsOf(at(0, 0, '4. Plan holder'), at(0, 1, 'Town'), below).flat()).toEqual([]);
  });

  it('a numbered heading over a box says more than the box over it', () => {
    const town = at(0, 1, 'Town', { sections: ['5. Patient'] });
    expect(sectionsOf(at(0, 0, '4. Plan holder'), town, others())[1]).toEqual(['5. Patient']);
  });
});
