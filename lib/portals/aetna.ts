import type { Portal } from './types';

const FORMS = 'Aetna, find a form, aetna.com';

export const aetna: Portal = {
  id: 'aetna',
  payerName: 'Aetna',
  otherNames: ['Aetna Life Insurance Company', 'Aetna CVS Health'],
  hosts: { value: ['aetna.com'], source: FORMS, confidence: 'high' },
  claimPages: {
    value: ['medical benefits request', 'claims center', 'submit a claim'],
    source: FORMS,
    confidence: 'medium',
  },
  mailingAddress: { value: 'the address on your member ID card', source: FORMS, confidence: 'high' },
  uploadRules: [],
  itemizedBillMustShow: {
    value: [
      'member ID',
      'date of birth',
      'each charge',
      'procedure code',
      'diagnosis code',
      "provider's name with address or tax ID",
      'that it was paid',
    ],
    source: 'University of Miami, Aetna claims, hr.miami.edu',
    confidence: 'high',
  },
  notes: [
    {
      value: 'The filing limit depends on your plan.',
      source: FORMS,
      confidence: 'medium',
    },
  ],
};
