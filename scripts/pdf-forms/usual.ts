import { cell, type Facts, type LineFacts, type Person, type Provider } from './facts.ts';
import {
  cityStateZip,
  date,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  mdY,
  money,
  orBlank,
  part,
  phone,
  phoneRest,
  practice,
  SCALP_COOLING,
  state,
  streetOnly,
  taxId,
  type Want,
  wholeAddress,
} from './spell.ts';

/** A number of two digits, or of one where nothing asks for the zero. */
const short = (digits: string): Want => each(digits, String(Number(digits)));

const dateParts = (at: string, iso: string): Record<string, Want> => ({
  [at]: iso ? date(iso) : '',
  [`${at}.month`]: iso ? short(part(iso, 'month')) : '',
  [`${at}.day`]: iso ? short(part(iso, 'day')) : '',
  [`${at}.year`]: iso ? part(iso, 'year') : '',
});

function reach({ phone: digits, email, address }: Pick<Person, 'phone' | 'email' | 'address'>): Record<string, Want> {
  const known = address.line1 !== '';
  return {
    phone: digits ? phone(digits) : '',
    'phone.area': digits.slice(0, 3),
    'phone.prefix': digits.slice(3, 6),
    'phone.line': digits.slice(6),
    'phone.number': digits ? phoneRest(digits) : '',
    email,
    'address.line1': known ? streetOnly(address) : '',
    'address.line2': address.line2 ? orBlank(address.line2) : '',
    'address.city': address.city,
    'address.state': known ? state(address) : '',
    'address.zip': address.zip,
    'address.cityStateZip': known ? cityStateZip(address) : '',
    'address.full': known ? each(wholeAddress(address), streetOnly(address)) : '',
  };
}

function personWants(who: Person): Record<string, Want> {
  const { first, middle, last } = who.name;
  const initial = middle.slice(0, 1);
  return {
    ...reach(who),
    ...dateParts('birthDate', who.birthDate),
    'name.full': last ? each(fullName(who), lastFirst(who)) : '',
    'name.last': last,
    'name.first': first,
    'name.middle': middle ? each(middle, initial, `${initial}.`) : '',
    sex: who.sex,
  };
}

const providerWants = (who: Provider): Record<string, Want> => ({
  ...reach(who),
  'name.full': who.organization,
  organization: who.organization,
  npi: who.npi,
  taxId: who.taxId ? taxId(who.taxId) : '',
});

const physicianWants = (who: Provider): Record<string, Want> => ({
  ...providerWants(who),
  'name.full': each(doctor(who), practice(who)),
  'name.last': who.name.last,
  'name.first': who.name.first,
  credential: who.credential,
});

const LINE: Record<string, (line: LineFacts, facts: Facts) => Want> = {
  dateFrom: ({ date: day }) => date(day),
  dateTo: ({ date: day }) => orBlank(date(day)),
  description: () => [SCALP_COOLING, '~cap'],
  procedureCode: ({ code }) => code,
  units: ({ units }) => String(units),
  charge: ({ cents }) => money(cents),
  placeOfService: ({ place }) => place,
  diagnosisCode: (_, { diagnoses }) => orBlank(diagnoses.flatMap(({ code }) => icd(code))),
  seller: (_, { seller }) => orBlank(seller.organization),
  patientName: (_, { patient }) => each(fullName(patient), lastFirst(patient), patient.name.first),
  patientRelationship: (_, { relationship }) => relationship,
  invoiceNumber: (_, { invoice }) => orBlank(invoice),
  paid: ({ cents }) => orBlank(money(cents)),
};

const days = (isos: string[]): Want => each(...isos.map(date));

const claimWants = (facts: Facts): Record<string, Want> => ({
  'coverage.payerName': facts.coverage.payerName,
  'coverage.planName': facts.coverage.planName,
  'coverage.memberId': facts.coverage.memberId,
  'coverage.groupNumber': facts.coverage.groupNumber,
  'subscriber.employer': facts.subscriber.employer,
  'patient.relationshipToSubscriber': facts.relationship,
  'patient.maritalStatus': facts.marital,
  'otherCoverage.payerName': facts.other
    ? each(facts.other.payerName, facts.other.planName, `${facts.other.payerName} ${facts.other.planName}`)
    : '',
  'otherCoverage.memberId': facts.other?.memberId ?? '',
  'otherCoverage.groupNumber': facts.other?.groupNumber ?? '',
  'condition.description': each(
    illness(facts),
    facts.diagnoses.flatMap(({ code }) => icd(code)),
  ),
  // the day somebody first noticed it is not always the day it was diagnosed
  'condition.onsetDate': orBlank(date(facts.condition.onsetDate)),
  'diagnosis[0].code': icd(facts.diagnoses[0]!.code),
  'diagnosis[1].code': icd(facts.diagnoses[1]!.code),
  'diagnosis[0].description': each(facts.diagnoses[0]!.description, illness(facts)),
  'diagnosis.codes': each(
    ...[', ', ' ', '; ', ',', ' and '].map((gap) => facts.diagnoses.map(({ code }) => code).join(gap)),
    icd(facts.diagnoses[0]!.code),
  ),
  // where a claim takes several copies, the days of this one are as right as those of all
  'claim.serviceFrom': days([facts.first, facts.lines[0]!.date]),
  'claim.serviceTo': days([facts.last, facts.lines.at(-1)!.date]),
  'claim.accountNumber': facts.invoice,
  'claim.description': [SCALP_COOLING, '~cap'],
  'claim.totalCharge': money(facts.chargeCents),
  'claim.amountPaid': money(facts.paidCents),
  'claim.balanceDue': orBlank(money(facts.chargeCents - facts.paidCents)),
});

const prefixed = (party: string, wants: Record<string, Want>): Record<string, Want> =>
  Object.fromEntries(Object.entries(wants).map(([attribute, want]) => [`${party}.${attribute}`, want]));

const allWants = (facts: Facts): Record<string, Want> => ({
  ...claimWants(facts),
  ...prefixed('patient', personWants(facts.patient)),
  ...prefixed('subscriber', personWants(facts.subscriber)),
  ...(facts.other ? prefixed('otherCoverage.policyholder', personWants(facts.other.policyholder)) : {}),
  ...prefixed('physician', physicianWants(facts.physician)),
  ...prefixed('facility', providerWants(facts.facility)),
  ...prefixed('seller', providerWants(facts.seller)),
});

/**
 * What a careful person writes in a box that asks for exactly this concept and for nothing else. `line[n].paid`, what
 * she paid for a line, is no concept of the vocabulary. Throws when no usual answer is known.
 */
export function usual(concept: string): (facts: Facts) => Want {
  const line = /^line\[(\d+)\]\.(\w+)$/.exec(concept);
  if (line) {
    const make = LINE[line[2]!];
    if (!make) throw new Error(`No usual answer for ${concept}`);
    return cell((one, facts) => make(one, facts))(Number(line[1]));
  }
  return (facts) => {
    if (concept.startsWith('otherCoverage.') && !facts.other) return '';
    const want = allWants(facts)[concept];
    if (want === undefined) throw new Error(`No usual answer for ${concept}`);
    return want;
  };
}

/** The usual answer, or nothing: a box that need not be filled. */
export const perhaps =
  (concept: string) =>
  (facts: Facts): Want =>
    orBlank(usual(concept)(facts));

/** The usual answer, optional where the patient is the subscriber: "if different from the member". */
export const ifOther =
  (concept: string) =>
  (facts: Facts): Want =>
    facts.relationship === 'self' ? perhaps(concept)(facts) : usual(concept)(facts);

/** A fact of the doctor who ordered; the doctor who only referred may stand there too, or nobody. */
export const ordered =
  (concept: string) =>
  (facts: Facts): Want =>
    facts.ordering ? usual(concept)(facts) : perhaps(concept)(facts);

/** A fact of the doctor who referred; the one who ordered may stand there too, or nobody. */
export const referred =
  (concept: string) =>
  (facts: Facts): Want =>
    facts.ordering ? perhaps(concept)(facts) : usual(concept)(facts);

/** The member's husband or wife: where that is the patient her facts are right there, otherwise nobody knows them. */
export const spouse =
  (concept: string) =>
  (facts: Facts): Want =>
    facts.relationship === 'spouse' ? perhaps(concept)(facts) : '';

/** A date with the whole year, as one box of eight signs holds it. */
export const eightDigits =
  (pick: (facts: Facts) => string) =>
  (facts: Facts): Want =>
    each(mdY(pick(facts)).replace(/\//g, ''));
