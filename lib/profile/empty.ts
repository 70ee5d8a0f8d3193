import type { Address, Course, Person, PersonName, Profile, Provider } from './schema';

/** A name with nothing in it yet. */
export const emptyName = (): PersonName => ({ first: '', middle: '', last: '', suffix: '', full: '' });

/** An address with nothing in it yet but the country, which US claim forms take for granted. */
export const emptyAddress = (): Address => ({ line1: '', line2: '', city: '', state: '', zip: '', country: 'US' });

/** A person nothing is known about. */
export const emptyPerson = (): Person => ({
  name: emptyName(),
  sex: '',
  birthDate: '',
  phone: '',
  email: '',
  address: emptyAddress(),
});

/** A physician, facility or seller nothing is known about. */
export const emptyProvider = (): Provider => ({
  name: emptyName(),
  credential: '',
  organization: '',
  npi: '',
  hasNoNpi: false,
  taxId: '',
  phone: '',
  email: '',
  address: emptyAddress(),
});

/** A treatment course without sessions. `id` is its key within the profile, at most 64 characters. */
export const emptyCourse = (id: string): Course => ({
  id,
  label: '',
  system: 'paxman',
  route: 'manufacturer',
  seller: emptyProvider(),
  placeOfService: '',
  items: [],
  invoiceNumber: '',
  invoiceTotalCents: '',
  chargeStyle: 'lines',
  payments: [],
  claimNumber: '',
  denialDate: '',
  finalDenialDate: '',
  changes: [],
  log: [],
  checklist: {},
});

/** A valid profile with nothing filled in and one empty course, the start of a new one. `id` at most 64 characters. */
export const emptyProfile = (id: string): Profile => ({
  schema: 1,
  id,
  label: '',
  patient: { ...emptyPerson(), relationshipToSubscriber: '', maritalStatus: '' },
  subscriber: { ...emptyPerson(), employer: '' },
  submitter: 'patient',
  coverage: {
    payerName: '',
    planName: '',
    memberId: '',
    groupNumber: '',
    planKind: 'unknown',
    startDate: '',
    endDate: '',
    filingLimit: { count: '', unit: 'days' },
  },
  otherCoverage: {
    exists: false,
    payerName: '',
    planName: '',
    memberId: '',
    groupNumber: '',
    policyholder: emptyPerson(),
  },
  condition: {
    employment: false,
    autoAccident: false,
    autoAccidentState: '',
    otherAccident: false,
    onsetDate: '',
    description: '',
  },
  diagnoses: [],
  physician: emptyProvider(),
  physicianRole: 'ordering',
  facility: emptyProvider(),
  courses: [emptyCourse('course-1')],
});
