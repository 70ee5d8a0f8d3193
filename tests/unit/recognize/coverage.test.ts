import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const yesNo = (question: string): Field => radios(question, YES_NO);

describe('the insurance', () => {
  it.each([
    ['Member ID', 'coverage.memberId'],
    ['Member identification number', 'coverage.memberId'],
    ['ID number on your card', 'coverage.memberId'],
    ["Insured's I.D. number", 'coverage.memberId'],
    ['Subscriber ID #', 'coverage.memberId'],
    ['Policy number', 'coverage.memberId'],
    ['Número de miembro', 'coverage.memberId'],
    ['Group number', 'coverage.groupNumber'],
    ['Policy group or FECA number', 'coverage.groupNumber'],
    ['Grp. no.', 'coverage.groupNumber'],
    ['Número de grupo', 'coverage.groupNumber'],
    ['Insurance company name', 'coverage.payerName'],
    ['Insurance carrier', 'coverage.payerName'],
    ['Aseguradora', 'coverage.payerName'],
    ['Insurance plan name or program name', 'coverage.planName'],
    ['Plan name', 'coverage.planName'],
    ["Insured's employer or school name", 'subscriber.employer'],
    ['Name of employer', 'subscriber.employer'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label))).toEqual([concept]);
  });

  it.each([
    ['ctl00$Main$txtMbrID', 'coverage.memberId'],
    ['memberId', 'coverage.memberId'],
    ['group_no', 'coverage.groupNumber'],
    ['txtGrpNbr', 'coverage.groupNumber'],
  ])('a box without any label, named %s, is %s', (name, concept) => {
    expect(readings(box('', { name }))).toEqual([concept]);
  });

  it.each([
    ["Patient's relationship to insured", ['Self', 'Spouse', 'Child', 'Other']],
    ['Relationship to subscriber', ['Subscriber', 'Husband or wife', 'Son or daughter', 'Other']],
    ['The patient is', ['the employee', 'the spouse', 'a child']],
    ['Parentesco con el asegurado', ['Titular', 'Cónyuge', 'Hijo/a']],
  ])('"%s" with its choices is the relationship', (label, options) => {
    expect(readings(radios(label, options))).toEqual(['patient.relationshipToSubscriber']);
    expect(readings(list(label, ['Select', ...options]))).toEqual(['patient.relationshipToSubscriber']);
  });

  it('knows the relationship by its choices alone', () => {
    expect(readings(radios('', ['Self', 'Spouse', 'Child', 'Other']))).toEqual(['patient.relationshipToSubscriber']);
  });

  it('asks the signer’s relationship of the signer', () => {
    expect(
      readings(under('Person submitting the claim', list('Relationship to the patient', ['Self', 'Spouse', 'Parent']))),
    ).toEqual(['submitter.relationshipToPatient']);
  });

  it.each([
    ['Marital status', ['Single', 'Married', 'Divorced']],
    ['Estado civil', ['Soltero/a', 'Casado/a']],
  ])('"%s" is the marital status', (label, options) => {
    expect(readings(radios(label, options))).toEqual(['patient.maritalStatus']);
  });
});

describe('what the illness is related to', () => {
  it.each([
    ["Is the patient's condition related to employment?", 'condition.employment'],
    ['Is this claim the result of a work-related injury?', 'condition.employment'],
    ['Was the illness due to your job?', 'condition.employment'],
    ['Is the condition related to an auto accident?', 'condition.autoAccident'],
    ['Motor vehicle accident?', 'condition.autoAccident'],
    ['Is the condition related to another type of accident?', 'condition.anyAccident|condition.otherAccident'],
    ['Other accident?', 'condition.otherAccident'],
    ['Is this claim due to an accident?', 'condition.anyAccident'],
  ])('"%s"', (question, concepts) => {
    expect(concepts.split('|')).toContain(readings(yesNo(question))[0]);
  });

  it('reads the rows of box 10, with its letters', () => {
    expect(
      readings(
        under(
          "10. Is patient's condition related to:",
          yesNo('a. Employment? (Current or Previous)'),
          yesNo('b. Auto accident?'),
          box('Place (State)', { maxLength: 2 }),
          yesNo('c. Other accident?'),
        ),
      ),
    ).toEqual([
      'condition.employment',
      'condition.autoAccident',
      'condition.autoAccidentState',
      'condition.otherAccident',
    ]);
  });

  it('reads Yes and No as two boxes to tick', () => {
    const question = { 'row-header': 'Is the condition related to employment?' } as const;
    expect(readings(tick({ right: 'Yes', ...question }), tick({ right: 'No', ...question }))).toEqual([
      'condition.employment',
      'condition.employment',
    ]);
  });

  it('the date and the course of an accident are details of it', () => {
    expect(readings(box('Date of accident'), box('Describe how the accident happened'))).toEqual([
      'condition.accidentDetail',
      'condition.accidentDetail',
    ]);
  });

  it.each([
    ['Date of current illness', 'condition.onsetDate'],
    ['Date of diagnosis', 'condition.onsetDate'],
    ['When did symptoms first appear?', 'condition.onsetDate'],
    ['Nature of illness or injury', 'condition.description'],
    ['Reason for visit', 'condition.description'],
  ])('"%s" is %s', (label, concept) => {
    expect(readings(box(label))).toEqual([concept]);
  });
});

describe('other insurance', () => {
  it.each([
    'Do you have other health insurance?',
    'Is there another health benefit plan?',
    'Do you have insurance other than this plan to add to this claim?',
    'Is the patient covered by another plan?',
    '¿Tiene otro seguro?',
  ])('"%s" asks whether there is one', (question) => {
    expect(readings(yesNo(question))).toEqual(['otherCoverage.exists']);
  });

  it('a further policy beside those listed already is not asked for as the first', () => {
    expect(readings(yesNo('Do you have another health insurance policy to add?'))).toEqual(['']);
  });

  it('the boxes that follow the question are about the other insurance, not about hers', () => {
    const asked = readings(
      under('Coverage', box('Member ID'), box('Group number')),
      under(
        'Coordination',
        yesNo('Do you have other health insurance?'),
        box('If yes, name of insurance company'),
        box('Policy number'),
        box('Group number'),
      ),
    );
    expect(asked.slice(0, 3)).toEqual(['coverage.memberId', 'coverage.groupNumber', 'otherCoverage.exists']);
    for (const concept of asked.slice(3)) expect(concept).toMatch(/^otherCoverage\.|^$/);
    expect(asked).toContain('otherCoverage.groupNumber');
  });

  it('the question reaches no further than its section', () => {
    expect(
      readings(
        under('Coordination', yesNo('Do you have other health insurance?')),
        under('Your plan', box('Member ID'), box('Group number')),
      ),
    ).toEqual(['otherCoverage.exists', 'coverage.memberId', 'coverage.groupNumber']);
  });

  it('a section about it says so for all its fields', () => {
    expect(
      readings(
        under('Patient', box('First name')),
        under(
          'Other health insurance',
          box('Name of insurance'),
          box('Policy number'),
          box("Policyholder's last name"),
        ),
      ),
    ).toEqual([
      'patient.name.first',
      'otherCoverage.payerName',
      'otherCoverage.memberId',
      'otherCoverage.policyholder.name.last',
    ]);
  });

  it('reads box 9 of a CMS-1500', () => {
    expect(
      readings(
        box("9. Other insured's name (Last name, first name, middle initial)"),
        box("a. Other insured's policy or group number"),
        box("Insured's name (Last name, first name, middle initial)"),
      ),
    ).toEqual(['otherCoverage.policyholder.name.full', 'otherCoverage.memberId', 'subscriber.name.full']);
  });

  it.each([
    ['If yes, name of that insurer', 'otherCoverage.payerName'],
    ['If so, which company is it with?', 'otherCoverage.payerName'],
    ['Which one?', 'otherCoverage.payerName'],
    ['Name and address of the other insurance', 'otherCoverage.payerName'],
    ['Si contestó sí, ¿con qué compañía?', 'otherCoverage.payerName'],
    ['And their ID with that plan?', 'otherCoverage.memberId'],
    ['If yes, policyholder name', 'otherCoverage.policyholder.name.full'],
    ['Name of the person who has that plan', 'otherCoverage.policyholder.name.full'],
    ['Whose name is that other plan in?', 'otherCoverage.policyholder.name.full'],
  ])('after "do you have other insurance?" it knows "%s"', (label, concept) => {
    const asked = radios('Are you covered by other health insurance?', ['Yes', 'No']);
    expect(readings(under('Subscriber', box('Name')), under('Coverage', asked, box(label))).at(-1)).toBe(concept);
  });
});
