import type { Portal } from './types';

const FORM = 'Blue Cross Blue Shield of Massachusetts, subscriber claim form, formspal.com';

export const bcbsMassachusetts: Portal = {
  id: 'bcbs-massachusetts',
  payerName: 'Blue Cross Blue Shield of Massachusetts',
  otherNames: ['Blue Cross and Blue Shield of Massachusetts', 'BCBS of Massachusetts', 'BCBSMA', 'BCBS MA'],
  hosts: { value: ['bluecrossma.org', 'bluecrossma.com'], source: FORM, confidence: 'medium' },
  claimPages: { value: ['subscriber claim form', 'submit a claim'], source: FORM, confidence: 'medium' },
  mailingAddress: { value: 'PO Box 986030, Boston, MA 02298', source: FORM, confidence: 'medium' },
  itemizedBillMustShow: {
    value: ['letterhead', 'patient-name', 'service-date', 'charge'],
    source: FORM,
    confidence: 'medium',
  },
  unknown: {
    filingLimit: { reason: 'not-found', source: FORM, confidence: 'medium' },
    uploads: { reason: 'not-found', source: FORM, confidence: 'medium' },
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'Subscriber Claim Form', source: FORM, confidence: 'medium' },
    { items: ['itemized-receipt'], kind: 'original-kept', source: FORM, confidence: 'medium' },
    { items: ['claim-form'], kind: 'one-form-per-patient', source: FORM, confidence: 'medium' },
    { items: ['claim-form'], kind: 'id-with-letters', source: FORM, confidence: 'medium' },
  ],
};
