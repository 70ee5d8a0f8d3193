import type { Claim } from '../claim/types';
import { parseConcept } from '../concepts';
import { type Answer, blank, missing, type Sheet, text } from './answerTypes';
import { claimAnswer } from './claimAnswer';
import { addressByBoxes, partyAnswer } from './partyAnswer';

/** The claim's answer to a concept (without its part). Pure; never guesses: what the claim does not hold is blank. */
export function answerTo(concept: string, claim: Claim, sheet: Sheet): Answer {
  const parsed = parseConcept(concept);
  if (!parsed) return blank('This is not something a claim holds.', false);
  const dot = concept.startsWith('otherCoverage.policyholder.')
    ? 'otherCoverage.policyholder'.length
    : concept.indexOf('.');
  const head = concept.slice(0, dot);
  const rest = concept.slice(dot + 1);
  const taken = addressByBoxes(head, rest, claim, sheet);
  if (taken) return taken;
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
      return rest === 'codes' ? icdAnswer(claim, claim.diagnoses.keys()) : { kind: 'choice', choice: 'icd-10' };
    case 'claim':
      return claimAnswer(rest, claim, sheet);
  }
  const [row = 0, second = 0] = parsed.indices;
  if (head.startsWith('diagnosis[')) return diagnosisAnswer(rest, row, claim);
  if (head.startsWith('line[')) return lineAnswer(rest, row + (sheet.turn ?? 0) * sheet.capacity, second, claim);
  return blank('Recognized so that it is left alone.');
}

const NARROW: Record<string, string> = {
  'spouse female': 'wife',
  'spouse male': 'husband',
  'child female': 'daughter',
  'child male': 'son',
};

function patientAnswer(attribute: string, claim: Claim): Answer {
  if (attribute === 'relationshipToSubscriber') {
    const relationship = claim.relationshipToSubscriber;
    if (relationship === '') return missing('relationship to the subscriber');
    const narrow = NARROW[`${relationship} ${claim.patient.sex}`];
    return { kind: 'choice', choice: relationship, named: claim.patient, ...(narrow ? { narrow } : {}) };
  }
  if (attribute === 'maritalStatus') {
    return claim.maritalStatus === '' ? missing('marital status') : { kind: 'choice', choice: claim.maritalStatus };
  }
  const answer = partyAnswer(attribute, claim.patient, 'patient');
  return answer.kind === 'name' ? { ...answer, kin: claim.relationshipToSubscriber } : answer;
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

/**
 * Diagnosis codes as the record has them. One that no claim may carry on its date (a heading, not valid, unknown) is not
 * written: she hears what is wrong with it, and whom to ask.
 */
function icdAnswer({ diagnoses, problems }: Claim, rows: Iterable<number>): Answer {
  const wanted = [...rows];
  const refused = problems.find(
    ({ severity, concept }) => severity === 'error' && wanted.some((row) => concept === `diagnosis[${row}].code`),
  );
  return refused
    ? blank(`${refused.message} ${refused.action}`, false)
    : { kind: 'icd', codes: wanted.map((row) => diagnoses[row]!.code) };
}

function diagnosisAnswer(attribute: string, row: number, claim: Claim): Answer {
  const diagnosis = claim.diagnoses[row];
  if (!diagnosis) return blank('Your record has no further diagnosis.');
  return attribute === 'code' ? icdAnswer(claim, [row]) : text(diagnosis.description, 'description of this diagnosis');
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
      const first = claim.diagnoses.findIndex((diagnosis) => line.pointer.includes(diagnosis.letter));
      return first < 0 ? missing('diagnosis') : icdAnswer(claim, [first]);
    }
    case 'charge':
      return { kind: 'money', cents: line.chargeCents };
    case 'units':
      return { kind: 'number', value: line.units };
    case 'description':
      return text(line.description, 'description of the service');
    case 'seller':
      return partyAnswer(claim.seller.isOrganization ? 'organization' : 'name.full', claim.seller, 'seller');
    case 'patientName':
      return patientAnswer('name.full', claim);
    case 'patientRelationship':
      return patientAnswer('relationshipToSubscriber', claim);
    case 'invoiceNumber':
      return text(claim.accountNumber, 'invoice number');
    default:
      return blank('This column stays empty on a claim you file yourself.');
  }
}
