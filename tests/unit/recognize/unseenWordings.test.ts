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

  it.each([
    'Caretaker who travelled with the patient: name',
    'Name of the other driver',
    'Other driver’s insurer',
    'Interpreter’s name, if you bring your own',
  ])('"%s" is nobody the claim knows', (label) => {
    expect(last(box(label))).not.toMatch(/^(?:patient|subscriber|submitter|coverage)\./);
  });

  it('who prepared the form is not she', () => {
    expect(last(box('If someone else prepared this form: preparer’s name'))).toBe('never submitter.name.full');
  });

  it('the holder of the other insurance is asked in Spanish too', () => {
    expect(last(under('Otro seguro', box('Nombre completo del titular del otro seguro')))).toBe(
      'otherCoverage.policyholder.name.full',
    );
  });

  it('a policyholder asked after the other carrier is that one’s', () => {
    const read = readings(
      under('Participant', box('Participant’s name')),
      under(
        'Patient',
        box('Patient’s name'),
        radios('Is the patient eligible for other group insurance?', YES_NO),
        box('If yes, name of the carrier'),
        box('Policy holder'),
        box('Policy no.'),
      ),
    );
    expect(read.slice(3)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.policyholder.name.full',
      'otherCoverage.memberId',
    ]);
  });

  it('under "Where are they?" stands the address of whoever was asked for before', () => {
    const read = readings(
      patient(),
      under(
        'The bill',
        box('Who sent you the bill?'),
        ...under('Where are they?', box('Street'), box('City'), box('ZIP')),
        box('What phone number does the bill give?'),
      ),
    );
    expect(read.slice(4)).toEqual([
      'seller.address.line1',
      'seller.address.city',
      'seller.address.zip',
      'seller.phone',
    ]);
  });

  it('a name of a plan for employees names no employee', () => {
    const fields = under('Federal and Overseas Employees Plan', box('Number and street'), box('City'));
    expect(readings(under('Subscriber', box('Name')), fields).slice(1)).not.toContain('subscriber.address.city');
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
    ['Number of treatments received', 'claim.serviceCount'],
    ['Date cancer was first diagnosed', 'condition.onsetDate'],
    ['Date it first appeared or was diagnosed', 'condition.onsetDate'],
    ['When were you told?', 'condition.onsetDate'],
    ['Type of cancer in words', 'diagnosis[0].description'],
    ['Diagnosis or medical reason', 'condition.description'],
    ['What code did your doctor put on it?', 'diagnosis[0].code'],
    ['Where does the member work?', 'subscriber.employer'],
    ['Agency or school district', 'subscriber.employer'],
    ['OHI company', 'otherCoverage.payerName'],
    ['Compañía del otro seguro', 'otherCoverage.payerName'],
    ['Briefly, what happened?', 'condition.accidentDetail'],
    ['Who provided or sold the service?', 'seller.name.full'],
    ['Sign with your name', 'never signature'],
  ])('"%s"', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it.each(['Ins paid', 'Amount paid by your health plan, Medicare or Medicaid'])(
    '"%s" is not what she paid',
    (label) => {
      expect(last(box(label))).not.toBe('claim.amountPaid');
    },
  );

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
