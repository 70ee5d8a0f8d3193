import type { Portal } from './types';

const HOW_TO = 'Cigna, how do I file a claim, cigna.com';
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
  mailingAddress: { value: 'on-member-card', source: HOW_TO, confidence: 'high' },
  itemizedBillMustShow: { value: ['procedure-code', 'diagnosis-code', 'charge'], source: FORM, confidence: 'medium' },
  unknown: {
    uploads: { reason: 'not-found', source: `${HOW_TO}; ${FORM}`, confidence: 'medium' },
  },
  rules: [
    { items: ['itemized-receipt'], kind: 'original-bill', source: HOW_TO, confidence: 'high' },
    { items: ['eob-other-insurance'], kind: 'eob-with-claim', source: FORM, confidence: 'high' },
    { items: ['claim-form'], kind: 'assignment-optional', source: FORM, confidence: 'high' },
  ],
};
