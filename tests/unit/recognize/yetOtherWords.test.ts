import { describe, expect, it } from 'vitest';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('what is a number or a sum of somebody else', () => {
  it.each([
    'Staff number (only if your employer assigns one)',
    'Associate ID used by the company',
    'Identification number your workplace gave you',
    'Número de empleado, si su patrono lo usa',
  ])('%s is on no card of the plan', (label) => {
    expect(last(under('The employee', box(label)))).toBe('subscriber.otherId');
  });

  it('a member ID from a card stays one', () => {
    expect(last(under('The employee', box('Employee ID on your insurance card')))).toBe('coverage.memberId');
  });

  it.each([
    'Charges the plan would not cover',
    'Sum that was denied',
    'Disallowed amount',
    'How much was never reimbursed?',
    'Monto que no se pagó',
  ])('%s is no payment of hers', (label) => {
    expect(last(under('The decision', box(label)))).toBe('claim.other');
  });

  it('what she paid is, beside it', () => {
    expect(last(under('The decision', box('Amount you paid')))).toBe('claim.amountPaid');
  });
});

describe('what is asked in words', () => {
  it.each([
    'What were these services for?',
    'Why was this equipment prescribed?',
    'Reason the patient received care',
    'What was the appointment for?',
    '¿Para qué necesitó el tratamiento?',
  ])('%s', (label) => {
    expect(last(box(label, { name: 'dx' }))).toBe('condition.description');
  });
});

describe('doctors', () => {
  it.each([
    'Physician who prescribed the device or supplies',
    'Oncologist managing the chemotherapy',
    'Doctor caring for the tumor',
    'Physician directing the therapy',
    'My chemotherapy doctor',
    'Médico que ordenó los materiales',
  ])('%s: the name', (label) => {
    expect(last(under('Treatment', box(label)))).toBe('physician.name.full');
  });

  it('who is in charge of something is no charge', () => {
    expect(last(under('Treatment', box('Nurse in charge of the treatment')))).toBe('');
  });

  it('not what such a doctor has', () => {
    expect(last(under('Treatment', box('Oncologist managing the chemotherapy: specialty')))).not.toBe(
      'physician.name.full',
    );
  });
});

describe('the employer', () => {
  it.each(['Current or most recent employer', 'Signatory employer', 'Present or former employer'])('%s', (label) => {
    expect(last(under('The participant', box(label)))).toBe('subscriber.employer');
  });

  it('of an earlier time alone is another', () => {
    expect(last(under('The participant', box('Former employer')))).toBe('');
  });

  it('the plan comes from is the subscriber’s under any heading', () => {
    const about = (label: string) => last(under('Patient and coverage', box(label)));
    expect(about('Employer (when the plan is through work)')).toBe('subscriber.employer');
    expect(about('Employer that sponsors the plan')).toBe('subscriber.employer');
    expect(about('Employer')).toBe('');
  });
});

describe('another insurance', () => {
  it.each([
    'Are you enrolled in any other medical plan, through a union, a job or Medicaid?',
    'Do you have other coverage (employer, union, retiree)?',
    'Does the member have another policy, such as a spouse’s plan or Medicare?',
  ])('%s', (question) => {
    expect(last(radios(question, YES_NO))).toBe('otherCoverage.exists');
  });

  it('what it pays for is a detail of it', () => {
    const kinds = ['Hospital', 'Vision', 'Drugs'].map((kind) =>
      tick({ label: kind, above: 'The other plan pays for' }),
    );
    expect(readings(patient(), box('Member ID'), kinds).slice(-3)).toEqual(Array(3).fill('otherCoverage.detail'));
  });

  it.each([
    'Please do not send details of this claim to my other insurer',
    'I do not want you to release this to the secondary plan',
  ])('%s: nothing of whether there is one', (label) => {
    expect(last(tick(label))).not.toBe('otherCoverage.exists');
  });
});

describe('what follows a question', () => {
  it.each([
    'If it was an accident, have you brought a lawsuit against anyone?',
    'Are you seeking damages from another party?',
    'Has a claim been filed against any other person?',
    'Is another driver liable for the crash?',
    'Have you retained an attorney?',
  ])('%s: of an accident there was', (question) => {
    expect(last(radios(question, YES_NO))).toBe('condition.accidentDetail');
  });

  it('why is answered by a reason, whatever it speaks of', () => {
    const reasons = ['The clinic refused', 'The clinic closed', 'I was treated abroad, outside the United States'];
    expect(last(radios('Why did you submit this claim yourself?', reasons))).toBe('claim.other');
    expect(last(radios('Why this way?', reasons))).not.toBe('claim.foreignCare');
  });

  it('what a page can be asked for is no kind of claim, unless its choices are', () => {
    const asked = (choices: string[]) => last(list('What are you requesting?', choices, { name: 'expense_type' }));
    expect(asked(['An exception', 'A second look', 'Care out of the area'])).toBe('claim.other');
    expect(asked(['Medical', 'Dental', 'Vision'])).toBe('claim.type');
  });
});

describe('a box to tick without words', () => {
  it('named for what is certified is a consent', () => {
    expect(last(tick('', { name: 'memberAttestation' }))).toBe('never consent');
    expect(last(tick('', { name: 'chkAgree' }))).toBe('never consent');
    expect(last(box('', { name: 'certification' }))).toBe('');
  });
});

describe('upload boxes', () => {
  it.each([
    ['Detailed invoice; a credit card slip alone will not do', 'itemized-receipt'],
    ['Itemized receipt (bank statements are not accepted)', 'itemized-receipt'],
    ['EOB or detailed statement', 'itemized-receipt'],
    ['Itemized bill and cancelled check', 'itemized-receipt proof-of-payment'],
    ['Explanation of benefits', 'eob-other-insurance'],
  ])('%s', (label, kinds) => {
    expect(readingOf(label).split(' ').sort().join(' ')).toBe(kinds);
  });
});
