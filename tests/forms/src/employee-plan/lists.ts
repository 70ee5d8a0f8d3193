import { US_STATES } from '../shared/us-states';

export type Item = readonly [value: string, text: string];

export const STATES: readonly Item[] = US_STATES;
export const RELATIONS: readonly Item[] = [
  ['EE', 'Employee'],
  ['SP', 'Spouse of the employee'],
  ['DP', 'Domestic partner of the employee'],
  ['CH', 'Child of the employee'],
  ['OT', 'Someone else in the family'],
];
export const FILLERS: readonly Item[] = [
  ['covered', 'The covered person'],
  ['employee', 'The employee'],
  ['helper', 'Someone who helps them'],
];
export const SEXES: readonly Item[] = [
  ['F', 'Female'],
  ['M', 'Male'],
];
export const GENDERS: readonly Item[] = [
  ['woman', 'Woman'],
  ['man', 'Man'],
  ['nonbinary', 'Non-binary'],
];
export const MARRIAGE: readonly Item[] = [
  ['1', 'Never married'],
  ['2', 'Married'],
  ['3', 'Divorced or separated'],
  ['4', 'Widowed'],
];
/** Values are the place of service codes of CMS; 99 is "other place". */
export const LOCATION_KINDS: readonly Item[] = [
  ['11', 'A doctor’s office'],
  ['22', 'A hospital’s outpatient department, on its campus'],
  ['21', 'A hospital, staying overnight'],
  ['12', 'At home'],
  ['99', 'Another place'],
];
export const ANSWERS: readonly Item[] = [
  ['true', 'Yes'],
  ['false', 'No'],
];
export const PAID_WITH: readonly Item[] = [
  ['CASH', 'Cash'],
  ['CHK', 'Personal check'],
  ['CC', 'Credit card'],
  ['DC', 'Debit card'],
  ['HSA', 'Health savings account'],
];
export const REFUNDS: readonly Item[] = [
  ['paper', 'Paper check'],
  ['bank', 'Bank transfer'],
];
