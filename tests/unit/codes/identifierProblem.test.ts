import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  IDENTIFIERS,
  type IdentifierKind,
  identifierProblem,
  type KIND_NAMES,
  wrongKindSentence,
} from '../../../lib/codes/identifierProblem';
import { schemaText } from '../../../lib/i18n/schemaText';

const KINDS = Object.keys(IDENTIFIERS) as IdentifierKind[];

/** One right example of each kind, written so that it can be nothing else. */
const EXAMPLES: Record<keyof typeof KIND_NAMES, string> = {
  npi: '1234567893',
  taxId: '84-5550199',
  mbi: '1EG4-TE5-MK73',
  zip: '53711-1234',
  phone: '(608) 555-0142',
  placeOfService: '11',
  modifier: 'GY',
  revenueCode: '0335',
  procedureCode: 'A9273',
  diagnosisCode: 'C50.412',
  ssn: '123-45-6789',
  oldMedicareNumber: '123-45-6789A',
  date: '2026-01-14',
  amount: '$300.00',
  email: 'jordan@example.com',
};
/** What is also right where another kind is asked: a person's number is a tax ID. */
const ALSO_RIGHT: [entered: keyof typeof KIND_NAMES, expected: IdentifierKind][] = [['ssn', 'taxId']];

const PAIRS = KINDS.flatMap((expected) =>
  (Object.keys(EXAMPLES) as (keyof typeof KIND_NAMES)[]).map((entered) => [entered, expected] as const),
);

describe('what is wrong with an identifier', () => {
  test.each(PAIRS)('%s in the box for %s', (entered, expected) => {
    const right = entered === expected || ALSO_RIGHT.some(([a, b]) => a === entered && b === expected);
    expect(identifierProblem(expected, EXAMPLES[entered])).toBe(right ? '' : wrongKindSentence(entered, expected));
  });

  test.each<[IdentifierKind, string, string]>([
    ['npi', '', ''],
    ['npi', '84-5550199', 'This looks like a tax ID, not an NPI. An NPI has ten digits.'],
    ['npi', '845550199', 'This looks like a tax ID, not an NPI. An NPI has ten digits.'],
    ['npi', '8445729626', 'This looks like a phone number, not an NPI. An NPI has ten digits.'],
    ['npi', '12345', 'This looks like a ZIP code, not an NPI. An NPI has ten digits.'],
    ['npi', '1234567890', 'A digit of this NPI is wrong: its check digit does not fit.'],
    ['npi', '123456', 'An NPI has ten digits.'],
    ['taxId', '1234567893', 'This looks like an NPI, not a tax ID. A tax ID has nine digits.'],
    ['zip', '537', 'A ZIP code has five digits, or nine as 53711-1234.'],
    [
      'placeOfService',
      '97039',
      'This looks like a procedure code, not a place of service code. A place of service code has two digits.',
    ],
    [
      'placeOfService',
      '28',
      'This looks like a modifier, not a place of service code. A place of service code has two digits.',
    ],
    ['modifier', '19', 'This looks like a place of service code, not a modifier. A modifier has two characters.'],
    [
      'procedureCode',
      '0335',
      'This looks like a hospital revenue code, not a procedure code. A procedure code has five characters, like 97039 or A9273.',
    ],
    [
      'procedureCode',
      'Z51-11',
      'This looks like a diagnosis code, not a procedure code. A procedure code has five characters, like 97039 or A9273.',
    ],
    [
      'diagnosisCode',
      '97039',
      'This looks like a procedure code, not a diagnosis code. A diagnosis code is a letter and up to six more characters, like C50.412.',
    ],
    [
      'mbi',
      '1SG4TE5MK73',
      'A Medicare number has eleven characters, like 1EG4-TE5-MK73, and never the letters S, L, O, I, B or Z.',
    ],
  ])('%s “%s”: %s', (expected, text, sentence) => {
    expect(identifierProblem(expected, text)).toBe(sentence);
  });

  test('has a sentence for any text that is not right, and each of them in Spanish too', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d ().-]{0,14}$/),
      fc.stringMatching(/^[A-Z\d.-]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), text, (expected, typed) => {
        const sentence = identifierProblem(expected, typed);
        const right = typed.trim() === '' || IDENTIFIERS[expected].read(typed.trim()) !== undefined;
        expect(sentence === '').toBe(right);
        if (sentence) expect(schemaText(sentence, 'es')).not.toBe(sentence);
      }),
      { numRuns: 1000 },
    );
  });
});
