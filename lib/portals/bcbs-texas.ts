import type { Portal } from './types';

const FORM = 'Blue Cross and Blue Shield of Texas, health insurance medical claim form, connect.bcbstx.com';

export const bcbsTexas: Portal = {
  id: 'bcbs-texas',
  payerName: 'Blue Cross and Blue Shield of Texas',
  otherNames: ['Blue Cross Blue Shield of Texas', 'BCBS of Texas', 'BCBSTX', 'BCBS TX'],
  hosts: { value: ['bcbstx.com'], source: FORM, confidence: 'high' },
  claimPages: {
    value: ['blue access for members', 'health insurance medical claim form', 'submit a claim'],
    source: FORM,
    confidence: 'medium',
  },
  itemizedBillMustShow: { value: ['service-date', 'description', 'charge'], source: FORM, confidence: 'medium' },
  unknown: {
    filingLimit: { reason: 'not-found', source: FORM, confidence: 'medium' },
    mailingAddress: { reason: 'not-found', source: FORM, confidence: 'medium' },
    uploads: { reason: 'not-found', source: FORM, confidence: 'medium' },
  },
  rules: [
    {
      items: ['claim-form'],
      kind: 'form-name',
      value: 'Health Insurance Medical Claim Form',
      source: FORM,
      confidence: 'medium',
    },
    { items: ['itemized-receipt'], kind: 'original-kept', source: FORM, confidence: 'medium' },
  ],
};
