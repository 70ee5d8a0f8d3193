import type { Claim, Party } from '../claim/types';
import { parseConcept } from '../concepts';

/** What the claim has to say to one concept, before it is put into any control's format. */
export type Answer =
  | { kind: 'text'; text: string }
  | { kind: 'name'; party: Party }
  | { kind: 'date'; iso: string }
  | { kind: 'phone'; digits: string }
  | { kind: 'money'; cents: number }
  | { kind: 'number'; value: number }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'choice'; choice: string }
  | { kind: 'icd'; codes: string[] }
  | { kind: 'tax-id'; digits: string }
  | { kind: 'zip'; zip: string }
  | { kind: 'state'; code: string }
  | { kind: 'country'; code: string }
  | { kind: 'place-of-service'; code: string }
  /** Nothing to write, and why: `quiet` when the form is right to stay empty there. */
  | { kind: 'blank'; why: string; quiet: boolean };

const blank = (why: string, quiet = true): Answer => ({ kind: 'blank', why, quiet });
const missing = (what: string): Answer => blank(`Your profile has no ${what} yet.`, false);
const text = (value: string, what: string): Answer => (value === '' ? missing(what) : { kind: 'text', text: value });

/** A sheet of a form that holds fewer lines than the claim: these totals speak of its own lines only. */
export interface Sheet {
  /** Lines the form can show; the claim's own number when it has no grid. */
  capacity: number;
  /** Whether the form has a box for this concept. */
  hasBox: (concept: string) => boolean;
}

/** The claim's answer to a concept (without its part). Pure; never guesses: what the claim does not hold is blank. */
export function answerTo(concept: string, claim: Claim, sheet: Sheet): Answer {
  const parsed = parseConcept(concept);
  if (!parsed) return blank('This is not something a claim holds.', false);
  const dot = concept.startsWith('otherCoverage.policyholder.')
    ? 'otherCoverage.policyholder'.length
    : concept.indexOf('.');
  const head = concept.slice(0, dot);
  const rest = concept.slice(dot + 1);
  const street = streetInOneBox(head, rest, claim, sheet);
  if (street) return street;
  switch (head) {
    case 'patient':
      return patientAnswer(rest, claim);
    case 'subscriber':
      return rest === 'employer'
        ? text(claim.employer, "subscriber's employer")
        : partyAnswer(rest, claim.subscriber, 'subscriber');
    case 'submitter':
      return submitterAnswer(rest, claim);
    case 'physician':
      if (rest === 'qualifier') return { kind: 'choice', choice: claim.physicianRole };
      return partyAnswer(rest, claim.physician, 'ordering physician');
    case 'facility':
      return partyAnswer(rest, claim.facility, 'place of treatment');
    case 'seller':
      if (rest === 'npi' && claim.sellerHasNoNpi) return blank('The seller has no NPI, so this box stays empty.');
      return partyAnswer(rest, claim.seller, 'seller');
    case 'coverage':
      return coverageAnswer(rest, claim);
    case 'otherCoverage':
      return otherCoverageAnswer(rest, claim);
    case 'otherCoverage.policyholder':
      if (!claim.otherCoverage.exists) return blank('You have no other health insurance.');
      return partyAnswer(rest, claim.otherCoverage.policyholder, 'other policyholder');
    case 'condition':
      return conditionAnswer(rest, claim);
    case 'diagnosis':
      return rest === 'codes'
        ? { kind: 'icd', codes: claim.diagnoses.map((diagnosis) => diagnosis.code) }
        : { kind: 'choice', choice: 'icd-10' };
    case 'claim':
      return claimAnswer(rest, claim, sheet);
  }
  const [row = 0, second = 0] = parsed.indices;
  if (head.startsWith('diagnosis[')) return diagnosisAnswer(rest, row, claim);
  if (head.startsWith('line[')) return lineAnswer(rest, row, second, claim);
  return blank('Recognized so that it is left alone.');
}

/** Where a form has no second street line, apartment and suite go behind the street. */
function streetInOneBox(head: string, rest: string, claim: Claim, sheet: Sheet): Answer | undefined {
  if (rest !== 'address.line1' || sheet.hasBox(`${head}.address.line2`)) return undefined;
  const party = {
    patient: claim.patient,
    subscriber: claim.subscriber,
    submitter: claim.submitter,
    physician: claim.physician,
    facility: claim.facility,
    seller: claim.seller,
  }[head];
  if (!party || party.address.line1 === '' || party.address.line2 === '') return undefined;
  return { kind: 'text', text: `${party.address.line1}, ${party.address.line2}` };
}

function partyAnswer(attribute: string, party: Party, whose: string): Answer {
  const { name, address } = party;
  if (attribute.startsWith('name.') && attribute !== 'name.full' && party.isOrganization) {
    return blank(`The ${whose} is a company, which has no first or last name.`);
  }
  switch (attribute) {
    case 'name.first':
      return text(name.first, `first name of the ${whose}`);
    case 'name.middle':
      return name.middle === '' ? blank(`No middle name is stored for the ${whose}.`) : text(name.middle, '');
    case 'name.last':
      return text(name.last, `last name of the ${whose}`);
    case 'name.suffix':
      return name.suffix === '' ? blank(`No name suffix is stored for the ${whose}.`) : text(name.suffix, '');
    case 'name.full':
      return name.full === '' && name.last === '' ? missing(`name of the ${whose}`) : { kind: 'name', party };
    case 'organization':
      return text(party.organization || (party.isOrganization ? name.full : ''), `practice of the ${whose}`);
    case 'credential':
      return text(party.credential, `credential of the ${whose}`);
    case 'birthDate':
      return party.birthDate === '' ? missing(`birth date of the ${whose}`) : { kind: 'date', iso: party.birthDate };
    case 'sex':
      return party.sex === '' ? missing(`sex of the ${whose}`) : { kind: 'choice', choice: party.sex };
    case 'phone':
      return party.phone === '' ? missing(`phone of the ${whose}`) : { kind: 'phone', digits: party.phone };
    case 'email':
      return text(party.email, `e-mail of the ${whose}`);
    case 'address.line1':
      return text(address.line1, `street of the ${whose}`);
    case 'address.line2':
      return address.line2 === '' ? blank(`The address of the ${whose} has no second line.`) : text(address.line2, '');
    case 'address.city':
      return text(address.city, `city of the ${whose}`);
    case 'address.state':
      return address.state === '' ? missing(`state of the ${whose}`) : { kind: 'state', code: address.state };
    case 'address.zip':
      return address.zip === '' ? missing(`ZIP code of the ${whose}`) : { kind: 'zip', zip: address.zip };
    case 'address.country':
      return { kind: 'country', code: address.country || 'US' };
    case 'address.cityStateZip':
      return text(cityStateZip(party), `address of the ${whose}`);
    case 'address.full': {
      const street = [address.line1, address.line2].filter(Boolean).join(', ');
      return street === '' ? missing(`address of the ${whose}`) : text(`${street}, ${cityStateZip(party)}`, '');
    }
    case 'npi':
      return text(party.npi, `NPI of the ${whose}`);
    case 'taxId':
      return party.taxId === '' ? missing(`tax ID of the ${whose}`) : { kind: 'tax-id', digits: party.taxId };
    case 'taxIdType':
      return party.taxId === '' ? missing(`tax ID of the ${whose}`) : { kind: 'choice', choice: 'ein' };
    case 'ssn':
      return blank('Social security numbers are not stored here.', false);
    default:
      return blank(`CoolClaim does not store this about the ${whose}.`);
  }
}

const cityStateZip = ({ address }: Party): string =>
  address.city === '' ? '' : `${address.city}, ${address.state} ${address.zip}`.trim();

function patientAnswer(attribute: string, claim: Claim): Answer {
  if (attribute === 'relationshipToSubscriber') {
    const relationship = claim.relationshipToSubscriber;
    return relationship === '' ? missing('relationship to the subscriber') : { kind: 'choice', choice: relationship };
  }
  if (attribute === 'maritalStatus') {
    return claim.maritalStatus === '' ? missing('marital status') : { kind: 'choice', choice: claim.maritalStatus };
  }
  return partyAnswer(attribute, claim.patient, 'patient');
}

function submitterAnswer(attribute: string, claim: Claim): Answer {
  if (attribute === 'role') {
    return claim.submitterRole === 'other'
      ? blank('Your profile does not say who fills this in.', false)
      : { kind: 'choice', choice: `${claim.submitterRole}-files` };
  }
  if (attribute === 'relationshipToPatient') {
    if (claim.submitterRole === 'patient') return { kind: 'choice', choice: 'self' };
    const spouse = claim.submitterRole === 'subscriber' && claim.relationshipToSubscriber === 'spouse';
    return spouse ? { kind: 'choice', choice: 'spouse' } : blank('Your profile does not say who fills this in.', false);
  }
  if (!claim.submitter) return blank('Your profile does not say who fills this in.', false);
  return partyAnswer(attribute, claim.submitter, claim.submitterRole === 'patient' ? 'patient' : 'subscriber');
}

function coverageAnswer(attribute: string, claim: Claim): Answer {
  const { coverage } = claim;
  switch (attribute) {
    case 'payerName':
      return text(coverage.payerName, 'insurance company');
    case 'planName':
      return text(coverage.planName, 'plan name');
    case 'memberId':
      return text(coverage.memberId, 'member ID');
    case 'groupNumber':
      return text(coverage.groupNumber, 'group number');
    default:
      return blank('This is not in your profile.', false);
  }
}

function otherCoverageAnswer(attribute: string, claim: Claim): Answer {
  const other = claim.otherCoverage;
  if (attribute === 'exists') return { kind: 'yes-no', yes: other.exists };
  if (!other.exists) return blank('You have no other health insurance.');
  switch (attribute) {
    case 'payerName':
      return text(other.payerName, 'name of the other insurance');
    case 'planName':
      return text(other.planName, 'plan name of the other insurance');
    case 'memberId':
      return text(other.memberId, 'member ID of the other insurance');
    case 'groupNumber':
      return text(other.groupNumber, 'group number of the other insurance');
    default:
      return blank('This detail of the other insurance is not in your profile.', false);
  }
}

function conditionAnswer(attribute: string, claim: Claim): Answer {
  const { condition } = claim;
  switch (attribute) {
    case 'employment':
      return { kind: 'yes-no', yes: condition.employment };
    case 'autoAccident':
      return { kind: 'yes-no', yes: condition.autoAccident };
    case 'otherAccident':
      return { kind: 'yes-no', yes: condition.otherAccident };
    case 'anyAccident':
      return { kind: 'yes-no', yes: condition.employment || condition.autoAccident || condition.otherAccident };
    case 'autoAccidentState':
      return condition.autoAccident && condition.autoAccidentState
        ? { kind: 'state', code: condition.autoAccidentState }
        : blank('There was no auto accident.');
    case 'accidentDetail':
      return condition.employment || condition.autoAccident || condition.otherAccident
        ? blank('Details of an accident are yours to enter.', false)
        : blank('There was no accident.');
    case 'onsetDate':
      return condition.onsetDate === '' ? missing('date of illness') : { kind: 'date', iso: condition.onsetDate };
    case 'onsetQualifier':
      return condition.onsetDate === '' ? missing('date of illness') : { kind: 'choice', choice: 'onset-431' };
    case 'description':
      return text(condition.description || (claim.diagnoses[0]?.description ?? ''), 'description of the illness');
    default:
      return blank('Not needed for this claim.');
  }
}

function diagnosisAnswer(attribute: string, row: number, claim: Claim): Answer {
  const diagnosis = claim.diagnoses[row];
  if (!diagnosis) return blank('Your record has no further diagnosis.');
  return attribute === 'code'
    ? { kind: 'icd', codes: [diagnosis.code] }
    : text(diagnosis.description, 'description of this diagnosis');
}

function lineAnswer(attribute: string, row: number, index: number, claim: Claim): Answer {
  const line = claim.lines[row];
  if (!line) return blank('The claim has no further service line.');
  if (attribute.startsWith('modifier[')) {
    const modifier = line.modifiers[index];
    return modifier ? { kind: 'text', text: modifier } : blank('This line needs no modifier.');
  }
  switch (attribute) {
    case 'dateFrom':
      return { kind: 'date', iso: line.dateFrom };
    case 'dateTo':
      return { kind: 'date', iso: line.dateTo };
    case 'placeOfService':
      return line.placeOfService === ''
        ? missing('place of service')
        : { kind: 'place-of-service', code: line.placeOfService };
    case 'procedureCode':
      return line.procedureCode === '' ? blank(line.why, false) : { kind: 'text', text: line.procedureCode };
    case 'pointer':
      return text(line.pointer, 'diagnosis to point to');
    case 'diagnosisCode': {
      const first = claim.diagnoses.find((diagnosis) => line.pointer.includes(diagnosis.letter));
      return first ? { kind: 'icd', codes: [first.code] } : missing('diagnosis');
    }
    case 'charge':
      return { kind: 'money', cents: line.chargeCents };
    case 'units':
      return { kind: 'number', value: line.units };
    case 'description':
      return text(line.description, 'description of the service');
    default:
      return blank('This column stays empty on a claim you file yourself.');
  }
}

function claimAnswer(attribute: string, claim: Claim, sheet: Sheet): Answer {
  const shown = claim.lines.slice(0, sheet.capacity);
  const partial = shown.length < claim.lines.length;
  const onSheet = shown.reduce((sum, line) => sum + line.chargeCents, 0);
  const paidInFull = claim.totals.paidCents === claim.totals.chargeCents;
  switch (attribute) {
    case 'serviceFrom':
      return claim.service.from === '' ? missing('date of service') : { kind: 'date', iso: claim.service.from };
    case 'serviceTo':
      return claim.service.to === '' ? missing('date of service') : { kind: 'date', iso: claim.service.to };
    case 'placeOfService':
      return claim.placeOfService === ''
        ? missing('place of service')
        : { kind: 'place-of-service', code: claim.placeOfService };
    case 'procedureCodes': {
      const codes = [...new Set(claim.lines.map((line) => line.procedureCode).filter(Boolean))];
      return codes.length === 0 ? missing('procedure code') : { kind: 'text', text: codes.join(', ') };
    }
    case 'description':
      return claim.lines.length === 0 ? missing('service') : { kind: 'text', text: summaryOf(claim) };
    case 'totalCharge':
      return { kind: 'money', cents: onSheet };
    case 'amountPaid':
      if (!partial) return { kind: 'money', cents: claim.totals.paidCents };
      return paidInFull
        ? { kind: 'money', cents: onSheet }
        : blank('How much of your payment belongs to the lines shown here is yours to say.', false);
    case 'balanceDue':
      if (!partial) return { kind: 'money', cents: claim.totals.balanceCents };
      return paidInFull
        ? { kind: 'money', cents: 0 }
        : blank('The balance of the lines shown here is yours to say.', false);
    case 'paidByPatient':
      return { kind: 'yes-no', yes: claim.totals.paidCents > 0 };
    case 'paymentMethod':
      return claim.payment.method === '' ? missing('way of payment') : { kind: 'choice', choice: claim.payment.method };
    case 'accountNumber':
      return text(claim.accountNumber, 'invoice number');
    case 'type':
      return { kind: 'choice', choice: 'medical' };
    case 'submissionKind':
      return { kind: 'choice', choice: 'new' };
    case 'foreignCare':
      return { kind: 'yes-no', yes: claim.facility.address.country !== '' && claim.facility.address.country !== 'US' };
    case 'serviceCount':
      return { kind: 'number', value: claim.lines.reduce((sum, line) => sum + line.units, 0) };
    case 'additionalInformation':
      return blank('Free text is yours; the cover letter explains the claim.');
    default:
      return blank('Not needed on a claim you file yourself.');
  }
}

/** One plain sentence on what was bought: the distinct kinds of lines. */
function summaryOf(claim: Claim): string {
  const kinds = [...new Set(claim.lines.map((line) => line.description))];
  return kinds.join('; ');
}
