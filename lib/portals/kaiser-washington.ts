import type { Portal } from './types';

const REIMBURSE = 'Kaiser Permanente of Washington, reimbursement, wa.kaiserpermanente.org';

export const kaiserWashington: Portal = {
  id: 'kaiser-washington',
  payerName: 'Kaiser Permanente of Washington',
  otherNames: [
    'Kaiser Permanente Washington',
    'Kaiser Foundation Health Plan of Washington',
    'Kaiser Washington',
    'Kaiser WA',
  ],
  hosts: { value: ['wa.kaiserpermanente.org'], source: REIMBURSE, confidence: 'high' },
  claimPages: { value: ['reimbursement', 'submit a claim'], source: REIMBURSE, confidence: 'medium' },
  filingLimit: {
    value: { months: 12, appliesTo: 'Kaiser Permanente of Washington' },
    source: REIMBURSE,
    confidence: 'high',
  },
  unknown: {
    mailingAddress: { reason: 'not-found', source: REIMBURSE, confidence: 'medium' },
    itemizedBillMustShow: { reason: 'not-found', source: REIMBURSE, confidence: 'medium' },
    uploads: { reason: 'not-found', source: REIMBURSE, confidence: 'medium' },
  },
  rules: [],
};
