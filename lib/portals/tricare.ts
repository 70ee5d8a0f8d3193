import type { Portal } from './types';

const FORM = 'TRICARE, completing the claim form (DD Form 2642), tricare.mil';

export const tricare: Portal = {
  id: 'tricare',
  payerName: 'TRICARE',
  otherNames: ['TRICARE East', 'TRICARE West', 'TRICARE Select', 'TRICARE Prime', 'Humana Military', 'TriWest'],
  hosts: {
    value: ['tricare.mil', 'humanamilitary.com', 'tricare.triwest.com', 'tricare-west.com'],
    source:
      'TRICARE, tricare.mil; Humana Military, humanamilitary.com; TriWest, tricare.triwest.com; TRICARE West until 2024, tricare-west.com',
    confidence: 'high',
  },
  claimPages: {
    value: ['dd form 2642', "patient's request for medical payment", 'filing claims'],
    source: FORM,
    confidence: 'high',
  },
  filingLimit: {
    value: { months: 12, appliesTo: 'care in the United States; care overseas has three years' },
    source: 'TRICARE, medical claims, as kept at gerbreown.net',
    confidence: 'high',
  },
  itemizedBillMustShow: {
    value: [
      'letterhead',
      'provider-name',
      'provider-address',
      'service-date',
      'service-place',
      'description',
      'charge',
      'diagnosis',
    ],
    source: FORM,
    confidence: 'high',
  },
  unknown: {
    mailingAddress: {
      reason: 'by-region',
      source: 'TRICARE, filing tips, tricare.mil; Humana Military, submitting claims, humanamilitary.com',
      confidence: 'high',
    },
    uploads: { reason: 'not-found', source: FORM, confidence: 'medium' },
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'DD Form 2642', source: FORM, confidence: 'high' },
    { items: ['itemized-receipt', 'proof-of-payment'], kind: 'no-till-receipt', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'sponsor-number', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'resend-days', value: 90, source: 'DD Form 2642 instructions', confidence: 'high' },
  ],
};
