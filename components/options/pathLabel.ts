import type { PageWords } from '../../lib/i18n/pageWords';
import type { Translate } from '../../lib/i18n/translate';
import { sectionOfPath } from './sections';

const NAMES: Readonly<Record<string, keyof PageWords>> = {
  'name.first': 'field.first',
  'name.middle': 'field.middle',
  'name.last': 'field.last',
  'name.suffix': 'field.suffix',
  name: 'field.name',
  address: 'field.address',
  birthDate: 'field.birthDate',
  sex: 'field.sex',
  phone: 'field.phone',
  email: 'field.email',
  line1: 'field.line1',
  line2: 'field.line2',
  city: 'field.city',
  state: 'field.state',
  zip: 'field.zip',
  country: 'field.country',
  npi: 'field.npi',
  taxId: 'field.taxId',
  label: 'profile.name',
  relationshipToSubscriber: 'patient.relationship',
  items: 'charges.title',
  maritalStatus: 'patient.marital',
  submitter: 'patient.submitter',
  planKind: 'coverage.kind',
  filingLimit: 'plan.filing',
  exists: 'other.exists',
  policyholder: 'other.policyholder',
  'physician.organization': 'physician.practice',
  'facility.organization': 'facility.name',
  physicianRole: 'physician.role',
  hasNoNpi: 'seller.noNpi',
  employment: 'condition.employment',
  autoAccident: 'condition.autoAccident',
  otherAccident: 'condition.otherAccident',
  'condition.description': 'condition.description',
  'courses.label': 'treatment.label',
  system: 'treatment.system',
  route: 'treatment.route',
  chargeStyle: 'insurer.chargeStyle',
  diagnoses: 'section.diagnoses',
  payments: 'payments.title',
  courses: 'section.treatment',
  payerName: 'coverage.payer',
  planName: 'coverage.plan',
  memberId: 'coverage.memberId',
  groupNumber: 'coverage.group',
  employer: 'subscriber.employer',
  credential: 'physician.credential',
  organization: 'seller.name',
  autoAccidentState: 'condition.autoState',
  onsetDate: 'condition.onset',
  code: 'diagnoses.code',
  placeOfService: 'treatment.place',
  invoiceNumber: 'treatment.invoice',
  date: 'charges.date',
  units: 'charges.units',
  chargeCents: 'charges.charge',
  billedCode: 'charges.billedCode',
  modifiers: 'charges.modifiers',
  amountCents: 'payments.amount',
  invoiceTotalCents: 'treatment.invoiceTotal',
  denialDate: 'insurer.denial',
  finalDenialDate: 'insurer.finalDenial',
  startDate: 'plan.start',
  endDate: 'plan.end',
  count: 'plan.filing',
  method: 'payments.method',
  claimNumber: 'tracker.claimNumber',
  confirmation: 'tracker.confirmation',
  who: 'log.who',
  reference: 'log.reference',
  said: 'log.said',
  promisedBy: 'log.promisedBy',
};

const ROWS: Readonly<Record<string, keyof PageWords>> = {
  items: 'charges.title',
  payments: 'payments.title',
  changes: 'tracker.history',
  log: 'log.title',
};

/** What the box of a path is called: `courses[0].seller.npi` -> "NPI". */
export function fieldLabel(path: string, t: Translate<PageWords>): string {
  const last = path.replace(/\[\d+\]/g, '').split('.');
  const name = NAMES[last.slice(-2).join('.')] ?? NAMES[last.at(-1) ?? ''];
  return name ? (t as (key: keyof PageWords) => string)(name) : (last.at(-1) ?? path);
}

/** A path of the profile as she knows it: `courses[0].items[2].date` -> "Treatment course, Charges 3, Date". */
export function pathLabel(path: string, t: Translate<PageWords>): string {
  const words = t as (key: keyof PageWords) => string;
  const row = /\.(items|payments|changes|log)\[(\d+)\]/.exec(path) ?? /^(diagnoses)\[(\d+)\]/.exec(path);
  const rowName = ROWS[row?.[1] ?? ''];
  const parts = [
    words(`section.${sectionOfPath(path)}`),
    ...(row ? [`${rowName ? `${words(rowName)} ` : ''}${Number(row[2]) + 1}`] : []),
    fieldLabel(path, t),
  ];
  return parts.join(', ');
}
