import type { Portal } from './types';

const SUBMIT = 'UnitedHealthcare, how to submit a claim, uhc.com';
const FORM = 'UnitedHealthcare, medical claim form for care out of the network, fill.io';
const DOS_AND_DONTS = "UnitedHealthcare, claim do's and don'ts, member.uhc.com";

export const unitedHealthcare: Portal = {
  id: 'united-healthcare',
  payerName: 'UnitedHealthcare',
  otherNames: ['United Healthcare', 'United Health Care', 'UHC', 'UMR UnitedHealthcare'],
  hosts: { value: ['uhc.com', 'myuhc.com'], source: SUBMIT, confidence: 'high' },
  claimPages: {
    value: ['claims & accounts', 'submit a claim', 'online submission form', 'add additional expense'],
    source: SUBMIT,
    confidence: 'high',
  },
  filingLimit: {
    value: {
      months: 12,
      monthsByState: { CO: 15, LA: 15, NJ: 15, MD: 24 },
      appliesTo: 'marketplace (qualified health) plans; employer plans have limits of their own',
    },
    source: 'UnitedHealthcare, transparency in coverage, uhc.com',
    confidence: 'medium', // sure for the plans it names, and hers may be another
  },
  mailingAddress: { value: 'on-member-card', source: SUBMIT, confidence: 'high' },
  itemizedBillMustShow: {
    value: [
      'patient-name',
      'service-date',
      'service-place',
      'description',
      'procedure-code',
      'diagnosis-code',
      'charge',
      'legible',
    ],
    source: `${FORM}; ${DOS_AND_DONTS}`,
    confidence: 'medium',
  },
  rules: [
    { items: 'all', kind: 'black-and-white', source: DOS_AND_DONTS, confidence: 'high' },
    { items: 'all', kind: 'no-highlighter', source: DOS_AND_DONTS, confidence: 'high' },
    {
      items: ['proof-of-payment', 'itemized-receipt'],
      kind: 'no-card-slip',
      source: DOS_AND_DONTS,
      confidence: 'high',
    },
    { items: ['eob-other-insurance'], kind: 'eob-with-claim', source: FORM, confidence: 'medium' },
    { items: ['itemized-receipt'], kind: 'no-handwriting', source: DOS_AND_DONTS, confidence: 'high' },
    {
      items: ['claim-form'],
      kind: 'submission-id',
      source: 'UnitedHealthcare Global, how to submit a claim, uhcglobal.com',
      confidence: 'high',
    },
  ],
};
