import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, table, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const rowsOf = (rows: number, ...columns: string[]): string[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => column && `line[${row}].${column}`)).flat();

describe('service lines in a table', () => {
  it('are numbered by their rows, and each column means its header', () => {
    const headers = ['Date of service', 'Place of service', 'CPT/HCPCS', 'Units', 'Charges'];
    expect(readings(table(headers, 3, () => ({})))).toEqual(
      rowsOf(3, 'dateFrom', 'placeOfService', 'procedureCode', 'units', 'charge'),
    );
  });

  it('in Spanish', () => {
    const headers = ['Fecha de servicio', 'Código de procedimiento', 'Cantidad', 'Importe'];
    expect(readings(table(headers, 2, () => ({})))).toEqual(rowsOf(2, 'dateFrom', 'procedureCode', 'units', 'charge'));
  });

  it('a column of diagnosis codes or letters belongs to the line', () => {
    const withDiagnosis = (header: string, maxLength: number) =>
      readings(table(['Date of service', header, 'Charge'], 2, (column) => (column === 1 ? { maxLength } : {})));
    expect(withDiagnosis('Diagnosis code', 8)).toEqual(rowsOf(2, 'dateFrom', 'diagnosisCode', 'charge'));
    expect(withDiagnosis('Diagnosis code', 4)).toEqual(rowsOf(2, 'dateFrom', 'pointer', 'charge'));
    expect(withDiagnosis('Diagnosis pointer', 4)).toEqual(rowsOf(2, 'dateFrom', 'pointer', 'charge'));
    // wide enough for a code, but the header sends her to a list elsewhere on the form
    for (const header of ['Diagnosis 1-4 (from section E)', 'Diagnosis A-L', 'Dx 1 to 12'])
      expect(withDiagnosis(header, 8), header).toEqual(rowsOf(2, 'dateFrom', 'pointer', 'charge'));
    expect(withDiagnosis('Diagnosis 1', 8)).toEqual(rowsOf(2, 'dateFrom', 'diagnosisCode', 'charge'));
  });

  it('four boxes under "Modifier" are the four modifiers', () => {
    const headers = ['Date of service', 'CPT/HCPCS', 'Modifier', 'Modifier', 'Modifier', 'Modifier', 'Charges'];
    expect(readings(table(headers, 2, (column) => (column > 1 && column < 6 ? { maxLength: 2 } : {})))).toEqual(
      rowsOf(2, 'dateFrom', 'procedureCode', 'modifier[0]', 'modifier[1]', 'modifier[2]', 'modifier[3]', 'charge'),
    );
  });

  it('small boxes behind the code, under its header, are modifiers', () => {
    const header = 'CPT/HCPCS';
    expect(
      readings(
        table(['Date of service', header, header, header, 'Charges'], 2, (column) =>
          column === 2 || column === 3 ? { maxLength: 2 } : {},
        ),
      ),
    ).toEqual(rowsOf(2, 'dateFrom', 'procedureCode', 'modifier[0]', 'modifier[1]', 'charge'));
  });

  it('six boxes under one header of dates are from and to, by month, day and year', () => {
    const dates = Array.from({ length: 6 }, () => 'Dates of service');
    expect(
      readings(table([...dates, 'CPT/HCPCS', 'Charges'], 6, (column) => (column < 6 ? { maxLength: 2 } : {}))),
    ).toEqual(
      rowsOf(
        6,
        'dateFrom.month',
        'dateFrom.day',
        'dateFrom.year',
        'dateTo.month',
        'dateTo.day',
        'dateTo.year',
        'procedureCode',
        'charge',
      ),
    );
  });

  it('two boxes under one header of dates are from and to', () => {
    expect(readings(table(['Dates of service', 'Dates of service', 'CPT/HCPCS', 'Charges'], 2, () => ({})))).toEqual(
      rowsOf(2, 'dateFrom', 'dateTo', 'procedureCode', 'charge'),
    );
  });

  it('two boxes under one header of charges are dollars and cents', () => {
    expect(
      readings(
        table(['Date of service', 'CPT/HCPCS', '$ Charges', '$ Charges'], 2, (column) =>
          column === 3 ? { maxLength: 2 } : {},
        ),
      ),
    ).toEqual(rowsOf(2, 'dateFrom', 'procedureCode', 'charge.dollars', 'charge.cents'));
  });

  it('the rendering provider’s number is recognized and left alone', () => {
    expect(readings(table(['Date of service', 'CPT/HCPCS', 'Rendering provider ID #'], 2, () => ({})))).toEqual(
      rowsOf(2, 'dateFrom', 'procedureCode', 'renderingNpi'),
    );
  });

  it('the total under the table is the claim’s', () => {
    const read = readings(
      table(['Date of service', 'CPT/HCPCS', 'Charge'], 2, () => ({})),
      box('Total charge'),
    );
    expect(read.at(-1)).toBe('claim.totalCharge');
  });

  it('a table that is not of services is not read as one', () => {
    const read = readings(table(['Drug name', 'Dosage', 'Prescriber'], 2, () => ({})));
    expect(read.filter((concept) => concept.startsWith('line['))).toEqual([]);
  });
});

describe('service lines without a table', () => {
  const block = (name: (attribute: string) => Partial<Field>) => [
    box('Date of service', name('date')),
    box('Procedure code', name('code')),
    box('Charge', name('charge')),
  ];
  const wanted = (...rows: number[]) =>
    rows.flatMap((row) => [`line[${row}].dateFrom`, `line[${row}].procedureCode`, `line[${row}].charge`]);

  it('are numbered by their headings', () => {
    const blocks = [1, 2, 3].map((number) => under(`Service ${number}`, ...block(() => ({}))));
    expect(readings(...blocks)).toEqual(wanted(0, 1, 2));
  });

  it('are numbered by their names', () => {
    const blocks = [0, 1, 2].map((number) => block((attribute) => ({ name: `lines[${number}].${attribute}` })));
    expect(readings(...blocks)).toEqual(wanted(0, 1, 2));
  });

  it('are numbered by turn where nothing numbers them', () => {
    expect(
      readings(
        block(() => ({})),
        block(() => ({})),
      ),
    ).toEqual(wanted(0, 1));
  });

  it('lines that only look like a table are read as one', () => {
    const captions = ['Date of service', 'CPT/HCPCS', 'Charges'];
    const at = (row: number, column: number) => ({
      rect: { x: 20 + column * 160, y: 100 + row * 40, width: 140, height: 24 },
    });
    const lines = [0, 1, 2].flatMap((row) =>
      captions.map((caption, column) => box(row === 0 ? { above: caption } : '', at(row, column))),
    );
    expect(readings(lines)).toEqual(wanted(0, 1, 2));
  });
});
