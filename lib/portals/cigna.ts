import type { Portal } from './types';

const FORM = 'Cigna, medical claim form 591692c (2012)';

export const cigna: Portal = {
  id: 'cigna',
  payerName: 'Cigna',
  otherNames: [
    'Cigna Healthcare',
    'Cigna Health and Life Insurance Company',
    'Connecticut General Life Insurance Company',
  ],
  hosts: { value: ['cigna.com', 'mycigna.com'], source: 'Cigna, customer forms, cigna.com', confidence: 'high' },
  claimPages: { value: ['medical claim form', 'submit a claim', 'claim form'], source: FORM, confidence: 'medium' },
  filingLimit: {
    value: { days: 365, appliesTo: 'the plan booklets we read; many employer plans give 180 days' },
    source: 'Cigna plan booklets (flippingbook 372711, 0631604)',
    confidence: 'medium',
  },
  itemizedBillMustShow: { value: ['procedure-code', 'diagnosis-code', 'charge'], source: FORM, confidence: 'medium' },
  unknown: {
    mailingAddress: { reason: 'not-found', source: FORM, confidence: 'medium' },
    uploads: { reason: 'not-found', source: FORM, confidence: 'medium' },
  },
  rules: [
    { items: ['eob-other-insurance'], kind: 'eob-with-claim', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'assignment-optional', source: FORM, confidence: 'high' },
  ],
};
