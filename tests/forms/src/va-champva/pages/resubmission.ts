import { type FormData, isResubmission, type Page, titleFor } from '../model';
import { emailField, filesField, phoneField } from '../patterns';

const chapter = 'Resubmission information';
const uploadsDocuments = (data: FormData) => isResubmission(data) && data.hasClaimDocs === 'Y';
const needsHelp = (data: FormData) => isResubmission(data) && data.hasClaimDocs === 'N';

/** Only for a claim that was sent before. */
export const RESUBMISSION_PAGES: readonly Page[] = [
  {
    path: 'resubmission-claim-number',
    chapter,
    title: titleFor('claim identification number', 'role'),
    description: () => 'The letter you received about your claim shows its PDI number or its control number.',
    depends: isResubmission,
    fields: () => [
      {
        kind: 'select',
        key: 'pdiOrClaimNumber',
        label: 'Do you have a PDI number or a control number?',
        required: true,
        choices: [
          ['PDI number', 'PDI number'],
          ['Control number', 'Control number'],
        ],
      },
      {
        kind: 'text',
        key: 'identifyingNumber',
        label: 'Claim identification number',
        hint: 'Enter the PDI number or control number',
        required: true,
      },
    ],
  },
  {
    path: 'resubmission-letter',
    chapter,
    title: () => 'Upload the letter you received',
    depends: isResubmission,
    fields: () => [filesField('resubmissionLetterUpload', 'Upload CHAMPVA letter')],
  },
  {
    path: 'resubmission-document-options',
    chapter,
    title: () => 'Options for providing supporting documents',
    depends: isResubmission,
    fields: () => [
      {
        kind: 'radio',
        key: 'hasClaimDocs',
        label: 'Do you have the documents requested in the CHAMPVA letter?',
        required: true,
        choices: [
          ['Y', 'Yes, I’ll upload them myself'],
          ['N', 'No, I need help getting them'],
        ],
      },
    ],
  },
  {
    path: 'resubmission-provider-information',
    chapter,
    title: () => 'Provider information',
    description: () => 'We’ll contact the provider to get the documents to support your claim.',
    depends: needsHelp,
    fields: () => [
      { kind: 'text', key: 'providerName', label: 'Name of provider, hospital, or pharmacy', required: true },
      {
        kind: 'date',
        key: 'serviceStartDate',
        label: 'Medical service start date or prescription fill date',
        hint: 'You can enter an estimated date.',
        required: true,
      },
      {
        kind: 'date',
        key: 'serviceEndDate',
        label: 'Medical service end date',
        hint: 'If you received care over multiple days.',
      },
    ],
  },
  {
    path: 'resubmission-provider-contact-information',
    chapter,
    title: (data) => `${data.providerName || 'Provider'} contact information`,
    description: () => 'We’ll contact the provider to get the documents to support your claim.',
    depends: needsHelp,
    fields: () => [
      phoneField('providerPhone', 'Provider phone number'),
      phoneField('providerFax', 'Provider billing department fax number', false),
      emailField('providerEmail', false, 'Provider email'),
    ],
  },
  {
    path: 'resubmission-additional-docs',
    chapter,
    title: () => 'Upload additional documents',
    depends: needsHelp,
    fields: () => [filesField('claimAddtlDocsUpload', 'Select a file to upload', false)],
  },
  {
    path: 'resubmission-additional-information',
    chapter,
    title: () => 'Additional information',
    depends: needsHelp,
    fields: () => [
      {
        kind: 'textarea',
        key: 'additionalComments',
        label:
          'Is there anything else you want to tell us about the provider? Or, anything that can help us get the documents to support your claim?',
        maxlength: 300,
      },
    ],
  },
  {
    path: 'resubmission-supporting-docs',
    chapter,
    title: () => 'Upload supporting documents for your claim',
    depends: uploadsDocuments,
    fields: () => [filesField('resubmissionDocsUpload', 'Upload supporting document')],
  },
];
