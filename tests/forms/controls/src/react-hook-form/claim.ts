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
  total: undefined as number | undefined,
  paid: '',
  signature: '',
};
export type Claim = typeof BLANK;

/** The form's values as flat strings, amounts as plain numbers. */
export function flat(claim: Claim): Record<string, string> {
  const { month, day, year } = claim.subscriberBorn;
  const amount = (value: number | string | undefined) =>
    value === undefined || value === '' || Number.isNaN(value) ? '' : String(Number(value));
  return {
    ...claim,
    relationship: claim.relationship.join(','),
    subscriberBorn: [year, month, day].join('-'),
    total: amount(claim.total),
    paid: amount(claim.paid),
  };
}
