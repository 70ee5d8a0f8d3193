/** How labels and headings speak of somebody they do not name again; over plain words, as `words` gives them. */

/** "Their phone", "What is his address": of whoever was named before. A policyholder has no license or NPI herself. */
export const THEIRS =
  /^(?:and |what (?:is |s )?|whats )?(?:their|his|her|his or her|its|that persons?|that persons)\b|^su (?:npi|especialidad|licencia|numero de (?:licencia|proveedor))\b/;

/** "Where are they?" over boxes about whoever was asked for right before. */
export const THEY =
  /^(?:and )?(?:where|how|when|who) (?:is|are|do|can|was|were) (?:we reach )?(?:they|them|it|he|she)\b/;

/** "Their contact information" as a heading. */
export const THEIR_DETAILS =
  /^(?:their|his|her|his or her) (?:\w+ ){0,2}(?:address|phone|telephone|contact|information|info|details|office)$/;

/** "Where did it take place?" */
export const PLACE = /^(?:and |y )?(?:where|(?:en )?donde)\b/;

/** The page appeals against a decision. */
export const DISPUTE = /\b(?:appeals?|external review|reconsideration|grievance|complaint|apelacion)\b/;

/** A provider, and not as one who bills. */
export const TREATS = /^(?!.*\b(?:bill\w*|paid|suppl\w+)\b).*\bproviders?\b/;

/** Somebody as one who bills. */
export const BILLS = /\b(?:bill(?:ed|ing|s)?|sold|charged|sent the bill)\b/;

/** Related to whom: to the patient it is somebody else who is. */
export const TO_THE_PATIENT =
  /\b(?:to|with) (?:the )?(?:patient|beneficiary|claimant|recipient)\b|\b(?:con|para) (?:el |la )?(?:paciente|beneficiari[oa])\b/;

/** The same behind the name of a representative, where a member is who was treated. */
export const TO_WHO_WAS_TREATED = /\b(?:to|with) (?:the )?(?:patient|member|beneficiary|claimant)\b/;

/** "This bill was for the employee's ...": for whom something was. */
export const FOR_SOMEBODY = /\b(?:is|was|are|were) (?:it |this |they )?for\b/;
