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
  uploadRules: [
    { value: 'Attachments are taken up to 10 MB, with your ID on every page.', source: FORM, confidence: 'medium' },
    { value: 'What is written by hand is written in black ink.', source: FORM, confidence: 'medium' },
  ],
  notes: [],
};
