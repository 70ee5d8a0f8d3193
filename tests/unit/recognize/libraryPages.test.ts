import { describe, expect, it } from 'vitest';
import { box, list, table, tick, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const people = () => [
  under('Patient', box('First name'), box('Last name'), box('Date of birth')),
  under('Subscriber', box('Last name'), box('Date of birth')),
];
const last = (...fields: Parameters<typeof readings>) => readings(...people(), ...fields).at(-1);

describe('words of claim pages that libraries draw', () => {
  it('a clinic that charged her is no other place than the one whose name is asked for below', () => {
    const named = under('Clinic that charged you', box('Clinic name'), box('Phone'));
    expect(readings(...people(), named).slice(-2)).toEqual(['seller.name.full', 'seller.phone']);
    expect(last(under('Where you were treated', box('Clinic name')))).toBe('facility.name.full');
  });

  it('the name on the card is that of whoever the part of the form is about, and nobody’s where it is about paying', () => {
    const patient = under('Patient', box('First name'), box('Last name'));
    expect(readings(patient, under('Subscriber', box('Name on the card'))).at(-1)).toBe('subscriber.name.full');
    expect(readings(patient, under('Credit card', box('Name on the card'))).at(-1)).not.toMatch(/name/);
  });

  it('who gave the service is who billed, in both languages', () => {
    expect(last(under('Who gave the service?', box('Tax ID')))).toBe('seller.taxId');
    expect(last(under('¿Quién dio el servicio?', box('Identificación fiscal')))).toBe('seller.taxId');
  });

  it('the doctor who referred a beneficiary is the doctor', () => {
    expect(last(box('Doctor who referred the beneficiary First and last name'))).toBe('physician.name.full');
  });

  it('“they are the employee’s” asks for a relationship where there is a list', () => {
    expect(last(list('They are the employee’s', []))).toBe('patient.relationshipToSubscriber');
    expect(last(box('They are the employee’s'))).toBe('');
    expect(last(list('Tie to the subscriber', []))).toBe('patient.relationshipToSubscriber');
  });

  it('a workplace is work, and the company they work for the employer', () => {
    expect(last(list('Was this a workplace injury or illness?', ['Yes', 'No']))).toBe('condition.employment');
    expect(last(under('Subscriber', box('Company they work for')))).toBe('subscriber.employer');
  });

  it('columns of a table of services say no more than “Day” and “In words”', () => {
    const read = readings(
      ...people(),
      table(['Day', 'Procedure', 'In words', 'Price'], 2, () => ({})),
    );
    expect(read.slice(-4)).toEqual([
      'line[1].dateFrom',
      'line[1].procedureCode',
      'line[1].description',
      'line[1].charge',
    ]);
  });

  it('boxes to be left empty “if none is true” attest nothing', () => {
    const asked = tick({
      label: 'An injury or illness from work',
      'row-header': 'Was the care needed because of one of these? Leave all boxes empty if none is true.',
    });
    expect(last(asked)).toBe('condition.employment');
  });

  it('“Day” is a date of service over a column, and a part of a date beside a box', () => {
    expect(last(under('Services', box('Day')))).not.toMatch(/^line/);
  });

  it('mail instead of paper is hers to choose', () => {
    expect(last(tick('Send my explanations of benefits by email instead of paper'))).toBe('never consent');
  });
});
