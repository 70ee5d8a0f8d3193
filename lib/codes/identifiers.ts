/**
 * Identifiers as people type them -> the form they are stored in, or undefined when they cannot be that identifier.
 * All are strings; none loses a leading zero.
 */

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Digits with the usual separators and nothing else, so that a sentence with a number in it is not taken for one. */
const onlySeparated = (text: string) => /^[\d\s().+\-\u2010-\u2015/]*$/.test(text);

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
  return onlySeparated(text) && /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`) ? digits : undefined;
}

/** Tax ID of a business (EIN, 12-3456789) or a person (SSN, 123-45-6789): nine digits; neither has a check digit. */
export function normalizeTaxId(text: string): string | undefined {
  const digits = digitsOf(text);
  return onlySeparated(text) && digits.length === 9 && !/^0+$/.test(digits) ? digits : undefined;
}

/** An EIN as it is printed, 12-3456789; '' for anything but nine digits. */
export const formatEin = (taxId: string): string =>
  /^\d{9}$/.test(taxId) ? `${taxId.slice(0, 2)}-${taxId.slice(2)}` : '';

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

/** What is wrong with an NPI as typed, in one sentence; '' when it is right or empty. */
export function npiProblem(text: string): string {
  if (!text.trim() || normalizeNpi(text)) return '';
  const digits = digitsOf(text);
  if (digits.length === 9) return 'This looks like a tax ID; an NPI has ten digits.';
  if (digits.length !== 10) return 'An NPI has ten digits.';
  if (!/^[12]/.test(digits) && normalizePhone(text))
    return 'This looks like a phone number; an NPI starts with 1 or 2.';
  return 'A digit of this NPI is wrong: its check digit does not fit.';
}
