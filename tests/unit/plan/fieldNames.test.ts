import { expect, it } from 'vitest';
import { fieldNames, wholeName } from '../../../lib/plan/fieldNames';
import { box } from '../../support/fieldBuilder';
import { recognized } from './planning';

const named = (...asked: [label: string, concept: string][]) =>
  fieldNames(asked.map(([label, concept]) => recognized(concept, box(label)))).map(wholeName);

it("calls a field by the page's own words where they say which one it is", () => {
  expect(named(['Member ID', 'coverage.memberId'])).toEqual(['Member ID']);
});

it('says what a box of a split value, or a bare number, means', () => {
  expect(
    named(
      ['MM', 'patient.birthDate.month'],
      ['04', 'line[2].dateFrom.day'],
      ['$', 'line[0].charge'],
      ['', 'patient.phone.area'],
    ),
  ).toEqual([
    'Date of birth of the patient: month',
    'Date of service, from, line 3: day',
    'Charge, line 1',
    'Phone of the patient: area code',
  ]);
});

it('tells apart what the page calls the same', () => {
  expect(named(['First name', 'patient.name.first'], ['First Name', 'subscriber.name.first'])).toEqual([
    'First name (first name of the patient)',
    'First Name (first name of the subscriber)',
  ]);
  expect(named(['Charges', 'line[0].charge'], ['Charges', 'line[1].charge'])).toEqual([
    'Charges (charge, line 1)',
    'Charges (charge, line 2)',
  ]);
});

it('names what is not recognized by its label or its name', () => {
  const unknown = (field: ReturnType<typeof box>) => ({ ...recognized('', field), kind: 'unknown' as const });
  expect(fieldNames([unknown(box('MM')), unknown(box('', { name: 'q' })), unknown(box(''))])).toEqual([
    { label: 'MM' },
    { label: 'q' },
    { label: '' },
  ]);
});

it('keeps the words of the page apart from ours', () => {
  const names = fieldNames(
    [
      ['First name', 'patient.name.first'],
      ['First name', 'subscriber.name.first'],
      ['MM', 'patient.birthDate.month'],
    ].map(([label, concept]) => recognized(concept!, box(label!))),
  );
  expect(names).toEqual([
    { label: 'First name', meaning: 'first name of the patient' },
    { label: 'First name', meaning: 'first name of the subscriber' },
    { label: '', meaning: 'Date of birth of the patient: month' },
  ]);
});
