import type { Confidence } from '../documents/evidence';

export type ChecklistState = 'missing' | 'have' | 'not-needed';

/** What we say of an attachment; 'not-needed' here is our word with its reason, in `state` it is hers. */
export type Need = 'required' | 'recommended' | 'optional' | 'not-needed';

export interface ChecklistItem {
  id: string; // also the concept's kind: attachment.<id>
  title: string;
  required: Need;
  why: string;
  whereToGet: string;
  source: string;
  state: ChecklistState;
  /** Names of the files of this kind that are stored for the claim. */
  stored?: string[] | undefined;
  /** One of them stands in an upload control of the page in hand. */
  attached?: boolean | undefined;
  /** The key of the row that would attach them there. */
  attach?: string | undefined;
}

/** A sentence with where it comes from. */
export interface Said {
  text: string;
  source: string;
}

/** An attachment as the options page shows it: what her insurer wants of it apart, and a link to the paper itself. */
export interface DetailedItem extends Omit<ChecklistItem, 'whereToGet' | 'attached' | 'attach'> {
  get: string;
  wishes: Said[];
  /** What may be wrong with its stored files. */
  cautions: string[];
  link: string; // '' when there is none
  confidence: Confidence;
}
