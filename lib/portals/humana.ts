import type { Portal } from './types';

const DOCUMENTS = 'Humana, member documents and forms, humana.com';

export const humana: Portal = {
  id: 'humana',
  payerName: 'Humana',
  otherNames: ['Humana Insurance Company', 'Humana Health Plan'],
  hosts: { value: ['humana.com'], source: DOCUMENTS, confidence: 'high' },
  claimPages: {
    value: ['health benefits claim form', 'documents and forms', 'claims'],
    source: DOCUMENTS,
    confidence: 'medium',
  },
  mailingAddress: { value: 'Humana, PO Box 14611, Lexington, KY 40512', source: DOCUMENTS, confidence: 'high' },
  itemizedBillMustShow: {
    value: [
      'patient-name',
      'member-id',
      'description',
      'charge',
      'procedure-code',
      'revenue-code',
      'diagnosis',
      'service-place',
    ],
    source: DOCUMENTS,
    confidence: 'high',
  },
  unknown: {
    filingLimit: {
      reason: 'for-providers-only',
      source: `${DOCUMENTS}; provider claims pages, provider.humana.com`,
      confidence: 'medium',
    },
    uploads: { reason: 'not-found', source: DOCUMENTS, confidence: 'medium' },
  },
  rules: [
    {
      items: ['claim-form'],
      kind: 'form-name',
      value: 'Health Benefits Claim Form',
      source: DOCUMENTS,
      confidence: 'high',
    },
    { items: ['proof-of-payment'], kind: 'proof-with-bill', source: DOCUMENTS, confidence: 'high' },
  ],
};
