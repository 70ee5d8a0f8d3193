export type ChecklistState = 'missing' | 'have' | 'not-needed';

export interface ChecklistItem {
  id: string; // also the concept's kind: attachment.<id>
  title: string;
  required: 'required' | 'recommended' | 'optional';
  why: string;
  whereToGet: string;
  source: string;
  state: ChecklistState;
}
