import type { Confidence } from '../documents/evidence';

/** A statement about a payer with where it was read. Sources are public pages or forms, named so that a person finds them. */
export interface Fact<T> {
  value: T;
  source: string;
  confidence: Confidence;
}

/** How long after the date of service a member may file. Exactly one of days and months, unless the plan alone decides. */
export interface FilingLimit {
  days?: number;
  months?: number;
  /** Months by two-letter state where they differ. */
  monthsByState?: Readonly<Record<string, number>>;
  /** Which plans or members it was stated for. */
  appliesTo: string;
}

/** What we know of one payer: how to tell its site, and what it wants from a claim. Unknown payers work without a row. */
export interface Portal {
  id: string; // the file's name, kebab-case
  payerName: string;
  /** Other names on a member card, matched as whole words. */
  otherNames: readonly string[];
  /** Host names; each stands for itself and its subdomains. */
  hosts: Fact<readonly string[]>;
  /** Words in the title, heading or path of its claim pages. */
  claimPages: Fact<readonly string[]>;
  filingLimit?: Fact<FilingLimit>;
  mailingAddress?: Fact<string>;
  uploadRules: readonly Fact<string>[];
  itemizedBillMustShow?: Fact<readonly string[]>;
  notes: readonly Fact<string>[];
}
