import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const range = (from: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => `${from + at * step}`);
const DAYS = range(1, 31);
const LIFETIME = range(2026, 110, -1);
const RECENT = range(2026, 6, -1);
const WHOLE = ['patient.birthDate.month', 'patient.birthDate.day', 'patient.birthDate.year'];
const NONE = ['', '', ''];
const patient = (...fields: Field[]) => readings(under('Patient', ...fields));

describe('a date of birth over boxes that only say which part they hold', () => {
  it.each<[string, Field[]]>([
    ['a list of years that goes back a lifetime', [list('', MONTHS), list('', DAYS), list('', LIFETIME)]],
    [
      'parts named by ARIA',
      [list({ aria: 'Month' }, MONTHS), list({ aria: 'Day' }, DAYS), list({ aria: 'Year' }, LIFETIME)],
    ],
    [
      'parts named by their first option',
      [
        { value: '', text: 'Month' },
        { value: '', text: 'Day' },
        { value: '', text: 'Year' },
      ].map((prompt, at) => list('', [prompt, ...[MONTHS, DAYS, LIFETIME][at]!])),
    ],
    [
      'a caption over the first box alone',
      [box({ label: 'Date of birth', placeholder: 'MM' }), box({ placeholder: 'DD' }), box({ placeholder: 'YYYY' })],
    ],
    ['autocomplete', ['month', 'day', 'year'].map((part) => box('Your details', { autocomplete: `bday-${part}` }))],
    [
      'wide boxes named apart',
      ['Birth month', 'Day of birth', 'Year of birth'].map((label) =>
        box(label, { rect: { x: 0, y: 0, width: 240, height: 30 } }),
      ),
    ],
    [
      'names of fields',
      ['dobMonth', 'dob_day', 'birth[year]'].map((name) =>
        box({ placeholder: name.includes('ear') ? 'YYYY' : name.includes('onth') ? 'MM' : 'DD' }, { name }),
      ),
    ],
  ])('%s', (_, fields) => {
    expect(patient(...fields)).toEqual(WHOLE);
  });

  it('says it of the heading right over them', () => {
    const parts = [box({ placeholder: 'MM' }), box({ placeholder: 'DD' }), box({ placeholder: 'YYYY' })];
    expect(readings(under('Patient', ...under('When were you born?', ...parts)))).toEqual(WHOLE);
    expect(readings(under('Patient', ...under('Place of birth', ...parts)))).toEqual(NONE);
  });

  it('keeps any order of the parts', () => {
    expect(patient(list('', DAYS), list('', MONTHS), list('', LIFETIME))).toEqual([WHOLE[1], WHOLE[0], WHOLE[2]]);
    expect(patient(list('', LIFETIME), list('', MONTHS), list('', DAYS))).toEqual([WHOLE[2], WHOLE[0], WHOLE[1]]);
  });

  it('is whose the section says', () => {
    const boxes = [list('', MONTHS), list('', DAYS), list('', LIFETIME)];
    expect(readings(under('Policyholder', ...boxes))[0]).toBe('subscriber.birthDate.month');
    expect(readings(under('Billing provider', ...boxes))).toEqual(NONE);
  });

  it.each<[string, Field[]]>([
    ['years of the last few only', [list('', MONTHS), list('', DAYS), list('', RECENT)]],
    [
      'a caption that asks for another date',
      [list({ left: 'Date of accident' }, MONTHS), list('', DAYS), list('', LIFETIME)],
    ],
    [
      'a long caption of another date',
      [
        list({ above: 'Tell us when the treatment that you are claiming for began' }, MONTHS),
        list('', DAYS),
        list('', LIFETIME),
      ],
    ],
    ['two boxes of one part', [list('', MONTHS), list('', MONTHS), list('', LIFETIME)]],
  ])('%s: no date of birth', (_, fields) => {
    expect(patient(...fields).filter((meaning) => meaning.includes('birthDate'))).toEqual([]);
  });

  it('a box named for the birth day takes the whole date', () => {
    expect(patient(box('Birthday', { name: 'birthDay', rect: { x: 0, y: 0, width: 240, height: 30 } }))).toEqual([
      'patient.birthDate',
    ]);
  });

  it.each([
    'Place of birth',
    'City of birth',
    'Country of birth',
    'State of birth',
    'Name at birth',
    'Expected due date or birth date',
  ])('"%s" asks for no date of birth', (label) => expect(patient(box(label))).toEqual(['']));
});
