import type { ItemKind, Profile } from '../profile/schema';

/** Where in her files a value was found: an element of a FHIR resource, a row of a table, a page of a PDF. */
export type Source = { element: string } | { row: number } | { page: number } | { file: string };

/**
 * One value that could go into the profile, in the form the profile stores it. Nothing of it is written before she has
 * ticked it.
 */
export interface Proposal {
  /** A path of the profile; `course.` stands for the course it is for. At `diagnoses`, `course.payments` and `courses` the value is one more entry. */
  path: string;
  value: unknown;
  from: Source;
  /** Found, but not plainly this: never ticked for her. */
  unsure?: boolean;
}

/** Why something that was read is not offered. */
export const WHY_NOT = [
  'form', // the profile's own rules refuse it; `sentence` says why
  'npi',
  'medicare-number',
  'icd-unknown',
  'icd-not-valid-then',
  'icd-header',
  'icd-outside',
  'icd-not-a-code',
  'diagnosis-refuted',
  'entered-in-error',
  'coverage-not-active',
  'contradiction',
  'partial-date',
  'no-date',
  'no-amount',
  'two-numbers',
  'not-hers', // a discount, a refund, an insurer's payment
  'row-long',
  'row-unreadable',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/** Something that was read and is not offered. */
export interface Refusal {
  from: Source;
  /** As it stands in the file. */
  shown: string;
  why: WhyNot;
  /** The English sentence of the profile's schema, where `why` is 'form' or 'npi'. */
  sentence?: string;
}

/** Several things of which at most one is meant: she chooses. */
export interface Choice {
  of: 'coverage' | 'physician' | 'facility';
  options: ChoiceOption[];
}
export interface ChoiceOption {
  name: string;
  /** What tells it from the others: a number, a specialty, a period. */
  note: string;
  proposals: Proposal[];
}

/** A charge that could go into the course; what could not be read is '' and hers to fill in. */
export interface DraftLine {
  date: string; // ISO
  kind: ItemKind | '';
  units: number | '';
  chargeCents: number | '';
  billedCode: string;
  modifiers: string[];
  /** What the bill calls it. */
  words: string;
  from: Source;
  /** Read, but not plainly this: never ticked for her. */
  unsure?: boolean;
}

/** What was found about one person. */
export interface Found {
  name: string; // '' where the file names nobody
  birthDate: string; // ISO or ''
  proposals: Proposal[];
  choices: Choice[];
  lines: DraftLine[];
  refused: Refusal[];
  /** A profile of CoolClaim, which can also be added as it is. */
  whole?: Profile;
}

/** `bill` is an itemized bill as a PDF with text. */
export const FORMAT_IDS = ['fhir', 'csv', 'bill', 'profile', 'backup'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** What keeps a file from saying all it could: an old version of FHIR; only some pages of an answer. */
export type Hint = 'older' | 'pages';

/** What an import has read. With several people she chooses one; they are never mixed. */
export interface Reading {
  people: Found[];
  format: FormatId;
  /** Resources, rows or pages that were used, and those that hold nothing for a claim. */
  read: number;
  others: number;
  hints?: Hint[];
}

export const nobody = (): Found => ({ name: '', birthDate: '', proposals: [], choices: [], lines: [], refused: [] });
