import type { Party } from '../claim/types';

/** What the claim has to say to one concept, before it is put into any control's format. */
export type Answer =
  | { kind: 'text'; text: string }
  /** `kin`: the person's relationship to the subscriber, for lists of the family. */
  | { kind: 'name'; party: Party; kin?: string }
  | { kind: 'date'; iso: string }
  | { kind: 'phone'; digits: string }
  | { kind: 'money'; cents: number }
  /** `sessions`: how many of another kind the same lines are, for boxes that ask for those. */
  | { kind: 'number'; value: number; sessions?: number }
  /** `wholly`: in full, or only in part, for lists that have a yes for each. */
  | { kind: 'yes-no'; yes: boolean; wholly?: boolean }
  /**
   * `narrow`: a closer word of the same meaning, for lists that have no wider one (wife, husband). `named`: whom it is said
   * of, for lists of the family by name.
   */
  | { kind: 'choice'; choice: string; narrow?: string; named?: Party }
  | { kind: 'icd'; codes: string[] }
  | { kind: 'tax-id'; digits: string; type: Party['taxIdType'] }
  | { kind: 'zip'; zip: string }
  | { kind: 'state'; code: string }
  | { kind: 'country'; code: string }
  | { kind: 'place-of-service'; code: string }
  /** Nothing to write, and why: `quiet` when the form is right to stay empty there. */
  | { kind: 'blank'; why: string; quiet: boolean };

/** An answer that says something. */
export type Real = Exclude<Answer, { kind: 'blank' }>;

export const blank = (why: string, quiet = true): Answer => ({ kind: 'blank', why, quiet });
export const missing = (what: string): Answer => blank(`Your profile has no ${what} yet.`, false);
export const text = (value: string, what: string): Answer =>
  value === '' ? missing(what) : { kind: 'text', text: value };

/** A sheet of a form that holds fewer lines than the claim: these totals speak of its own lines only. */
export interface Sheet {
  /** Lines the form can show; the claim's own number when it has no grid. */
  capacity: number;
  /** Whether the form has a box for this concept. */
  hasBox: (concept: string) => boolean;
  /** Which of the forms the claim takes this one is, 0-based; the lines and sums are those of its turn. */
  turn?: number;
}
