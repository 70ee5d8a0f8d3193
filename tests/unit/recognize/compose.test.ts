import { describe, expect, it } from 'vitest';
import { box, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('a label that no rule knows as a whole is read word by word', () => {
  it.each([
    ['Treatment start', 'claim.serviceFrom'],
    ['Therapy ended', 'claim.serviceTo'],
    ['Type of cancer', 'condition.description'],
    ['¿Para qué enfermedad fue?', 'condition.description'],
    ['Service given', 'claim.description'],
    ['Expense being claimed', 'claim.description'],
    ['Company you purchased it from', 'seller.name.full'],
  ])('"%s"', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it.each(['Cancer society', 'Visit our store', 'Type', 'Treatment room temperature'])(
    '"%s" says nothing that is known',
    (label) => {
      expect(last(box(label))).toBe('');
    },
  );

  it('is asked of boxes to type in only', () => {
    expect(last(radios('Type of cancer', YES_NO))).toBe('');
  });
});

describe('boxes to tick', () => {
  it('"M [ ] F [ ]": each has its own caption, and the question of both', () => {
    const side = { rect: { x: 0, y: 10, width: 10, height: 10 } };
    const first = tick({ right: 'M', above: 'Sex' }, side);
    const second = tick({ right: 'F', left: 'M' }, { rect: { x: 40, y: 10, width: 10, height: 10 } });
    expect(readings(patient(), [first, second]).slice(2)).toEqual(['patient.sex', 'patient.sex']);
  });

  it('a sentence beside a box is not read together with the heading', () => {
    expect(last(under('New claim', tick('Rate us when you are all done here')))).not.toBe('claim.submissionKind');
  });
});

it('"if you can’t find it" asks for no quantity', () => {
  expect(last(box("Skip it if you can't find it"))).toBe('');
});

it('"city and state" in one box is neither', () => {
  expect(last(under('Provider', box('City and state')))).toBe('never seller.address.city');
  expect(readings(under('Provider', box('City and state'), box('State')))[0]).toBe('seller.address.city');
});
