import type { Portal } from './types';

const FORMS = 'Aetna, find a form, aetna.com';

export const aetna: Portal = {
  id: 'aetna',
  payerName: 'Aetna',
  otherNames: ['Aetna Life Insurance Company', 'Aetna CVS Health'],
  hosts: { value: ['aetna.com'], source: FORMS, confidence: 'high' },
  claimPages: {
    value: ['medical benefits request', 'medical claim form', 'submit a claim'],
    source: FORMS,
    confidence: 'medium',
  },
  mailingAddress: { value: 'on-member-card', source: FORMS, confidence: 'high' },
  itemizedBillMustShow: {
    value: [
      'member-id',
      'birth-date',
      'charge',
      'procedure-code',
      'diagnosis-code',
      'provider-name',
      'address-or-tax-id',
      'paid-mark',
    ],
    source: 'University of Miami, Aetna claims, hr.miami.edu',
    confidence: 'high',
  },
  unknown: {
    filingLimit: { reason: 'by-plan', source: FORMS, confidence: 'medium' },
    uploads: { reason: 'not-found', source: FORMS, confidence: 'medium' },
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'Medical Benefits Request', source: FORMS, confidence: 'high' },
    {
      items: ['letter-of-medical-necessity'],
      kind: 'policy-unsettled',
      value: 'Clinical Policy Bulletin 0290',
      source: 'Paxman, insurance reimbursement, paxmanusa.com; summary of CPB 0290, verity.backworkai.com',
      confidence: 'medium',
    },
  ],
};
