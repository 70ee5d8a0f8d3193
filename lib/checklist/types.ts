export type ChecklistState = 'missing' | 'have' | 'not-needed';

export interface ChecklistItem {
  id: string; // also the concept's kind: attachment.<id>
  title: string;
  required: 'required' | 'recommended' | 'optional';
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
