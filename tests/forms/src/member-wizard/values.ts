import dayjs, { type Dayjs } from 'dayjs';

export const SERVICE_ROWS = 7;
export const DIAGNOSIS_BOXES = 4;

const address = { street: '', unit: '', city: '', state: '', zip: '' };

/** The claim as the form library keeps it. A date is a Dayjs or null, a checkbox a boolean, everything else a string. */
export const EMPTY_CLAIM = {
  claimType: '',
  member: {
    id: '',
    group: '',
    firstName: '',
    middleInitial: '',
    lastName: '',
    birthDate: null as Dayjs | null,
    gender: '',
    employer: '',
    phone: '',
    address: { ...address },
  },
  patient: {
    relationship: '',
    firstName: '',
    middleInitial: '',
    lastName: '',
    birthDate: null as Dayjs | null,
    sex: '',
    maritalStatus: '',
    phone: '',
    email: '',
    emailAgain: '',
    livesWithMember: false,
    address: { ...address },
  },
  ordering: { role: '', firstName: '', lastName: '', practice: '', npi: '', phone: '', address: { ...address } },
  facility: { name: '', npi: '', placeOfService: '', phone: '', address: { ...address } },
  biller: { name: '', taxId: '', npi: '', phone: '', address: { ...address } },
  outsideUnitedStates: '',
  conditionBegan: null as Dayjs | null,
  diagnoses: Array.from({ length: DIAGNOSIS_BOXES }, () => ({ code: '' })),
  services: Array.from({ length: SERVICE_ROWS }, () => ({
    date: null as Dayjs | null,
    code: '',
    modifier: '',
    pointer: '',
    units: '',
    charge: '',
  })),
  totalCharge: '',
  amountPaid: '',
  accountNumber: '',
  paidAlready: '',
  paymentMethod: '',
  otherInsurance: {
    has: '',
    company: '',
    policyNumber: '',
    policyholder: '',
    policyholderBirthDate: null as Dayjs | null,
  },
  accident: { work: '', auto: '', other: '', date: null as Dayjs | null, state: '' },
  deposit: { nameOnAccount: '', routingNumber: '', accountNumber: '', accountType: '' },
  comments: '',
  paperless: false,
  attested: false,
  signature: '',
  signedOn: null as Dayjs | null,
};

export type ClaimValues = typeof EMPTY_CLAIM;

/** `{ member: { id: 'X' } }` -> `{ 'member.id': 'X' }`; dates as YYYY-MM-DD, a ticked box as 'on', nothing as ''. */
export function flatten(value: unknown, path = ''): Record<string, string> {
  if (dayjs.isDayjs(value)) return { [path]: value.isValid() ? value.format('YYYY-MM-DD') : 'Invalid date' };
  if (value && typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => flatten(part, path ? `${path}.${key}` : key));
    return Object.assign({}, ...parts);
  }
  if (typeof value === 'boolean') return { [path]: value ? 'on' : '' };
  return { [path]: value == null ? '' : String(value) };
}
