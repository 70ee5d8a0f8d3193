import type { Portal } from './types';

const FORM = 'Aetna International, claim form GR-68069 (2014)';

/** Aetna's plans for people who live or work abroad; another company with rules of its own. */
export const aetnaInternational: Portal = {
  id: 'aetna-international',
  payerName: 'Aetna International',
  otherNames: ['Aetna Global Benefits', 'Aetna Worldwide'],
  hosts: { value: ['aetnainternational.com'], source: FORM, confidence: 'medium' },
  claimPages: { value: ['claims center', 'submit a claim'], source: FORM, confidence: 'medium' },
  filingLimit: {
    value: { days: 180, appliesTo: 'Aetna International' },
    source: 'Aetna International member guide, pdfuserguide.com',
    confidence: 'medium',
  },
  unknown: {
    mailingAddress: { reason: 'not-found', source: FORM, confidence: 'low' },
    itemizedBillMustShow: { reason: 'not-found', source: FORM, confidence: 'low' },
  },
  rules: [
    { items: 'all', kind: 'max-bytes', value: 10_000_000, source: FORM, confidence: 'medium' },
    { items: 'all', kind: 'id-on-every-page', source: FORM, confidence: 'medium' },
    { items: 'all', kind: 'black-ink', source: FORM, confidence: 'medium' },
  ],
};
