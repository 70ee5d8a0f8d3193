import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, table, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const LINE = ['Date of service', 'Charge'];
/** What is made of the last column of a table of services, by row. */
const column = (header: string, rows = 2, traits: Partial<Field> = {}): string[] =>
  readings(table([...LINE, header], rows, (at) => (at === 2 ? traits : {}))).filter((_, at) => at % 3 === 2);

describe('a column of a table of services', () => {
  it.each([
    ['Name of provider', 'seller'],
    ['Supplier name', 'seller'],
    ['Invoice number', 'invoiceNumber'],
    ['Receipt no.', 'invoiceNumber'],
    ['Patient name', 'patientName'],
    ['Name of patient', 'patientName'],
  ])('"%s" is said of the line', (header, attribute) => {
    expect(column(header)).toEqual([`line[0].${attribute}`, `line[1].${attribute}`]);
  });

  it('the relationship of each line’s patient is asked by line', () => {
    const options = ['Self', 'Spouse', 'Child'].map((text) => ({ value: text, text }));
    expect(column('Relationship to subscriber', 2, { control: 'select', options })).toEqual([
      'line[0].patientRelationship',
      'line[1].patientRelationship',
    ]);
  });

  it.each(['Amount paid', 'Balance due'])('"%s" of a line is not the claim’s', (header) => {
    expect(column(header).filter((reading) => reading.startsWith('claim.'))).toEqual([]);
  });

  it('of a table of people says nothing of services', () => {
    const read = readings(table(['Patient name', 'Birth date', 'Provider'], 2, () => ({})));
    expect(read.filter((reading) => reading.startsWith('line['))).toEqual([]);
  });
});

describe('numbered rows without a table', () => {
  const row = (number: number, ...labels: string[]): Field[] =>
    under(`Receipt ${number}`, ...labels.map((label) => box(label)));
  const rows = (count: number, ...labels: string[]): Field[] =>
    Array.from({ length: count }, (_, at) => row(at + 1, ...labels)).flat();

  it('what a row says of seller, invoice and patient is the row’s', () => {
    const read = readings(rows(2, 'Date of service', 'Charge', 'Provider name', 'Invoice number', 'Patient name'));
    expect(read).toEqual(
      [0, 1].flatMap((at) =>
        ['dateFrom', 'charge', 'seller', 'invoiceNumber', 'patientName'].map((attribute) => `line[${at}].${attribute}`),
      ),
    );
  });

  it('"Amount paid" is what the row cost where nothing else says it', () => {
    const read = readings(rows(2, 'Date of service', 'Description of service', 'Amount paid'));
    expect([read[2], read[5]]).toEqual(['line[0].charge', 'line[1].charge']);
  });

  it('beside a charge it is not', () => {
    const read = readings(rows(2, 'Date of service', 'Charge', 'Amount paid'));
    expect([read[2], read[5]]).not.toContain('line[0].charge');
    expect([read[1], read[4]]).toEqual(['line[0].charge', 'line[1].charge']);
  });

  it('what stands beside the rows is the claim’s', () => {
    const read = readings(
      rows(2, 'Date of service', 'Charge'),
      under('Totals', box('Invoice number'), box('Total charge'), box('Provider name')),
    );
    expect(read.slice(-3)).toEqual(['claim.accountNumber', 'claim.totalCharge', 'seller.name.full']);
  });

  it('one block alone is the whole claim, with its seller and invoice', () => {
    expect(readings(row(1, 'Date of service', 'Charge', 'Provider name', 'Invoice number', 'Patient name'))).toEqual([
      'claim.serviceFrom',
      'claim.totalCharge',
      'seller.name.full',
      'claim.accountNumber',
      'patient.name.full',
    ]);
  });

  it('rows told by their names alone have their seller, too', () => {
    const named = (at: number) => [
      box('Date of service', { name: `rows[${at}].when` }),
      box('Charge', { name: `rows[${at}].price` }),
      box('Provider name', { name: `rows[${at}].who` }),
    ];
    expect(readings(named(0), named(1)).filter((_, at) => at % 3 === 2)).toEqual(['line[0].seller', 'line[1].seller']);
  });

  it('a number in the name of a box elsewhere does not make it a part of the row', () => {
    const named = (at: number) => [
      box('Date of service', { name: `rows[${at}].when` }),
      box('Charge', { name: `rows[${at}].price` }),
    ];
    const read = readings(named(0), named(1), box('Provider name', { name: 'step[1].who' }));
    expect(read.at(-1)).toBe('seller.name.full');
  });
});

describe('the relationship in a numbered row', () => {
  it('is the row’s, and outside of rows the claim’s', () => {
    const relation = () => list('Relationship to subscriber', ['Self', 'Spouse', 'Child']);
    const expense = (number: number) => under(`Expense ${number}`, box('Date of service'), box('Charge'), relation());
    expect(readings(expense(1), expense(2)).filter((_, at) => at % 3 === 2)).toEqual([
      'line[0].patientRelationship',
      'line[1].patientRelationship',
    ]);
    expect(readings(relation())).toEqual(['patient.relationshipToSubscriber']);
  });
});
