import { describe, expect, it } from 'vitest';
import { box, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('what ordinary forms ask', () => {
  it.each(['Drug, equipment or service refused', 'Procedure or item requested', 'Treatments and supplies received'])(
    'a list of kinds of care (%s) asks what was done',
    (kinds) => {
      expect(last(box(kinds))).toBe('claim.description');
    },
  );

  it.each([
    'Illness or injury for which care was given',
    'Diagnosis or disease for which you were treated',
    'Padecimiento o lesión por el cual lo atendieron',
  ])('%s asks for the illness in words', (asked) => {
    expect(last(box(asked))).toBe('condition.description');
  });

  it('illness or diagnosis beside a box for codes is asked in words, and that box for all of them', () => {
    const asked = [box('Condition or diagnosis'), box('ICD-10 codes printed on the bill')];
    expect(readings(patient(), ...asked).slice(3)).toEqual(['condition.description', 'diagnosis.codes']);
  });

  it('what an answer includes asks for nothing else', () => {
    const asked = box('Was an accident the cause?', {
      control: 'radio-group',
      labels: [
        { text: 'Was an accident the cause?', from: 'label' },
        { text: 'Including car accidents', from: 'above' },
      ],
      options: [
        { value: 'y', text: 'Yes' },
        { value: 'n', text: 'No' },
      ],
    });
    expect(last(asked)).toBe('condition.anyAccident');
  });

  it('which kind of cancer was found is no date', () => {
    expect(last(box('Which kind of cancer was diagnosed?'))).toBe('condition.description');
  });

  it('where it was diagnosed and where symptoms began are two days', () => {
    const asked = under('Illness', box('Date diagnosed'), box('When did you first have symptoms? (date)'));
    expect(readings(patient(), asked).slice(3)).toEqual(['condition.onsetDate', 'condition.otherDate']);
    expect(last(under('Illness', box('Date of first symptoms')))).toBe('condition.onsetDate');
  });

  it('a bare doctor under one the claim does not know is that doctor', () => {
    expect(last(under('Primary care physician', box('Doctor’s name')))).toBe('');
    expect(last(under('Oncologist', box('Doctor’s name')))).toBe('physician.name.full');
  });

  it('a policy behind the name of another plan is that plan’s', () => {
    const asked = [box('Member ID'), box('Name of the second plan'), box('Policy no.')];
    expect(readings(patient(), ...asked).slice(3)).toEqual([
      'coverage.memberId',
      'otherCoverage.payerName',
      'otherCoverage.memberId',
    ]);
    expect(last(box('Second plan or carrier'))).toBe('otherCoverage.payerName');
  });

  it('a policy behind the insurer of a car or a home is that insurer’s', () => {
    const other = under('Other insurance', box('Car insurance company'), box('Policy number'));
    expect(last(other)).toBe('');
  });

  it('who ordered or referred, in short', () => {
    expect(last(box('Ordered / prescribed by Dr.'))).toBe('physician.name.full');
  });

  it('a number as it stands on the card', () => {
    expect(last(under('Asegurado', box('Número de póliza (como figura en su tarjeta)')))).toBe('coverage.memberId');
  });

  it('where care was given, named by kinds of place', () => {
    expect(last(box('Clínica u hospital donde la trataron'))).toBe('facility.name.full');
  });

  it('an employer’s code is not the employer', () => {
    expect(last(under('Employee', box('Employer code')))).not.toBe('subscriber.employer');
  });

  it('the letters before a member ID, told by their title', () => {
    const id = under('Subscriber', box('Member ID', { maxLength: 3, name: 'idPrefix' }), box('Member ID'));
    expect(readings(patient(), id).slice(3)).toEqual(['coverage.memberId.prefix', 'coverage.memberId.rest']);
  });
});
