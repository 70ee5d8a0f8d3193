import { readCents } from '../../lib/cents';
import { formatTaxId, normalizeNpi, normalizeTaxId, normalizeZip, taxIdKind } from '../../lib/codes/identifiers';
import { normalizeIcd } from '../../lib/codes/normalizeIcd';

/**
 * What she types against what is stored. Each `parse` gives the stored form, or the text itself when it cannot be read:
 * the schema then refuses it with its own sentence, and nothing she typed is lost.
 */
export interface TypedAs {
  parse: (text: string) => unknown;
  format: (stored: unknown) => string;
}

const asText = (stored: unknown) => (stored === undefined || stored === null ? '' : String(stored));

/** "$1,300.5" -> 130050 cents -> "1300.50". Thousands by comma, at most two decimals. */
export const money: TypedAs = {
  parse: (text) => readCents(text) ?? text.trim(),
  format: (stored) => (typeof stored === 'number' ? (stored / 100).toFixed(2) : asText(stored)),
};

/** "+1 (608) 555-0142" -> "6085550142" -> "(608) 555-0142" */
export const phone: TypedAs = {
  parse: (text) => {
    const trimmed = text.trim();
    if (!/^[\d\s().+/-]*$/.test(trimmed)) return trimmed;
    const digits = trimmed.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
    return digits.length === 10 || trimmed === '' ? digits : trimmed;
  },
  format: (stored) => asText(stored).replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
};

/** "84-5550199" -> "845550199" -> "84-5550199"; "123 45 6789" -> "123-45-6789", which says that it is a person's */
export const taxId: TypedAs = {
  parse: (text) => {
    const digits = normalizeTaxId(text);
    if (!digits) return text.trim();
    return taxIdKind(text) === 'ssn' ? formatTaxId(digits, 'ssn') : digits;
  },
  format: (stored) => formatTaxId(asText(stored), 'ein') || asText(stored),
};

/** "1234 567 893" -> "1234567893" */
export const npi: TypedAs = { parse: (text) => normalizeNpi(text) ?? text.trim(), format: asText };

/** "537111234" -> "53711-1234" */
export const zip: TypedAs = { parse: (text) => normalizeZip(text) ?? text.trim(), format: asText };

/** "wi" -> "WI" */
export const upper: TypedAs = { parse: (text) => text.trim().toUpperCase(), format: asText };

/** "c50412" -> "C50412": capitals where it is a code, and words that search for one as they stand */
export const diagnosisCode: TypedAs = {
  parse: (text) => (normalizeIcd(text) ? text.trim().toUpperCase() : text.trim()),
  format: asText,
};

/** "gy 59" -> ['GY', '59'] -> "GY 59" */
export const modifiers: TypedAs = {
  parse: (text) =>
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  format: (stored) => (Array.isArray(stored) ? stored.join(' ') : ''),
};

/** "2" -> 2 */
export const wholeNumber: TypedAs = {
  parse: (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text.trim()),
  format: asText,
};

/** Text as it stands. Spaces at the ends are trimmed by the schema when it is saved. */
export const plain: TypedAs = { parse: (text) => text, format: asText };
