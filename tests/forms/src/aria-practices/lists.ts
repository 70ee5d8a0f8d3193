import { US_STATES } from '../shared/us-states';
import type { Option } from './draft';

export const STATES: readonly Option[] = US_STATES;
export const YES_NO: readonly Option[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
];
export const SEXES: readonly Option[] = [
  ['female', 'Female'],
  ['male', 'Male'],
  ['other', 'Not listed'],
];
export const MARITAL: readonly Option[] = [
  ['S', 'Single'],
  ['M', 'Married'],
  ['D', 'Divorced'],
  ['W', 'Widowed'],
];
export const RELATIONS: readonly Option[] = [
  ['self', 'Self'],
  ['spouse', 'Husband or wife'],
  ['child', 'Daughter or son'],
  ['other', 'Other'],
];
export const KINDS: readonly Option[] = [
  ['medical', 'Medical'],
  ['dental', 'Dental'],
  ['vision', 'Vision'],
  ['drug', 'Prescription'],
];
export const SETTINGS: readonly Option[] = [
  ['er', 'Emergency room'],
  ['office', 'Office'],
  ['inpatient', 'Hospital, inpatient'],
  ['outpatient', 'Hospital, outpatient'],
  ['home', 'Patient’s home'],
];
export const METHODS: readonly Option[] = [
  ['cash', 'Cash'],
  ['check', 'Check'],
  ['credit', 'Credit card'],
  ['debit', 'Debit card'],
];
export const PAYEES: readonly Option[] = [
  ['policyholder', 'The policyholder'],
  ['provider', 'The provider'],
];
