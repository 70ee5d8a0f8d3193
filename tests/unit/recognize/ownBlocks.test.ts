import { describe, expect, it } from 'vitest';
import { box, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const rest = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).slice(3);

describe('what stands in a block of its own', () => {
  it('of a second other plan nothing is said: she has one', () => {
    const plan = (title: string) =>
      under('Other health insurance', ...under(title, box('Name of insurer'), box('Policy number')));
    expect(rest(plan('Plan A'), plan('Plan B'))).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.memberId',
      'never otherCoverage.payerName',
      'never otherCoverage.memberId',
    ]);
  });

  it('kinds of another plan are no causes of the illness', () => {
    expect(rest(under('Other health coverage', tick('Employment (group)'), tick('Work related')))).toEqual([
      'otherCoverage.detail',
      'condition.employment',
    ]);
    expect(rest(under('Condition related to', tick('Employment')))).toEqual(['condition.employment']);
  });

  it('the statement of the doctor is the doctor’s to write', () => {
    expect(rest(under('Oncologist’s statement', box('Diagnosis code')))).toEqual(['never diagnosis[0].code']);
    expect(rest(under('Oncologist and diagnosis', box('Diagnosis code')))).toEqual(['diagnosis[0].code']);
  });

  it('the company she paid is whoever billed, and its phone no sum', () => {
    expect(rest(under('Who you paid', box('Name of company or store'), box('Phone of the store you paid')))).toEqual([
      'seller.name.full',
      'seller.phone',
    ]);
    expect(rest(under('Who you paid', box('Name of insurance company')))).toEqual(['coverage.payerName']);
    expect(rest(box('Amount you paid'))).toEqual(['claim.amountPaid']);
  });

  it('a center named before has a phone, a call center none of hers', () => {
    const place = [box('Hospital or infusion center'), box('Center’s phone')];
    expect(rest(under('Where', ...place))).toEqual(['facility.name.full', 'facility.phone']);
    expect(rest(under('Help', box('Call center phone'))).at(-1)).not.toBe('facility.phone');
  });

  it('the place in a sentence that goes on in the box', () => {
    expect(rest(box('Care was received at'))).toEqual(['facility.name.full']);
    expect(rest(box('Letter was received at'))).not.toEqual(['facility.name.full']);
  });

  it('how a representative is related to the patient is the representative’s', () => {
    const rep = under(
      'Asked by',
      box('Representative name'),
      box('Agent organization'),
      box('Relationship to patient'),
    );
    expect(rest(rep)).toEqual([
      'never submitter.name.full',
      'never submitter.organization',
      'never submitter.relationshipToPatient',
    ]);
    expect(rest(under('Subscriber', box('Subscriber name'), box('Relationship to patient'))).at(-1)).not.toMatch(
      /^never/,
    );
  });

  it('a plan or company right after the question for another one', () => {
    const asked = [
      radios('Is the patient covered by another plan?', YES_NO),
      box('Company or plan'),
      box('Policy number'),
    ];
    expect(rest(under('Insurance', ...asked))).toEqual([
      'otherCoverage.exists',
      'otherCoverage.payerName',
      'otherCoverage.memberId',
    ]);
  });

  it('daytime and evening under a heading of phones', () => {
    expect(rest(under('Patient’s telephone', box('Daytime'), box('Evening')))).toEqual([
      'patient.phone',
      'never patient.phone',
    ]);
    expect(rest(under('Hours of work', box('Daytime')))).toEqual(['']);
  });

  it('a health plan’s organization is no representative’s', () => {
    expect(rest(box('Health maintenance organization'))).not.toEqual(['seller.organization']);
  });

  it('a receipt in a list of proofs proves payment', () => {
    expect(readingOf('Receipt, cancelled check or bank statement')).toBe('proof-of-payment');
    expect(readingOf('Receipt')).toBe('itemized-receipt');
  });

  it('alerts by text are no phone of a claim', () => {
    expect(rest(box('Get job alerts by text: mobile number'))).toEqual(['never']);
  });

  it('the badge of an employer is no number of the plan', () => {
    expect(rest(box('Employee number or payroll ID'))).toEqual(['subscriber.otherId']);
    expect(rest(box('Employee ID'))).toEqual(['coverage.memberId']);
  });

  it('what "it" has paid is said of the plan, that it has been paid of the bill', () => {
    const asked = ['Has it already paid part of this?', 'Has it been paid?'].map((label) => radios(label, YES_NO));
    expect(rest(under('The other plan', ...asked))).toEqual(['otherCoverage.detail', 'claim.paidByPatient']);
  });

  it('what may be sent on is hers to allow', () => {
    const asked = 'If there is another plan, may the fund send them records of this claim?';
    expect(rest(radios(asked, YES_NO))).toEqual(['never consent']);
    expect(rest(radios('Is there another health plan?', YES_NO))).toEqual(['otherCoverage.exists']);
  });

  it('a letter that comes every month is no claim', () => {
    expect(rest(box('Weekly wellness letter: your e-mail'))).toEqual(['never']);
  });
});
