import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, radios, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const date = (label: string): Field => box(label, { control: 'date', inputType: 'date' });
const sex = (label: string): Field => radios(label, ['Female', 'Male']);
const state = (label: string): Field => list(label, ['Wisconsin', 'Texas', 'Ohio']);

/** Attribute -> the words of a label, and the control it usually is. */
const PERSON: [string, string, (label: string) => Field][] = [
  ['name.first', 'first name', box],
  ['name.middle', 'middle initial', box],
  ['name.last', 'last name', box],
  ['name.suffix', 'suffix', box],
  ['birthDate', 'date of birth', date],
  ['sex', 'sex', sex],
  ['phone', 'phone number', box],
  ['email', 'email address', box],
  ['address.line1', 'street address', box],
  ['address.line2', 'apartment', box],
  ['address.city', 'city', box],
  ['address.state', 'state', state],
  ['address.zip', 'ZIP code', box],
  ['address.country', 'country', box],
];
const PROVIDER: typeof PERSON = [
  ['name.full', 'name', box],
  ['phone', 'telephone', box],
  ['address.line1', 'address', box],
  ['address.city', 'city', box],
  ['address.state', 'state', state],
  ['address.zip', 'ZIP', box],
  ['npi', 'NPI', box],
  ['taxId', 'tax ID', box],
];

const PARTIES: [party: string, heading: string, before: string, programmers: string, typeof PERSON][] = [
  ['patient', 'Patient information', "Patient's", 'patient', PERSON],
  ['subscriber', 'Subscriber information', "Subscriber's", 'subscriber', PERSON],
  ['physician', 'Ordering physician', 'Ordering physician', 'orderingPhysician', PROVIDER],
  ['facility', 'Service facility', 'Facility', 'facility', PROVIDER],
  ['seller', 'Billing provider', 'Billing provider', 'billingProvider', PROVIDER],
];

const camel = (words: string): string => words.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const wanted = PARTIES.flatMap(([party, , , , rows]) => rows.map(([attribute]) => `${party}.${attribute}`));

describe('a page on which every party is asked for', () => {
  const read = (make: (label: string, heading: string, before: string, coded: string, at: number) => Field) => {
    let at = 0;
    const fields = PARTIES.flatMap(([, heading, before, coded, rows]) =>
      rows.map(([, label, control]) => {
        const made = make(label, heading, before, coded, at++);
        const plain = control('');
        return { ...made, control: plain.control, inputType: plain.inputType, options: plain.options };
      }),
    );
    return readings(fields);
  };

  it('knows whose each field is by the section it stands in', () => {
    expect(read((label, heading) => under(heading, box(capital(label)))[0]!)).toEqual(wanted);
  });

  it('knows whose each field is by its own label', () => {
    expect(read((label, _, before) => box(`${before} ${label}`))).toEqual(wanted);
  });

  it('knows whose each field is by the name the page gives it', () => {
    expect(
      read((label, _heading, _before, coded) => box(capital(label), { name: `${coded}${capital(camel(label))}` })),
    ).toEqual(wanted);
  });

  it('believes a label more than a name that says otherwise', () => {
    expect(
      readings(
        box("Patient's last name", { name: 'subscriberFirstName' }),
        box("Subscriber's phone", { name: 'patientPhone' }),
      ),
    ).toEqual(['patient.name.last', 'subscriber.phone']);
  });

  it('believes a label more than the section around it', () => {
    expect(readings(under('Patient information', box('First name'), box("Policyholder's last name")))).toEqual([
      'patient.name.first',
      'subscriber.name.last',
    ]);
  });
});

describe('the words forms have for the same party', () => {
  it.each([
    ['subscriber', ['Subscriber', 'Insured', 'Policyholder', 'Employee', 'Enrollee', 'Plan participant', 'Sponsor']],
    ['patient', ['Patient', 'Beneficiary', 'Claimant', 'Dependent', 'Recipient', 'Person who received care']],
    ['physician', ['Ordering physician', 'Prescribing doctor', 'Referring provider', 'Attending physician']],
    ['facility', ['Service facility', 'Hospital', 'Treatment center', 'Facility where services were rendered']],
    ['seller', ['Provider', 'Supplier', 'Vendor', 'Biller', 'Billing provider', 'Who billed you']],
    ['otherCoverage.policyholder', ['Other insured', 'Policyholder of other insurance']],
  ])('%s', (party, words) => {
    const person = party === 'patient' || party === 'subscriber' || party.startsWith('other');
    const attribute = person ? 'name.last' : 'name.full';
    for (const word of words) {
      const label = person ? 'Last name' : 'Name';
      const [own] = readings(box(person ? `${word}: last name` : `${word} name`), box("Patient's city"));
      expect({ word, own }).toEqual({ word, own: `${party}.${attribute}` });
      const [inSection] = readings(
        under(word, box(label), box('City')),
        under('Patient', box('City')),
        under('Subscriber', box('City')),
      );
      expect({ word, inSection }).toEqual({ word, inSection: `${party}.${attribute}` });
    }
  });

  it.each([
    ['Name of the physician who ordered the treatment', 'physician.name.full'],
    ["Insured's name (Last name, first name, middle initial)", 'subscriber.name.full'],
    ['Name of referring provider or other source', 'physician.name.full'],
    ['Name of the facility where the patient was treated', 'facility.name.full'],
    ["Supplier's telephone", 'seller.phone'],
    ['Provider’s federal tax ID number', 'seller.taxId'],
    ['Name of other insured', 'otherCoverage.policyholder.name.full'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label), box("Patient's first name"))[0]).toBe(concept);
  });
});

describe('a member and a patient', () => {
  const name = () => [box('First name'), box('Last name')];

  it('is the subscriber where the page also asks for a patient', () => {
    expect(readings(under('Member', ...name()), under('Patient', ...name()))).toEqual([
      'subscriber.name.first',
      'subscriber.name.last',
      'patient.name.first',
      'patient.name.last',
    ]);
  });

  it('is the patient where the page also asks for a subscriber', () => {
    expect(readings(under('Member', ...name()), under('Subscriber', ...name()))).toEqual([
      'patient.name.first',
      'patient.name.last',
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });

  it('is the patient where the page calls the one who was treated so', () => {
    expect(readings(under('Member who received the service', ...name()), under('Subscriber', ...name()))).toEqual([
      'patient.name.first',
      'patient.name.last',
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });

  it('asks for the member’s ID as the insurance’s number, whosever the section is', () => {
    expect(readings(under('Patient', box('Member ID')), under('Subscriber', box('Last name')))[0]).toBe(
      'coverage.memberId',
    );
  });

  it('has the only person of a page be the patient', () => {
    expect(readings(box('First name'), box('Last name'), box('Date of birth'))).toEqual([
      'patient.name.first',
      'patient.name.last',
      'patient.birthDate',
    ]);
  });
});

describe('forms in Spanish', () => {
  it.each([
    ['Nombre del paciente', 'patient.name.full'],
    ['Apellido del paciente', 'patient.name.last'],
    ['Fecha de nacimiento del paciente', 'patient.birthDate'],
    ['Teléfono del paciente', 'patient.phone'],
    ['Calle y número del asegurado', 'subscriber.address.line1'],
    ['Ciudad del asegurado', 'subscriber.address.city'],
    ['Código postal del asegurado', 'subscriber.address.zip'],
    ['Correo electrónico del paciente', 'patient.email'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label))[0]).toBe(concept);
  });

  it('knows a Spanish section and its short labels', () => {
    expect(
      readings(
        under(
          'Información del paciente',
          box('Nombre'),
          box('Apellidos'),
          box('Ciudad'),
          radios('Sexo', ['Mujer', 'Hombre']),
        ),
        under('Titular de la póliza', box('Nombre'), box('Apellidos')),
      ),
    ).toEqual([
      'patient.name.first',
      'patient.name.last',
      'patient.address.city',
      'patient.sex',
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });
});

describe('what autofill tokens add', () => {
  it('a token speaks where no label does', () => {
    expect(readings(under('Patient', box('', { autocomplete: 'section-a given-name' })))).toEqual([
      'patient.name.first',
    ]);
  });
  it('a label is believed more than a token', () => {
    expect(readings(under('Patient', box('Last name', { autocomplete: 'given-name' })))).toEqual(['patient.name.last']);
  });
});
