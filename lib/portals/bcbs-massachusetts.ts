import type { Portal } from './types';

const FORM = 'Blue Cross Blue Shield of Massachusetts, subscriber claim form, formspal.com';

export const bcbsMassachusetts: Portal = {
  id: 'bcbs-massachusetts',
  payerName: 'Blue Cross Blue Shield of Massachusetts',
  otherNames: ['Blue Cross and Blue Shield of Massachusetts', 'BCBS of Massachusetts', 'BCBSMA', 'BCBS MA'],
  hosts: { value: ['bluecrossma.org', 'bluecrossma.com'], source: FORM, confidence: 'medium' },
  claimPages: { value: ['subscriber claim form', 'submit a claim'], source: FORM, confidence: 'medium' },
  mailingAddress: { value: 'PO Box 986030, Boston, MA 02298', source: FORM, confidence: 'medium' },
  uploadRules: [],
  itemizedBillMustShow: {
    value: ['letterhead of whoever billed you', 'each charge'],
    source: FORM,
    confidence: 'medium',
  },
  notes: [
    { value: 'Send the original itemized bill, and one form for each patient.', source: FORM, confidence: 'medium' },
    { value: 'The member ID is wanted with the letters in front of it.', source: FORM, confidence: 'medium' },
  ],
};
