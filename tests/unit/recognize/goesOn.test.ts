import { describe, expect, it } from 'vitest';
import { box, list, radios, tick, together, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const PLACE = ['street', 'city', 'zip'];
const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const address = (...headings: string[]) =>
  headings.flatMap((heading) => under(heading, box('Street'), box('City'), box('ZIP')));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('a provider’s box named for the house it is', () => {
  it.each([
    ['The hospital that billed you', 'hospital'],
    ['Who did you pay?', 'clinic'],
    ['The doctor who sent the bill', 'doctor'],
    ['Centro que le cobró', 'centro'],
    ['Hospital que le facturó', 'hospital'],
    ['Médico o clínica a quien le pagó', 'clinica'],
  ])('under “%s” is of whoever sent the bill', (heading, called) => {
    const boxes = under(
      heading,
      box('Phone', { name: `${called}Phone` }),
      box('Tax ID', { name: `${called}Tax` }),
      box('City', { name: `${called}City` }),
    );
    expect(readings(patient(), boxes).slice(3)).toEqual(['seller.phone', 'seller.taxId', 'seller.address.city']);
  });

  it.each([
    ['Provider', 'facilityPhone', 'facility.phone'],
    ['Provider', 'referringDoctorPhone', 'physician.phone'],
    ['The clinic that billed you', 'referringPhysicianPhone', 'physician.phone'],
  ])('under “%s” a box named %s says more than that', (heading, name, meant) => {
    expect(last(under(heading, box('Phone', { name })))).toBe(meant);
  });
});

describe('a heading of no more than an address', () => {
  it.each(['Where mail reaches you', 'Mailing address', 'Contact information', 'Domicilio'])(
    '“%s” after the patient',
    (heading) => {
      const read = readings(patient(), address(heading), under('Insured', box('First name')));
      const isKnown = heading !== 'Where mail reaches you';
      const parts = ['line1', 'city', 'zip'].map((part) => (isKnown ? `patient.address.${part}` : ''));
      expect(read.slice(3, 6)).toEqual(parts);
    },
  );

  it('after a patient and a policyholder it is nobody’s', () => {
    const holder = under('Policyholder', box('First name'), box('Last name'));
    expect(readings(patient(), holder, address('Home address')).slice(5)).toEqual(PLACE.map(() => ''));
    expect(readings(holder, patient(), address('Home address')).slice(5)).toEqual(PLACE.map(() => ''));
  });

  it('after whoever billed it is nobody’s', () => {
    const seller = under('Who billed you', box('Name'), box('Phone'));
    const insured = under('Insured', box('First name'));
    expect(readings(patient(), seller, address('Mailing address'), insured).slice(5, 8)).toEqual(PLACE.map(() => ''));
  });
});

describe('under a heading that names the patient and the insured', () => {
  const both = (...fields: Parameters<typeof under>[1][]) => under('Insured and patient', ...fields);

  it('the sex after a birth date and the phone after an address are the same one’s', () => {
    const fields = both(
      box("Insured's name"),
      box("Patient's date of birth"),
      list('Gender', ['Female', 'Male']),
      box("Patient's street"),
      box('City'),
      box('Telephone'),
    );
    expect(readings(fields).slice(2)).toEqual([
      'patient.sex',
      'patient.address.line1',
      'patient.address.city',
      'patient.phone',
    ]);
  });

  it('the name of a box tells whose it is', () => {
    const fields = both(box('Telephone', { name: 'insuredPhone' }), box('Telephone', { name: 'patientPhone' }));
    expect(readings(fields)).toEqual(['subscriber.phone', 'patient.phone']);
  });

  it('a phone after something else stays with her', () => {
    expect(readings(both(box("Patient's name"), box('Group number'), box('Telephone'))).at(-1)).toBe('');
  });
});

describe('parts of one name', () => {
  it('a caption that lists them over boxes that say which of them they take', () => {
    const boxes = together(
      box({ above: "Member's name (First, Last)", title: 'First name' }),
      box({ title: 'Last name' }),
    );
    expect(readings(patient(), under('Subscriber', ...boxes)).slice(3)).toEqual([
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });

  it('whoever holds another plan is named by it', () => {
    expect(
      readings(patient(), under('Secondary insurance', box('Policyholder last'), box('Policyholder first'))).slice(3),
    ).toEqual(['otherCoverage.policyholder.name.last', 'otherCoverage.policyholder.name.first']);
  });

  it('an organization called by its short form is no stranger', () => {
    const boxes = under('Billing provider', box('Org name'), box('NPI'), box('Phone'));
    expect(readings(patient(), boxes).slice(4)).toEqual(['seller.npi', 'seller.phone']);
  });

  it('a number a library counts its boxes by is no extension', () => {
    const phone = box('Phone', { idAttribute: 'ext-gen1412' });
    expect(readings(under('Patient', phone))).toEqual(['patient.phone']);
  });
});

describe('what begins on a day', () => {
  it('the beginning of the illness is no rival of the first day of care', () => {
    const fields = [
      box('What were you treated for?'),
      box('Since when did it appear?'),
      box('Illness or injury'),
      box('When did it start?'),
      box('Earliest date of service'),
      box('Latest date of service'),
    ];
    expect(readings(patient(), fields).slice(-2)).toEqual(['claim.serviceFrom', 'claim.serviceTo']);
  });
});

describe('what she vouches for', () => {
  it.each([
    'The charges were incurred as I listed them and I can show receipts.',
    'All items were delivered as described; I kept the receipts.',
    'Los servicios se recibieron tal como los describo y tengo comprobantes.',
    'I have evidence that this bill was paid.',
  ])('%s', (said) => {
    expect(last(tick(said))).toBe('never consent');
  });

  it.each(['I have already paid this bill', 'Bill paid in full'])('“%s” tells that she paid', (said) => {
    expect(last(tick(said))).toBe('claim.paidByPatient');
  });

  it('a question is asked of her', () => {
    expect(last(radios('Have you paid the bill in full?', YES_NO))).toBe('claim.paidByPatient');
  });
});
