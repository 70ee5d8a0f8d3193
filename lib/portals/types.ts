import type * as z from 'zod/mini';
import type { Confidence } from '../documents/evidence';
import type { filingLimitSchema, portalSchema } from './schema';

/** A statement about a payer with where it was read. Sources are public pages or forms, named so that a person finds them. */
export interface Fact<T> {
  value: T;
  source: string;
  confidence: Confidence;
}

/** How long after the date of service a member may file. Exactly one of days, months and yearEnds, unless the plan alone decides. */
export type FilingLimit = z.infer<typeof filingLimitSchema>;

/** What we know of one payer: how to tell its site, and what it wants from a claim. Unknown payers work without a row. */
export type Portal = z.infer<typeof portalSchema>;
