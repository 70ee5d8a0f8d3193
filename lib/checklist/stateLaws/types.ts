import type { Confidence } from '../../documents/evidence';

/** What the text of a law leaves open or narrows, as far as we read it. */
export type LawLimit =
  | 'large-group-only'
  | 'cost-share-allowed'
  | 'prior-authorization-allowed'
  | 'recognized-guideline'
  | 'repeated-use'
  | 'managed-care-too';

/** A state's law that makes health plans cover scalp cooling. It binds fully insured plans alone. */
export interface StateLaw {
  state: 'NY' | 'LA' | 'MD';
  /** Statute, or chapter and bill, as one looks it up. */
  citation: string;
  from: string; // ISO date
  /** Whether it is in force from that day, or holds for policies issued or renewed from then on. */
  begins: 'in-force' | 'policies';
  limits: readonly LawLimit[];
  source: string;
  link?: string;
  confidence: Confidence;
}
