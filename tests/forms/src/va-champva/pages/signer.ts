import { isOther, type Page, titleFor, YES_NO } from '../model';
import { addressFields, emailField, nameFields, phoneField } from '../patterns';

const chapter = 'Your information';

/** Who fills the form in, and whether it is a new claim. */
export const SIGNER_PAGES: readonly Page[] = [
  {
    path: 'signer-type',
    chapter,
    title: () => 'Your information',
    fields: () => [
      {
        kind: 'radio',
        key: 'certifierRole',
        label: 'Which of these best describes you?',
        required: true,
        choices: [
          ['applicant', 'I’m the spouse, dependent, or survivor of a Veteran submitting a claim for myself'],
          ['sponsor', 'I’m a Veteran submitting a claim for my spouse, dependents, or both'],
          ['other', 'I’m submitting a claim on behalf of someone else'],
        ],
      },
    ],
  },
  {
    path: 'enrolled-champva',
    chapter,
    title: titleFor('CHAMPVA benefit status', 'role'),
    fields: () => [
      {
        kind: 'radio',
        key: 'certifierReceivedPacket',
        label: 'Does the beneficiary receive CHAMPVA benefits now?',
        required: true,
        later: true,
        choices: YES_NO,
      },
    ],
  },
  {
    path: 'not-enrolled-champva',
    chapter,
    title: () => 'Apply for CHAMPVA benefits first',
    depends: (data) => data.certifierReceivedPacket === 'N',
    intro: [
      'A claim can be paid only for a person who is enrolled in CHAMPVA.',
      'Go back and change the answer if the beneficiary does receive CHAMPVA benefits now.',
    ],
    fields: () => [],
  },
  {
    path: 'signer-info',
    chapter,
    title: () => 'Your name',
    depends: isOther,
    fields: () => nameFields('certifierName'),
  },
  {
    path: 'signer-mailing-address',
    chapter,
    title: () => 'Your mailing address',
    description: () => 'We’ll send any important information about this claim to this address',
    depends: isOther,
    fields: (data) => addressFields('certifierAddress', data),
  },
  {
    path: 'signer-contact-info',
    chapter,
    title: () => 'Your contact information',
    description: () => 'We may contact you if we have more questions about this claim.',
    depends: isOther,
    fields: () => [phoneField('certifierPhone'), emailField('certifierEmail', true)],
  },
  {
    path: 'signer-relationship',
    chapter,
    title: () => 'Your relationship to the beneficiary',
    depends: isOther,
    fields: (data) => [
      {
        kind: 'radio',
        key: 'certifierRelationship',
        label: 'Which of these best describes you?',
        required: true,
        choices: [
          ['spouse', 'I’m the beneficiary’s spouse'],
          ['parent', 'I’m the beneficiary’s parent'],
          ['other', 'Relationship not listed'],
        ],
      },
      ...(data.certifierRelationship === 'other'
        ? [
            {
              kind: 'text' as const,
              key: 'certifierOtherRelationship',
              label: 'Describe your relationship to the beneficiary',
              required: true,
            },
          ]
        : []),
    ],
  },
  {
    path: 'champva-claim-status',
    chapter,
    title: titleFor('CHAMPVA claim status', 'role'),
    fields: () => [
      {
        kind: 'radio',
        key: 'claimStatus',
        label: 'Is this a new claim or a resubmission for an existing claim?',
        required: true,
        choices: [
          ['new', 'A new claim'],
          ['resubmission', 'A resubmission for an existing claim'],
        ],
      },
    ],
  },
];
