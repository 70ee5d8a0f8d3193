import type { Dayjs } from 'dayjs';

export const BLANK = {
  patientFirst: '',
  patientLast: '',
  patientBorn: null as Dayjs | null,
  patientPhone: '',
  patientState: '',
  patientSex: '',
  relationship: [] as string[],
  memberId: '',
  subscriberBorn: '',
  subscriberState: '',
  employer: '',
  otherCoverage: '',
  sellerState: '',
  diagnosis: '',
  serviceFrom: null as Dayjs | null,
  what: '',
  total: '',
  signature: '',
};
export type Claim = typeof BLANK;
export type Set = <K extends keyof Claim>(key: K) => (value: Claim[K]) => void;

/** The parts of the page take the claim and its setters from here. */
export interface Bound {
  claim: Claim;
  set: Set;
}

const day = (date: Dayjs | null) => (date?.isValid() ? date.format('YYYY-MM-DD') : '');

export function flat(claim: Claim): Record<string, string> {
  return {
    ...claim,
    patientBorn: day(claim.patientBorn),
    relationship: claim.relationship.join(','),
    serviceFrom: day(claim.serviceFrom),
    total: claim.total === '' ? '' : String(Number(claim.total)),
  };
}
