import dayjs, { type Dayjs } from 'dayjs';

type Check = (value: never) => true | string;
export interface Checks {
  required?: string;
  validate?: Record<string, Check>;
}

export const needed = (what: string, more: Record<string, Check> = {}): Checks => ({
  required: `Please tell us ${what}`,
  validate: more,
});
export const ifGiven = (more: Record<string, Check>): Checks => ({ validate: more });

const matches =
  (shape: RegExp, message: string): Check =>
  (value: string) =>
    value === '' || shape.test(value.trim()) || message;

export const zip = { zip: matches(/^\d{5}(-\d{4})?$/, 'Five digits, or nine with a dash') };
export const npi = { npi: matches(/^[12]\d{9}$/, 'Ten digits that start with 1 or 2') };
export const ein = { ein: matches(/^\d\d-\d{7}$/, 'Two digits, a dash, seven digits') };
export const phone = { phone: matches(/^\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}$/, 'Ten digits with the area code') };
export const email = { email: matches(/^\S+@\S+\.\S+$/, 'That is no email address') };
export const icd = { icd: matches(/^[A-Z]\d[\dA-Z]\.?[\dA-Z]{0,4}$/, 'A letter and digits, such as A12.345') };
export const code = { code: matches(/^[A-Z\d]\d{3}[A-Z\d]$/, 'Five characters') };
export const quantity = { quantity: matches(/^\d{1,3}$/, 'A whole number') };
export const amount = { amount: matches(/^\d{1,6}(\.\d\d)?$/, 'Dollars and cents, such as 45.00') };
export const past = {
  past: (value: Dayjs | null) =>
    value === null || (value.isValid() && !value.isAfter(dayjs())) || 'A whole date that is not in the future',
};
