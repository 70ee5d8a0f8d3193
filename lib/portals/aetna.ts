import type { Portal } from './types';

const FORMS = 'Aetna, find a form, aetna.com';
const INTERNATIONAL = 'Aetna International, claim form GR-68069 (2014)';

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
  uploadRules: [
    {
      value: 'Aetna International takes attachments up to 10 MB and wants your ID on every page.',
      source: INTERNATIONAL,
      confidence: 'medium',
    },
  ],
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
      value: 'The filing limit depends on your plan; Aetna International gives 180 days from the date of service.',
      source: 'Aetna International member guide, pdfuserguide.com',
      confidence: 'medium',
    },
  ],
};
