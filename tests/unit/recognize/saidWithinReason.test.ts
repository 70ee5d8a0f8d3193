import { describe, expect, it } from 'vitest';
import { box, list, table, under } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

describe('a heading that says whom it means by member', () => {
  it.each([
    'Member (the person who had treatment)',
    'Name of member (person who received services)',
    'Member’s full name (the individual who got care)',
  ])('%s: all of the member’s is the patient’s', (legend) => {
    const name = under('About the member', ...under(legend, box('First'), box('Last')));
    const rest = under('About the member', box('Telephone'), box('E-mail'), box('ZIP code'));
    expect(readings(name, rest)).toEqual([
      'patient.name.first',
      'patient.name.last',
      'patient.phone',
      'patient.email',
      'patient.address.zip',
    ]);
  });

  it('a member beside a patient is the policyholder still', () => {
    const patient = under('Patient', box('First name'), box('Last name'));
    expect(readings(patient, under('Member', box('First name'), box('Last name'))).slice(2)).toEqual([
      'subscriber.name.first',
      'subscriber.name.last',
    ]);
  });
});

describe('a number of somebody’s, in Spanish', () => {
  it.each(['Número de teléfono', 'Número de celular', 'Número de móvil'])('%s names no owner', (label) => {
    expect(readings(under('Paciente', box('Nombre'), box('Apellido'), box(label))).at(-1)).toBe('patient.phone');
  });
});

describe('entries one under another', () => {
  it.each(['Expense or service', 'Session and item', 'Charge or visit'])('%s 1, 2, ... only count', (word) => {
    const entry = (number: number) =>
      under(`${word} ${number}`, box({ label: 'Date', above: `${word} ${number}` }), box('Cost'), box('What was it?'));
    expect(readings(entry(1), entry(2))).toEqual([
      'line[0].dateFrom',
      'line[0].charge',
      'line[0].description',
      'line[1].dateFrom',
      'line[1].charge',
      'line[1].description',
    ]);
  });

  it('supplies are had on the day they came', () => {
    const headers = ['Date received', 'HCPCS code', 'Price'];
    expect(readings(table(headers, 2, () => ({})))).toEqual([
      'line[0].dateFrom',
      'line[0].procedureCode',
      'line[0].charge',
      'line[1].dateFrom',
      'line[1].procedureCode',
      'line[1].charge',
    ]);
  });

  it('a lone day something was received is none of the care', () => {
    expect(readings(under('Office use', box('Date received'))).at(-1)).not.toMatch(/dateFrom|serviceFrom/);
  });
});

describe('what a box says of itself', () => {
  it.each([
    ['Facility name', 'Facility name and address', 'facility.name.full'],
    ['Ordering physician name', 'Ordering physician name and NPI', 'physician.name.full'],
    ['Patient last name', 'Patient last name and suffix', 'patient.name.last'],
  ])('%s under “%s”', (aria, above, means) => {
    expect(readings(box({ aria, above })).at(-1)).toBe(means);
  });

  it('an id of two letters is short for anything', () => {
    const place = [box('Name', { name: 'pn' }), box('Phone', { name: 'pp' }), box('EIN', { name: 'pt' })];
    expect(readings(under('Provider', ...place)).at(-1)).toBe('seller.taxId');
    expect(readings(box('First name', { name: 'pt_first' })).at(-1)).toBe('patient.name.first');
  });
});

describe('the company of the other plan', () => {
  it.each(['Other plan’s insurance company', 'Insurance company of the other policy', 'Other coverage company name'])(
    '%s',
    (label) => {
      const other = list('Do you have other health insurance?', ['Yes', 'No']);
      expect(readings(other, box(label)).at(-1)).toBe('otherCoverage.payerName');
    },
  );
});

describe('a receipt or a payment', () => {
  it.each(['Photo of your receipt or payment', 'Receipts and payments', 'Receipt or a payment'])('%s', (label) => {
    expect(readingOf(label)).toBe('proof-of-payment');
  });
});
