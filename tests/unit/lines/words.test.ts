import { describe, expect, it } from 'vitest';
import { addsWhat, opensLine, putsIntoList } from '../../../lib/lines/words';

describe('what a button says that it adds', () => {
  it.each([
    'Add another service',
    '+ Add service',
    'Add Service',
    'Add line',
    'Add a line we missed',
    '+ Add a service or supply',
    'Another expense',
    'New charge',
    'Insert line item',
    'Add claim line',
    'Add line to claim',
    'Add this service to the claim',
    'Save service',
    'Enter line',
    'add Add another visit',
    'Agregar otro servicio',
    'Añadir línea',
    'Otro gasto',
  ])('%s: a line', (words) => expect(addsWhat(words)).toBe('line'));

  it.each(['Add', '+ Add', 'Add another', 'Add row', 'New entry', 'Add to claim', 'Agregar', 'Añadir otra fila'])(
    '%s: it does not say what',
    (words) => expect(addsWhat(words)).toBe('any'),
  );

  it.each([
    'Add attachment',
    'Add another provider',
    'Add service provider',
    'Add dependent',
    'Add another person',
    'Add another claim',
    'Add diagnosis',
    'Add another diagnosis code',
    'Add receipt for this service',
    'Add payment',
    'Add a note',
    'Add insurance',
    'Save draft',
    'Save',
    'Save and continue',
    'Enter',
    'Save line for later',
    'Submit services',
    'Add phone number',
    'Services',
    'Read more about services',
    'Agregar proveedor',
    'Otra persona',
  ])('%s: something else, or nothing', (words) => expect(addsWhat(words)).toBe(''));

  it.each([
    ['Add to claim', true],
    ['Save service', true],
    ['Add this line', true],
    ['Enter service', true],
    ['Add to the list', true],
    ['Add another service', false],
    ['Add service', false],
    ['+ Add', false],
  ])('%s puts what was entered into a list: %s', (words, puts) => expect(putsIntoList(words)).toBe(puts));

  it('without a line to tell by, only words that name one open it', () => {
    expect(['Add service', 'Add an expense', 'Add', 'New service', 'Save service'].map(opensLine)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
