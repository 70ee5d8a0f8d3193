import { type FormData, isApplicant, isSponsor, type Page, titleFor } from '../model';
import { addressFields, emailField, nameFields, phoneField } from '../patterns';

const veteran = 'Veteran information';
const beneficiary = 'Beneficiary information';

/** The addresses given so far, as choices; the value tells which one to copy. */
function earlierAddresses(data: FormData) {
  return ['certifierAddress', 'sponsorAddress'].flatMap((prefix) => {
    const part = (name: string) => data[`${prefix}.${name}`] ?? '';
    const place = [part('city'), part('state')].filter(Boolean).join(', ');
    const text = [part('street'), part('street2'), place, part('country')].filter(Boolean).join(', ');
    return part('street') ? [[prefix, `Yes, use ${text}`] as const] : [];
  });
}

/** The Veteran (sponsor) and the person the claim is for (beneficiary). */
export const PEOPLE_PAGES: readonly Page[] = [
  {
    path: 'sponsor-info',
    chapter: veteran,
    title: (data) => (isSponsor(data) ? 'Your name' : 'Veteran’s name'),
    description: (data) =>
      isSponsor(data)
        ? 'You are the beneficiary’s sponsor. We’ll use your information to confirm the beneficiary’s eligibility.'
        : 'Enter the Veteran’s name. We’ll use this information to confirm eligibility.',
    fields: () => nameFields('sponsorName'),
  },
  {
    path: 'sponsor-mailing-address',
    chapter: veteran,
    title: () => 'Your mailing address',
    description: () => 'We’ll send any important information about this application to your address.',
    depends: isSponsor,
    fields: (data) => addressFields('sponsorAddress', data),
  },
  {
    path: 'sponsor-contact-info',
    chapter: veteran,
    title: () => 'Your contact information',
    description: () => 'We may contact you if we have more questions about this claim.',
    depends: isSponsor,
    fields: () => [phoneField('sponsorPhone'), emailField('sponsorEmail', true)],
  },
  {
    path: 'beneficiary-info',
    chapter: beneficiary,
    title: () => 'Beneficiary’s information',
    description: () => 'Enter the name exactly as it’s listed on the beneficiary’s CHAMPVA identification card.',
    fields: () => [
      ...nameFields('applicantName'),
      { kind: 'date', key: 'applicantDob', label: 'Date of birth', required: true },
    ],
  },
  {
    path: 'beneficiary-identification-info',
    chapter: beneficiary,
    title: titleFor('identification information'),
    fields: () => [
      {
        kind: 'text',
        key: 'applicantMemberNumber',
        label: 'CHAMPVA member number',
        hint: 'This number is usually the same as the beneficiary’s Social Security number.',
        required: true,
        // The VA takes 8 or 9 digits only; the sample's plan numbers its members with letters and digits.
        minlength: 8,
        maxlength: 20,
        pattern: '^[A-Za-z0-9]+$',
        patternMessage: 'Response may only contain letters and numbers',
      },
    ],
  },
  {
    path: 'beneficiary-address',
    chapter: beneficiary,
    title: titleFor('address'),
    depends: (data) => !isApplicant(data) && earlierAddresses(data).length > 0,
    fields: (data) => [
      {
        kind: 'radio',
        key: 'view:sharesAddressWith',
        label: 'Does the beneficiary have the same mailing address as one previously entered in this form?',
        required: true,
        choices: [['na', 'No, use a new address'], ...earlierAddresses(data)],
      },
    ],
  },
  {
    path: 'beneficiary-mailing-address',
    chapter: beneficiary,
    title: titleFor('mailing address'),
    description: () => 'We’ll send any important information about this claim to this address.',
    fields: (data) => [
      ...addressFields('applicantAddress', data),
      {
        kind: 'radio',
        key: 'applicantNewAddress',
        label:
          'Has the beneficiary’s mailing address changed since their last CHAMPVA claim or benefits application submission?',
        hint: 'Any updates made here will only apply to the beneficiary’s CHAMPVA benefits. We won’t update the beneficiary’s address in their VA.gov profile.',
        required: true,
        later: true,
        choices: [
          ['yes', 'Yes'],
          ['no', 'No'],
          ['unknown', 'I’m not sure'],
        ],
      },
    ],
  },
  {
    path: 'beneficiary-contact-info',
    chapter: beneficiary,
    title: titleFor('contact information'),
    description: () => 'We’ll use this information to contact the beneficiary if we have any questions.',
    fields: (data) => [phoneField('applicantPhone'), emailField('applicantEmail', isApplicant(data))],
  },
];
