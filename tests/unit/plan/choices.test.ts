import { describe, expect, it } from 'vitest';
import type { Field, Option } from '../../../lib/pipeline';
import { box, list, radios, tick, YES_NO } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, written } from './planning';

const chosen = (concept: string, options: (string | Option)[], claim?: Parameters<typeof written>[2]) => {
  const [fromList, fromRadios] = [list('', options), radios('', options)].map((field) =>
    written(concept, field, claim),
  );
  expect(fromRadios).toBe(fromList);
  return fromList;
};
const option = (value: string, text: string): Option => ({ value, text });

describe('an option is chosen by what it means', () => {
  it('what was paid in part is paid in part', () => {
    const partly = claimWith((_, course) => {
      course.payments = [{ date: '', amountCents: 100000, method: 'Check' }];
    });
    expect(chosen('claim.paidByPatient', ['Yes, in full', 'Yes, in part', 'No'], partly)).toBe('Yes, in part');
  });

  it('a student who is insured is the holder', () => {
    const own = claimWith((profile) => {
      profile.patient.relationshipToSubscriber = 'self';
    });
    expect(chosen('patient.relationshipToSubscriber', ['The student', 'Spouse of student'], own)).toBe('The student');
    expect(chosen('patient.relationshipToSubscriber', ['The student', 'Spouse of student'])).toBe('Spouse of student');
  });

  it.each([
    ['The Medicare beneficiary', 'Somebody else'],
    ['I am the individual enrolled in Medicaid', 'I help the individual enrolled in Medicaid'],
    ['Soy la persona que tiene Medicare', 'Un familiar'],
  ])('in a program that covers each for himself she is who has it: %s', (own, another) => {
    expect(chosen('submitter.role', [own, another, 'A legal guardian'])).toBe(own);
  });

  it('the enrollee is who was treated, unless the choices name others of the family', () => {
    const others = ['Parent or guardian', 'Treating provider', 'Appointed representative'];
    expect(chosen('submitter.role', ['Enrollee', ...others])).toBe('Enrollee');
    expect(chosen('submitter.role', ['Enrollee', 'Spouse or dependent', ...others])).toBeUndefined();
  });

  it('of a family listed by name she is the one who is named', () => {
    const family = ['Samuel I. Okafor, born 1975', 'Jordan A. Okafor, born 1978', 'Chidi S. Okafor, born 2009'];
    expect(chosen('patient.relationshipToSubscriber', family)).toBe('Jordan A. Okafor, born 1978');
    expect(chosen('patient.relationshipToSubscriber', [...family, 'Jordan B. Okafor, born 2001'])).toBeUndefined();
  });

  it('a spouse is a dependent where the list tells the member from the family only', () => {
    expect(chosen('patient.relationshipToSubscriber', ['The Participant', 'A Dependent of the Participant'])).toBe(
      'A Dependent of the Participant',
    );
    expect(chosen('patient.relationshipToSubscriber', ['Self', 'Child', 'Other dependent'])).toBeUndefined();
  });

  it('whether she is married is a yes or a no', () => {
    const married = (question: string) => written('patient.maritalStatus', radios(question, YES_NO));
    expect(married('Is the patient married?')).toBe('Yes');
    expect(married('Is the patient divorced?')).toBeUndefined();
  });

  it('a claim whose lines do not fit is for scalp cooling all the same', () => {
    expect(written('claim.description', box('', { maxLength: 36 }))).toBe('Scalp cooling during chemotherapy');
    expect(written('claim.description', box('', { maxLength: 5 }))).toBeUndefined();
  });

  it.each<[string, string[], string]>([
    ['patient.sex', ['Male', 'Female'], 'Female'],
    ['patient.sex', ['M', 'F'], 'F'],
    [
      'submitter.role',
      ['The person whose plan it is', 'The person who had the treatment'],
      'The person who had the treatment',
    ],
    ['claim.type', ['Clinic, doctor or other medical', 'Teeth', 'Eyes'], 'Clinic, doctor or other medical'],
    ['patient.sex', ['Hombre', 'Mujer'], 'Mujer'],
    ['subscriber.sex', ['Female', 'Male', 'Unspecified'], 'Male'],
    ['patient.relationshipToSubscriber', ['Self', 'Spouse', 'Child', 'Other'], 'Spouse'],
    ['patient.relationshipToSubscriber', ['Subscriber', 'Husband or wife', 'Son or daughter'], 'Husband or wife'],
    [
      'patient.relationshipToSubscriber',
      ['Self', 'Spouse/Domestic partner', 'Former spouse'],
      'Spouse/Domestic partner',
    ],
    ['patient.relationshipToSubscriber', ['Titular', 'Cónyuge', 'Hijo/a'], 'Cónyuge'],
    ['patient.maritalStatus', ['Single', 'Married', 'Never married'], 'Married'],
    ['condition.employment', YES_NO, 'No'],
    ['condition.employment', ['Y', 'N'], 'N'],
    ['condition.employment', ['Sí', 'No'], 'No'],
    ['claim.paidByPatient', ['No, I have not', 'Yes, I paid in full'], 'Yes, I paid in full'],
    ['claim.paidByPatient', ['Yes, partly', 'Yes, all of it', 'Not yet'], 'Yes, all of it'],
    ['patient.address.state', ['Washington', 'West Virginia', 'Wisconsin'], 'Wisconsin'],
    ['patient.address.state', ['WA', 'WI', 'WV'], 'WI'],
    ['patient.address.state', ['WA - Washington', 'WI - Wisconsin'], 'WI - Wisconsin'],
    ['patient.address.country', ['Canada', 'United States', 'United Kingdom'], 'United States'],
    ['patient.address.country', ['CA', 'US', 'UM'], 'US'],
    ['patient.address.country', ['Estados Unidos', 'México'], 'Estados Unidos'],
    ['claim.placeOfService', ['11', '21', '22'], '22'],
    [
      'claim.placeOfService',
      ['11 - Office', '22 - On Campus-Outpatient Hospital'],
      '22 - On Campus-Outpatient Hospital',
    ],
    ['claim.placeOfService', ['Office', 'Home', 'Outpatient hospital'], 'Outpatient hospital'],
    ['claim.paymentMethod', ['Cash', 'Check', 'Credit card'], 'Credit card'],
    ['claim.type', ['Dental', 'Medical', 'Pharmacy', 'Vision'], 'Medical'],
    [
      'physician.qualifier',
      ['DN Referring provider', 'DK Ordering provider', 'DQ Supervising provider'],
      'DK Ordering provider',
    ],
    ['line[0].procedureCode', ['97039', 'A9273', 'E1399'], 'A9273'],
  ])('%s in %j is "%s"', (concept, options, wanted) => {
    expect(
      chosen(
        concept,
        ['Please select', ...options].map((text) => option(text === 'Please select' ? '' : text, text)),
      ),
    ).toBe(wanted);
  });

  it('gives the value of the option that was meant', () => {
    expect(planFor('patient.sex', list('', [option('1', 'Male'), option('2', 'Female')])).action).toMatchObject({
      do: 'choose',
      value: '2',
      text: 'Female',
    });
  });

  it('a value alone speaks only where its text does not speak against it', () => {
    expect(chosen('patient.sex', [option('1', 'Feminine items'), option('f', 'Items for men')])).toBeUndefined();
    expect(chosen('patient.sex', [option('F', 'F.'), option('M', 'M.')])).toBe('F.');
  });
});

describe('rather no option than the wrong one', () => {
  it.each<[string, string[]]>([
    ['patient.sex', ['Female', 'Female (assigned at birth)', 'female']],
    ['patient.sex', ['Option A', 'Option B']],
    ['patient.relationshipToSubscriber', ['Self', 'Child', 'Other']],
    ['patient.relationshipToSubscriber', ['Former spouse', 'Surviving spouse', 'Self']],
    ['patient.relationshipToSubscriber', ['Spouse of veteran', 'Spouse of retiree']],
    ['patient.address.state', ['West Virginia', 'Washington']],
    ['claim.placeOfService', ['Office', 'Home']],
    ['condition.employment', ['Yes', 'Unknown']],
    ['coverage.planName', ['Basic HMO', 'Silver']],
  ])('%s in %j is left to her', (concept, options) => {
    const field = list(
      '',
      options.map((text, at) => option(String(at + 40), text)),
    );
    expect(planFor(concept, field)).toMatchObject({ decision: 'needs-you', shown: '' });
    expect(planFor(concept, field).action).toBeUndefined();
  });

  it('a list that is still empty is left to her', () => {
    expect(planFor('patient.address.state', list('State')).decision).toBe('needs-you');
  });

  it('the prompt of a list is never the answer', () => {
    expect(chosen('coverage.planName', [option('', 'Select'), option('', 'Choice PPO 1500')])).toBe('Choice PPO 1500');
    expect(chosen('condition.employment', [option('', 'Please choose yes or no'), option('y', 'Yes')])).toBeUndefined();
  });
});

describe('a list that opens only when it is used', () => {
  it('gets every wording that would be right, and no other', () => {
    const { action } = planFor('patient.address.state', box('State', { control: 'combobox' }));
    expect(action).toMatchObject({ do: 'choose', text: 'Wisconsin' });
    const accept = action?.do === 'choose' ? action.accept : [];
    expect(accept).toEqual(expect.arrayContaining(['Wisconsin', 'WI']));
    expect(accept.filter((text) => !/\bWI\b|Wisconsin/.test(text))).toEqual([]);
  });

  it('is chosen from by meaning when its options are known', () => {
    const field = box('', { control: 'listbox-button', options: [option('Female', 'Female'), option('Male', 'Male')] });
    expect(written('patient.sex', field)).toBe('Female');
  });
});

describe('boxes to tick', () => {
  const ticked = (concept: string, label: string, claim?: Parameters<typeof written>[2]) =>
    written(concept, tick(label), claim);

  it('one of several is ticked when it is the answer', () => {
    expect(
      ['Self', 'Spouse', 'Child', 'Other'].map((label) => ticked('patient.relationshipToSubscriber', label)),
    ).toEqual([undefined, 'on', undefined, undefined]);
    expect(['Male', 'Female'].map((label) => ticked('patient.sex', label))).toEqual([undefined, 'on']);
  });

  it('of Yes and No the right one is ticked', () => {
    expect(YES_NO.map((label) => ticked('condition.employment', label))).toEqual([undefined, 'on']);
    expect(YES_NO.map((label) => ticked('claim.paidByPatient', label))).toEqual(['on', undefined]);
  });

  it('a statement that does not hold is not ticked', () => {
    const hurt = claimWith((profile) => {
      profile.condition.employment = true;
    });
    expect(ticked('condition.employment', 'This illness is related to my job')).toBeUndefined();
    expect(ticked('condition.employment', 'This illness is related to my job', hurt)).toBe('on');
  });

  it('a box that stands for no value of hers is left alone', () => {
    expect(planFor('patient.name.first', tick('First name')).decision).toBe('ignored');
  });

  it('nothing is ever unticked', () => {
    const fields: Field[] = ['Yes', 'No', 'Spouse', 'Self', 'Female', 'Male'].map((label) => tick(label));
    const concepts = ['condition.employment', 'patient.sex', 'patient.relationshipToSubscriber', 'claim.paidByPatient'];
    for (const concept of concepts) for (const field of fields) expect(written(concept, field)).not.toBe('off');
  });
});

describe('a choice typed into a text box', () => {
  it.each<[string, number, string]>([
    ['patient.sex', -1, 'Female'],
    ['patient.sex', 1, 'F'],
    ['patient.relationshipToSubscriber', -1, 'Spouse'],
    ['condition.employment', -1, 'No'],
    ['condition.employment', 1, 'N'],
    ['patient.address.state', 2, 'WI'],
    ['claim.placeOfService', 2, '22'],
    ['diagnosis.indicator', 1, '0'],
    ['physician.qualifier', 2, 'DK'],
  ])('%s in a box of %i is %s', (concept, maxLength, text) => {
    expect(written(concept, box('', { maxLength }))).toBe(text);
  });
});
