import {
  isGroupedAsPhone,
  normalizeMbi,
  normalizeModifier,
  normalizeNpi,
  normalizePhone,
  normalizeRevenueCode,
  normalizeTaxId,
  normalizeZip,
  taxIdKind,
} from './identifiers';
import { normalizeIcd } from './normalizeIcd';
import { normalizePlaceOfService } from './placeOfService';
import { normalizeProcedure, procedureRule } from './procedures';

/** How a right one of each kind is read, and the sentence that says what it looks like. */
export const IDENTIFIERS = {
  npi: { read: normalizeNpi, name: 'an NPI', rule: 'An NPI has ten digits.' },
  taxId: { read: normalizeTaxId, name: 'a tax ID', rule: 'A tax ID has nine digits.' },
  mbi: {
    read: normalizeMbi,
    name: 'a Medicare number',
    rule: 'A Medicare number has eleven characters, like 1EG4-TE5-MK73, and never the letters S, L, O, I, B or Z.',
  },
  zip: { read: normalizeZip, name: 'a ZIP code', rule: 'A ZIP code has five digits, or nine as 53711-1234.' },
  phone: { read: normalizePhone, name: 'a phone number', rule: 'A US phone number has ten digits.' },
  placeOfService: {
    read: normalizePlaceOfService,
    name: 'a place of service code',
    rule: 'A place of service code has two digits.',
  },
  modifier: { read: normalizeModifier, name: 'a modifier', rule: 'A modifier has two characters.' },
  revenueCode: { read: normalizeRevenueCode, name: 'a hospital revenue code', rule: 'A revenue code has four digits.' },
  procedureCode: {
    read: normalizeProcedure,
    name: 'a procedure code',
    rule: 'A procedure code has five characters, like 97039 or A9273.',
  },
  diagnosisCode: {
    read: normalizeIcd,
    name: 'a diagnosis code',
    rule: 'A diagnosis code is a letter and up to six more characters, like C50.412.',
  },
} as const;
export type IdentifierKind = keyof typeof IDENTIFIERS;

/** What people put into the box of an identifier although it is none. */
const OTHERS = {
  ssn: { name: 'a Social Security number' },
  oldMedicareNumber: { name: 'a Medicare number from before 2018' },
  date: { name: 'a date' },
  amount: { name: 'an amount of money' },
  email: { name: 'an e-mail address' },
} as const;

export const KIND_NAMES = { ...IDENTIFIERS, ...OTHERS } as const;
export type EnteredKind = keyof typeof KIND_NAMES;

/** What a text looks like, the kinds that cannot be mistaken first. Digits alone say least, so they come last. */
const LOOKS: readonly [kind: EnteredKind, is: (text: string) => boolean][] = [
  ['email', (text) => /^\S+@\S+\.\S+$/.test(text)],
  ['date', (text) => /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2}))$/.test(text)],
  ['amount', (text) => /^\$\s*[\d,.]+$|^\d[\d,]*\.\d{2}$/.test(text)],
  ['mbi', (text) => normalizeMbi(text) !== undefined],
  ['oldMedicareNumber', (text) => /^\d{3}-?\d{2}-?\d{4}-?[A-Z]\d?$/i.test(text)],
  ['phone', isGroupedAsPhone],
  ['ssn', (text) => taxIdKind(text) === 'ssn'],
  ['taxId', (text) => taxIdKind(text) === 'ein'],
  ['zip', (text) => /^\d{5}-\d{4}$/.test(text)],
  ['procedureCode', (text) => procedureRule(normalizeProcedure(text) ?? '') !== undefined || /^\d{4}T$/i.test(text)],
  ['diagnosisCode', (text) => normalizeIcd(text) !== undefined && /^[A-Z]\d/i.test(text) && text.length > 2],
  ['npi', (text) => normalizeNpi(text) !== undefined],
  ['phone', (text) => normalizePhone(text) !== undefined],
  ['taxId', (text) => normalizeTaxId(text) !== undefined],
  ['zip', (text) => /^\d{5}$/.test(text)],
  ['revenueCode', (text) => /^0\d{3}$/.test(text)],
  ['placeOfService', (text) => normalizePlaceOfService(text) !== undefined],
  ['modifier', (text) => normalizeModifier(text) !== undefined],
];

/** The sentence for a text that is another kind of thing than its box asks for. */
export const wrongKindSentence = (entered: EnteredKind, expected: IdentifierKind): string =>
  `This looks like ${KIND_NAMES[entered].name}, not ${IDENTIFIERS[expected].name}. ${IDENTIFIERS[expected].rule}`;

export const NPI_CHECK_DIGIT = 'A digit of this NPI is wrong: its check digit does not fit.';

/** The sentence that names what she entered instead; '' when it is right, empty, or like nothing we know. Never throws. */
export function wrongKind(expected: IdentifierKind, text: string): string {
  const typed = text.trim();
  if (!typed || IDENTIFIERS[expected].read(typed) !== undefined) return '';
  const entered = LOOKS.find(([kind, is]) => kind !== expected && is(typed))?.[0];
  return entered ? wrongKindSentence(entered, expected) : '';
}

/**
 * What is wrong with an identifier as she typed it, in one or two sentences that name what she entered instead; '' when
 * it is right or empty. `schemaText` has every one of them in Spanish. Never throws.
 */
export function identifierProblem(expected: IdentifierKind, text: string): string {
  const typed = text.trim();
  if (!typed || IDENTIFIERS[expected].read(typed) !== undefined) return '';
  const wrong = wrongKind(expected, typed);
  if (wrong) return wrong;
  if (expected === 'npi' && /^[12]\d{9}$/.test(typed.replace(/[\s-]/g, ''))) return NPI_CHECK_DIGIT;
  return IDENTIFIERS[expected].rule;
}

/** What is wrong with an NPI as typed; '' when it is right or empty. */
export const npiProblem = (text: string): string => identifierProblem('npi', text);
