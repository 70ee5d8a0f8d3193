import type { Portal } from './types';

const HOW_TO = 'FEP Blue, how to submit a claim, fepblue.org';

/** The Blue Cross and Blue Shield Service Benefit Plan, for federal employees. */
export const fepBlue: Portal = {
  id: 'fep-blue',
  payerName: 'FEP Blue',
  otherNames: [
    'FEP',
    'FEPBlue',
    'Blue Cross and Blue Shield Federal Employee Program',
    'Blue Cross Blue Shield Federal Employee Program',
    'BCBS FEP',
    'BCBS Federal Employee Program',
    'Federal Employee Program',
    'Blue Cross and Blue Shield Service Benefit Plan',
    'Blue Cross Blue Shield Service Benefit Plan',
  ],
  hosts: { value: ['fepblue.org'], source: HOW_TO, confidence: 'high' },
  claimPages: { value: ['submit a claim', 'health benefits claim form'], source: HOW_TO, confidence: 'medium' },
  filingLimit: {
    value: { yearEnds: 1, appliesTo: 'the Blue Cross and Blue Shield plan of federal employees' },
    source: HOW_TO,
    confidence: 'high',
  },
  mailingAddress: { value: 'local-blue-company', source: HOW_TO, confidence: 'high' },
  itemizedBillMustShow: {
    value: ['letterhead', 'patient-name', 'service-date', 'description', 'charge'],
    source: HOW_TO,
    confidence: 'high',
  },
  unknown: {
    uploads: { reason: 'not-found', source: HOW_TO, confidence: 'medium' },
  },
  rules: [
    { items: ['claim-form'], kind: 'online-abroad-only', source: HOW_TO, confidence: 'high' },
    { items: ['claim-form'], kind: 'one-form-per-patient', source: HOW_TO, confidence: 'high' },
    {
      items: ['claim-form'],
      kind: 'id-starts',
      value: 'R',
      source: 'Copy of the bcbs.com questions page, idkuu.com',
      confidence: 'low',
    },
  ],
};
