import type { Portal } from './types';

const SUBMIT = 'UnitedHealthcare, how to submit a claim, uhc.com';
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
  uploadRules: [
    { value: 'Scan in black and white.', source: DOS_AND_DONTS, confidence: 'high' },
    { value: 'Use no highlighter; circle in ink instead.', source: DOS_AND_DONTS, confidence: 'high' },
    {
      value: 'A card slip or a cancelled check alone is not enough, and item names must not be written by hand.',
      source: DOS_AND_DONTS,
      confidence: 'high',
    },
  ],
  itemizedBillMustShow: { value: ['each item and charge, legibly'], source: DOS_AND_DONTS, confidence: 'medium' },
  notes: [
    {
      value:
        'The online form goes from patient to provider, claim, upload and attestation, and ends with a submission ID: note it.',
      source: 'UnitedHealthcare Global, how to submit a claim, uhcglobal.com',
      confidence: 'high',
    },
  ],
};
