import type { FormikErrors } from 'formik';

export const BLANK = {
  patientFirst: '',
  patientLast: '',
  patientBorn: '',
  patientPhone: '',
  patientState: '',
  patientSex: '',
  relationship: [] as string[],
  memberId: '',
  subscriberBorn: { month: '', day: '', year: '' },
  subscriberState: '',
  employer: '',
  taxId: '',
  what: '',
  total: '' as '' | number, // Formik makes a number of what a field of type number holds
  signature: '',
};
export type Claim = typeof BLANK;

/** What Formik checks on blur and before it goes on. */
export function check({ patientFirst, patientPhone, memberId, taxId }: Claim): FormikErrors<Claim> {
  const errors: FormikErrors<Claim> = {};
  if (!patientFirst) errors.patientFirst = 'Required';
  if (!memberId) errors.memberId = 'Required';
  if (patientPhone && !/^\(?\d{3}\)?[ -]?\d{3}-?\d{4}$/.test(patientPhone)) errors.patientPhone = 'Ten digits, please';
  if (taxId && !/^\d\d-\d{7}$/.test(taxId)) errors.taxId = 'Nine digits, please';
  return errors;
}

/** The form's values as flat strings. */
export function flat(claim: Claim): Record<string, string> {
  const { month, day, year } = claim.subscriberBorn;
  return {
    ...claim,
    relationship: claim.relationship.join(','),
    subscriberBorn: [year, month, day].join('-'),
    total: String(claim.total),
  };
}
