import type { Portal } from './types';

const FORM = 'Kaiser Permanente, member reimbursement form, fill.io';

/** Kaiser Permanente outside Washington; each region has its own address and limit. */
export const kaiser: Portal = {
  id: 'kaiser',
  payerName: 'Kaiser Permanente',
  otherNames: ['Kaiser', 'Kaiser Foundation Health Plan'],
  hosts: { value: ['kaiserpermanente.org', 'kp.org'], source: FORM, confidence: 'medium' },
  claimPages: { value: ['member reimbursement', 'submit a claim'], source: FORM, confidence: 'medium' },
  uploadRules: [],
  itemizedBillMustShow: {
    value: [
      'tax ID and NPI of whoever billed you',
      'place of service',
      'each service with its procedure code, date and charge',
      'diagnosis code',
    ],
    source: FORM,
    confidence: 'high',
  },
  notes: [
    {
      value: 'Proof of payment goes with it: a receipt, a statement, or the check copied on both sides.',
      source: FORM,
      confidence: 'high',
    },
    {
      value: 'One form for each reimbursement; a form without a signature comes back.',
      source: FORM,
      confidence: 'high',
    },
    { value: 'The member ID is the medical record number.', source: FORM, confidence: 'medium' },
  ],
};
