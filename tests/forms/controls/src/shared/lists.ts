/** Lists that the pages of controls offer, as [value, text]. */
export type Choices = readonly (readonly [value: string, text: string])[];

export { US_STATES } from '../../../src/shared/us-states.ts';

export const RELATIONSHIPS: Choices = [
  ['self', 'Self'],
  ['spouse', 'Spouse'],
  ['child', 'Child'],
  ['other', 'Other dependent'],
];

export const SEXES: Choices = [
  ['F', 'Female'],
  ['M', 'Male'],
  ['X', 'Prefer not to say'],
];

export const EMPLOYERS: Choices = ['Cedar Valley Schools', 'Lakeside Foods', 'Milwaukee County', 'Northern Rail'].map(
  (name) => [name, name] as const,
);

/** Made-up answers of a diagnosis search: real codes, our own words. */
export const DIAGNOSES: Choices = [
  ['C50.411', 'C50.411 - Breast, upper outer, right'],
  ['C50.412', 'C50.412 - Breast, upper outer, left'],
  ['C50.912', 'C50.912 - Breast, left, part not stated'],
  ['C56.1', 'C56.1 - Ovary, right'],
  ['Z51.11', 'Z51.11 - Chemotherapy visit'],
];

/** What a search at the insurer would answer, some 300 ms after it was asked. */
export function searchLater(list: Choices, words: string): Promise<Choices> {
  const wanted = words.trim().toLowerCase();
  const found = wanted === '' ? [] : list.filter(([, text]) => text.toLowerCase().includes(wanted));
  return new Promise((resolve) => setTimeout(() => resolve(found), 300));
}
