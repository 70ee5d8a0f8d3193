import type { Field } from '../pipeline';

/** A recognition on its way: what a field seems to mean, before rows are numbered and the form is judged as a whole. */
export interface Draft {
  field: Field;
  /** A concept, or `line.attribute` / `diagnosis.attribute` still without its row; '' when unknown. */
  means: string;
  part: string;
  score: number; // 0..1
  why: string;
  never: boolean;
  /** The cluster that was read as one value. */
  cluster: string;
  /** Its label says "if yes": it belongs to the question before it. */
  followUp: boolean;
}

export const unknown = (field: Field, why: string): Draft => ({
  field,
  means: '',
  part: '',
  score: 0,
  why,
  never: false,
  cluster: '',
  followUp: false,
});

/** A draft that says nothing after all. */
export const abstain = (draft: Draft, why: string): Draft => ({ ...draft, means: '', part: '', score: 0, why });

/** Its box takes what is typed. */
export const isTyped = (draft: Draft): boolean => ['text', 'textarea', 'combobox'].includes(draft.field.control);
