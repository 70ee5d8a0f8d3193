import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { withBoxTitles } from '../../../lib/recognize/boxes';
import { box, list, page, radios, type Says, table, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const numbered = (number: string, hint: Says = {}, traits: Partial<Field> = {}): Field =>
  box({ left: number, ...(typeof hint === 'string' ? { right: hint } : hint) }, traits);

/** Six numbers nothing but the CMS-1500 has. */
const telling = (): Field[] => ['1a', '9a', '11c', '17b', '32a', '33a'].map((number) => numbered(number));

/** What is made of some boxes on a screen that shows the form's numbers. */
const onScreen = (...fields: (Field | Field[])[]): string[] => readings(telling(), ...fields).slice(6);

describe('a screen that names the boxes of a CMS-1500 by number alone', () => {
  it('is read by the numbers', () => {
    expect(readings(telling())).toEqual([
      'coverage.memberId',
      'otherCoverage.memberId',
      'coverage.planName',
      'physician.npi',
      'facility.npi',
      'seller.npi',
    ]);
  });

  it('five telling numbers are too few', () => {
    for (let left = 0; left < 6; left++) {
      const five = telling().filter((_, at) => at !== left);
      expect(readings(five).filter((reading) => reading !== '')).toEqual([]);
    }
  });

  it.each([
    ['2', 'patient.name.full'],
    ['4', 'subscriber.name.full'],
    ['11', 'coverage.groupNumber'],
    ['23', 'claim.priorAuthorization'],
    ['25', 'seller.taxId'],
    ['26', 'claim.accountNumber'],
    ['28', 'claim.totalCharge'],
    ['29', 'claim.amountPaid'],
  ])('box %s is %s, however its number is written', (number, concept) => {
    for (const written of [number, `${number}.`, `Box ${number}`, `Fld ${number}`, `#${number}`])
      expect({ written, read: onScreen(numbered(written)) }).toEqual({ written, read: [concept] });
  });

  it('the boxes for signing are left alone', () => {
    expect(onScreen(numbered('12'), numbered('13'), numbered('31'))).toEqual(Array(3).fill('never signature'));
  });

  it('reserved boxes are left empty', () => {
    const read = onScreen(numbered('8'), numbered('9b'), numbered('30'));
    for (const reading of read) expect(['', 'claim.other']).toContain(reading);
  });

  it('a caption that names a party is written out, whatever its number is on paper', () => {
    expect(onScreen(box({ above: '6. Sponsor’s sex' }))).not.toEqual(['patient.relationshipToSubscriber']);
  });

  it('a name in one box is in the order of the paper, unless the box tells another', () => {
    const fields = page(
      telling(),
      box('2 Patient’s name'),
      box('17 Doctor’s name'),
      box('4 Insured’s name (first last)'),
    );
    const hints = withBoxTitles(fields)
      .slice(6)
      .map(({ labels }) => labels.some(({ text }) => text === 'Last, First, Middle'));
    expect(hints).toEqual([true, false, false]);
  });

  it('two boxes of one number are its two entries, in their order', () => {
    expect(onScreen(numbered('3'), radios({ left: '3' }, ['F', 'M']))).toEqual(['patient.birthDate', 'patient.sex']);
    expect(onScreen(radios({ left: '10b' }, YES_NO), numbered('10b'))).toEqual([
      'condition.autoAccident',
      'condition.autoAccidentState',
    ]);
  });

  it('the letters of box 21 number the diagnoses', () => {
    const lettered = ['21A.', '21B.', '21D.'].map((number) => box(number));
    expect(onScreen(lettered)).toEqual(['diagnosis[0].code', 'diagnosis[1].code', 'diagnosis[3].code']);
  });

  it('is one also where its captions are labels in full, and a number with “NPI” says whose', () => {
    const full = ["1a. Insured's ID", '9a. Other policy', '11c. Plan name', '24f. Charges', '32a. NPI', '33a. NPI'];
    expect(
      readings(
        full.map((caption) => box(caption)),
        box('17b. NPI'),
      ).at(-1),
    ).toBe('physician.npi');
    expect(readings(box('17b. NPI'))).toEqual(['seller.npi']);
  });

  it('a number with a shorthand says whose the shorthand is', () => {
    const short = ['5 ZIP', '7 ZIP', '33 TEL', '17 NPI', '32 CITY', '11A DOB', '3 DOB', '29 PD', '21B DX'];
    expect(onScreen(short.map((caption) => box(caption)))).toEqual([
      'patient.address.zip',
      'subscriber.address.zip',
      'seller.phone',
      'physician.npi',
      'facility.address.city',
      'subscriber.birthDate',
      'patient.birthDate',
      'claim.amountPaid',
      'diagnosis[1].code',
    ]);
  });

  it('of a second line and of a tax ID’s kind too', () => {
    const kinds = list('25 EIN QUAL', ['EI - EIN', 'SY - SSN']);
    expect(onScreen(box('5 ADDR'), box('5 ADDR LN 2'), box('5 CITY'), box('9 OI NM'), kinds)).toEqual([
      'patient.address.line1',
      'patient.address.line2',
      'patient.address.city',
      'otherCoverage.policyholder.name.full',
      'seller.taxIdType',
    ]);
  });

  it('the number of a row of a table is none of a box', () => {
    const rows = (row: number) => ({ labels: [{ text: `${row + 1}`, from: 'row-header' as const }] });
    expect(onScreen(table(['', ''], 5, (_, row) => rows(row)))).toEqual(Array(10).fill(''));
  });

  it('a third box of a number with two entries stays as it is', () => {
    expect(onScreen(numbered('10b'), numbered('10b'), numbered('10b')).at(-1)).toBe('');
  });

  it('the columns of box 24 belong to their lines, the one from and the one to by their word', () => {
    const headers = ['24A to', '24A fr', '24B', '24D', '24E', '24F', '24G'];
    const line = (row: number) =>
      ['dateTo', 'dateFrom', 'placeOfService', 'procedureCode', 'pointer', 'charge', 'units'].map(
        (column) => `line[${row}].${column}`,
      );
    expect(onScreen(table(headers, 2, () => ({})))).toEqual([...line(0), ...line(1)]);
  });

  it.each([
    ['24A from', '24A thru'],
    ['24A', '24A'],
  ])('"%s" and "%s" are the first and the last day', (from, to) => {
    expect(onScreen(table([from, to, '24D', '24F'], 1, () => ({})))).toEqual([
      'line[0].dateFrom',
      'line[0].dateTo',
      'line[0].procedureCode',
      'line[0].charge',
    ]);
  });

  it.each([
    ['5', 'patient'],
    ['7', 'subscriber'],
    ['32', 'facility'],
    ['33', 'seller'],
  ])('box %s is shared: the hint of each of its boxes says which part of the %s it is', (number, party) => {
    const hints = ['street', 'city', 'state', 'zip', 'phone'];
    expect(onScreen(hints.map((hint) => numbered(number, hint)))).toEqual([
      `${party}.address.line1`,
      `${party}.address.city`,
      `${party}.address.state`,
      `${party}.address.zip`,
      `${party}.phone`,
    ]);
  });

  it('a shared box without a hint is left to her', () => {
    expect(onScreen(numbered('5'), numbered('33'))).toEqual(['', '']);
  });
});

describe('a page that merely counts', () => {
  const counting = () =>
    Array.from({ length: 12 }, (_, at) =>
      box({ left: `${at + 1}.` }, { rect: { x: 20, y: 40 * at, width: 90, height: 24 } }),
    );

  it('is not read by the numbers', () => {
    expect(readings(counting()).filter((reading) => reading !== '')).toEqual([]);
  });

  it.each([
    ['11b', 'EMPLOYER’S NAME', 'subscriber.employer'],
    ['11b', 'EMPLOYER OR SCHOOL NAME', 'subscriber.employer'],
    ['30', 'BALANCE DUE', 'claim.balanceDue'],
    ['11b', 'OTHER CLAIM ID', 'claim.other'],
  ])('box %s of an earlier printing speaks for itself: %s', (number, caption, means) => {
    expect(onScreen(box({ above: `${number}. ${caption}` }))).toEqual([means]);
  });

  it('a box that says in words what it takes is not read by the caption it shares', () => {
    const beside = { above: '32. SERVICE FACILITY NAME AND PHONE' };
    expect(
      onScreen(box({ aria: 'Service facility name', ...beside }), box({ aria: 'Service facility phone', ...beside })),
    ).toEqual(['facility.name.full', 'facility.phone']);
  });

  it('keeps its fields as they are', () => {
    const fields = page(counting());
    expect(withBoxTitles(fields)).toEqual(fields);
  });

  it('a number before a caption in full leaves the caption its own meaning', () => {
    const captioned = ['1a', '9a', '11c', '17b', '32a', '33a'].map((number) =>
      box({ left: `${number}. Name of the town where you live` }),
    );
    const fields = page(captioned);
    expect(withBoxTitles(fields)).toEqual(fields);
  });

  it('a number far from the box, in its hint, does not count', () => {
    const fields = page(['1a', '9a', '11c', '17b', '32a', '33a'].map((hint) => box({ hint })));
    expect(withBoxTitles(fields)).toEqual(fields);
  });
});
