import { describe, expect, it } from 'vitest';
import { box, under } from '../../support/fieldBuilder';
import { CLAIM, planFor, written } from './planning';

const HERS = { ...CLAIM, relationshipToSubscriber: 'self' } as const;

describe('boxes for a dependent', () => {
  it.each([
    "Dependent's name",
    'Name of dependent',
    'Name of dependent (only if the patient is not the member)',
    'Nombre del dependiente',
  ])('%s', (label) => {
    expect(planFor('patient.name.full', box(label), HERS)).toMatchObject({ decision: 'ignored', shown: '' });
    expect(written('patient.name.full', box(label))).toBe('Jordan Avery Okafor');
  });

  it('under a heading of dependents', () => {
    const [field] = under('Covered dependents', box('Name'));
    expect(planFor('patient.name.full', field, HERS).decision).toBe('ignored');
    expect(written('patient.name.full', field)).toBe('Jordan Avery Okafor');
  });

  it.each(['Patient or dependent name', 'Name of employee or dependent', 'Dependent who received care: name'])(
    'not where it may be hers: %s',
    (label) => {
      expect(written('patient.name.full', box(label), HERS)).toBe('Jordan Avery Okafor');
    },
  );

  it('and only what is the patient’s', () => {
    expect(written('subscriber.name.full', box("Dependent's sponsor"), HERS)).toBeDefined();
  });
});

describe('boxes for a holder who is not the patient', () => {
  it.each(['Subscriber name (if not the patient)', 'Insured’s name, if other than patient'])('%s', (label) => {
    expect(planFor('subscriber.name.full', box(label), HERS)).toMatchObject({ decision: 'ignored', shown: '' });
    expect(written('subscriber.name.full', box(label))).toBeDefined();
  });

  it('not where it is asked in any case', () => {
    expect(planFor('subscriber.name.full', box('Subscriber name'), HERS).decision).toBe('fill');
  });
});

describe('boxes for a patient who is not the holder', () => {
  it.each([
    'Patient name (if other than the subscriber)',
    'Name of patient, if not the policyholder',
    'Patient, if not the account owner',
  ])('%s', (label) => {
    expect(planFor('patient.name.full', box(label), HERS)).toMatchObject({ decision: 'ignored', shown: '' });
    expect(written('patient.name.full', box(label))).toBe('Jordan Avery Okafor');
  });

  it('not where the condition is about somebody else, or about where she lives', () => {
    expect(written('patient.name.full', box('Your name, if you are not the patient'), HERS)).toBeDefined();
    expect(planFor('patient.address.city', box('City, if not the employee’s'), HERS).decision).toBe('fill');
  });
});

describe('the marital status of the subscriber', () => {
  const [asked] = under('The employee', box('Marital status'));
  const married = { ...CLAIM, maritalStatus: 'married' } as const;

  it('is the patient’s where she is the subscriber or married to that one', () => {
    const statuses = (['self', 'spouse'] as const).map((relationshipToSubscriber) =>
      written('patient.maritalStatus', asked, { ...married, relationshipToSubscriber }),
    );
    expect(statuses).toEqual(['Married', 'Married']);
  });

  it('is nobody’s to guess where she is a child of the subscriber', () => {
    const child = { ...married, relationshipToSubscriber: 'child' } as const;
    expect(planFor('patient.maritalStatus', asked, child).decision).toBe('needs-you');
    expect(written('patient.maritalStatus', box('Patient’s marital status'), child)).toBe('Married');
  });
});
