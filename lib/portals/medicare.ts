import type { Portal } from './types';

const HOW_TO = 'Medicare, how do I file a claim, medicare.gov';
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
    value:
      "your state's Medicare contractor, named in the instructions of the form and on your Medicare Summary Notice",
    source: HOW_TO,
    confidence: 'high',
  },
  uploadRules: [{ value: 'The claim goes by mail only, with a signature in ink.', source: HUMANA, confidence: 'high' }],
  itemizedBillMustShow: {
    value: [
      'date of each treatment',
      'place of treatment',
      'description of each treatment or supply',
      'charge for each',
      "provider's name and address",
      'diagnosis',
    ],
    source: `${HUMANA}; form CMS-1490S`,
    confidence: 'high',
  },
  notes: [
    {
      value: 'A letter must say why you file yourself: the provider refuses, cannot, or is not enrolled in Medicare.',
      source: HOW_TO,
      confidence: 'high',
    },
    {
      value: 'When you cannot find an NPI, the contractor looks it up.',
      source: 'CMS-1490S instructions, findacode.com',
      confidence: 'high',
    },
    { value: 'Allow at least 60 days.', source: 'CMS-1490S instructions, findacode.com', confidence: 'high' },
  ],
};
