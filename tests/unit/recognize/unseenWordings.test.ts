import { describe, expect, it } from 'vitest';
import { box, list, radios, table, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('whose a field is', () => {
  it('a veteran is the sponsor beside a patient, and the patient where the care was the veteran’s own', () => {
    const veteran = box('Name of veteran');
    expect(last(under('Sponsor', veteran))).toBe('subscriber.name.full');
    expect(readings(veteran)).toEqual(['subscriber.name.full']);
    const care = [box('Nature of illness'), box('Amount claimed'), radios('Have you paid the bill?', YES_NO)];
    expect(readings(veteran, care)[0]).toBe('patient.name.full');
  });

  it('who completes the form, if not the patient, is somebody who acts for her', () => {
    expect(last(under('Person completing this form, if not the patient', box('Name')))).toBe(
      'never submitter.name.full',
    );
  });

  it('"insured (if not the patient)" is still the insured', () => {
    expect(last(box('Insured (if not patient)'))).toBe('subscriber.name.full');
  });

  it('the member of another insurance is its policyholder', () => {
    expect(last(under('Other health coverage', box("Member's name")))).toBe('otherCoverage.policyholder.name.full');
  });

  it('an insurance provider is no provider', () => {
    expect(last(box('Insurance provider phone number'))).toBe('');
  });

  it('"their" goes on about whom she paid', () => {
    const read = readings(
      patient(),
      under('About the care', box('What doctor, clinic, or company did you pay?'), box('What is their phone number?')),
    );
    expect(read.slice(3)).toEqual(['seller.name.full', 'seller.phone']);
  });
});

describe('what a field asks', () => {
  it.each([
    ["Employee's address (include ZIP code)", 'subscriber.address.full'],
    ['Account no. (on ID card)', 'coverage.groupNumber'],
    ['Customer ID or Social Security #', 'coverage.memberId'],
    ["Member's full name as it appears on the plan card", 'subscriber.name.full'],
    ['Núm. de contrato', 'coverage.memberId'],
    ['Procedure(s) done', 'claim.description'],
    ['Diagnosis (reason you were seen)', 'diagnosis[0].description'],
    ['11. E-mail of the patient', 'patient.email'],
  ])('"%s"', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it('"Ins paid" is not what she paid', () => {
    expect(last(box('Ins paid'))).not.toBe('claim.amountPaid');
  });

  it('a name and an address in one box are left to her', () => {
    expect(last(box('Name and address of the firm that billed'))).toBe('never seller.name.full');
  });

  it('a list of titles is no list of names', () => {
    expect(last(under('Name of the patient', list('Prefix', ['Mr.', 'Mrs.', 'Dr.'])))).toBe('');
  });

  it('in-patient or out-patient is where the care was, whatever the question', () => {
    expect(last(radios('Type of treatment', ['In-patient', 'Out-patient']))).toBe('claim.placeOfService');
  });

  it('a heading over several questions is the label of none', () => {
    const asked = (question: string) => radios({ label: 'Accident', above: question }, YES_NO);
    const read = readings(
      patient(),
      under('Accident', asked('Were you hurt by a motor vehicle?'), asked('Was the injury work related?')),
    );
    expect(read.slice(3)).toEqual(['condition.autoAccident', 'condition.employment']);
  });

  it('what is enclosed is for the checklist', () => {
    expect(last(under('What to include', tick('Itemized bill enclosed')))).toBe('never attachment');
    expect(last(box('Company whose bill is attached'))).not.toBe('never attachment');
  });

  it('"Person expense was for" is a person, not a sum', () => {
    const columns = ['Date of service', 'Name of provider', 'Person expense was for', 'Amount requested'];
    expect(readings(table(columns, 2, () => ({}))).slice(0, 4)).toEqual([
      'line[0].dateFrom',
      'line[0].seller',
      'line[0].patientName',
      'line[0].charge',
    ]);
  });

  it('a check or a deposit is how she is to be paid, whatever the question', () => {
    expect(last(radios('', ['Mail a check to my home', 'Direct deposit']))).toBe('claim.payTo');
    expect(last(radios('How did you pay?', ['Cash', 'Check', 'Credit card']))).toBe('claim.paymentMethod');
  });
});
