import { describe, expect, it } from 'vitest';
import { bare, dayOf, sameText } from '../../../lib/page/same';

describe('dayOf', () => {
  it.each([
    ['November 23, 1975', '1975-11-23'],
    ['Nov 23, 1975', '1975-11-23'],
    ['Sunday, November 23, 1975', '1975-11-23'],
    ['4-Apr-1978', '1978-04-04'],
    ['23 November 1975', '1975-11-23'],
    ['11/23/1975', '1975-11-23'],
    ['1975-11-23', '1975-11-23'],
    ['Noon 23, 1975', ''],
    ['Anf 23, 1975', ''],
    ['23', ''],
    ['', ''],
  ])('%j is %j', (text, iso) => {
    expect(dayOf(text)).toBe(iso);
  });
});

describe('sameText', () => {
  it.each([
    ['(608) 555-0142', '6085550142'],
    ['+1 (608) 555-0142', '6085550142'],
    ['84-5550199', '845550199'],
    ['$2,300.00', '2300.00'],
    ['2300', '2300.00'],
    ['300.5', '300.50'],
    ['1/14/2026', '01/14/2026'],
    ['2026-01-14', '01/14/2026'],
    ['MADISON', 'Madison'],
    ['C50412', 'C50.412'],
    ['Núñez', 'Nunez'],
    ['  Okafor ', 'Okafor'],
    ['', ''],
    ['-', '-'],
  ])('%j and %j are the same value', (one, other) => {
    expect(sameText(one, other)).toBe(true);
    expect(sameText(other, one)).toBe(true);
  });

  it.each([
    ['30000', '300.00'],
    ['3000.0', '300.00'],
    ['0662', '662'],
    ['0662T', '662T'],
    ['00.50', '0.5'],
    ['04/09/1978', '09/04/1978'],
    ['01/14/2026', '01/14/2027'],
    ['1420', '1420 Juniper Hollow Road'],
    ['608-555-014', '608-555-0142'],
    ['16085550142', '6085550142'],
    ['', 'Madison'],
    ['___', ''],
    ['-', '.'],
  ])('%j and %j are not', (one, other) => {
    expect(sameText(one, other)).toBe(false);
    expect(sameText(other, one)).toBe(false);
  });
});

it('bare leaves letters and digits, in lower case and without accents', () => {
  expect(bare(' D’Ávila-O’Neil, Apt. 3B ')).toBe('davilaoneilapt3b');
});
