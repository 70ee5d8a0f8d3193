import type { Portal } from './types';

const FORM = 'Kaiser Permanente, member reimbursement form, fill.io';

/** Kaiser Permanente outside Washington; each region has its own address and limit. */
export const kaiser: Portal = {
  id: 'kaiser',
  payerName: 'Kaiser Permanente',
  otherNames: ['Kaiser', 'Kaiser Foundation Health Plan'],
  hosts: { value: ['kaiserpermanente.org', 'kp.org'], source: FORM, confidence: 'medium' },
  claimPages: { value: ['member reimbursement', 'submit a claim'], source: FORM, confidence: 'medium' },
  itemizedBillMustShow: {
    value: [
      'patient-name',
      'provider-name',
      'provider-address',
      'tax-id',
      'npi',
      'service-place',
      'description',
      'procedure-code',
      'service-date',
      'charge',
      'diagnosis-code',
    ],
    source: FORM,
    confidence: 'high',
  },
  unknown: {
    filingLimit: { reason: 'by-region', source: FORM, confidence: 'medium' },
    mailingAddress: { reason: 'by-region', source: FORM, confidence: 'medium' },
    uploads: { reason: 'not-found', source: FORM, confidence: 'medium' },
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'Member Reimbursement form', source: FORM, confidence: 'high' },
    { items: ['proof-of-payment'], kind: 'proof-with-bill', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'one-form-per-claim', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'signature', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'id-is-record-number', source: FORM, confidence: 'medium' },
  ],
};
