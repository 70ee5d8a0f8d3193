/** The form's whole state, flat: every value a string, a checked box 'on', chosen files their names joined by ', '. */
export type FormData = Readonly<Record<string, string>>;

export type Choice = readonly [value: string, label: string];

/** One question. `key` is its place in the state; the control's name is `root_` and the key with dots as underscores. */
export interface FieldDef {
  kind: 'text' | 'radio' | 'select' | 'checkbox' | 'date' | 'textarea' | 'files' | 'info';
  key: string;
  label: string;
  hint?: string;
  required?: boolean;
  /**
   * Required before signing, but Continue lets it pass: no claim profile knows the answer, and a person who tests the form
   * must be able to reach the next page. The review page lists what is still open.
   */
  later?: boolean;
  type?: 'text' | 'tel' | 'email';
  autocomplete?: string;
  minlength?: number;
  maxlength?: number;
  pattern?: string;
  patternMessage?: string;
  choices?: readonly Choice[];
  text?: string; // kind 'info': what the opened note says
}

export interface Page {
  path: string;
  chapter: Chapter;
  title: (data: FormData) => string;
  description?: (data: FormData) => string;
  /** What must be true for the page to be part of this person's form; always when absent. */
  depends?: (data: FormData) => boolean;
  fields: (data: FormData) => readonly FieldDef[];
  /** Paragraphs between the title and the fields. */
  intro?: readonly string[];
}

export const CHAPTERS = [
  'Your information',
  'Resubmission information',
  'Veteran information',
  'Beneficiary information',
  'Health insurance information',
  'Claim information',
  'Review and sign',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const isApplicant = (data: FormData) => data.certifierRole === 'applicant';
export const isSponsor = (data: FormData) => data.certifierRole === 'sponsor';
export const isOther = (data: FormData) => data.certifierRole === 'other';
export const isResubmission = (data: FormData) => data.claimStatus === 'resubmission';
export const isNew = (data: FormData) => !isResubmission(data);
export const hasOtherInsurance = (data: FormData) => isNew(data) && data.hasOhi === 'Y';

/** `Your mailing address`, `Jordan’s mailing address` or `Beneficiary’s mailing address`, as the form knows the person. */
export const titleFor =
  (rest: string, by: 'name' | 'role' = 'name') =>
  (data: FormData) => {
    if (isApplicant(data)) return `Your ${rest}`;
    const first = by === 'name' ? data['applicantName.first'] : '';
    return `${first || 'Beneficiary'}’s ${rest}`;
  };

export const YES_NO: readonly Choice[] = [
  ['Y', 'Yes'],
  ['N', 'No'],
];
