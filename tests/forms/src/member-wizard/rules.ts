import dayjs, { type Dayjs } from 'dayjs';

type Rule = Record<string, unknown>;

export const required = (message = 'This field is required'): Rule => ({ required: message });

export const ZIP: Rule = { pattern: { value: /^\d{5}(-\d{4})?$/, message: 'Enter a 5-digit ZIP code' } };
export const NPI: Rule = { pattern: { value: /^\d{10}$/, message: 'An NPI has 10 digits' } };
export const TAX_ID: Rule = { pattern: { value: /^\d{2}-?\d{7}$/, message: 'Enter the tax ID as 12-3456789' } };
export const TEN_DIGITS: Rule = { pattern: { value: /^\d{10}$/, message: 'Enter 10 digits, numbers only' } };
export const PHONE: Rule = {
  validate: (text: string) =>
    !text || text.replace(/\D/g, '').length === 10 || 'Enter a phone number like (555) 555-5555',
};
export const EMAIL: Rule = {
  pattern: { value: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, message: 'Enter an email like name@example.com' },
};
export const MEMBER_ID: Rule = {
  pattern: { value: /^[A-Z]{3}\d{9}$/, message: 'A member ID is 3 letters and 9 digits' },
};
export const ICD: Rule = {
  pattern: { value: /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/, message: 'Enter an ICD-10 code like A12.345' },
};
export const PROCEDURE: Rule = { pattern: { value: /^[0-9A-Z]\d{3}[0-9A-Z]$/, message: 'Enter a 5-character code' } };
export const MODIFIER: Rule = { pattern: { value: /^[0-9A-Z]{2}$/, message: '2 characters' } };
export const POINTER: Rule = { pattern: { value: /^[A-D]{1,4}$/, message: 'Letters A to D' } };
export const UNITS: Rule = { pattern: { value: /^[1-9]\d{0,2}$/, message: 'A number' } };
export const MONEY: Rule = { pattern: { value: /^\d+(\.\d{2})?$/, message: 'Like 123.45' } };

/** A day that exists and is not in the future. */
export const PAST_DATE: Rule = {
  validate: (day: Dayjs | null) => {
    if (!day) return true;
    if (!day.isValid()) return 'Enter a complete date';
    return !day.isAfter(dayjs(), 'day') || 'Enter a date that is not in the future';
  },
};

/** Cents of '300.00' or '300'; 0 when it is no amount. */
export const cents = (text: string): number => (/^\d+(\.\d{2})?$/.test(text) ? Math.round(Number(text) * 100) : 0);
