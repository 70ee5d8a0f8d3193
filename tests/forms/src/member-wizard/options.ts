import { US_STATES } from '../shared/us-states';

export interface Option {
  value: string;
  label: string;
}

const options = (rows: readonly (readonly [string, string])[]): Option[] =>
  rows.map(([value, label]) => ({ value, label }));

export const YES_NO = options([
  ['yes', 'Yes'],
  ['no', 'No'],
]);
export const CLAIM_TYPES = options([
  ['medical', 'Medical'],
  ['dental', 'Dental'],
  ['vision', 'Vision'],
  ['pharmacy', 'Prescription drug'],
]);
export const GENDERS = options([
  ['F', 'Female'],
  ['M', 'Male'],
  ['X', 'Another gender'],
  ['U', 'Prefer not to say'],
]);
export const SEXES = options([
  ['female', 'Female'],
  ['male', 'Male'],
]);
/** Individual relationship codes of X12 837P. */
export const RELATIONSHIPS = options([
  ['18', 'I am the member (self)'],
  ['01', 'Spouse'],
  ['19', 'Child'],
  ['53', 'Domestic partner'],
  ['G8', 'Other dependent'],
]);
export const MARITAL_STATUSES = options([
  ['single', 'Single'],
  ['married', 'Married'],
  ['partnered', 'Domestic partnership'],
  ['separated', 'Separated'],
  ['divorced', 'Divorced'],
  ['widowed', 'Widowed'],
]);
export const PROVIDER_ROLES = options([
  ['ordering', 'Ordered the care'],
  ['referring', 'Referred the patient'],
]);
export const PAYMENT_METHODS = options([
  ['check', 'Check'],
  ['credit', 'Credit card'],
  ['debit', 'Debit card'],
  ['hsa', 'HSA or FSA card'],
  ['cash', 'Cash'],
]);
export const ACCOUNT_TYPES = options([
  ['checking', 'Checking'],
  ['savings', 'Savings'],
]);
export const STATES = options(US_STATES);
/** Source: the CMS place of service code set. */
export const PLACES_OF_SERVICE = options([
  ['02', '02 - Telehealth provided other than in patient’s home'],
  ['10', '10 - Telehealth provided in patient’s home'],
  ['11', '11 - Office'],
  ['12', '12 - Home'],
  ['19', '19 - Off campus-outpatient hospital'],
  ['20', '20 - Urgent care facility'],
  ['21', '21 - Inpatient hospital'],
  ['22', '22 - On campus-outpatient hospital'],
  ['23', '23 - Emergency room - hospital'],
  ['24', '24 - Ambulatory surgical center'],
  ['49', '49 - Independent clinic'],
  ['50', '50 - Federally qualified health center'],
  ['81', '81 - Independent laboratory'],
]);
