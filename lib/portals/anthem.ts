import type { Portal } from './types';

const CLAIMS = 'Anthem, claims page, anthem.com';
const GUIDE = 'Anthem member claim guide, dgaplans.org';

export const anthem: Portal = {
  id: 'anthem',
  payerName: 'Anthem',
  otherNames: ['Anthem Blue Cross', 'Anthem Blue Cross and Blue Shield', 'Elevance Health'],
  hosts: { value: ['anthem.com'], source: CLAIMS, confidence: 'high' },
  claimPages: { value: ['submit a claim', 'member claim form', 'claims'], source: CLAIMS, confidence: 'medium' },
  filingLimit: {
    value: { days: 180, appliesTo: 'the California plan whose page we read; other plans give up to 15 months' },
    source: CLAIMS,
    confidence: 'medium',
  },
  itemizedBillMustShow: {
    value: [
      'provider-name',
      'provider-address',
      'tax-id',
      'patient-name',
      'service-place',
      'description',
      'service-date',
      'charge',
      'diagnosis-code',
      'procedure-code',
    ],
    source: GUIDE,
    confidence: 'high',
  },
  unknown: {
    mailingAddress: { reason: 'not-found', source: `${CLAIMS}; ${GUIDE}`, confidence: 'medium' },
    uploads: { reason: 'not-found', source: `${CLAIMS}; ${GUIDE}`, confidence: 'medium' },
  },
  rules: [{ items: ['claim-form'], kind: 'online-fax-mail', source: GUIDE, confidence: 'high' }],
};
