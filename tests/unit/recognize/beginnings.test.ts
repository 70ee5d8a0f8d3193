import { describe, expect, it } from 'vitest';
import { box, under } from '../../support/fieldBuilder';
import { readings } from './readings';

/** What is made of two boxes that follow each other, on a page that also asks for a patient. */
const inTurn = (first: string, second: string) =>
  readings(under('Patient', box('Surname')), under('What happened', box(first), box(second))).slice(-2);

describe('what "it" is, the question before says', () => {
  it.each([
    ['Nature of the sickness', 'When did it begin?'],
    ['¿Qué enfermedad o lesión se trató?', '¿Cuándo comenzó?'],
  ])('"%s": "%s" asks for the day of the illness', (before, question) => {
    expect(inTurn(before, question)[1]).toBe('condition.onsetDate');
  });

  it('care that began is no illness', () => {
    expect(inTurn('What was done or supplied', 'When did it begin?')[1]).not.toBe('condition.onsetDate');
  });
});

describe('whose a plan is', () => {
  it('a name nobody is named for stays blank', () => {
    expect(inTurn('Last name', 'In whose name?')[1]).toBe('');
  });

  it('a name and a number in one box stay blank', () => {
    expect(inTurn('Surname', 'Who carries that plan (name and policy number)?')[1]).not.toMatch(/memberId|planName/);
  });
});

describe('the member by another word', () => {
  it.each(['Worker', 'Covered worker', 'Retiree', "Student's name"])('%s', (said) => {
    expect(readings(under('Family', box('Name of family member'), box(said))).at(-1)).toBe('subscriber.name.full');
  });

  it.each(['Was it paid by workers compensation?', 'Name of the social worker'])('not "%s"', (said) => {
    expect(readings(under('Patient', box('Surname')), box(said)).at(-1)).not.toMatch(/^subscriber/);
  });
});
