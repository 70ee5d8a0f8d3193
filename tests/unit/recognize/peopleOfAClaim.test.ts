import { describe, expect, it } from 'vitest';
import { entityOf } from '../../../lib/recognize/entity';
import { unknownOwner } from '../../../lib/recognize/owner';
import { words } from '../../../lib/recognize/words';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const member = () => under('Subscriber', box("Subscriber's name"), box('Member ID'));
const care = () => under('The visit', box('Date of service'), box('Amount charged'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), member(), ...fields).at(-1);

describe('who somebody is, told by what they are or did', () => {
  it.each([
    ['Individual for whom the services were provided', 'patient'],
    ['Person with these charges', 'patient'],
    ['Member diagnosed', 'patient'],
    ['The hospitalized dependent', 'patient'],
    ['Familiar que recibió la atención', 'patient'],
    ['Para quién es el reclamo', 'patient'],
    ['Whose name is the policy under?', 'subscriber'],
    ['Who is on the insurance card?', 'subscriber'],
    ['Father who carries this coverage', 'subscriber'],
    ['¿A nombre de quién está el plan?', 'subscriber'],
    ['Trabajadora', 'subscriber'],
    ['Individual requesting the appeal', 'submitter'],
    ['Quien llena este formulario', 'submitter'],
    ['The individual I authorize', 'representative'],
    ['La persona que designo', 'representative'],
    ['Tell us about yourself, if you are not the recipient', 'representative'],
    ['Insurer that pays before us', 'other-payer'],
    ['Coverage through another job', 'other-payer'],
    ['Insured elsewhere', 'other-payer'],
    ['Seguro de su esposo', 'other-payer'],
    ['Holder of the second policy', 'other-insured'],
    ['Médico familiar', 'foreign'],
    ['Insurer of the other driver', 'foreign'],
  ])('%s: %s', (said, entity) => {
    expect(entityOf(words(said))?.entity).toBe(entity);
  });

  it('whose bill it is tells who sent it, not whom it is for', () => {
    expect(entityOf(words('Person whose bill is enclosed'))?.entity).not.toBe('patient');
    expect(last(under('The bill', box('Who is the invoice from?')))).not.toBe('patient.name.full');
  });

  it('a plan for the family is no person of it', () => {
    expect(entityOf(words('Plan familiar'))).toBeUndefined();
  });

  it('who somebody is, may stand behind what is asked of them', () => {
    expect(unknownOwner(words("Mother's date of birth (subscriber)"))).toBe('');
    expect(unknownOwner(words("Landlord's date of birth"))).toBe('landlord');
  });

  it('a heading that calls a party by a word names whom that word names below it', () => {
    const holder = under('Contract owner (insured)', box("Owner's last name"), box("Title owner's phone"));
    expect(readings(patient(), holder).slice(3)).toEqual(['subscriber.name.last', '']);
    const both = under("Patient's tenant", box("Tenant's last name"));
    expect(readings(patient(), both)[3]).toBe('');
  });

  it('naming a representative leaves a member a member', () => {
    const form = [
      ...under('Member', box('Name of member naming a representative'), box('Member number')),
      ...under('The individual I choose', box('Name'), box('Relationship to me')),
    ];
    expect(readings(under('Naming a personal representative', ...form)).slice(1)).toEqual([
      'coverage.memberId',
      'never submitter.name.full',
      'never submitter.relationshipToPatient',
    ]);
  });

  it('who asks for the review is no patient where a heading says so', () => {
    const more = [box('Claim number'), box('Date of denial'), box('Reason for the appeal')];
    const others = under(
      'Individual asking for the appeal, if other than the enrollee',
      box("Requestor's name"),
      box('City'),
    );
    const asked = under('Enrollee', box("Enrollee's name"));
    expect(readings(under('Appeal', ...asked, ...others, ...care(), ...more)).slice(0, 3)).toEqual([
      'patient.name.full',
      'never submitter.name.full',
      'never submitter.address.city',
    ]);
  });
});

describe('the one person of a page that names no patient', () => {
  const diver = () => under('Diver', box("Diver's name"), box("Diver's birth date"), box("Diver's phone"));

  it('is the patient', () => {
    expect(readings(diver(), care()).slice(0, 3)).toEqual(['patient.name.full', 'patient.birthDate', 'patient.phone']);
  });

  it('is not where there are two of them, or a patient, or no care', () => {
    const buddy = under('Buddy', box("Buddy's name"), box("Buddy's birth date"));
    expect(readings(diver(), buddy, care()).slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(readings(patient(), diver(), care()).slice(3, 6)).toEqual(['', '', '']);
    expect(readings(member(), diver()).slice(2)).toEqual(['', '', '']);
  });

  it('is a child where the parents have the plan', () => {
    const parent = under('Parent who holds this policy', box("Parent's name"), box("Parent's date of birth"));
    expect(readings(parent, under('Son', box("Son's name"), box("Son's date of birth")), care()).slice(2, 4)).toEqual([
      'patient.name.full',
      'patient.birthDate',
    ]);
  });

  it('is whom the page calls the patient so elsewhere', () => {
    const hurt = under('Treated worker', box('Name of the runner / patient'), box("Runner's date of birth"));
    expect(readings(hurt, care())[1]).toBe('patient.birthDate');
  });

  it('students and enrollees are patients where nobody else is', () => {
    expect(readings(under('Student', box("Student's last name"), box('Cell (student)')), care()).slice(0, 2)).toEqual([
      'patient.name.last',
      'patient.phone',
    ]);
    expect(readings(patient(), under('Student', box("Student's last name")))[3]).toBe('subscriber.name.last');
  });
});

describe('other insurance', () => {
  it('of a spouse is held by the spouse', () => {
    const theirs = [
      radios('Does your husband have health insurance of his own?', YES_NO),
      box("Husband's insurance company"),
      box("Husband's name"),
      box("Husband's date of birth"),
      box('Policy number'),
    ];
    expect(readings(patient(), member(), under("Husband's coverage", ...theirs)).slice(5)).toEqual([
      'otherCoverage.exists',
      'otherCoverage.payerName',
      'otherCoverage.policyholder.name.full',
      'otherCoverage.policyholder.birthDate',
      'otherCoverage.memberId',
    ]);
  });

  it('that pays first has a subscriber and numbers of its own', () => {
    const theirs = [
      box('Insurer that pays first'),
      box('ID with the insurer that pays first'),
      box("That subscriber's name"),
      box('City of that subscriber'),
    ];
    expect(readings(patient(), member(), under('The plan that pays before ours', ...theirs)).slice(5)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.memberId',
      'otherCoverage.policyholder.name.full',
      'otherCoverage.policyholder.address.city',
    ]);
  });

  it('is not what a page about it asks of this plan', () => {
    const ours = under('Your policy through us', box('Name of contract holder'), box('Contract number'));
    const theirs = under('The other policy', box('Carrier'), box('Contract number'));
    const rest = [box('Group number'), box('Name of insured'), box('Phone')];
    expect(
      readings(under('Coordination of benefits', ...ours, ...theirs, ...under('The other policy', ...rest))).slice(
        0,
        4,
      ),
    ).toEqual(['subscriber.name.full', 'coverage.memberId', 'otherCoverage.payerName', 'otherCoverage.memberId']);
  });

  it('is not asked about where a page about it speaks of you', () => {
    const you = under('About you', box("Subscriber's full name"), box('Date of birth'));
    const theirs = under('Other coverage', box('Other carrier'), box("Policyholder's name"));
    const more = under('Other coverage', box('Group number'), box('Effective date'), box('End date'));
    expect(readings(under('Coordination of benefits update', ...you, ...theirs, ...more))[0]).toBe(
      'subscriber.name.full',
    );
  });

  it.each([
    'Is there a policy that pays before this plan?',
    'Was the patient covered by private health insurance?',
    'Does the patient have Medicare or a supplemental plan?',
    '¿Tenía la paciente un seguro privado?',
    'Is the patient insured elsewhere?',
  ])('%s', (asked) => {
    expect(last(radios(asked, YES_NO))).toBe('otherCoverage.exists');
  });

  it('begins on a day that is no day of an illness', () => {
    expect(last(under('Otro seguro', box('Fecha en que comenzó la otra póliza')))).not.toBe('condition.onsetDate');
  });
});

describe('membership', () => {
  it.each([
    ['Policy ID', 'coverage.memberId'],
    ['Identifier of the insured', 'coverage.memberId'],
    ['Fund-assigned number', 'coverage.memberId'],
    ['Claim number from your health insurance card', 'coverage.memberId'],
    ['Número de tarjeta del plan médico', 'coverage.memberId'],
    ['Union card number', 'coverage.memberId'],
    ['Group or policy no.', 'coverage.groupNumber'],
    ['Plan or group name', 'coverage.planName'],
    ['Health plan that refused the request', 'coverage.payerName'],
    ['Firm where the subscriber works', 'subscriber.employer'],
    ["Employer's name, when the coverage is through a job", 'subscriber.employer'],
    ['County agency or department', 'subscriber.employer'],
  ])('%s: %s', (label, concept) => {
    expect(readings(patient(), under('Subscriber', box("Subscriber's name"), box(label)))[4]).toBe(concept);
  });

  it('letters before a number and what is left of it', () => {
    expect(readings(patient(), box('Alpha prefix'), box('ID number without prefix')).slice(3)).toEqual([
      'coverage.memberId.prefix',
      'coverage.memberId.rest',
    ]);
  });

  it('what a hint forbids or denies is not asked', () => {
    const said = (hint: string) => last(under('Subscriber', box({ label: 'Badge', hint })));
    expect(said('Never write your Social Security number here.')).toBe('');
    expect(said('Not the member ID')).toBe('');
    expect(last(under('Subscriber', box('Locker number (not the member ID)')))).toBe('');
  });

  it('how the patient belongs to the worker', () => {
    expect(last(radios('That person is', ['The worker', "The worker's spouse", "The worker's child"]))).toBe(
      'patient.relationshipToSubscriber',
    );
    expect(last(list('¿Qué es de la empleada?', ['Ella misma', 'Cónyuge', 'Hijo']))).toBe(
      'patient.relationshipToSubscriber',
    );
    expect(last(box('Relationship to the recipient'))).toBe('submitter.relationshipToPatient');
  });

  it('that nobody else paid is hers to say', () => {
    expect(last(tick('These charges have not been paid by any other plan'))).toBe('never consent');
  });
});

describe('where somebody lives and who they are', () => {
  it.each([
    ['Ciudad donde vive el titular', 'subscriber.address.city'],
    ['Estado donde reside el titular', 'subscriber.address.state'],
    ['Condado donde vive el titular', 'subscriber.address.county'],
    ['Subscriber: last name or organization name', 'subscriber.name.last'],
    ["Subscriber's personal e-mail", 'subscriber.email'],
    ['Best contact number (subscriber)', 'subscriber.phone'],
  ])('%s: %s', (label, concept) => {
    expect(last(under('Subscriber', box(label)))).toBe(concept);
  });

  it('MI is an initial, and "mi" is Spanish for my', () => {
    expect(last(box('MI (patient)'))).toBe('patient.name.middle');
  });

  it('a second language in brackets says the same', () => {
    expect(last(under('Subscriber', box("Subscriber's phone (teléfono del asegurado)")))).toBe('subscriber.phone');
  });

  it('boy or girl', () => {
    expect(last(under('Patient', radios('Girl or boy?', ['Girl', 'Boy'])))).toBe('patient.sex');
  });
});
