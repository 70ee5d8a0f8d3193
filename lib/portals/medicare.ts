import type { Portal } from './types';

const HOW_TO = 'Medicare, how do I file a claim, medicare.gov';
const INSTRUCTIONS = 'CMS-1490S instructions, findacode.com';
const HUMANA = 'Humana, Medicare reimbursement, humana.com';

/** Original Medicare (Part B), form CMS-1490S. Medicare Advantage plans are other payers. */
export const medicare: Portal = {
  id: 'medicare',
  payerName: 'Medicare',
  otherNames: ['Original Medicare', 'Medicare Part B', 'Medicare Parts A and B'],
  hosts: { value: ['medicare.gov'], source: HOW_TO, confidence: 'high' },
  claimPages: {
    value: ['cms-1490s', "patient's request for medical payment", 'file a claim'],
    source: HOW_TO,
    confidence: 'high',
  },
  filingLimit: {
    value: { months: 12, appliesTo: 'Original Medicare' },
    source: HOW_TO,
    confidence: 'high',
  },
  mailingAddress: {
    value: 'medicare-contractor',
    source: HOW_TO,
    confidence: 'high',
  },
  itemizedBillMustShow: {
    value: ['service-date', 'service-place', 'description', 'charge', 'provider-name', 'provider-address', 'diagnosis'],
    source: `${HUMANA}; form CMS-1490S`,
    confidence: 'high',
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'CMS-1490S', source: HOW_TO, confidence: 'high' },
    { items: ['claim-form'], kind: 'mail-only', source: HUMANA, confidence: 'high' },
    { items: ['cover-letter'], kind: 'own-letter', source: HOW_TO, confidence: 'high' },
    { items: ['claim-form'], kind: 'npi-looked-up', source: INSTRUCTIONS, confidence: 'high' },
    { items: ['claim-form'], kind: 'answer-days', value: 60, source: INSTRUCTIONS, confidence: 'high' },
  ],
};
