import { emptyName, emptyPerson, emptyProvider } from '../empty';
import type { Profile, SessionItem } from '../schema';

const cycle = (date: string): SessionItem => ({
  date,
  kind: 'cycle',
  units: 1,
  chargeCents: 30000,
  billedCode: '',
  modifiers: [],
});

/**
 * The default sample: a fictional patient, covered by her husband's plan, who bought Paxman scalp cooling from the
 * Paxman Hub herself. Every party differs in name, phone and address, so that a value in the wrong box shows.
 */
export const paxmanHub2026: Profile = {
  schema: 1,
  id: 'paxman-hub-2026',
  label: 'Jordan Okafor, Paxman 2026',
  patient: {
    name: { ...emptyName(), first: 'Jordan', middle: 'Avery', last: 'Okafor' },
    sex: 'female',
    birthDate: '1978-04-09',
    phone: '6085550142',
    email: 'jordan.okafor@example.com',
    address: {
      line1: '1420 Juniper Hollow Road',
      line2: 'Apt 3B',
      city: 'Madison',
      state: 'WI',
      zip: '53711',
      country: 'US',
    },
    relationshipToSubscriber: 'spouse',
    maritalStatus: 'married',
  },
  subscriber: {
    name: { ...emptyName(), first: 'Samuel', middle: 'Ikenna', last: 'Okafor' },
    sex: 'male',
    birthDate: '1975-11-23',
    phone: '4145550187',
    email: '',
    address: { line1: '88 Harbor Street', line2: '', city: 'Milwaukee', state: 'WI', zip: '53202', country: 'US' },
    employer: 'Lakeshore Robotics',
  },
  submitter: 'patient',
  coverage: {
    payerName: 'Badger Mutual Health Plan',
    planName: 'Choice PPO 1500',
    memberId: 'XEH883204517',
    groupNumber: '0071538',
    planKind: 'unknown',
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
    onsetDate: '2025-12-08',
    description: '',
  },
  diagnoses: [
    { code: 'C50.412', description: 'Malignant neoplasm of upper-outer quadrant of left female breast' },
    { code: 'Z51.11', description: 'Encounter for antineoplastic chemotherapy' },
  ],
  physician: {
    ...emptyProvider(),
    name: { ...emptyName(), first: 'Priya', last: 'Raman' },
    credential: 'MD',
    organization: 'Lakeview Oncology Associates',
    npi: '1234567893',
    taxId: '391188420',
    phone: '6085550110',
    address: {
      line1: '700 University Bay Drive',
      line2: 'Suite 200',
      city: 'Madison',
      state: 'WI',
      zip: '53705',
      country: 'US',
    },
  },
  physicianRole: 'ordering',
  facility: {
    ...emptyProvider(),
    organization: 'Lakeview Infusion Center',
    npi: '1398765432',
    taxId: '391234567',
    phone: '6085550133',
    address: {
      line1: '702 University Bay Drive',
      line2: '',
      city: 'Madison',
      state: 'WI',
      zip: '53705',
      country: 'US',
    },
  },
  courses: [
    {
      id: 'paxman-2026',
      label: 'Paxman, January to April 2026',
      system: 'paxman',
      route: 'manufacturer',
      seller: {
        ...emptyProvider(),
        organization: 'Paxman Hub',
        hasNoNpi: true,
        taxId: '845550199',
        phone: '8445729626',
        address: {
          line1: '2450 Example Plaza',
          line2: 'Suite 300',
          city: 'Houston',
          state: 'TX',
          zip: '77058',
          country: 'US',
        },
      },
      placeOfService: '22',
      items: [
        { date: '2026-01-14', kind: 'cap', units: 1, chargeCents: 50000, billedCode: '', modifiers: [] },
        cycle('2026-01-14'),
        cycle('2026-02-04'),
        cycle('2026-02-25'),
        cycle('2026-03-18'),
        cycle('2026-04-08'),
        cycle('2026-04-29'),
      ],
      invoiceNumber: 'PH-204817',
      payments: [{ date: '', amountCents: 230000, method: 'Credit card' }],
      checklist: {},
    },
  ],
};
