/**
 * Identifiers as people type them -> the form they are stored in, or undefined when they cannot be that identifier.
 * All are strings; none loses a leading zero.
 */

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Digits with the usual separators and nothing else, so that a sentence with a number in it is not taken for one. */
const onlySeparated = (text: string) => /^[\d\s().+\-\u2010-\u2015/]*$/.test(text);

/** (608) 555-0142, 608.555.0142, +1 608 555 0142: ten digits grouped as only phone numbers are. */
export const isGroupedAsPhone = (text: string): boolean =>
  /^\s*(?:\+?1[\s.-]*)?(?:\(\d{3}\)\s*|\d{3}[\s./\u2010-\u2015-]+)\d{3}[\s.\u2010-\u2015-]+\d{4}\s*$/.test(text);

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** National Provider Identifier: ten digits, first 1 or 2, Luhn over 80840 + NPI (45 CFR 162.406, CMS check-digit rule). */
export function normalizeNpi(text: string): string | undefined {
  const digits = digitsOf(text);
  const shaped = onlySeparated(text) && !text.includes('(') && /^[12]\d{9}$/.test(digits);
  return shaped && luhn(`80840${digits}`) ? digits : undefined;
}

/**
 * Tax ID of a business (EIN, 12-3456789) or a person (SSN, 123-45-6789): nine digits; neither has a check digit. Nine
 * digits grouped as a ZIP code (53711-1234) are none.
 */
export function normalizeTaxId(text: string): string | undefined {
  const digits = digitsOf(text);
  const shaped = onlySeparated(text) && digits.length === 9 && !/^\s*\d{5}-\d{4}\s*$/.test(text);
  return shaped && !/^0+$/.test(digits) ? digits : undefined;
}

/** Whose tax ID it is by the way it is grouped; '' for nine digits in a row, which do not say. */
export function taxIdKind(text: string): 'ein' | 'ssn' | '' {
  if (!normalizeTaxId(text)) return '';
  if (/^\s*\d{2}\s*[-\u2010-\u2015\s]\s*\d{7}\s*$/.test(text)) return 'ein';
  return /^\s*\d{3}\s*[-\u2010-\u2015\s]\s*\d{2}\s*[-\u2010-\u2015\s]\s*\d{4}\s*$/.test(text) ? 'ssn' : '';
}

/** Two digits that, as far as is known, no EIN starts with; from memory of the IRS list, so a reason to look twice only. */
const UNUSED_EIN_PREFIX = /^(?:0[0789]|1[789]|2[89]|49|69|7[089]|89|9[67])/;

/** Whether an EIN starts like none that is known to be given out; she should check it against the bill. */
export const isUnusualEin = (text: string): boolean =>
  taxIdKind(text) !== 'ssn' && UNUSED_EIN_PREFIX.test(normalizeTaxId(text) ?? '');

/** A tax ID as it is printed, 12-3456789 or 123-45-6789; '' for anything but nine digits. */
export function formatTaxId(digits: string, kind: 'ein' | 'ssn' | ''): string {
  if (!/^\d{9}$/.test(digits)) return '';
  if (kind === 'ssn') return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
  return `${digits.slice(0, 2)}-${digits.slice(2)}`;
}

// The letters of an MBI leave out S, L, O, I, B and Z (CMS, MBI format).
const MBI = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Medicare Beneficiary Identifier: eleven characters; the dashes on the card are for reading only. */
export function normalizeMbi(text: string): string | undefined {
  const plain = text.replace(/[\s-]/g, '').toUpperCase();
  return MBI.test(plain) ? plain : undefined;
}

/** US ZIP code: 53711 or 53711-1234. */
export function normalizeZip(text: string): string | undefined {
  const match = /^(\d{5})(?:[\s-]?(\d{4}))?$/.exec(text.trim());
  return match ? match[1] + (match[2] ? `-${match[2]}` : '') : undefined;
}

/** US phone number, with or without +1 and separators -> ten digits; area code and exchange start with 2 to 9. */
export function normalizePhone(text: string): string | undefined {
  const digits = digitsOf(text).replace(/^1(?=\d{10}$)/, '');
  return onlySeparated(text) && /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) ? digits : undefined;
}

/**
 * Modifier of a procedure code: two characters, a number from 22 on (CPT) or with a letter (HCPCS). Lower numbers are
 * places of service.
 */
export function normalizeModifier(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^(?:2[2-9]|[3-9]\d|[A-Z][A-Z0-9]|\d[A-Z])$/.test(code) ? code : undefined;
}

/** Revenue code of a hospital's bill (UB-04 box 42): four digits, the first mostly 0; bills often leave that zero out. */
export function normalizeRevenueCode(text: string): string | undefined {
  const code = text.trim();
  if (/^\d{3}$/.test(code)) return `0${code}`;
  return /^(?:0\d{3}|[123]\d{3})$/.test(code) ? code : undefined;
}
