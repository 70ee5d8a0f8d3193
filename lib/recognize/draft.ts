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
