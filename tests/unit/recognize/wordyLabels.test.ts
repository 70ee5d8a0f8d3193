import { describe, expect, it } from 'vitest';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('what only describes what is asked', () => {
  it.each([
    ['Telephone by which the insured is to be called during office hours', 'subscriber.phone'],
    ['Number of the group through which the network is entered, also printed on the card', 'coverage.groupNumber'],
    ['Street address to which the subscriber has letters delivered, including apartment', 'subscriber.address.line1'],
    ['Name of the clinic, hospital or other institution in which the patient was cared for', 'facility.name.full'],
    ['Name of the supplier, firm or provider from whom the charges came', 'seller.name.full'],
    ['Mobile number and, in the following field, e-mail', 'patient.phone'],
    ['Employer (leave blank for coverage bought directly)', 'subscriber.employer'],
    ['Is the patient covered by other insurance? (Y/N)', 'otherCoverage.exists', YES_NO],
  ])('%s', (label, concept, options: string[] = []) => {
    const field = options.length > 0 ? radios(label, options) : box(label);
    expect(last(...under('About the claim', field))).toBe(concept);
  });

  it('is of somebody else where it says so', () => {
    expect(last(box('Name of the insurance company through which your spouse has other coverage'))).not.toBe(
      'coverage.payerName',
    );
  });

  it('does not ask what its clause speaks of', () => {
    expect(last(box('Reference under which the invoice number was filed'))).not.toBe('claim.accountNumber');
  });

  it('the whole address is no city, state and ZIP', () => {
    expect(last(box('Where the patient lives (street, city, state and ZIP)'))).toBe('patient.address.full');
  });
});

describe('whom a word names on this page', () => {
  it('a card holder of a plan holds the insurance', () => {
    expect(
      readings(patient(), under('Card holder', box('First name'), box('Birthday'), box('ID number'))).slice(3),
    ).toEqual(['subscriber.name.first', 'subscriber.birthDate', 'coverage.memberId']);
    expect(readings(patient(), box('Cardholder ID number'), box("Cardholder's name")).slice(3)).toEqual([
      'coverage.memberId',
      'subscriber.name.full',
    ]);
  });

  it('that of a bank’s card is left to her', () => {
    expect(last(box('Cardholder name'))).toBe('never payee');
    expect(last(under('Credit card', box('Cardholder name')))).toBe('never payee');
  });

  it.each([
    'If you are not the patient',
    'Si usted no es el paciente',
    'If you are not the member / Si no es el afiliado',
  ])('%s: somebody who acts for her', (heading) => {
    expect(last(under(heading, box('Your name')))).toBe('never submitter.name.full');
  });

  it('"them" is whom the claim is about', () => {
    const member = under('Main member', box('First name'));
    expect(last(...member, radios('Which sex is on file for them?', ['Female', 'Male']))).toBe('patient.sex');
  });

  it('an address in another country is none of those known', () => {
    expect(last(under('Subscriber', ...under('Address overseas', box('City'))))).toBe('');
  });

  it('the town after the place of care is that of the place', () => {
    expect(last(under('Where did that happen to take place?', box('Name of the infusion center'), box('Town')))).toBe(
      'facility.address.city',
    );
  });

  it('"Name" beside the company of another plan is its holder’s', () => {
    const other = under('Other coverage', box('Insurer'), box('Name'), box('Policy'));
    expect(readings(patient(), other).slice(3)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.policyholder.name.full',
      'otherCoverage.memberId',
    ]);
  });
});

describe('questions said otherwise', () => {
  it('how much comes after whether she has paid', () => {
    expect(last(radios('Have you already paid?', YES_NO), box('If yes, how much?'))).toBe('claim.amountPaid');
    expect(last(radios('Was it an accident?', YES_NO), box('If yes, how much?'))).not.toBe('claim.amountPaid');
  });

  it('coverage on top of this plan is another one, whoever may give it', () => {
    expect(last(radios('Do you have medical insurance other than our plan (employer, union)?', YES_NO))).toBe(
      'otherCoverage.exists',
    );
  });

  it('why she paid is not whether', () => {
    expect(last(list('Why have you paid?', ['Emergency', 'No card']))).not.toBe('claim.paidByPatient');
  });

  it('who is one with the member', () => {
    expect(last(tick('The patient and the member are the same person'))).toBe('patient.relationshipToSubscriber');
  });

  it('whose plan it is, told from the patient’s side', () => {
    const whose = ['The patient’s own', 'The patient’s wife, husband or partner', 'A parent of the patient', 'Other'];
    expect(last(radios('Who is the main member?', whose))).toBe('patient.relationshipToSubscriber');
  });

  it('an accident of any kind, with the kinds told behind it', () => {
    expect(last(radios('Is this due to an accident (at work, on the road or elsewhere)?', YES_NO))).toBe(
      'condition.anyAccident',
    );
  });

  it('work is a cause under a heading of accidents too', () => {
    expect(last(under('Other insurance and accidents', radios('Employment', YES_NO)))).toBe('condition.employment');
  });

  it('a plan by its kind and by who chose it', () => {
    expect(last(box('Option, for example Silver PPO 40'))).toBe('coverage.planName');
    expect(last(box('Plan you signed up for'))).toBe('coverage.planName');
  });

  it('a form of its own for an e-mail address is none of the claim', () => {
    const claim = [...patient(), ...under('Patient', box('City'), box('Phone'))].map((one) => ({ ...one, form: 'a' }));
    expect(readings(claim, box('Your e-mail', { inputType: 'email', form: 'b' })).at(-1)).toBe('never');
  });

  it('care of a child by day is no care for an illness', () => {
    expect(last(under('Dependent day care', box('From')))).toBe('never');
  });
});

describe('terse abbreviations', () => {
  it.each([
    ['Sub ID', 'coverage.memberId'],
    ['Pt cty', 'patient.address.city'],
    ['Oth ins Y/N', 'otherCoverage.exists'],
    ['Oth carr', 'otherCoverage.payerName'],
  ])('%s', (label, concept) => {
    const field = concept.endsWith('exists') ? list(label, ['Y', 'N']) : box(label);
    expect(last(field)).toBe(concept);
  });

  it('≠ is "not"', () => {
    expect(last(box('Prepared by (if ≠ patient)'))).toBe('never submitter.name.full');
  });
});
