import { type FormData, hasOtherInsurance, isNew, type Page, YES_NO } from '../model';
import { filesField } from '../patterns';

const chapter = 'Claim information';
const isMedical = (data: FormData) => isNew(data) && data.claimType === 'medical';
const isPharmacy = (data: FormData) => isNew(data) && data.claimType === 'pharmacy';
const explanationTitle = (index: number) => (data: FormData) =>
  `Upload explanation of benefits for this claim from ${data[`policies.${index}.name`] || 'the other insurance'}`;

/** What the claim is for, and its papers. */
export const CLAIM_PAGES: readonly Page[] = [
  {
    path: 'claim-type',
    chapter,
    title: () => 'Claim type',
    depends: isNew,
    fields: () => [
      {
        kind: 'radio',
        key: 'claimType',
        label: 'What type of claim are you submitting?',
        required: true,
        choices: [
          ['medical', 'I’m submitting a claim for medical care from a provider'],
          ['pharmacy', 'I’m submitting a claim for prescription medications'],
        ],
      },
    ],
  },
  {
    path: 'claim-work',
    chapter,
    title: () => 'Claim relationship to work',
    depends: isNew,
    fields: () => [
      {
        kind: 'radio',
        key: 'claimIsWorkRelated',
        label: 'Is this a claim for a work-related injury or condition?',
        hint: 'Depending on your answer, we may contact the beneficiary’s workers’ compensation insurance provider to determine if they paid any amount for this care.',
        required: true,
        choices: YES_NO,
      },
    ],
  },
  {
    path: 'claim-auto-accident',
    chapter,
    title: () => 'Claim relationship to a car accident',
    depends: isNew,
    fields: () => [
      {
        kind: 'radio',
        key: 'claimIsAutoRelated',
        label: 'Is this a claim for an injury or condition caused by a car accident?',
        hint: 'Depending on your answer, we may contact the beneficiary’s auto insurance provider to determine if they paid any amount for this care.',
        required: true,
        choices: YES_NO,
      },
    ],
  },
  {
    path: 'medical-claim-upload',
    chapter,
    title: () => 'Upload itemized billing statement',
    depends: isMedical,
    intro: [
      'An itemized bill from the provider is needed: a superbill, a CMS-1500, a HCFA or a UB-04. Ask the provider for it, since the copy a patient is given often lacks codes.',
      'It shows the beneficiary’s full name and date of birth; the provider’s full name, medical title and tax ID (example: 12-1234567); the address where care was given; each charge with its date and quantity; diagnosis (DX/ICD-10) codes (example: A12.345); and CPT (example: 12345) or HCPCS (example: A1234) codes.',
    ],
    fields: () => [filesField('medicalUpload', 'Upload itemized billing statement')],
  },
  {
    path: 'eob-upload',
    chapter,
    title: explanationTitle(0),
    depends: (data) => isMedical(data) && hasOtherInsurance(data),
    intro: ['The other insurance sends this paper after it has decided what it pays for this care.'],
    fields: () => [filesField('primaryEob', 'Upload explanation of benefits')],
  },
  {
    path: 'additional-eob-upload',
    chapter,
    title: explanationTitle(1),
    depends: (data) => isMedical(data) && hasOtherInsurance(data) && data['view:hasPolicies'] === 'Y',
    fields: () => [filesField('secondaryEob', 'Upload explanation of benefits')],
  },
  {
    path: 'pharmacy-claim-upload',
    chapter,
    title: () => 'Upload supporting document for prescription medication claim',
    depends: isPharmacy,
    intro: [
      'The paper that came with the medication usually names the pharmacy, the medication and its NDC, the prescriber and the cost.',
    ],
    fields: () => [filesField('pharmacyUpload', 'Upload supporting document')],
  },
];
