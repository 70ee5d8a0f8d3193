import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatEin,
  normalizeMbi,
  normalizeNpi,
  normalizePhone,
  normalizeTaxId,
  normalizeZip,
  npiProblem,
} from '../../../lib/codes/identifiers';
import { normalizePlaceOfService, PLACES_OF_SERVICE } from '../../../lib/codes/placeOfService';
import { normalizeProcedure } from '../../../lib/codes/procedures';

const READERS = { normalizeNpi, normalizeTaxId, normalizeMbi, normalizeZip, normalizePhone, normalizeProcedure };

const CASES: [reader: keyof typeof READERS, written: string, stored: string | undefined][] = [
  ['normalizeNpi', '1234567893', '1234567893'],
  ['normalizeNpi', '1234 567 893', '1234567893'],
  ['normalizeNpi', '1234567890', undefined],
  ['normalizeNpi', '3234567893', undefined],
  ['normalizeNpi', 'NPI 1234567893', undefined],
  ['normalizeTaxId', '84-5550199', '845550199'],
  ['normalizeTaxId', '012-34-5678', '012345678'],
  ['normalizeTaxId', '000000000', undefined],
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
    ['', ''],
    ['1234567893', ''],
    ['84-5550199', 'This looks like a tax ID; an NPI has ten digits.'],
    ['(844) 572-9626', 'This looks like a phone number; an NPI starts with 1 or 2.'],
    ['12345', 'An NPI has ten digits.'],
    ['1234567890', 'A digit of this NPI is wrong: its check digit does not fit.'],
  ])('tells what is wrong with the NPI “%s”', (written, message) => {
    expect(npiProblem(written)).toBe(message);
  });

  test('prints a tax ID as an EIN', () => {
    expect(formatEin('845550199')).toBe('84-5550199');
    expect(formatEin('')).toBe('');
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
