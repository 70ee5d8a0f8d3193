import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const LETTERS = [...'ABCDEFGHIJKL'];

describe('diagnoses', () => {
  it.each([
    ['Diagnosis code'],
    ['ICD-10 code'],
    ['ICD-10-CM diagnosis'],
    ['Primary diagnosis'],
    ['Dx code'],
    ['Código de diagnóstico'],
  ])('"%s" alone is the first', (label) => {
    expect(readings(box(label))).toEqual(['diagnosis[0].code']);
  });

  it('is numbered by its letters, whatever their order on the page', () => {
    const across = ['A', 'E', 'I', 'B', 'F', 'J'];
    const fields = across.map((letter) => box(`Diagnosis ${letter}`));
    expect(readings(fields)).toEqual(across.map((letter) => `diagnosis[${LETTERS.indexOf(letter)}].code`));
  });

  it('the twelve boxes of box 21 are lettered A to L', () => {
    const fields = LETTERS.map((letter) => box({ left: `${letter}.`, aria: `Diagnosis code ${letter}` }));
    expect(readings(fields)).toEqual(LETTERS.map((_, at) => `diagnosis[${at}].code`));
  });

  it.each([
    [['Primary diagnosis code', 'Secondary diagnosis code', 'Third diagnosis code']],
    [['Diagnosis code 1', 'Diagnosis code 2', 'Diagnosis code 3']],
    [['Diagnosis', 'Diagnosis', 'Diagnosis']],
  ])('%j are the first three', (labels) => {
    expect(readings(labels.map((label) => box(label)))).toEqual([
      'diagnosis[0].code',
      'diagnosis[1].code',
      'diagnosis[2].code',
    ]);
  });

  it('an ordinal counts even out of order', () => {
    expect(readings(box('Secondary diagnosis'), box('Primary diagnosis'))).toEqual([
      'diagnosis[1].code',
      'diagnosis[0].code',
    ]);
  });

  it('a name counts where the labels are all alike', () => {
    const coded = (name: string) => box('Diagnosis code', { name });
    expect(readings(coded('dx2'), coded('dx1'))).toEqual(['diagnosis[1].code', 'diagnosis[0].code']);
  });

  it('one box for all of them holds them all', () => {
    expect(readings(box('Diagnosis codes'))).toEqual(['diagnosis.codes']);
    expect(readings(box('Diagnosis code(s)'))).toEqual(['diagnosis.codes']);
    expect(readings(box('Diagnosis code', { control: 'textarea' }))).toEqual(['diagnosis.codes']);
  });

  it('the words beside a code are its description', () => {
    expect(readings(box('Diagnosis code'), box('Diagnosis description'))).toEqual([
      'diagnosis[0].code',
      'diagnosis[0].description',
    ]);
  });

  it('the indicator of the edition is no code', () => {
    expect(readings(box('ICD Ind.', { maxLength: 1 }))).toEqual(['diagnosis.indicator']);
  });
});

describe('a claim for one service in a single block', () => {
  it.each([
    ['Date of service', 'claim.serviceFrom'],
    ['Service start date', 'claim.serviceFrom'],
    ['Date of service from', 'claim.serviceFrom'],
    ['Fecha de servicio', 'claim.serviceFrom'],
    ['Service end date', 'claim.serviceTo'],
    ['Last date of service', 'claim.serviceTo'],
    ['Place of service', 'claim.placeOfService'],
    ['CPT/HCPCS code', 'claim.procedureCodes'],
    ['Procedure code', 'claim.procedureCodes'],
    ['Description of service', 'claim.description'],
    ['Amount charged', 'claim.totalCharge'],
    ['Amount billed', 'claim.totalCharge'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label))).toEqual([concept]);
  });

  it('is read together', () => {
    expect(
      readings(
        under('Service details', box('From', { control: 'date' }), box('To', { control: 'date' }), box('Charge')),
      ),
    ).toEqual(['claim.serviceFrom', 'claim.serviceTo', 'claim.totalCharge']);
  });
});

describe('totals and the claim itself', () => {
  it.each([
    ['28. Total charge', 'claim.totalCharge'],
    ['Total amount of claim', 'claim.totalCharge'],
    ['Amount you are requesting', 'claim.totalCharge'],
    ['Amount paid', 'claim.amountPaid'],
    ['Amount you have paid', 'claim.amountPaid'],
    ['Balance due', 'claim.balanceDue'],
    ['Saldo', 'claim.balanceDue'],
    ['Invoice number', 'claim.accountNumber'],
    ["Patient's account no.", 'claim.accountNumber'],
    ['Additional claim information', 'claim.additionalInformation'],
    ['Prior authorization number', 'claim.priorAuthorization'],
    ['Original reference number', 'claim.originalReference'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label))).toEqual([concept]);
  });

  it.each<[string, Field, string]>([
    ['whether she paid', radios('Have you already paid the provider?', YES_NO), 'claim.paidByPatient'],
    ['how she paid', list('Payment method used', ['Credit card', 'Check', 'Cash']), 'claim.paymentMethod'],
    ['the type of claim', radios('Claim type', ['Medical', 'Dental', 'Vision', 'Pharmacy']), 'claim.type'],
    ['care abroad', radios('Were services received outside the United States?', YES_NO), 'claim.foreignCare'],
    ['a new claim', radios('Is this a new claim?', ['New claim', 'Resubmission']), 'claim.submissionKind'],
    ['assignment', radios('Accept assignment?', YES_NO), 'claim.acceptAssignment'],
    ['an outside lab', radios('Outside lab?', YES_NO), 'claim.outsideLab'],
  ])('%s', (_, field, concept) => {
    expect(readings(field)).toEqual([concept]);
  });

  it('which of two numbers she has is no number', () => {
    const asked = list('Do you have a PDI number or a control number?', ['PDI number', 'Control number']);
    expect(readings(asked, box('Control number'))).toEqual(['', 'claim.originalReference']);
  });

  it('an NPI or tax ID with no name to it is the biller’s', () => {
    expect(readings(box('NPI'), box('Federal tax I.D. number'))).toEqual(['seller.npi', 'seller.taxId']);
  });
});
