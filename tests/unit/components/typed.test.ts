import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modifiers, money, npi, phone, taxId, upper, wholeNumber, zip } from '../../../components/form/typed';
import { getIn, setIn } from '../../../lib/profile/paths';

describe('money', () => {
  it.each([
    ['300', 30000],
    ['300.00', 30000],
    ['300.5', 30050],
    ['$1,234.56', 123456],
    [' .75 ', 75],
    ['0', 0],
    ['-5', -500],
  ])('reads %s as %i cents', (text, cents) => {
    expect(money.parse(text)).toBe(cents);
  });

  it.each(['', 'abc', '3,00', '1.234,56', '12.345', '$', '.', '1e3', '12 34'])('keeps %j as typed', (text) => {
    expect(money.parse(text)).toBe(text);
  });

  it('comes back as the same cents from what it shows, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => money.parse(money.format(cents)) === cents),
    );
  });

  it('shows what could not be read as it was typed', () => {
    expect(money.format('12,34 dollars')).toBe('12,34 dollars');
  });
});

describe('phone', () => {
  it.each(['6085550142', '(608) 555-0142', '608.555.0142', '+1 608 555 0142', '1-608-555-0142'])(
    'reads %s as ten digits',
    (text) => {
      expect(phone.parse(text)).toBe('6085550142');
    },
  );

  it.each(['555-0142', '608 555 0142 ext 3', '608555014255'])('keeps %s as typed, for the schema to refuse', (text) => {
    expect(phone.parse(text)).toBe(text);
  });

  it('shows ten digits as a phone number', () => {
    expect(phone.format('6085550142')).toBe('(608) 555-0142');
    expect(phone.format('555')).toBe('555');
  });
});

it('reads and shows tax IDs with their dash', () => {
  expect(taxId.parse('84-5550199')).toBe('845550199');
  expect(taxId.parse('84-555')).toBe('84-555');
  expect(taxId.parse('900 55 0142')).toBe('900-55-0142'); // a person's, and it stays one
  expect(taxId.format('900-55-0142')).toBe('900-55-0142');
  expect(taxId.parse('53711-1234')).toBe('53711-1234'); // grouped as a ZIP code: for the schema to refuse
  expect(taxId.format('845550199')).toBe('84-5550199');
});

it('reads NPIs and ZIP codes with their usual separators', () => {
  expect(npi.parse('1234 567 893')).toBe('1234567893');
  expect(npi.parse('84-5550199')).toBe('84-5550199');
  expect(zip.parse('537111234')).toBe('53711-1234');
  expect(zip.parse('537')).toBe('537');
});

it('reads modifiers as a list, states in capitals, units as numbers', () => {
  expect(modifiers.parse('gy, 59')).toEqual(['GY', '59']);
  expect(modifiers.format(['GY', '59'])).toBe('GY 59');
  expect(upper.parse(' wi ')).toBe('WI');
  expect(wholeNumber.parse('3')).toBe(3);
  expect(wholeNumber.parse('three')).toBe('three');
});

describe('paths', () => {
  const root = { a: [{ b: 1 }, { b: 2 }], c: { d: 3 } };

  it('reads and replaces inside lists without touching the original', () => {
    const next = setIn(root, 'a[1].b', 9);
    expect(getIn(next, 'a[1].b')).toBe(9);
    expect(root.a[1]!.b).toBe(2);
    expect(next.c).toBe(root.c);
    expect(Array.isArray(next.a)).toBe(true);
  });

  it('finds nothing where a step is missing', () => {
    expect(getIn(root, 'a[7].b')).toBeUndefined();
    expect(getIn(root, 'x.y.z')).toBeUndefined();
  });
});
