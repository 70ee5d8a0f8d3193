import { type FieldDef, type FormData, hasOtherInsurance, isNew, type Page, titleFor, YES_NO } from '../model';
import { phoneField } from '../patterns';

const chapter = 'Health insurance information';
const hint =
  'This includes any coverage through a family member, health insurance from an employer, Medicare, and supplemental or secondary insurance.';

const describeType = (prefix: string): FieldDef => ({
  kind: 'text',
  key: `${prefix}.otherType`,
  label: 'Since your insurance type was not listed, please describe it here',
  required: true,
});

/** The two pages that ask for one other policy; `index` 0 or 1. */
function policyPages(index: number, depends: (data: FormData) => boolean): Page[] {
  const prefix = `policies.${index}`;
  return [
    {
      path: `policy-info-${index}`,
      chapter,
      title: () => 'Policy information',
      depends,
      fields: () => [
        { kind: 'text', key: `${prefix}.name`, label: 'Name of insurance provider', required: true },
        { kind: 'text', key: `${prefix}.policyNum`, label: 'Policy number' },
        phoneField(`${prefix}.providerPhone`, 'Insurance provider phone number', false),
      ],
    },
    {
      path: `insurance-type-${index}`,
      chapter,
      title: (data) => `${data[`${prefix}.name`] || 'Other'} insurance type`,
      depends,
      fields: (data) => [
        {
          kind: 'radio',
          key: `${prefix}.type`,
          label: 'What type of insurance does the beneficiary have through this provider?',
          required: true,
          choices: [
            ['group', 'Employer sponsored insurance (group)'],
            ['nonGroup', 'Individual or private insurance (non-group)'],
            ['medicare', 'Medicare Part A or B (hospital and medical insurance)'],
            ['other', 'Insurance type not listed'],
          ],
        },
        ...(data[`${prefix}.type`] === 'other' ? [describeType(prefix)] : []),
      ],
    },
  ];
}

/** Other health insurance: one question, and up to two policies when the answer is yes. */
export const INSURANCE_PAGES: readonly Page[] = [
  {
    path: 'insurance-status',
    chapter,
    title: titleFor('health insurance status'),
    depends: isNew,
    fields: () => [
      {
        kind: 'radio',
        key: 'hasOhi',
        label: 'Does the beneficiary have health insurance other than CHAMPVA to add to this claim?',
        hint,
        required: true,
        choices: YES_NO,
      },
    ],
  },
  ...policyPages(0, hasOtherInsurance),
  {
    path: 'insurance-review',
    chapter,
    title: titleFor('health insurance review'),
    depends: hasOtherInsurance,
    fields: () => [
      {
        kind: 'radio',
        key: 'view:hasPolicies',
        label: 'Does the beneficiary have any other health insurance coverage that isn’t through CHAMPVA?',
        hint,
        required: true,
        choices: YES_NO,
      },
    ],
  },
  ...policyPages(1, (data) => hasOtherInsurance(data) && data['view:hasPolicies'] === 'Y'),
];
