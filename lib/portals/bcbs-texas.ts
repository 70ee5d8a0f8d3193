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
  uploadRules: [],
  itemizedBillMustShow: {
    value: ['date of service', 'type of service', 'each amount'],
    source: FORM,
    confidence: 'medium',
  },
  notes: [{ value: 'The original bill is wanted and not sent back: keep a copy.', source: FORM, confidence: 'medium' }],
};
