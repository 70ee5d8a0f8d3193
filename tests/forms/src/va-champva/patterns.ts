import { US_STATES } from '../shared/us-states';
import { COUNTRIES } from './countries';
import type { Choice, FieldDef, FormData } from './model';

const SUFFIXES: readonly Choice[] = ['Jr.', 'Sr.', 'II', 'III', 'IV'].map((text) => [text, text] as const);

/** First name, middle initial, last name and suffix of one person under `prefix`. */
export const nameFields = (prefix: string): FieldDef[] => [
  {
    kind: 'text',
    key: `${prefix}.first`,
    label: 'First or given name',
    required: true,
    minlength: 1,
    maxlength: 30,
    autocomplete: 'given-name',
  },
  { kind: 'text', key: `${prefix}.middle`, label: 'Middle initial', maxlength: 1, autocomplete: 'additional-name' },
  {
    kind: 'text',
    key: `${prefix}.last`,
    label: 'Last or family name',
    required: true,
    minlength: 1,
    maxlength: 30,
    autocomplete: 'family-name',
  },
  { kind: 'select', key: `${prefix}.suffix`, label: 'Suffix', choices: SUFFIXES },
];

export const phoneField = (key: string, label = 'Phone number', required = true): FieldDef => ({
  kind: 'text',
  key,
  label,
  required,
  type: 'tel',
  autocomplete: 'tel',
  pattern: '^\\d{3}-?\\d{3}-?\\d{4}$',
  patternMessage: 'Enter a 10-digit phone number, with or without dashes',
});

export const emailField = (key: string, required: boolean, label = 'Email address'): FieldDef => ({
  kind: 'text',
  key,
  label,
  required,
  type: 'email',
  autocomplete: 'email',
  maxlength: 256,
  pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  patternMessage: 'Enter an email address like name@example.com',
});

const MILITARY_POSTS: readonly Choice[] = ['APO', 'DPO', 'FPO'].map((text) => [text, text] as const);
const MILITARY_REGIONS: readonly Choice[] = [
  ['AA', 'Armed Forces Americas (AA)'],
  ['AE', 'Armed Forces Europe (AE)'],
  ['AP', 'Armed Forces Pacific (AP)'],
];

/** A mailing address; a military base swaps city and state for post office and region, another country frees state and postal code. */
export function addressFields(prefix: string, data: FormData): FieldDef[] {
  const military = data[`${prefix}.isMilitary`] === 'on';
  const domestic = military || data[`${prefix}.country`] === 'USA';
  const street = (part: string, label: string, required: boolean): FieldDef => ({
    kind: 'text',
    key: `${prefix}.${part}`,
    label,
    required,
    maxlength: 100,
    autocomplete: part === 'street' ? 'address-line1' : 'address-line2',
  });
  const city: FieldDef = military
    ? { kind: 'select', key: `${prefix}.city`, label: 'Type of post office', required: true, choices: MILITARY_POSTS }
    : {
        kind: 'text',
        key: `${prefix}.city`,
        label: 'City',
        required: true,
        maxlength: 100,
        autocomplete: 'address-level2',
      };
  const state: FieldDef = domestic
    ? {
        kind: 'select',
        key: `${prefix}.state`,
        label: 'State',
        required: true,
        choices: military ? MILITARY_REGIONS : US_STATES,
      }
    : { kind: 'text', key: `${prefix}.state`, label: 'State, province, or region', autocomplete: 'address-level1' };
  return [
    {
      kind: 'checkbox',
      key: `${prefix}.isMilitary`,
      label: 'Address is on military base outside of the United States.',
    },
    {
      kind: 'info',
      key: `${prefix}.militaryInfo`,
      label: 'Learn more about military base addresses',
      text: 'A base abroad has a United States address, so the country stays the United States.',
    },
    { kind: 'select', key: `${prefix}.country`, label: 'Country', required: true, choices: COUNTRIES },
    street('street', 'Street address', true),
    street('street2', 'Street address line 2', false),
    city,
    state,
    {
      kind: 'text',
      key: `${prefix}.postalCode`,
      label: 'Postal code',
      required: true,
      autocomplete: 'postal-code',
      ...(domestic ? { pattern: '^\\d{5}$', patternMessage: 'Enter a 5-digit ZIP code' } : {}),
    },
  ];
}

/** Documents to attach; the person chooses them herself, so Continue does not wait for them. */
export const filesField = (key: string, label: string, required = true): FieldDef => ({
  kind: 'files',
  key,
  label,
  required,
  later: true,
  hint: 'Use a .jpg, .pdf, or .png file of 20MB or less. If you only have a paper copy, scan or take a photo of it.',
});
