import type { Portal } from './types';

const HOW_TO = 'VA, how to file a CHAMPVA claim, va.gov/resources/how-to-file-a-champva-claim';

const FORM = '/family-and-caregiver-benefits/health-and-disability/champva/file-champva-claim-10-7959a';

const policy = (payerName: string, memberId: string) => [
  { selector: '[name="root_name"]', label: 'Name of insurance provider', concept: payerName },
  { selector: '[name="root_policyNum"]', label: 'Policy number', concept: memberId },
  { selector: '[name="root_providerPhone"]', label: 'Insurance provider phone number', concept: 'none' },
];

export const vaChampva: Portal = {
  id: 'va-champva',
  payerName: 'VA CHAMPVA',
  otherNames: ['CHAMPVA', 'Civilian Health and Medical Program of the Department of Veterans Affairs'],
  hosts: { value: ['va.gov'], source: HOW_TO, confidence: 'high' },
  claimPages: { value: ['10-7959a', 'champva claim', 'ivc-champva'], source: HOW_TO, confidence: 'high' },
  filingLimit: { value: { months: 12, appliesTo: 'CHAMPVA' }, source: HOW_TO, confidence: 'high' },
  mailingAddress: {
    value: 'VHA Office of Integrated Veteran Care, ATTN: CHAMPVA Claims, PO Box 469064, Denver, CO 80246-9064',
    source: HOW_TO,
    confidence: 'high',
  },
  itemizedBillMustShow: {
    value: [
      'patient-name',
      'birth-date',
      'provider-name',
      'provider-title',
      'tax-id',
      'npi',
      'service-address',
      'charge',
      'service-date',
      'diagnosis-code',
      'procedure-code',
    ],
    source: HOW_TO,
    confidence: 'high',
  },
  rules: [
    { items: ['claim-form'], kind: 'form-name', value: 'VA Form 10-7959a', source: HOW_TO, confidence: 'high' },
    { items: 'all', kind: 'one-side-scanned', source: HOW_TO, confidence: 'high' },
    { items: ['proof-of-payment'], kind: 'proof-with-bill', source: HOW_TO, confidence: 'high' },
    {
      items: ['claim-form'],
      kind: 'name-as-on-card',
      source: 'VA, CHAMPVA claim filing information, va.gov',
      confidence: 'high',
    },
    {
      items: ['claim-form'],
      kind: 'one-form-per-patient',
      source: 'VA, CHAMPVA claim filing information, va.gov',
      confidence: 'high',
    },
  ],
  // these pages ask for the other insurance without saying so
  recipe: {
    source: 'VA, source of the online form 10-7959a, vets-website on github.com, April 2026',
    origins: ['https://www.va.gov'],
    steps: [
      {
        path: `${FORM}/policy-info/0`,
        fields: policy('otherCoverage.payerName', 'otherCoverage.memberId'),
      },
      {
        // a second other insurance, which no profile holds
        path: `${FORM}/policy-info/1`,
        fields: policy('none', 'none'),
      },
    ],
  },
};
