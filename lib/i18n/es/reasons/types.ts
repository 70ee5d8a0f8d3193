/**
 * Sentences that the parts behind the pages say in English, and what they say in Spanish. A `{hole}` stands for any words,
 * carried over as they are, but for the holes that `reasonText` names; the same holes stand on both sides.
 */
export type Sentences = readonly (readonly [english: string, spanish: string])[];
