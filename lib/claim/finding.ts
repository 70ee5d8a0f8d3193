import type { CodeIssue } from '../codes/suggestCode';
import type { OwnStep, Problem, TimeLimit } from './types';

/** A diagnosis that is only a heading: the codes below it, at most eight of them. */
interface Heading {
  code: string;
  edition: string; // FY2026
  choices: string[];
  more: boolean;
}

/** Which line of the claim, and which charge in it. */
export interface AtLine {
  line: number; // 1-based, as she counts
  charge: string; // the charge's date where the line sums up several, else ''
}

interface CodeAtLine extends AtLine {
  billed: string; // as the bill prints it
  code: string; // as it was read, '' when it could not be
  date: string;
  /** When the billed code is valid; '' = open. */
  from: string;
  to: string;
  certain: boolean; // false where the rule behind it rests on a fact nobody could read in its source
  modifiers: string[]; // printed behind the code instead of in their own box
  usual: string; // what the guidance names for this purchase, '' when nothing
}

/** What each problem's sentence is made of. Dates ISO, amounts in integer cents. */
export type ProblemValues = Record<CodeIssue, CodeAtLine> & {
  'diagnosis-missing': object;
  'diagnosis-unreadable': { text: string };
  'diagnosis-header': Heading;
  /** Not valid yet on that date, or turned into a heading by then. */
  'diagnosis-not-valid-on-date': { code: string; from: string; date: string } | Heading;
  'diagnosis-unknown': { code: string; edition: string; certain: boolean };
  'diagnosis-repaired': { text: string; code: string };
  'diagnosis-twice': { code: string };
  'diagnosis-androgenic-alopecia': { code: string };
  'diagnosis-in-situ': { code: string };
  'diagnosis-history-during-treatment': { code: string };
  'diagnosis-outside-cancer-range': { code: string; nth: number };
  'chemotherapy-code-missing': object;
  'more-than-twelve-diagnoses': { count: number };
  'more-than-four-pointers': object;
  'pointer-to-nothing': { letters: string[] };
  'modifier-unknown': AtLine & { given: string };
  'no-sessions': object;
  'service-in-the-future': AtLine & { date: string };
  'outside-coverage': AtLine & { date: string; from: string; to: string };
  'charge-missing': AtLine;
  'units-above-rule': AtLine & { code: string; per: 'course' | 'session'; sum: number; certain: boolean };
  'two-codes-for-one-thing': AtLine & { code: string; other: string; otherLine: number };
  'more-than-six-lines': { count: number; forms: number };
  'seller-has-no-npi': { name: string; taxId: string };
  'seller-npi-borrowed': { name: string };
  /** `clinic`: marked as having none, and bills as clinics do, which all have one. */
  'seller-npi-missing': { name: string; clinic: boolean; asksPaxman: boolean };
  'npi-wrong': { who: 'physician' | 'facility' | 'seller'; reason: string };
  'seller-tax-id-unusual': { taxId: string };
  'member-id-not-medicare': { reason: string };
  'seller-tax-id-missing': { name: string; asksPaxman: boolean };
  'place-of-service-unknown': { given: string };
  'place-of-service-missing': object;
  'total-differs-from-payments': { charges: number; paid: number };
  'total-differs-from-invoice': { charges: number; invoice: number };
  'deadline-near': DeadlineValues;
  'deadline-passed': DeadlineValues;
};
interface DeadlineValues {
  kind: OwnStep;
  from: string;
  last: string;
  limit: TimeLimit;
  certain: boolean;
}

export type ProblemId = keyof ProblemValues;

/** Message and action of every problem in one language; a missing one is a type error. */
export type ProblemSentences = {
  readonly [Id in ProblemId]: (values: ProblemValues[Id]) => readonly [message: string, action: string];
};

/** A problem before it is put into words. */
export interface Finding extends Pick<Problem, 'severity' | 'concept'> {
  id: ProblemId;
  in(sentences: ProblemSentences): readonly [message: string, action: string];
}

/** @param concept the field it is about, of `lib/concepts.ts`; '' for the whole claim */
export const finding = <Id extends ProblemId>(
  id: Id,
  severity: Problem['severity'],
  concept: string,
  values: ProblemValues[Id],
): Finding => ({ id, severity, concept, in: (sentences) => sentences[id](values) });
