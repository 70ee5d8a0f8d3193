import type { Confidence } from '../codes/procedures';
import type { Address, ItemKind, limitUnits, PersonName, Sex } from '../profile/schema';

/** A person or organization as a form asks for it; '' where unknown. Dates ISO, phone 10 digits, tax ID 9 digits. */
export interface Party {
  name: PersonName; // organizations: only `full`; people: the parts, and `full` as it reads ("Priya Raman, MD")
  isOrganization: boolean;
  organization: string; // company name, or a physician's practice; '' for private people
  credential: string; // MD, DO, NP; '' where there is none
  birthDate: string;
  sex: Sex | '';
  phone: string;
  email: string;
  address: Address;
  npi: string;
  taxId: string;
  taxIdType: 'ein' | 'ssn' | ''; // '' where there is no tax ID
}

export interface ClaimDiagnosis {
  letter: string; // A to L, the pointer letter of CMS-1500 box 21
  code: string; // dotted, upper case: C50.412
  description: string;
}

export interface ClaimLine {
  kind: ItemKind;
  dateFrom: string; // ISO
  dateTo: string;
  placeOfService: string; // two digits
  procedureCode: string; // '' when no code can be given by rule
  modifiers: string[];
  pointer: string; // letters, e.g. 'AB'
  chargeCents: number; // of the line, all units together
  units: number;
  description: string; // our own plain words
  /** What a code that says nothing by itself (unlisted, miscellaneous) needs beside it on a paper form; '' otherwise. */
  supplement: string;
  why: string; // which rule chose the code
  source: string; // where the rule comes from
  confidence: Confidence; // how sure the rule is
}

export interface TimeLimit {
  count: number;
  unit: (typeof limitUnits)[number];
}

/** What she has to send in time: the claim, what was missing, a claim that came back, the ways of appeal. */
export type OwnStep = 'filing' | 'information' | 'returned' | 'appeal' | 'external-review';

/** What the insurer has to do in time. */
export type InsurerStep = 'decision' | 'appeal-decision';

/** The last day for a step of the claim. */
export interface Deadline<Kind = OwnStep | InsurerStep> {
  kind: Kind;
  from: string; // ISO, the day it is counted from
  last: string; // ISO, the last day that is in time
  state: 'open' | 'near' | 'passed';
  limit: TimeLimit;
  source: string; // '' when she copied it from her own plan
  appliesTo: string; // the plans it was stated for, '' where it is general
  certain: boolean; // false: to be checked with the insurer
}

export interface Problem {
  id: string; // stable, kebab-case
  severity: 'error' | 'warning' | 'info';
  concept: string; // the field it is about, '' for the whole claim
  message: string; // one plain sentence
  action: string; // what to do about it
}

export interface Claim {
  profileId: string;
  courseId: string;
  system: 'paxman' | 'dignicap' | 'manual';
  route: 'manufacturer' | 'provider' | 'rental';
  patient: Party;
  relationshipToSubscriber: 'self' | 'spouse' | 'child' | 'other' | '';
  maritalStatus: string;
  subscriber: Party;
  employer: string;
  /** Who fills the form in; null when it is somebody the profile does not describe. */
  submitter: Party | null;
  submitterRole: 'patient' | 'subscriber' | 'other';
  coverage: { payerName: string; planName: string; memberId: string; groupNumber: string };
  otherCoverage: {
    exists: boolean;
    payerName: string;
    planName: string;
    memberId: string;
    groupNumber: string;
    policyholder: Party;
  };
  condition: {
    employment: boolean;
    autoAccident: boolean;
    autoAccidentState: string;
    otherAccident: boolean;
    onsetDate: string;
    description: string;
  };
  diagnoses: ClaimDiagnosis[];
  lines: ClaimLine[];
  /** How the insurer wants the charge; `lines` is already in that form. */
  chargeStyle: 'lines' | 'total';
  totals: { chargeCents: number; paidCents: number; balanceCents: number };
  service: { from: string; to: string };
  placeOfService: string;
  accountNumber: string; // the seller's invoice or account number
  payment: { method: string };
  physician: Party;
  physicianRole: 'ordering' | 'referring';
  facility: Party;
  seller: Party;
  /** True when the seller told us it has none, which is why the box stays empty; never of a clinic that bills. */
  sellerHasNoNpi: boolean;
  deadlines: Deadline[]; // the earliest first
  problems: Problem[];
}
