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
  uploadRules: [],
  itemizedBillMustShow: {
    value: ['name', 'member ID', 'each service with its charge', 'procedure code', 'diagnosis', 'place of treatment'],
    source: DOCUMENTS,
    confidence: 'high',
  },
  notes: [
    { value: 'Proof of payment goes with the itemized statement.', source: DOCUMENTS, confidence: 'high' },
    {
      value:
        "The filing limit for members is not published there; the limits on Humana's provider pages are for providers.",
      source: 'Humana, provider claims pages, provider.humana.com',
      confidence: 'medium',
    },
  ],
};
