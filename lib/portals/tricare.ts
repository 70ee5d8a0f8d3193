import type { Portal } from './types';

const FORM = 'TRICARE, completing the claim form (DD Form 2642), tricare.mil';

export const tricare: Portal = {
  id: 'tricare',
  payerName: 'TRICARE',
  otherNames: ['TRICARE East', 'TRICARE West', 'TRICARE Select', 'TRICARE Prime', 'Humana Military', 'TriWest'],
  hosts: {
    value: ['tricare.mil', 'humanamilitary.com', 'tricare-west.com'],
    source: 'TRICARE, tricare.mil; Humana Military, humanamilitary.com; TRICARE West, tricare-west.com',
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
  uploadRules: [
    {
      value: 'Cancelled checks and cash-register receipts are not accepted as a bill.',
      source: FORM,
      confidence: 'high',
    },
  ],
  itemizedBillMustShow: {
    value: [
      "the letterhead with the provider's name and address",
      'date and place of each service',
      'description of each service',
      'charge for each service',
      'diagnosis',
    ],
    source: FORM,
    confidence: 'high',
  },
  notes: [
    {
      value: 'A returned claim can be sent again until the deadline or 90 days after its return, whichever is later.',
      source: 'DD Form 2642 instructions',
      confidence: 'high',
    },
    {
      value: "The sponsor's number on the form is the Social Security number or the DoD benefits number.",
      source: FORM,
      confidence: 'high',
    },
  ],
};
