import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../lib/recognize/evidence';
import { box, list, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const said = (...given: Parameters<typeof box>) => phrasesOf(box(...given)).map(({ words }) => words);

describe('an example', () => {
  it.each([
    'For example: 5/17/1964',
    'Example: Harbor Clinic',
    'e.g. Pine Street 4',
    'Eg. phone 555-0134',
    'Such as a clinic',
    'Por ejemplo: Clínica Roble',
    'Ej. calle Roble 4',
  ])('"%s" says nothing of what is asked', (hint) => {
    expect(said({ label: 'Member ID', hint })).toEqual(['member id']);
  });

  it('does not make a box of what it shows', () => {
    expect(readings(under('Patient', box({ label: 'Phone', below: 'For example: street and city' })))).toEqual([
      'patient.phone',
    ]);
    expect(readings(under('Patient', box({ below: 'For example: phone number' })))).toEqual(['']);
  });

  it('a word that only begins like one is a label', () => {
    expect(said('Examining doctor')).toEqual(['examining doctor']);
    expect(said('Ejercicio')).toEqual(['ejercicio']);
  });
});

describe('captions left of their boxes', () => {
  it('weigh more than the text above, which is the caption of the box above', () => {
    expect(readings(under('Patient', box({ left: 'City', above: 'Street address' })))).toEqual([
      'patient.address.city',
    ]);
    expect(readings(under('Patient', box({ left: 'State', above: 'Birth date' })))).toEqual(['patient.address.state']);
    expect(readings(under('Patient', box({ left: 'Birth date', above: 'Phone' })))).toEqual(['patient.birthDate']);
    expect(readings(under('Patient', box({ left: 'Member ID', above: 'City' })))).toEqual(['coverage.memberId']);
  });

  it('beside a party the text above is the head of a column', () => {
    expect(readings(box({ left: 'Referring physician', above: 'Phone' }), box('Patient’s city'))[0]).toBe(
      'physician.phone',
    );
  });

  it('a row and the part of it that stands over a box are read as one', () => {
    const part = (above: string) => readings(box({ left: 'Service dates', above }), box("Patient's city"))[0];
    expect([part('From'), part('To')]).toEqual(['claim.serviceFrom', 'claim.serviceTo']);
  });

  it('a number left of a box is no caption: the text above is', () => {
    expect(readings(under('Patient', box({ left: '7.', above: 'Phone' })))).toEqual(['patient.phone']);
    const [above] = phrasesOf(box({ left: '7.', above: 'Phone' })).filter(({ from }) => from === 'above');
    const [beside] = phrasesOf(box({ left: 'Reach', above: 'Phone' })).filter(({ from }) => from === 'above');
    expect(beside!.weight).toBeLessThan(above!.weight);
  });
});

describe('what explains a question', () => {
  it('is not asked', () => {
    expect(said('Where do you live now? Give your doctor’s phone, too.')).toEqual(['where do you live now']);
  });

  it('after a word or two is part of it', () => {
    expect(said('Paid? How')).toEqual(['paid how']);
  });
});

describe('the row a label stands in', () => {
  it.each([
    ['Line 2 charge', 'charge'],
    ['Service 3 procedure code', 'procedure code'],
    ['Charge for service 2', 'charge'],
    ['Units of line 12', 'units'],
  ])('"%s" asks for the %s', (label, words) => {
    expect(said(label)).toEqual([words]);
  });

  it.each(['Street line 2', 'Address line 2', 'Dirección línea 2'])('"%s" is no row', (label) => {
    expect(said(label).join()).toMatch(/\b2$/);
  });

  it('the second line of an address is not taken for the first', () => {
    expect(readings(under('Patient', box('City'), box('Street line 2'), box('ZIP')))[1]).toBe('patient.address.line2');
  });
});

describe('the first line of a list', () => {
  const first = (text: string, label = '') =>
    phrasesOf(list(label, [{ value: '', text }, 'Ohio', 'Utah'])).map(({ words }) => words);

  it('may say what it lists where nothing else does', () => {
    expect(first('State')).toEqual(['state']);
    expect(first('State', 'Where')).toEqual(['where']);
  });

  it.each(['Select', 'Choose one', '-- Please pick --', 'Seleccione una opción', 'Elija'])(
    '"%s" only asks her to choose',
    (text) => {
      expect(first(text)).toEqual([]);
    },
  );
});
