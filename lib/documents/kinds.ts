/**
 * The kinds of file a claim may want attached: the ids of the checklist's rows, and a few that no checklist asks for. Also
 * the end of the concept of an upload control, `attachment.<kind>`.
 */
export const DOCUMENT_KINDS = [
  'itemized-receipt',
  'proof-of-payment',
  'eob-other-insurance',
  'letter-of-medical-necessity',
  'doctors-order',
  'progress-notes',
  'claim-form',
  'cover-letter',
  'jama-article',
  'ort-article',
  'nccn-reference',
  'pre-authorization',
  'denial-letter',
  'state-law',
  'wig-prescription',
  'appeal-letter',
  'external-review',
  'evidence-synopsis',
  'packet',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What each kind is called in a sentence. */
export const KIND_NAMES: Record<DocumentKind, string> = {
  'itemized-receipt': 'itemized bill or receipt',
  'proof-of-payment': 'proof of payment',
  'eob-other-insurance': 'explanation of benefits of the other insurance',
  'letter-of-medical-necessity': 'letter of medical necessity',
  'doctors-order': 'doctor’s order',
  'progress-notes': 'progress notes',
  'claim-form': 'claim form',
  'cover-letter': 'cover letter',
  'jama-article': 'JAMA article',
  'ort-article': 'Oncology Research and Treatment article',
  'nccn-reference': 'NCCN guideline',
  'pre-authorization': 'pre-authorization',
  'denial-letter': 'denial letter',
  'state-law': 'copy of the state law',
  'wig-prescription': 'prescription for a wig',
  'appeal-letter': 'appeal',
  'external-review': 'request for an external review',
  'evidence-synopsis': 'summary of the evidence',
  packet: 'packet of all papers',
  other: 'other document',
};
