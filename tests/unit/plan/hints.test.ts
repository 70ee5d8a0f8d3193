import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, table } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, planOf, put, written } from './planning';

describe('a date as its box shows it', () => {
  it.each([
    ['dd mmm yyyy', '09 Apr 1978'],
    ['DD-MMM-YYYY', '09-Apr-1978'],
    ['dd/mmm/yy', '09/Apr/78'],
    ['dd.mmm.yyyy', '09.Apr.1978'],
    ['dd mm yyyy', '09 04 1978'],
    ['DD/MM/AAAA', '09/04/1978'],
    ['dd-mm-aaaa', '09-04-1978'],
    ['MM/DD/AAAA', '04/09/1978'],
    ['mm/dd/aa', '04/09/78'],
    ['(dd mm aaaa)', '09 04 1978'],
  ])('%s is %s', (format, text) => {
    for (const from of ['placeholder', 'hint', 'label'] as const)
      expect(written('patient.birthDate', box({ aria: 'Born', [from]: format }))).toBe(text);
  });

  it('"aa" in a word is no year', () => {
    expect(written('patient.birthDate', box('Birth date (see aa-12)'))).toBe('04/09/1978');
  });

  it('a format its box has no room for is not cut', () => {
    expect(planFor('patient.birthDate', box({ placeholder: 'dd mmm yyyy' }, { maxLength: 10 }))).toMatchObject({
      decision: 'needs-you',
      shown: '',
    });
  });
});

describe('a country asked for only abroad', () => {
  it.each([
    'Country (if not USA)',
    'Country, if other than the United States',
    'Country if outside the U.S.',
    'Country (when it is not US)',
  ])('"%s" stays empty at home', (label) => {
    for (const field of [box(label), list(label, ['Canada', 'United States'])])
      expect(planFor('patient.address.country', field)).toMatchObject({ decision: 'ignored', shown: '' });
  });

  it('is written abroad', () => {
    const abroad = claimWith((profile) => {
      profile.patient.address.country = 'CA';
    });
    expect(written('patient.address.country', box('Country (if not USA)'), abroad)).toBe('CA');
  });

  it('asked for anyway is written', () => {
    for (const label of ['Country', 'Country (USA or other)', 'Country, if known'])
      expect({ label, text: written('patient.address.country', box(label)) }).toEqual({ label, text: 'United States' });
  });
});

describe('"State & ZIP"', () => {
  const address = (...parts: string[]) => planOf(parts.map((part) => [`patient.address.${part}`])).items.map(put);

  it('beside a box for the city leaves the city out', () => {
    expect(address('city', 'cityStateZip')).toEqual(['Madison', 'WI 53711']);
    expect(address('cityStateZip', 'city')).toEqual(['WI 53711', 'Madison']);
  });

  it('without one has it', () => {
    expect(address('line1', 'cityStateZip').at(-1)).toBe('Madison, WI 53711');
  });

  it('the city of somebody else changes nothing', () => {
    const { items } = planOf([['subscriber.address.city'], ['patient.address.cityStateZip']]);
    expect(put(items[1]!)).toBe('Madison, WI 53711');
  });

  it('without a state nothing is put together', () => {
    const bare = claimWith((profile) => {
      profile.patient.address = { ...profile.patient.address, city: '', state: '', zip: '' };
    });
    const { items } = planOf([['patient.address.city'], ['patient.address.cityStateZip']], bare);
    expect(items.map(({ decision, shown }) => [decision, shown])).toEqual([
      ['needs-you', ''],
      ['needs-you', ''],
    ]);
  });
});

describe('sums on a form with fewer lines than the claim', () => {
  const COLUMNS = ['dateFrom', 'charge'];
  const sheet = (rows: number, grows: boolean, ...sums: [string, Field][]) =>
    planOf([
      ...table(COLUMNS, rows, () => ({})).map((field): [string, Field] => [
        `line[${field.grid!.row}].${COLUMNS[field.grid!.column]}`,
        { ...field, grows },
      ]),
      ...sums,
    ]);
  const sum = (rows: number, label: string, concept = 'claim.totalCharge', grows = false) =>
    put(sheet(rows, grows, [concept, box(label)]).items.at(-1)!);

  it.each([
    'Total of the bill',
    'Amount of the whole bill',
    'All services on your bill: total',
    'Charges, in all',
    'Total on your statement',
    'Sum of all the charges',
  ])('"%s" is the bill’s', (label) => {
    expect(sum(2, label)).toBe('2300.00');
  });

  it.each(['Total', 'Total charge', 'Total of this page', 'Sum of the lines above', 'Total billed'])(
    '"%s" is that of the lines shown',
    (label) => {
      expect(sum(2, label)).toBe(sum(2, ''));
      expect(sum(2, label)).not.toBe('2300.00');
    },
  );

  it('with room for every line the two are the same', () => {
    expect(sum(7, 'Total')).toBe(sum(7, 'Total of the bill'));
  });

  it('what was paid of the whole bill is all of it', () => {
    expect(sum(2, 'Paid in all', 'claim.amountPaid')).toBe('2300.00');
    expect(sum(2, 'Paid', 'claim.amountPaid')).not.toBe('2300.00');
  });

  it('and what was paid beside the total of the bill is of the bill', () => {
    const paidBeside = (label: string) => {
      const total: [string, Field] = ['claim.totalCharge', box(label)];
      return put(sheet(2, false, total, ['claim.amountPaid', box('Paid')]).items.at(-1)!);
    };
    expect(paidBeside('Total of the bill')).toBe('2300.00');
    expect(paidBeside('Total')).not.toBe('2300.00');
  });

  it('a list that grows sums up the whole claim', () => {
    expect(sum(2, 'Total', 'claim.totalCharge', true)).toBe('2300.00');
    expect(sheet(2, true).notes).toEqual([expect.stringMatching(/add a row for lines 3 to 7/)]);
    expect(sheet(2, false).notes).toEqual([expect.stringMatching(/lines 3 to 7 on a second form/)]);
    expect(sheet(7, true).notes).toEqual([]);
  });

  it('a button that adds a row of something else does not make the lines grow', () => {
    const { notes, items } = planOf([
      ['line[0].charge'],
      ['line[1].charge'],
      ['otherCoverage.payerName', box('', { grows: true })],
      ['claim.totalCharge'],
    ]);
    expect(notes).toEqual([expect.stringMatching(/second form/)]);
    expect(put(items.at(-1)!)).not.toBe('2300.00');
  });
});

describe('what a row says beside its service', () => {
  const row = (at: number, claim?: Parameters<typeof planOf>[1]) =>
    planOf(
      ['seller', 'invoiceNumber', 'patientName', 'charge'].map((column) => [`line[${at}].${column}`]),
      claim,
    ).items;

  it('is who sold it, the invoice and the patient', () => {
    const billed = claimWith((_, course) => {
      course.invoiceNumber = 'INV-2041';
    });
    expect(row(0, billed).map(put)).toEqual(['Paxman Hub', 'INV-2041', 'Jordan Avery Okafor', '500.00']);
    expect(row(6, billed).map(put)).toEqual(['Paxman Hub', 'INV-2041', 'Jordan Avery Okafor', '300.00']);
  });

  it('the relationship is chosen in each row', () => {
    expect(written('line[3].patientRelationship', list('', ['Self', 'Spouse', 'Child']))).toBe('Spouse');
  });

  it('rows beyond the last line of the claim stay empty', () => {
    for (const item of row(7)) expect(item).toMatchObject({ decision: 'ignored', shown: '' });
    expect(planFor('line[7].patientRelationship', list('', ['Self', 'Spouse'])).action).toBeUndefined();
  });
});
