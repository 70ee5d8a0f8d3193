import { describe, expect, it } from 'vitest';
import { inEachLanguage, oneAfterTheOther } from '../../../lib/recognize/languages';
import { box, list, under } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('a text in two languages', () => {
  it.each<[string, string, string]>([
    ['Birth date / Fecha de nacimiento', 'Birth date', 'Fecha de nacimiento'],
    ['Fecha de nacimiento / Birth date', 'Birth date', 'Fecha de nacimiento'],
    ['Telephone | Teléfono', 'Telephone', 'Teléfono'],
    ['Town — Ciudad', 'Town', 'Ciudad'],
    ['Town\nCiudad', 'Town', 'Ciudad'],
    ['Street / Town / Calle / Ciudad', 'Street / Town', 'Calle / Ciudad'],
    ['Calle / Ciudad / Street / Town', 'Street / Town', 'Calle / Ciudad'],
    ['Patient / Paciente / Asegurado', 'Patient', 'Paciente / Asegurado'],
  ])('%j is each of them, English first', (text, english, spanish) => {
    expect(inEachLanguage(text)).toEqual([english, spanish]);
  });

  it.each([
    'Town / State / ZIP',
    'Physician / Supplier',
    'Calle / Ciudad',
    'Ciudad / Estado / Código postal',
    'Street / Calle / Town', // mixed: neither list is whole
    'Self-employed',
    'And/or',
    'Nacimiento: 04 / 2019',
    'Plan - 1500',
    '',
  ])('%j is one language and stays whole', (text) => {
    expect(inEachLanguage(text)).toEqual([text]);
  });
});

describe('a label whose second language stands on a line of its own, with no stroke between', () => {
  it.each<[string, string, string]>([
    ['Employer Patrono', 'Employer', 'Patrono'],
    ['9. Who examined you? ¿Quién lo examinó?', '9. Who examined you?', '¿Quién lo examinó?'],
    ['Group / unit Grupo / unidad', 'Group / unit', 'Grupo / unidad'],
    ['ZIP of the hospital Código postal del hospital', 'ZIP of the hospital', 'Código postal del hospital'],
  ])('%j is each of them', (text, english, spanish) => {
    expect(oneAfterTheOther(text)).toEqual([english, spanish]);
  });

  it.each(['Name of Hospital', 'Date of Birth', 'Dirección Postal', 'Nombre del Paciente', 'Street / Calle / Town'])(
    '%j stays whole',
    (text) => {
      expect(oneAfterTheOther(text)).toEqual([text]);
    },
  );

  it('is read', () => {
    expect(readings(box('Telephone of the hospital Teléfono del hospital'))).toEqual(['facility.phone']);
    expect(readings(under('Patient', box('Given / Nombre'), box('Family name / Apellido')))).toEqual([
      'patient.name.first',
      'patient.name.last',
    ]);
  });
});

describe('a label in two languages is read in either', () => {
  it.each([
    ['Birth date / Fecha de nacimiento', 'patient.birthDate'],
    ['Apellido / Last name', 'patient.name.last'],
    ['Nombre / First name', 'patient.name.first'],
    ['Phone | Teléfono', 'patient.phone'],
  ])('"%s"', (label, concept) => {
    expect(readings(under('Patient / Paciente', box(label)))).toEqual([concept]);
  });

  it('says whose it is in either', () => {
    expect(readings(under('Titular / Policyholder', box('Town / Ciudad')), under('Patient', box('City')))).toEqual([
      'subscriber.address.city',
      'patient.address.city',
    ]);
  });

  it('two words for one thing in one language are no two languages', () => {
    const [reading] = readings(box('Doctor / Supplier name'), box("Patient's city"));
    expect(reading).toBe('seller.name.full');
  });

  it('choices in two languages tell the question', () => {
    const choices = ['Self / Titular', 'Spouse / Cónyuge', 'Child / Hijo'];
    expect(readings(list('', choices))).toEqual(['patient.relationshipToSubscriber']);
  });
});
