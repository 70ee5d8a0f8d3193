import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, together, under } from '../../support/fieldBuilder';
import { readings } from './readings';

/** A patient and a policyholder elsewhere on the page, so that neither is the only person. */
const elsewhere = (): Field[] => [
  ...under('Patient', box('Town or city')),
  ...under('Policyholder', box('Town or city')),
];
const beside = (...fields: (Field | Field[])[]): string[] => readings(...fields, elsewhere()).slice(0, -2);

describe('"their" goes on with the person before', () => {
  it.each([
    ["Policyholder's surname", 'subscriber'],
    ["Patient's surname", 'patient'],
  ])('after "%s" it is the %s', (before, party) => {
    for (const label of ['Their phone', "That person's phone", 'His or her phone', 'And their phone'])
      expect({ label, read: beside(box(before), box(label)) }).toEqual({
        label,
        read: [`${party}.name.last`, `${party}.phone`],
      });
  });

  it('and on, field after field', () => {
    expect(
      beside(box("Policyholder's surname"), box('Their birth date'), box('Their phone'), box('Their ZIP')),
    ).toEqual(['subscriber.name.last', 'subscriber.birthDate', 'subscriber.phone', 'subscriber.address.zip']);
  });

  it('the one who ordered the treatment has a phone, too', () => {
    expect(beside(box('Which doctor ordered it?'), box('Their phone'))).toEqual([
      'physician.name.full',
      'physician.phone',
    ]);
  });

  it('reaches into no other section', () => {
    expect(beside(under('Top', box("Policyholder's surname")), under('Bottom', box('Their phone')))[1]).not.toBe(
      'subscriber.phone',
    );
  });

  it('where nobody came before it is nobody’s', () => {
    expect(beside(under('Misc', box('Their phone')))).toEqual(['']);
  });
});

describe('"if not the patient"', () => {
  it.each([
    'Name, if not the patient',
    'Name (if other than the patient)',
    'Phone, if you are not the patient',
    'Name, only if not the member',
    'E-mail if someone other than the policyholder',
  ])('"%s" asks about somebody the claim does not know', (label) => {
    expect(beside(under('Contact', box(label)))).toEqual(['']);
  });

  it('nor is it the patient’s for standing under "Patient"', () => {
    expect(readings(under('Patient', box('Surname'), box('Phone, if not the patient')))).toEqual([
      'patient.name.last',
      '',
    ]);
  });

  it.each([
    ['Subscriber surname, if not the patient', 'subscriber.name.last'],
    ['Surname of the policyholder (if other than the patient)', 'subscriber.name.last'],
    ['Subscriber phone, if not the patient', 'subscriber.phone'],
  ])('"%s" is still the subscriber’s', (label, concept) => {
    expect(beside(under('Contact', box(label)))).toEqual([concept]);
  });
});

describe('who gave the care', () => {
  it('is asked for apart from who sent the bill, and left blank', () => {
    const read = beside(
      under('Performing physician', box('Name'), box('Phone'), box('City')),
      under('Billing provider', box('Name'), box('NPI')),
    );
    expect(read).toEqual(['', '', '', 'seller.name.full', 'seller.npi']);
  });

  it.each(['Rendering provider', 'Performing physician', 'Servicing practitioner'])(
    'alone, the "%s" is who sent the bill',
    (heading) => {
      expect(beside(under(heading, box('Name'), box('Phone')))).toEqual(['seller.name.full', 'seller.phone']);
    },
  );
});

describe('a page that disputes a decision', () => {
  const pageOf = (title: string, ...labels: string[]): string[] =>
    readings(
      under(
        title,
        ...labels.map((label) => box(label)),
        box("Patient's surname"),
        box("Patient's town or city"),
      ).concat(under(title, ...['Street', 'ZIP', 'Birth date', 'Phone'].map((label) => box(`Patient's ${label}`)))),
    ).slice(0, labels.length);

  it.each(['Member appeal', 'Request for external review', 'Grievance', 'Apelación'])(
    '"%s": the provider is the one who treats her',
    (title) => {
      expect(pageOf(title, 'Provider name', 'Health care provider phone')).toEqual([
        'physician.name.full',
        'physician.phone',
      ]);
    },
  );

  it('who sent the bill is still who sent the bill', () => {
    expect(pageOf('Member appeal', 'Billing provider name', 'Who was paid')).toEqual([
      'seller.name.full',
      'seller.name.full',
    ]);
  });

  it('on a claim the provider is who sent the bill', () => {
    expect(pageOf('Member claim', 'Provider name')).toEqual(['seller.name.full']);
  });
});

describe('a step about another insurance', () => {
  const step = (title: string, ...labels: string[]): string[] =>
    readings(under(title, ...labels.map((label) => box(label))));
  const LABELS = [
    'Insurance company',
    'Member ID',
    'Group number',
    "Policyholder's first name",
    "Policyholder's surname",
    "Policyholder's birth date",
    'Phone of the insurance company',
  ];

  it('asks for its company, its numbers and its holder', () => {
    expect(step('Step 3: your other insurance', ...LABELS).slice(0, 6)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.memberId',
      'otherCoverage.groupNumber',
      'otherCoverage.policyholder.name.first',
      'otherCoverage.policyholder.name.last',
      'otherCoverage.policyholder.birthDate',
    ]);
  });

  it('a step about her own insurance asks for hers', () => {
    expect(step('Step 2: your insurance', ...LABELS).slice(0, 6)).toEqual([
      'coverage.payerName',
      'coverage.memberId',
      'coverage.groupNumber',
      'subscriber.name.first',
      'subscriber.name.last',
      'subscriber.birthDate',
    ]);
  });

  it('a date in boxes with a legend of their own is its holder’s too', () => {
    const legend = under(
      'Policyholder’s date of birth',
      ...together(list('Month', ['January']), box('Day'), box('Year')),
    );
    const read = readings(
      elsewhere(),
      under('Insurance', ...under('Policyholder of the other insurance', box('Policyholder’s first name'), ...legend)),
    );
    expect(read.slice(-3)).toEqual(
      ['month', 'day', 'year'].map((part) => `otherCoverage.policyholder.birthDate.${part}`),
    );
  });

  it('the address after its holder’s name is the holder’s', () => {
    const read = readings(
      elsewhere(),
      under('The other plan', box('Name of the company'), box("Policyholder's surname"), box('Town'), box('ZIP')),
    );
    expect(read.slice(-3)).toEqual([
      'otherCoverage.policyholder.name.last',
      'otherCoverage.policyholder.address.city',
      'otherCoverage.policyholder.address.zip',
    ]);
  });
});

describe('the number of a government program', () => {
  const LABELS = ['Surname', 'Birth date', 'Phone', 'Street', 'Town', 'ZIP'];
  const form = (title: string, label: string): string =>
    readings(under(title, ...LABELS.map((text) => box(`Patient's ${text}`)), box(label))).at(-1)!;

  it('is hers on the program’s own form', () => {
    expect(form('Medicaid reimbursement request', 'Medicaid ID')).toBe('coverage.memberId');
  });

  it.each(['Claim for a member', 'TRICARE claim'])('is another insurance’s on a form called "%s"', (title) => {
    expect(form(title, 'Medicaid ID')).not.toMatch(/^coverage\./);
  });

  it('another program’s number is not hers there either', () => {
    expect(form('Medicaid reimbursement request', 'Medicare number')).not.toMatch(/^coverage\./);
    expect(form('Medicaid reimbursement request', 'Other Medicaid ID')).not.toMatch(/^coverage\./);
  });
});

describe('a doctor’s box under "Provider"', () => {
  it.each(['orderingNpi', 'ordering_physician_npi', 'txtReferringNPI'])('named %s is the doctor’s', (name) => {
    expect(beside(under('Provider', box('Name'), box('NPI'), box('NPI', { name })))).toEqual([
      'seller.name.full',
      'seller.npi',
      'physician.npi',
    ]);
  });

  it('named for nobody is the one’s who sent the bill', () => {
    expect(beside(under('Provider', box('Name'), box('NPI', { name: 'field17' })))[1]).toBe('seller.npi');
  });

  it('named for the patient is not the patient’s: the section is read', () => {
    expect(beside(under('Provider', box('Name'), box('Phone', { name: 'patientPhone' })))[1]).toBe('seller.phone');
  });
});

it('where an accident took place is nobody’s address', () => {
  expect(
    beside(under('Patient', box('Town'), box('Town of the accident'), list('State of the injury', ['Ohio', 'Utah'])))
      .slice(1)
      .filter((reading) => reading.includes('address')),
  ).toEqual([]);
});
