import { DOCUMENT_KINDS, KIND_NAMES } from './documents/kinds';

/**
 * The vocabulary of what a form field can mean: one row per concept, in the terms of CMS-1500, X12 837P and FHIR R4.
 * `[n]` and `[m]` stand for 0-based indices. Parts (`.month`, `.area`, `.pointer.A`) are listed by the value's kind.
 */
export type ValueKind =
  | 'text'
  | 'name' // a whole name in one control
  | 'date'
  | 'phone'
  | 'money'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'icd'
  | 'procedure'
  | 'place-of-service'
  | 'pointer'
  | 'state'
  | 'country'
  | 'zip'
  | 'npi'
  | 'tax-id'
  | 'id'
  | 'none'; // recognized so that it is left alone

export interface Concept {
  id: string;
  kind: ValueKind;
  label: string;
}

/** Parts a value of this kind may be split into over several controls. */
export const PARTS: Partial<Record<ValueKind, readonly string[]>> = {
  date: ['month', 'day', 'year'],
  phone: ['area', 'prefix', 'line', 'number', 'extension'], // number: the seven digits after the area code
  money: ['dollars', 'cents'],
  zip: ['base', 'plus4'],
  'tax-id': ['prefix', 'serial'],
  icd: ['category', 'subcategory'],
  id: ['prefix', 'rest'], // the letters a Blue plan puts before the number
  pointer: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
};

const PARTIES = {
  patient: 'patient',
  subscriber: 'subscriber',
  submitter: 'person submitting the claim',
  'otherCoverage.policyholder': 'other policyholder',
  physician: 'ordering or referring physician',
  facility: 'place of treatment',
  seller: 'provider who billed',
} as const;
export type PartyId = keyof typeof PARTIES;

const PARTY_ATTRIBUTES: readonly [string, ValueKind, string][] = [
  ['name.first', 'text', 'first name'],
  ['name.middle', 'text', 'middle name'],
  ['name.last', 'text', 'last name'],
  ['name.suffix', 'text', 'name suffix'],
  ['name.full', 'name', 'name'],
  ['organization', 'text', 'practice or company'],
  ['credential', 'text', 'credential'],
  ['birthDate', 'date', 'date of birth'],
  ['sex', 'choice', 'sex'],
  ['age', 'number', 'age'],
  ['ssn', 'none', 'social security number'],
  ['phone', 'phone', 'phone'],
  ['phoneType', 'choice', 'kind of phone'],
  ['fax', 'none', 'fax'],
  ['email', 'text', 'e-mail'],
  ['address.full', 'text', 'address in one box'],
  ['address.line1', 'text', 'street'],
  ['address.line2', 'text', 'apartment or suite'],
  ['address.city', 'text', 'city'],
  ['address.state', 'state', 'state'],
  ['address.zip', 'zip', 'ZIP code'],
  ['address.cityStateZip', 'text', 'city, state and ZIP in one box'],
  ['address.county', 'none', 'county'],
  ['address.country', 'country', 'country'],
  ['npi', 'npi', 'NPI'],
  ['taxId', 'tax-id', 'tax ID'],
  ['taxIdType', 'choice', 'tax ID kind (EIN or SSN)'],
  ['otherId', 'none', 'another identifier'],
];

const partyConcepts = (Object.entries(PARTIES) as [PartyId, string][]).flatMap(([party, words]) =>
  PARTY_ATTRIBUTES.map(
    ([attribute, kind, label]): Concept => ({
      id: `${party}.${attribute}`,
      kind,
      label: `${label} of the ${words}`,
    }),
  ),
);

const OWN: readonly [string, ValueKind, string][] = [
  ['patient.relationshipToSubscriber', 'choice', "patient's relationship to the subscriber"],
  ['patient.maritalStatus', 'choice', 'marital status'],
  ['patient.employmentStatus', 'none', "patient's employment or student status"],
  ['subscriber.employer', 'text', "subscriber's employer"],
  ['submitter.role', 'choice', 'who is filling this in'],
  ['submitter.relationshipToPatient', 'choice', "the filler's relationship to the patient"],
  ['physician.qualifier', 'choice', 'ordering (DK) or referring (DN)'],
  ['coverage.payerType', 'none', 'kind of program (Medicare, group plan ...)'],
  ['coverage.payerName', 'text', 'insurance company'],
  ['coverage.planName', 'text', 'plan name'],
  ['coverage.memberId', 'id', 'member ID'],
  ['coverage.groupNumber', 'id', 'group number'],
  ['otherCoverage.exists', 'yes-no', 'other health insurance?'],
  ['otherCoverage.payerName', 'text', 'other insurance company'],
  ['otherCoverage.planName', 'text', 'other plan name'],
  ['otherCoverage.memberId', 'id', 'other policy number'],
  ['otherCoverage.groupNumber', 'id', 'other group number'],
  ['otherCoverage.detail', 'none', 'other detail of the other insurance'],
  ['condition.employment', 'yes-no', 'related to work?'],
  ['condition.autoAccident', 'yes-no', 'related to an auto accident?'],
  ['condition.autoAccidentState', 'state', 'state of the auto accident'],
  ['condition.otherAccident', 'yes-no', 'related to another accident?'],
  ['condition.anyAccident', 'yes-no', 'related to work or any accident?'],
  ['condition.accidentDetail', 'none', 'details of an accident'],
  ['condition.onsetDate', 'date', 'date of illness'],
  ['condition.onsetQualifier', 'choice', 'what the illness date means (431)'],
  ['condition.description', 'text', 'nature of the illness'],
  ['condition.otherDate', 'none', 'another date'],
  ['diagnosis[n].code', 'icd', 'diagnosis code'],
  ['diagnosis[n].description', 'text', 'diagnosis in words'],
  ['diagnosis.codes', 'icd', 'all diagnosis codes in one box'],
  ['diagnosis.indicator', 'choice', 'ICD edition indicator (0 = ICD-10)'],
  ['line[n].dateFrom', 'date', 'date of service, from'],
  ['line[n].dateTo', 'date', 'date of service, to'],
  ['line[n].placeOfService', 'place-of-service', 'place of service'],
  ['line[n].emergency', 'none', 'emergency'],
  ['line[n].procedureCode', 'procedure', 'procedure code'],
  ['line[n].modifier[m]', 'id', 'modifier'],
  ['line[n].pointer', 'pointer', 'diagnosis pointer'],
  ['line[n].diagnosisCode', 'icd', 'diagnosis code of the line'],
  ['line[n].charge', 'money', 'charge'],
  ['line[n].units', 'number', 'units'],
  ['line[n].description', 'text', 'service in words'],
  ['line[n].seller', 'text', 'provider who billed the line'],
  ['line[n].patientName', 'name', 'patient of the line'],
  ['line[n].patientRelationship', 'choice', "relationship of the line's patient to the subscriber"],
  ['line[n].invoiceNumber', 'id', 'invoice number of the line'],
  ['line[n].renderingNpi', 'none', 'rendering provider NPI'],
  ['line[n].other', 'none', 'another column of the line'],
  ['claim.serviceFrom', 'date', 'first date of service'],
  ['claim.serviceTo', 'date', 'last date of service'],
  ['claim.placeOfService', 'place-of-service', 'place of service'],
  ['claim.procedureCodes', 'text', 'all procedure codes in one box'],
  ['claim.description', 'text', 'what the claim is for'],
  ['claim.additionalInformation', 'text', 'additional claim information'],
  ['claim.type', 'choice', 'medical, pharmacy, dental or vision'],
  ['claim.submissionKind', 'choice', 'new claim or resubmission'],
  ['claim.totalCharge', 'money', 'total charge'],
  ['claim.amountPaid', 'money', 'amount paid'],
  ['claim.balanceDue', 'money', 'balance due'],
  ['claim.paidByPatient', 'yes-no', 'did the patient pay?'],
  ['claim.paymentMethod', 'choice', 'how it was paid'],
  ['claim.accountNumber', 'id', 'account or invoice number'],
  ['claim.foreignCare', 'yes-no', 'care outside the United States?'],
  ['claim.outsideLab', 'none', 'outside lab'],
  ['claim.priorAuthorization', 'none', 'prior authorization number'],
  ['claim.originalReference', 'none', 'reference of an earlier claim'],
  ['claim.acceptAssignment', 'none', 'accept assignment'],
  ['claim.payTo', 'none', 'whom to pay'],
  ['claim.other', 'none', 'other claim data'],
  ['claim.serviceCount', 'number', 'number of services'],
  ['attachment', 'none', 'file to attach'],
  ...DOCUMENT_KINDS.map((kind): [string, ValueKind, string] => [
    `attachment.${kind}`,
    'none',
    `${KIND_NAMES[kind]} to attach`,
  ]),
  ['signature', 'none', 'signature'],
  ['signature.date', 'none', 'date of signature'],
  ['consent', 'none', 'consent or attestation'],
  ['payee', 'none', 'bank or payee detail'],
];

export const CONCEPTS: readonly Concept[] = [
  ...partyConcepts,
  ...OWN.map(([id, kind, label]): Concept => ({ id, kind, label })),
];

const BY_ID = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** `line[2].dateFrom.month` -> its row of the vocabulary, its indices and its part; undefined when it is not a concept. */
export function parseConcept(
  text: string,
): { concept: Concept; indices: number[]; part: string; base: string } | undefined {
  const indices = [...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  let slot = 0;
  const template = text.replace(/\[\d+\]/g, () => (slot++ === 0 ? '[n]' : '[m]'));
  const whole = BY_ID.get(template);
  if (whole) return { concept: whole, indices, part: '', base: text };
  const cut = template.lastIndexOf('.');
  if (cut < 0) return undefined;
  const concept = BY_ID.get(template.slice(0, cut));
  const part = template.slice(cut + 1);
  if (!concept || !PARTS[concept.kind]?.includes(part)) return undefined;
  return { concept, indices, part, base: text.slice(0, text.lastIndexOf('.')) };
}
