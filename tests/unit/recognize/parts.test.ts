import { describe, expect, it, test } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, together, under } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('a value over several boxes', () => {
  const digits = (label: string, maxLength: number, name = '') => box(label, { maxLength, name });
  const patient = (...fields: Field[]) => under('Patient', ...fields);

  it.each([
    ['a date of birth', [2, 2, 4], 'Date of birth', ['birthDate.month', 'birthDate.day', 'birthDate.year']],
    ['a phone', [3, 3, 4], 'Phone', ['phone.area', 'phone.prefix', 'phone.line']],
    ['a phone in two boxes', [3, 8], 'Phone', ['phone.area', 'phone.number']],
    ['a ZIP+4', [5, 4], 'Patient’s ZIP code', ['address.zip.base', 'address.zip.plus4']],
  ])('%s is told apart by the size of its boxes', (_, lengths, label, parts) => {
    const boxes = lengths.map((length, at) => digits(at === 0 ? label : '', length));
    expect(readings(patient(...together(...boxes)))).toEqual(parts.map((part) => `patient.${part}`));
  });

  it('keeps the order in which the boxes name their parts', () => {
    const boxes = together(
      box({ above: 'Date of birth', aria: 'Day' }, { maxLength: 2 }),
      box({ aria: 'Month' }, { maxLength: 2 }),
      box({ aria: 'Year' }, { maxLength: 4 }),
    );
    expect(readings(patient(...boxes))).toEqual([
      'patient.birthDate.day',
      'patient.birthDate.month',
      'patient.birthDate.year',
    ]);
  });

  it('reads one label that lists what its boxes hold', () => {
    const boxes = together(box({ left: 'Name (last, first, MI)' }), box(''), box('', { maxLength: 1 }));
    expect(readings(patient(...boxes))).toEqual(['patient.name.last', 'patient.name.first', 'patient.name.middle']);
  });

  it('splits a tax ID of the biller', () => {
    const boxes = together(digits('Federal tax ID', 2), digits('', 7));
    expect(readings(under('Billing provider', ...boxes))).toEqual(['seller.taxId.prefix', 'seller.taxId.serial']);
  });
});

test('a library’s own list of months beside boxes for day and year is the month of the same date', () => {
  const month = box('Month', { control: 'combobox', inputMode: 'none' });
  const boxes = [month, ...together(box('Day', { maxLength: 2 }), box('Year', { maxLength: 4 }))];
  expect(readings(under('Subscriber', ...under('Subscriber’s date of birth', ...boxes)))).toEqual(
    ['month', 'day', 'year'].map((part) => `subscriber.birthDate.${part}`),
  );
});
