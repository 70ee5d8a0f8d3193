import { describe, expect, it } from 'vitest';
import { box, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));

describe('who acts for the patient is a party of its own, and left alone', () => {
  it.each(['Authorized representative', 'Legal guardian', 'Power of attorney', 'Someone speaking for the member'])(
    'under "%s"',
    (heading) => {
      const theirs = under(heading, box('Name'), box('Phone'), box('Relationship to the patient'));
      expect(readings(patient(), theirs).slice(3)).toEqual([
        'never submitter.name.full',
        'never submitter.phone',
        'never submitter.relationshipToPatient',
      ]);
    },
  );

  it('a name "if not the member" under who fills this in, and what follows about them', () => {
    const filler = under(
      'Person filling out this request',
      box('Name, if not the member'),
      box('Agency or organization'),
      box('Their phone'),
    );
    expect(readings(patient(), filler).slice(3)).toEqual([
      'never submitter.name.full',
      'never submitter.organization',
      'never submitter.phone',
    ]);
  });

  it('"patient or representative" is about the patient', () => {
    expect(readings(patient(), box('Phone of the patient or representative')).at(-1)).toBe('patient.phone');
  });

  it('what is theirs is known under a heading of signing, and what is of signing stays so', () => {
    const signing = under(
      'Signature',
      box('Name of representative, if signed by another person'),
      box('Printed name'),
      box('Relationship to the patient, if the signer is not the patient'),
      box('Date'),
    );
    expect(readings(patient(), signing).slice(3)).toEqual([
      'never submitter.name.full',
      'never signature',
      'never submitter.relationshipToPatient',
      'never signature.date',
    ]);
  });
});

describe('what describes whoever fills this in', () => {
  const describes = (...options: string[]) =>
    readings(patient(), radios('Which of these best describes you?', options)).at(-1);

  it('is her relationship where the choices are those of somebody else', () => {
    expect(describes('I’m the beneficiary’s spouse', 'I’m the beneficiary’s parent', 'Relationship not listed')).toBe(
      'submitter.relationshipToPatient',
    );
  });

  it('is her role where the patient is among them', () => {
    const others = ['I’m the beneficiary’s spouse', 'I’m the beneficiary’s parent', 'I’m a representative'];
    expect(describes('I’m the beneficiary', ...others)).toBe('submitter.role');
  });
});

describe('boxes to tick that are hers alone', () => {
  it.each([
    'Everything above is true.',
    'All of this is correct to the best of my knowledge',
    'I have read the fraud notice',
    'The plan may ask my doctor for records',
    'Larkside may file this claim for me.',
    'I allow the plan to get my records',
    'Release my medical records to the plan administrator',
    'These are qualified medical expenses',
    'Text me when there is news',
    'Todo lo anterior es correcto',
  ])('"%s" is a consent', (label) => {
    expect(readings(patient(), tick(label)).at(-1)).toBe('never consent');
  });

  it.each([
    ['What may have caused the illness?', ''],
    ['May the condition be related to employment?', 'condition.employment'],
  ])('"%s" is none', (label, concept) => {
    expect(readings(patient(), radios(label, YES_NO)).at(-1)).toBe(concept);
  });

  it('whom the plan pays is known under a heading of signing, and left alone', () => {
    const signing = under('Payment and signature', radios('Pay benefits to', ['Member', 'Provider']));
    expect(readings(patient(), signing).at(-1)).toBe('never claim.payTo');
  });

  it.each([
    'Person preparing this request, if not the member or patient',
    'If the form is signed by a person other than the patient',
    'Completed by somebody else',
  ])('under "%s"', (heading) => {
    const theirs = under(heading, box('Name'), box('Relationship to patient'), box('Telephone'));
    expect(readings(patient(), theirs).slice(3)).toEqual([
      'never submitter.name.full',
      'never submitter.relationshipToPatient',
      'never submitter.phone',
    ]);
  });

  it('a heading that explains who somebody is names that one, and no signer', () => {
    const heading = 'Subscriber details. The subscriber is the person who is insured through a job';
    expect(readings(patient(), under(heading, box('City'))).at(-1)).toBe('subscriber.address.city');
    expect(readings(patient(), under('Person who is filing', box('City'))).at(-1)).toBe('submitter.address.city');
  });
});
