import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: (Field | Field[])[]) => readings(patient(), ...fields).at(-1);
const day = (label: string) => box(label, { control: 'date', inputType: 'date' });

describe('whoever a heading speaks of', () => {
  it.each([
    ['Wig shop that sold it to you', 'Wig shop', 'seller.organization'],
    ['Supply company that charged you', 'Medical supply company', 'seller.organization'],
    ['Supply company that charged you', 'Supply company street', 'seller.address.line1'],
    ['Supply company that charged you', 'Company address', 'seller.address.full'],
    ['Rehabilitation office that billed', 'Rehabilitation office NPI', 'seller.npi'],
    ['Empresa que le cobró', 'Ciudad de la empresa', 'seller.address.city'],
    ['Tienda donde lo compró', 'Teléfono de la tienda', 'seller.phone'],
    ['Nurse practitioner who ordered it', 'Practitioner’s first name', 'physician.name.first'],
    ['Specialist who referred you', 'Specialist’s direct line', 'physician.phone'],
    ['Doctor who ordered it', 'Hematology practice', 'physician.organization'],
    ['Doctor who ordered it', 'Clinic the doctor works for', 'physician.organization'],
    ['Specialist who referred you', 'Specialist’s medical group', 'physician.organization'],
    ['Doctor who ordered it', 'Office street', 'physician.address.line1'],
    ['Doctora que lo recetó', 'Teléfono de la clínica', 'physician.phone'],
    ['Hospital o clínica donde la atendieron', 'Teléfono del hospital', 'facility.phone'],
    ['Where you went', 'Emergency room or hospital name', 'facility.name.full'],
    ['Professional who treated you', 'Last name', 'physician.name.last'],
  ])('%s: %s', (heading, label, means) => {
    expect(last(under(heading, box(label)))).toBe(means);
  });

  it.each([
    ['Supply company that charged you', 'Insurance company'],
    ['Doctor who ordered it', 'Contact person at the practice'],
    ['Wig shop that sold it to you', 'Landlord’s phone'],
    ['Wig shop that sold it to you', 'Age group'],
  ])('and nobody else: %s: %s', (heading, label) => {
    expect(last(under(heading, box(label)))).not.toMatch(/^(?:seller|physician|facility)\./);
  });

  it('how a practice is reached is no detail of the patient before it', () => {
    expect(readings(patient(), box('Practice phone')).at(-1)).not.toBe('patient.phone');
    expect(readings(...patient(), box('Laboratory address')).at(-1)).not.toBe('patient.address.line1');
  });
});

describe('who did what', () => {
  it.each([
    ['Supplier whose invoice was rejected', 'seller.name.full'],
    ['Store you paid', 'seller.name.full'],
    ['Provided and billed by', 'seller.name.full'],
    ['Business name on the invoice', 'seller.organization'],
    ['ZIP code shown on the invoice', 'seller.address.zip'],
    ['Admitting physician', 'physician.name.full'],
    ['Participating doctor who sent you', 'physician.name.full'],
    ['M.I. of the ordering physician', 'physician.name.middle'],
    ['Ordering prov last', 'physician.name.last'],
    ['Dr.’s practice', 'physician.organization'],
    ['Hospital in which you stayed', 'facility.name.full'],
    ['Imaging center phone', 'facility.phone'],
    ['First name of the person diagnosed', 'patient.name.first'],
  ])('%s', (label, means) => {
    expect(last(box(label))).toBe(means);
  });

  it('a bill’s patient is the patient, and no one asked for is another who was hurt', () => {
    expect(readings(box('Patient name on the bill'), box('Member ID'))[0]).toBe('patient.name.full');
    expect(last(box('Name of the other person injured'))).toBe('');
  });

  it('letters after a name are known by what there is to choose, and by what is listed', () => {
    expect(last(under('Ordering doctor', list('Licensed as', ['MD', 'DO', 'NP', 'PA'])))).toBe('physician.credential');
    expect(last(under('Ordering doctor', box('MD, DO or NP')))).toBe('physician.credential');
  });
});

describe('parts of a number', () => {
  it('an area code stands before the number it belongs to', () => {
    const billing = (...labels: string[]) => under('Billing provider', ...labels.map((label) => box(label)));
    expect(readings(patient(), billing('Area code (33)', 'Phone number (33)')).slice(-2)).toEqual([
      'seller.phone.area',
      'seller.phone.number',
    ]);
    expect(readings(patient(), billing('Area code', 'Fax number')).at(-2)).toBe('');
    expect(readings(patient(), billing('ZIP code', 'ZIP+4 extension')).at(-1)).toBe('seller.address.zip.plus4');
    expect(readings(patient(), billing('TIN prefix', 'TIN serial')).slice(-2)).toEqual([
      'seller.taxId.prefix',
      'seller.taxId.serial',
    ]);
  });
});

describe('what happened', () => {
  it.each([
    ['Was a bus, car or motorcycle involved in an accident that caused this?', 'condition.autoAccident'],
    ['Were you hurt in a wreck?', 'condition.autoAccident'],
    ['Did you get hurt while you were working?', 'condition.employment'],
    ['¿Se lastimó mientras trabajaba?', 'condition.employment'],
    ['¿Se debe al trabajo o a un accidente?', 'condition.anyAccident'],
    ['Was your condition caused by any accident, at work, in a car or elsewhere?', 'condition.anyAccident'],
    ['Were lab tests sent to an outside laboratory?', 'claim.outsideLab'],
  ])('%s', (question, means) => {
    expect(last(radios(question, YES_NO))).toBe(means);
  });

  it('not every question with such a word asks for it', () => {
    expect(last(radios('Do you have collision coverage?', YES_NO))).not.toBe('condition.autoAccident');
    expect(last(radios('If so, was a workers’ comp report made?', YES_NO))).not.toBe('condition.employment');
    expect(last(radios('Is this claim for a newborn?', YES_NO))).toBe('');
    expect(last(list('Clase de accidente', ['Auto', 'Trabajo', 'Casa']))).not.toBe('condition.anyAccident');
  });

  it.each(['What state was the crash in?', 'State where the collision took place', 'Estado en que ocurrió el choque'])(
    '%s',
    (question) => {
      expect(last(list(question, ['AL', 'AK', 'AZ', 'AR']))).toBe('condition.autoAccidentState');
    },
  );

  it('where somebody was hurt is nobody’s address', () => {
    expect(last(list('State where you were injured', ['AL', 'AK']))).not.toBe('patient.address.state');
  });
});

describe('the illness', () => {
  it.each([
    ['Main complaint', 'condition.description'],
    ['Why did you see the doctor?', 'condition.description'],
    ['¿Por qué buscó tratamiento?', 'condition.description'],
    ['Diagnosis made by your doctor', 'diagnosis[0].description'],
    ['Discharge diagnosis', 'diagnosis[0].description'],
    ['Diagnóstico que le dio el médico', 'diagnosis[0].description'],
    ['Admitting diagnosis code', 'diagnosis[0].code'],
    ['Todos sus códigos de diagnóstico, separados por comas', 'diagnosis.codes'],
    ['Approval reference number', 'claim.priorAuthorization'],
    ['Código de autorización previa', 'claim.priorAuthorization'],
  ])('%s', (label, means) => {
    expect(last(box(label))).toBe(means);
  });

  it.each([
    ['Date of breast cancer diagnosis', 'condition.onsetDate'],
    ['Day when you became sick', 'condition.onsetDate'],
    ['Inpatient stay from', 'condition.otherDate'],
    ['Date of initial treatment', 'condition.otherDate'],
  ])('%s', (label, means) => {
    expect(last(day(label))).toBe(means);
  });

  it('codes are counted under a heading that says of what', () => {
    expect(readings(patient(), under('ICD-10 codes', box('Code 1'), box('Code 2'))).slice(-2)).toEqual([
      'diagnosis[0].code',
      'diagnosis[1].code',
    ]);
  });

  it('a choice of what a date means is its qualifier', () => {
    const choices = ['431 Onset of symptoms', '484 Last menstrual period'];
    expect(last(list('The date above is the date of', choices))).toBe('condition.onsetQualifier');
  });
});

describe('the place of service', () => {
  it('is known by its codes, and months by their numbers are none', () => {
    expect(last(list('Session took place at', ['02 Telehealth', '11 Office', '22 Outpatient hospital']))).toBe(
      'claim.placeOfService',
    );
    expect(last(list('Session took place in', ['10 October', '11 November', '12 December']))).not.toBe(
      'claim.placeOfService',
    );
  });

  it('is by video or face to face', () => {
    expect(last(list('How was the visit held?', ['In person', 'Video from home', 'Video from another place']))).toBe(
      'claim.placeOfService',
    );
  });
});

it('a number of an approval is the plan’s, under a heading of authorization too', () => {
  expect(last(under('Authorization', box('Prior approval number')))).toBe('claim.priorAuthorization');
  expect(last(under('Authorization', box('Printed name')))).toMatch(/^never/);
});
