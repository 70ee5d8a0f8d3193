import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { BAR } from '../../../lib/recognize/recognize';
import { box, page, radios, table, tick, YES_NO } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { CLAIM, planFor, planOf, put, recognized, written } from './planning';

describe('what is filled and what is not', () => {
  it('what is not sure enough is left to her, with the reason', () => {
    const [field] = page(box('Name'));
    const decide = (confidence: number) =>
      makePlan([recognized('patient.name.full', field!, confidence)], CLAIM).items[0]!;
    expect(decide(BAR)).toMatchObject({ decision: 'fill', shown: 'Jordan Avery Okafor' });
    expect(decide(BAR - 0.01)).toMatchObject({ decision: 'needs-you', shown: '' });
    expect(decide(BAR - 0.01).why).toContain('Labelled so.');
    expect(decide(BAR - 0.01).action).toBeUndefined();
  });

  it('a field the page does not let be changed is left alone', () => {
    expect(planFor('patient.name.first', box('', { readOnly: true })).decision).toBe('ignored');
  });

  it('signatures, consent and what is not the claim’s are listed with their reason and never filled', () => {
    const [field] = page(box('Signature'));
    for (const concept of ['signature', 'signature.date', 'consent', 'payee', 'attachment', '']) {
      const { items } = makePlan([{ field: field!, kind: 'never', concept, confidence: 0.95, why: 'Hers.' }], CLAIM);
      expect(items[0]).toMatchObject({ decision: 'ignored', why: 'Hers.', shown: '' });
      expect(items[0]!.action).toBeUndefined();
    }
  });

  it('signatures and consent are not filled even when they are taken for the claim’s', () => {
    for (const concept of ['signature', 'signature.date', 'consent', 'payee', 'attachment']) {
      for (const field of [box('Yes'), tick('Yes'), radios('', YES_NO), box('', { control: 'date' })])
        expect(planFor(concept, field).action).toBeUndefined();
    }
  });

  it.each(['file', 'password'] as const)('a %s is never filled', (control) => {
    expect(planFor('patient.name.first', box('', { control })).action).toBeUndefined();
  });

  it('the seller has no NPI, and the plan says that this is why', () => {
    const item = planFor('seller.npi');
    expect(item).toMatchObject({ decision: 'ignored', shown: '' });
    expect(item.why).toMatch(/seller has no NPI/);
  });

  it('a seller who has an NPI gives it', () => {
    const billed = claimWith(() => {}, 'provider-billed-2025-26');
    expect(billed.seller.npi).toMatch(/^\d{10}$/);
    expect(written('seller.npi', box(''), billed)).toBe(billed.seller.npi);
  });

  it('a seller whose NPI is not known yet is asked for', () => {
    const unknown = claimWith((_, course) => {
      course.seller.hasNoNpi = false;
      course.seller.npi = '';
    });
    expect(planFor('seller.npi', box(''), unknown).decision).toBe('needs-you');
  });

  it('no other insurance leaves its boxes empty and says so', () => {
    const concepts = [
      'payerName',
      'planName',
      'memberId',
      'groupNumber',
      'policyholder.name.full',
      'policyholder.birthDate',
    ];
    for (const concept of concepts) {
      const item = planFor(`otherCoverage.${concept}`);
      expect(item).toMatchObject({ decision: 'ignored', shown: '' });
      expect(item.why).toMatch(/no other health insurance/);
    }
    expect(written('otherCoverage.exists', radios('', YES_NO))).toBe('No');
  });

  it('other insurance she has is filled', () => {
    const covered = claimWith(() => {}, 'provider-billed-2025-26');
    expect(written('otherCoverage.exists', radios('', YES_NO), covered)).toBe('Yes');
    expect(written('otherCoverage.payerName', box(''), covered)).toBe(covered.otherCoverage.payerName);
    expect(covered.otherCoverage.payerName).not.toBe('');
  });

  it('what her profile does not hold yet is hers to enter', () => {
    const bare = claimWith((profile) => {
      profile.subscriber.phone = '';
      profile.coverage.groupNumber = '';
    });
    for (const concept of ['subscriber.phone', 'coverage.groupNumber', 'subscriber.email']) {
      expect(planFor(concept, box(''), bare)).toMatchObject({ decision: 'needs-you', shown: '' });
    }
  });

  it('columns that stay empty on a claim a patient files stay empty', () => {
    for (const concept of [
      'line[0].emergency',
      'line[0].renderingNpi',
      'line[0].modifier[0]',
      'claim.acceptAssignment',
    ]) {
      expect(planFor(concept)).toMatchObject({ decision: 'ignored', shown: '' });
    }
  });
});

describe('a box with a limit', () => {
  it.each<[string, Partial<Field>]>([
    ['patient.address.line1', { maxLength: 10 }],
    ['coverage.memberId', { maxLength: 9 }],
    ['patient.email', { maxLength: 12 }],
    ['coverage.memberId', { pattern: '\\d{9}' }],
    ['seller.name.full', { maxLength: 5 }],
    ['patient.phone', { maxLength: 7 }],
    ['coverage.groupNumber', { maxLength: 4 }],
  ])('%s with %j is never cut, but left to her', (concept, traits) => {
    const item = planFor(concept, box('', traits));
    expect(item).toMatchObject({ decision: 'needs-you', shown: '' });
    expect(item.action).toBeUndefined();
    expect(item.why).toMatch(/does not fit/);
  });

  it('a pattern that no browser would apply limits nothing', () => {
    expect(written('coverage.memberId', box('', { pattern: '([' }))).toBe('XEH883204517');
  });

  it('a box for numbers takes no punctuation', () => {
    expect(written('patient.phone', box('', { inputType: 'number' }))).toBe('6085550142');
    expect(written('coverage.memberId', box('', { inputType: 'number' }))).toBeUndefined();
  });
});

describe('service lines', () => {
  const COLUMNS = ['dateFrom', 'procedureCode', 'charge', 'units', 'pointer', 'placeOfService'];
  const sheet = (rows: number, ...totals: string[]): [string, Field][] => [
    ...table(COLUMNS, rows, () => ({})).map((field): [string, Field] => [
      `line[${field.grid!.row}].${COLUMNS[field.grid!.column]}`,
      field,
    ]),
    ...totals.map((total): [string, Field] => [total, box('')]),
  ];
  const TOTALS = ['claim.totalCharge', 'claim.amountPaid', 'claim.balanceDue'];

  it('all seven are on a form that holds seven, and nothing is to be noted', () => {
    const { items, notes } = planOf(sheet(7, ...TOTALS));
    expect(items.slice(0, 6).map(put)).toEqual(['01/14/2026', 'A9273', '500.00', '1', 'AB', '22']);
    expect(items.slice(36, 42).map(put)).toEqual(['04/29/2026', '97039', '300.00', '1', 'AB', '22']);
    expect(items.slice(-3).map(put)).toEqual(['2300.00', '2300.00', '0.00']);
    expect(notes).toEqual([]);
  });

  it('a sheet of six lines has the totals of its own six lines, and says that line 7 is missing', () => {
    const { items, notes } = planOf(sheet(6, ...TOTALS));
    expect(items.slice(-3).map(put)).toEqual(['2000.00', '2000.00', '0.00']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/6 of your 7 service lines.*line 7 .*second form/);
  });

  it('a sheet of six lines that asks for the total of the whole bill asks for what was paid of that', () => {
    const asked = sheet(6, ...TOTALS).map(([concept, field]): [string, Field?] =>
      concept === 'claim.totalCharge' ? [concept, box('Total charges on the bill')] : [concept, field],
    );
    const { items } = planOf(asked);
    expect(items.slice(-3).map(put)).toEqual(['2300.00', '2300.00', '0.00']);
  });

  it('a sheet of six lines of a claim paid in part leaves the payment to her', () => {
    const partly = claimWith((_, course) => {
      course.payments = [{ date: '', amountCents: 100000, method: 'Check' }];
    });
    const { items } = planOf(sheet(6, ...TOTALS), partly);
    expect(items.slice(-3).map((item) => [put(item), item.decision])).toEqual([
      ['2000.00', 'fill'],
      [undefined, 'needs-you'],
      [undefined, 'needs-you'],
    ]);
  });

  it.each([1, 5])('a list of %i lines that grows is summed up as it will be, and asks for the other rows', (rows) => {
    const growing = sheet(rows, ...TOTALS).map(([concept, field]): [string, Field] => [
      concept,
      { ...field, grows: true },
    ]);
    const { items, notes } = planOf(growing);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(new RegExp(`${rows} of your 7 service lines.*add a row for lines ${rows + 1} to 7`));
    expect(put(items[1]!)).toBe('A9273');
    expect(notes[0]).toContain('the totals here are for all 7');
    expect(put(items.at(-3)!)).toBe('2300.00');
  });

  it('rows beyond the last line stay empty', () => {
    const { items, notes } = planOf(sheet(8, ...TOTALS));
    expect(items.slice(42, 48).every((item) => item.decision === 'ignored' && !item.action)).toBe(true);
    expect(put(items.at(-3)!)).toBe('2300.00');
    expect(notes).toEqual([]);
  });

  it('what stands beside a row beyond the last line stays empty with it', () => {
    const inRow = (row: number) => box('Kind', { grid: { grid: 'g', row, column: 1 } });
    const rows = [6, 7].flatMap((row): [string, Field][] => [
      [`line[${row}].charge`, box('', { grid: { grid: 'g', row, column: 0 } })],
      ['claim.description', inRow(row)],
    ]);
    const [charge, kind, none, beside] = planOf(rows).items;
    expect([charge, kind].map((item) => item!.decision)).toEqual(['fill', 'fill']);
    expect([none, beside].map((item) => item!.decision)).toEqual(['ignored', 'ignored']);
  });

  it('and so does what a card asks, whose line there is not', () => {
    const card = (row: number, field: Field): Field => ({ ...field, sections: ['Expenses', `Expense ${row + 1}`] });
    const cards = [6, 7].flatMap((row): [string, Field][] => [
      [`line[${row}].charge`, card(row, box('Amount'))],
      ['claim.description', card(row, box('Kind'))],
    ]);
    expect(planOf(cards).items.map((item) => item.decision)).toEqual(['fill', 'fill', 'ignored', 'ignored']);
  });

  it('where the total is that of all bills, so is the payment beside it', () => {
    const paid: [string, Field] = ['claim.amountPaid', box('You paid')];
    const sums = (label: string) =>
      planOf([...sheet(6), ['claim.totalCharge', box(label)], paid])
        .items.slice(-2)
        .map(put);
    expect(sums('Total of all bills attached')).toEqual(['2300.00', '2300.00']);
    expect(sums('Total')).toEqual(['2000.00', '2000.00']);
  });

  it('a form without lines speaks of the whole claim', () => {
    const { items, notes } = planOf([
      ['claim.serviceFrom'],
      ['claim.serviceTo'],
      ['claim.totalCharge'],
      ['claim.serviceCount'],
    ]);
    expect(items.map(put)).toEqual(['01/14/2026', '04/29/2026', '2300.00', '7']);
    expect(notes).toEqual([]);
  });

  it('a line for which no code can be given by rule leaves the code to her, with the rule', () => {
    const none = claimWith((_, course) => {
      for (const item of course.items) {
        item.date = '2026-01-14';
        item.billedCode = '';
      }
      course.route = 'provider';
    });
    const without = none.lines.findIndex((line) => line.procedureCode === '');
    expect(without).toBeGreaterThanOrEqual(0);
    const item = planFor(`line[${without}].procedureCode`, box(''), none);
    expect(item).toMatchObject({ decision: 'needs-you', why: none.lines[without]!.why });
  });
});
