import type { Portal } from './types';

const FORM = 'Blue Cross and Blue Shield of Texas, health insurance medical claim form, connect.bcbstx.com';

const PAY_MEMBER = 'Blue Cross and Blue Shield of Texas, claim form to pay the insured or subscriber, fill.io';

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
  mailingAddress: { value: 'PO Box 660044, Dallas, TX 75266-0044', source: PAY_MEMBER, confidence: 'medium' },
  itemizedBillMustShow: { value: ['service-date', 'description', 'charge'], source: FORM, confidence: 'medium' },
  unknown: {
    filingLimit: { reason: 'not-found', source: `${FORM}; ${PAY_MEMBER}`, confidence: 'medium' },
    uploads: { reason: 'not-found', source: `${FORM}; ${PAY_MEMBER}`, confidence: 'medium' },
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
