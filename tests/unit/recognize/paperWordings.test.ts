import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, radios, table, tick, together, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'));
const insured = () => under('Insured', box('First name'), box('Last name'));
const last = (...fields: (Field | Field[])[]) => readings(patient(), insured(), ...fields).at(-1);

describe('wordings of old paper forms', () => {
  it.each<[string, Field | Field[], string]>([
    ['one letter', under('Patient', box('Init.', { maxLength: 1 })), 'patient.name.middle'],
    ['of what a number is made', box('Identification number: digits and letters'), 'coverage.memberId'],
    ['a number on a card of an office', box('Member number (on your authorization card)'), 'coverage.memberId'],
    ['who sent the invoice', under('Firm that sent the invoice', box('Street')), 'seller.address.line1'],
    ['who stands on it', under('The bill', box('Firm or person shown on the receipt')), 'seller.name.full'],
    ['where to pay it', box("Supplier's remit address (street)"), 'seller.address.line1'],
    ['who prescribed', under('Prescriber', box('Telephone')), 'physician.phone'],
    ['a doctor in short', box('Ordered by Dr.'), 'physician.name.full'],
    ['the place in other words', box('Where treatment was given (office or hospital)'), 'facility.name.full'],
    ['a place and a given name', under('Place where care was given', box('Name')), 'facility.name.full'],
    ['when it began', box('It started or was first noticed'), 'condition.onsetDate'],
    ['when it was found', box('Date it was diagnosed'), 'condition.onsetDate'],
    ['when it was found or began', box('They were discovered or began on'), 'condition.onsetDate'],
    ['when, in short', box('When first diagnosed'), 'condition.onsetDate'],
    ['what for', under('The illness', box('What the patient is being treated for')), 'condition.description'],
    ['an accident on the road', radios('Was there a traffic accident?', YES_NO), 'condition.autoAccident'],
    ['a number of an employer in Spanish', under('Supplier', box('Número patronal')), 'seller.taxId'],
    ['another accident', radios('Was an accident of some other kind the cause?', YES_NO), 'condition.otherAccident'],
    ['an accident at home', radios('Was it an injury outside the workplace?', YES_NO), 'condition.otherAccident'],
    ['whom one works for', box('Working for'), 'subscriber.employer'],
    ['another insurer', under('Other insurance', box('Insuring company')), 'otherCoverage.payerName'],
    ['who that is', box('Who is the other carrier?'), 'otherCoverage.payerName'],
    ['the company', under('Other insurance', box('Other company')), 'otherCoverage.payerName'],
    ['who holds that', under('Other insurance', box('Coverage carried by')), 'otherCoverage.policyholder.name.full'],
    [
      'the person insured by it',
      under('Other insurance', box('Person insured under that policy')),
      'otherCoverage.policyholder.name.full',
    ],
    ['a school', under('Patient', box('Name of the college')), 'never patient.employmentStatus'],
    ['a number of the VA', box('Sponsor’s VA file number or SSN'), 'never subscriber.ssn'],
    ['what an office keeps', box('For plan use only: document control number'), 'never claim.other'],
    ['marriage', under('Patient', radios('Patient is', ['Single', 'Married', 'Widowed'])), 'patient.maritalStatus'],
    [
      'a relationship in the same words',
      under('Patient', radios('Patient is', ['Self', 'Spouse', 'Child'])),
      'patient.relationshipToSubscriber',
    ],
    [
      'kinds of program',
      radios({ above: '1.' }, ['Medicare', 'Medicaid', 'Group health plan', 'Other']),
      'never coverage.payerType',
    ],
  ])('%s', (_, field, concept) => {
    expect(last(...[field].flat())?.replace(/^never /, '')).toBe(concept.replace(/^never /, ''));
  });

  it.each(['first, middle, last', 'last, first'])('a name asked for as a whole: %s', (order) => {
    expect(readings(box(`Name of insured (${order})`))).toEqual(['subscriber.name.full']);
    expect(readings(box('Name of insured: first'), box('Name of insured: last'))).toEqual([
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });

  it('a phone in four boxes, the last of them for the extension', () => {
    const boxes = [3, 3, 4, 5].map((maxLength) => box({ below: 'Telephone and extension' }, { maxLength }));
    expect(readings(under('Supplier', ...together(...boxes)))).toEqual(
      ['area', 'prefix', 'line', 'extension'].map((part) => `seller.phone.${part}`),
    );
    expect(readings(under('Supplier', box('Telephone extension')))[0]).not.toBe('seller.phone');
  });

  it('"Describe" is what was done in a line with a charge, and anything elsewhere', () => {
    const lines = table(['Date of service', 'Describe', 'Charge'], 2, () => ({}));
    expect(readings(lines)[1]).toBe('line[0].description');
    expect(last(radios('Other accident?', YES_NO), box('Describe'))).not.toMatch(/description$/);
  });

  it('a part of Medicare to tick is not whether there is another insurance', () => {
    const other = (label: string) => last(under('Other group insurance', tick({ right: label })));
    expect(other('Part A')).not.toBe('otherCoverage.exists');
    expect(other('Part B')).not.toBe('otherCoverage.exists');
  });

  it('kinds of program are those of the plan, or of the other one where that is asked for', () => {
    const kinds = ['Medicare', 'Medicaid', 'TRICARE', 'Group health plan'];
    expect(last(radios('Kind of program', kinds))).toBe('coverage.payerType');
    expect(last(under('Other insurance', radios('Kind', kinds)))).toBe('otherCoverage.detail');
    expect(last(radios('Kind of program', ['Gold', 'Silver', 'Bronze']))).not.toBe('coverage.payerType');
  });

  it('"Employer group" is what of the two the form does not ask for elsewhere', () => {
    const member = (...fields: Field[]) => readings(under('Subscriber', box('Member ID'), ...fields)).slice(1);
    expect(member(box('Employer group'), box('Who do you work for?'))[0]).toBe('coverage.groupNumber');
    expect(member(box('Employer group'), box('Group number'))[0]).toBe('subscriber.employer');
    expect(member(box('Employer group'))[0]).toBe('');
  });
});

describe('somebody else than the patient', () => {
  const heads = [
    'If the form is signed by someone other than the patient, complete items 20 to 24',
    'Person preparing this statement, if not the insured or patient',
    'Person preparing this form, if not the patient',
  ];
  it.each(heads)('%s', (heading) => {
    const read = readings(patient(), insured(), under(heading, box('Last name'), box('Telephone'))).slice(4);
    for (const concept of read) expect(concept).toMatch(/^(?:never submitter\..+)?$/);
  });

  it('an address, if not that of somebody else, is of whomever the section is about', () => {
    const address = (label: string) => last(under('Patient', box(label)));
    expect(address('Address, if not the employee’s')).toMatch(/^patient\.address\./);
    expect(address('Name, if not the employee')).not.toMatch(/^(?:patient|subscriber)\./);
  });

  it('under the member "you" is the member', () => {
    expect(last(under('The member', box('Best number to reach you')))).toBe('subscriber.phone');
    expect(last(under('About this request', box('Best number to reach you')))).not.toBe('subscriber.phone');
  });
});
