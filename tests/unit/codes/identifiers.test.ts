import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatTaxId,
  isUnusualEin,
  normalizeMbi,
  normalizeModifier,
  normalizeNpi,
  normalizePhone,
  normalizeRevenueCode,
  normalizeTaxId,
  normalizeZip,
  taxIdKind,
} from '../../../lib/codes/identifiers';
import { normalizePlaceOfService, PLACES_OF_SERVICE } from '../../../lib/codes/placeOfService';
import { normalizeProcedure } from '../../../lib/codes/procedures';

const READERS = {
  normalizeNpi,
  normalizeTaxId,
  normalizeMbi,
  normalizeZip,
  normalizePhone,
  normalizeProcedure,
  normalizeModifier,
  normalizeRevenueCode,
};

const CASES: [reader: keyof typeof READERS, written: string, stored: string | undefined][] = [
  ['normalizeNpi', '1234567893', '1234567893'],
  ['normalizeNpi', '1234 567 893', '1234567893'],
  ['normalizeNpi', '1234567890', undefined],
  ['normalizeNpi', '3234567893', undefined],
  ['normalizeNpi', 'NPI 1234567893', undefined],
  ['normalizeTaxId', '84-5550199', '845550199'],
  ['normalizeTaxId', '012-34-5678', '012345678'],
  ['normalizeTaxId', '000000000', undefined],
  ['normalizeTaxId', '53711-1234', undefined],
  ['normalizeNpi', '(199) 555-0142', undefined],
  ['normalizeTaxId', '1234567893', undefined],
  ['normalizeMbi', '1EG4-TE5-MK73', '1EG4TE5MK73'],
  ['normalizeMbi', '1eg4 te5 mk73', '1EG4TE5MK73'],
  ['normalizeMbi', '1SG4TE5MK73', undefined],
  ['normalizeMbi', '0EG4TE5MK73', undefined],
  ['normalizeZip', '53711', '53711'],
  ['normalizeZip', '53711 1234', '53711-1234'],
  ['normalizeZip', '537111234', '53711-1234'],
  ['normalizeZip', '02298', '02298'],
  ['normalizeZip', '5371', undefined],
  ['normalizePhone', '(608) 555-0142', '6085550142'],
  ['normalizePhone', '+1 608.555.0142', '6085550142'],
  ['normalizePhone', '108-555-0142', undefined],
  ['normalizePhone', '555-0142', undefined],
  ['normalizePhone', 'call 608 555 0142', undefined],
  ['normalizeProcedure', '662T', '0662T'],
  ['normalizeProcedure', ' 0663t ', '0663T'],
  ['normalizeProcedure', 'a9273', 'A9273'],
  ['normalizeProcedure', '97039', '97039'],
  ['normalizeProcedure', 'O662T', '0662T'],
  ['normalizeProcedure', '0662-T', '0662T'],
  ['normalizeProcedure', 'CPT 97039', '97039'],
  ['normalizeProcedure', 'HCPCS: e1399', 'E1399'],
  ['normalizeProcedure', '97,039', '97039'],
  ['normalizeProcedure', '97039-GY', '97039'],
  ['normalizeProcedure', '9703912', undefined],
  ['normalizeModifier', 'gy', 'GY'],
  ['normalizeModifier', '59', '59'],
  ['normalizeModifier', '11', undefined],
  ['normalizeModifier', 'GYX', undefined],
  ['normalizeRevenueCode', '0335', '0335'],
  ['normalizeRevenueCode', '335', '0335'],
  ['normalizeRevenueCode', '97039', undefined],
  ['normalizeProcedure', '9703', undefined],
  ['normalizeProcedure', 'therapy session', undefined],
];

describe('identifiers as people type them', () => {
  test.each(CASES)('%s(“%s”) is %s', (reader, written, stored) => {
    expect(READERS[reader](written)).toBe(stored);
  });

  test.each(Object.entries(READERS))('%s leaves what it gave out alone, and takes any text', (_name, read) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dA-Z ()-]{0,14}$/)), (text) => {
        const once = read(text);
        if (once !== undefined) expect(read(once)).toBe(once);
      }),
    );
  });

  test('notices every single wrong digit of an NPI', () => {
    const right = '1234567893';
    for (let at = 0; at < right.length; at++) {
      for (const digit of '0123456789') {
        const changed = right.slice(0, at) + digit + right.slice(at + 1);
        expect(normalizeNpi(changed)).toBe(changed === right ? right : undefined);
      }
    }
  });

  test.each([
    ['84-5550199', 'ein'],
    ['123-45-6789', 'ssn'],
    ['845550199', ''],
    ['53711-1234', ''],
  ])('tells a company’s tax ID from a person’s by its dashes: %s', (written, kind) => {
    expect(taxIdKind(written)).toBe(kind);
  });

  test('has doubts about a first pair of digits that no EIN is known to have', () => {
    expect(isUnusualEin('07-1234567')).toBe(true);
    expect(isUnusualEin('84-5550199')).toBe(false);
    expect(isUnusualEin('078-05-1120')).toBe(false); // a person's number
    expect(isUnusualEin('')).toBe(false);
  });

  test('prints a tax ID as an EIN', () => {
    expect(formatTaxId('845550199', 'ein')).toBe('84-5550199');
    expect(formatTaxId('900550142', 'ssn')).toBe('900-55-0142');
    expect(formatTaxId('', 'ein')).toBe('');
  });
});

describe('places of service', () => {
  test('are the 52 of CMS', () => {
    expect(Object.keys(PLACES_OF_SERVICE)).toHaveLength(52);
    expect(PLACES_OF_SERVICE['22']).toBe('On Campus-Outpatient Hospital');
  });

  test.each([
    [' 22 ', '22'],
    ['02', '02'],
    ['2', undefined],
    ['28', undefined],
    ['toString', undefined],
  ])('“%s” is %s', (written, code) => {
    expect(normalizePlaceOfService(written)).toBe(code);
  });
});
