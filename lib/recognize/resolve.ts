import type { Candidate } from './attribute';
import type { Phrase } from './evidence';
import type { Entity } from './rules/entities';
import { TO_THE_PATIENT } from './rules/mentions';
import type { Whose } from './whose';
import { words as plain } from './words';

/** What a candidate means once it is known whose the field is; undefined when the two contradict each other. */
export interface Resolved {
  means: string;
  certainty: number;
  /** It is for somebody who acts for her: left alone. */
  forAnother?: boolean;
}

const PARTY_OF: Partial<Record<Entity, string>> = {
  patient: 'patient',
  subscriber: 'subscriber',
  submitter: 'submitter',
  physician: 'physician',
  facility: 'facility',
  seller: 'seller',
  'other-insured': 'otherCoverage.policyholder',
};

const PERSONAL = new Set(['@birthDate', '@sex', '@age', '@ssn']);
const PROFESSIONAL = new Set(['@npi', '@taxId', '@taxIdType', '@otherId', '@credential', '@organization']);
const PEOPLE = new Set<Entity>(['patient', 'subscriber', 'submitter', 'representative', 'other-insured']);
const PROVIDERS = new Set<Entity>(['physician', 'facility', 'seller']);

/** How a firm is reached, and no person. */
const OF_A_FIRM =
  /^(?:the )?(?:practice|lab(?:oratory)?|company|group|store|pharmacy|consultorio|laboratorio|compania|empresa) (?:(?:mailing|street|main|billing) )*(?:address|(?:tele)?phone|fax|e ?mail|street|city|state|zip)\b/;

export function resolve(candidate: Candidate, whose: Whose | undefined): Resolved | undefined {
  const { means } = candidate;
  if (means.startsWith('@')) {
    // "if yes, country" goes on with the question before it
    if (means.startsWith('@address.') && /^if (?:yes|so)\b/.test(candidate.phrase.words)) return undefined;
    // where an accident happened is nobody's address, nor is where somebody was hurt
    const { words } = candidate.phrase;
    if (/\b(?:accident|accidente|injury)\b/.test(words)) return undefined;
    if (means.startsWith('@address.') && /\b(?:injured|hurt|crash|collision|wreck|choque|lastim\w+)\b/.test(words))
      return undefined;
    return resolveParty(means, candidate.phrase, whose);
  }
  if (means.startsWith('%')) return resolveCoverage(means.slice(1), candidate.phrase.words, whose);
  return resolveOwn(means, candidate, whose);
}

function resolveParty(means: string, { words: said, raw }: Phrase, whose: Whose | undefined): Resolved | undefined {
  const attribute = means.slice(1);
  const isActor = whose?.entity === 'representative';
  // "Compañía" alone is a firm of whoever the heading says, and otherwise may be an employer or an insurer
  if (means === '@firm') {
    if (!whose || whose.near || !PROVIDERS.has(whose.entity)) return undefined;
    return { means: `${whose.entity}.organization`, certainty: whose.certainty };
  }
  if (means === '@organization' && (isActor || whose?.entity === 'submitter'))
    return { means: 'submitter.organization', certainty: whose.certainty, forAnother: true };
  if (PROFESSIONAL.has(means)) {
    if (whose && !whose.near && PEOPLE.has(whose.entity)) return undefined;
    // a tax ID or NPI with no name to it is the biller's; a neighbour's party is too weak to say otherwise
    if (!whose || (whose.near && (whose.certainty < 0.88 || PEOPLE.has(whose.entity))))
      return { means: `seller.${attribute}`, certainty: 0.75 };
  }
  if (!whose) return undefined;
  const { entity, certainty } = whose;
  if (entity === 'payee') return { means: 'payee', certainty };
  if (isActor) return { means: `submitter.${attribute}`, certainty, forAnother: true };
  if (entity === 'foreign' || entity === 'both') return undefined;
  // "Practice phone" after what is asked of the patient is not the patient's
  if (OF_A_FIRM.test(said) && PEOPLE.has(entity) && (whose.near || whose.said !== raw)) return undefined;
  if (entity === 'payer') return attribute === 'name.full' ? { means: 'coverage.payerName', certainty } : undefined;
  if (entity === 'other-payer') {
    const asked = !A_PERSON.test(said) ? 'payerName' : /\bcontact\b/.test(said) ? 'detail' : 'policyholder.name.full';
    if (attribute === 'name.full') return { means: `otherCoverage.${asked}`, certainty };
    // "name and address of the other insurance": the name comes first
    if (attribute.startsWith('address.') && /\bnames?\b/.test(said))
      return { means: 'otherCoverage.payerName', certainty };
    const personal = attribute.startsWith('name.') || PERSONAL.has(means);
    return { means: personal ? `otherCoverage.policyholder.${attribute}` : 'otherCoverage.detail', certainty };
  }
  if (PERSONAL.has(means) && PROVIDERS.has(entity)) return undefined;
  const party = PARTY_OF[entity];
  return party ? { means: `${party}.${attribute}`, certainty } : undefined;
}

/** Under another insurance: somebody's name is asked for, not the company's. */
const A_PERSON =
  /\bwhose name\b|^who\b|\b(?:(?:policy ?)?holder|subscriber|insured|asegurad[oa]|titular|persons?|persona|individual|family member)\b/;

/** The number of a government program, where that is another insurance: not the number of her other plan. */
const PROGRAM = /\b(?:medicare|medicaid|tricare|champva)\b/;

/** "Other insurer (include Medicare supplement)": what counts as one as well. */
const INCLUDING = / (?:including|includes?|incluya|incluyendo) .*$/;

const OF_INSURANCE = /\b(?:insur\w+|plan|carrier|payers?|payor|coverage|policy|asegurador\w*|seguros?|poliza)\b/;

function resolveCoverage(attribute: string, said: string, whose: Whose | undefined): Resolved | undefined {
  // a hospital's page may ask for the number of her insurance, and a provider has none of that
  const isTheirs = whose && (plain(whose.said) === said || !OF_INSURANCE.test(said));
  if (isTheirs && PROVIDERS.has(whose.entity) && attribute === 'memberId') return undefined;
  // a doctor's group is a practice
  if (attribute === 'groupNumber' && whose && !whose.near && PROVIDERS.has(whose.entity) && /\bgroup$/.test(said))
    return undefined;
  if (whose && ['payee', 'foreign', 'representative'].includes(whose.entity)) return undefined;
  // "name of company" of whoever sent the bill is that company's
  if (attribute === 'payerName' && whose && !whose.near && PROVIDERS.has(whose.entity) && !OF_INSURANCE.test(said))
    return { means: `${whose.entity}.name.full`, certainty: whose.certainty };
  const other = whose?.entity === 'other-insured' || whose?.entity === 'other-payer';
  if (other && PROGRAM.test(said.replace(INCLUDING, '')) && !/\bpolicy\b/.test(said))
    return { means: 'otherCoverage.detail', certainty: 0.99 };
  // box 9a, "policy or group number": what is known of another insurance is its policy's number
  if (other && attribute === 'groupNumber' && /\bpolicy\b/.test(said))
    return { means: 'otherCoverage.memberId', certainty: whose.certainty };
  return { means: `${other ? 'otherCoverage' : 'coverage'}.${attribute}`, certainty: other ? whose.certainty : 0.99 };
}

/** "Group health coverage?" alone: of another one only under a heading that says so. */
const BARE_COVERAGE = /^(?:(?:any|group|health|medical) )*(?:insurance|coverage|plan)$/;

/** "Other coverage / accident" over some questions: work may be a cause there. */
const OF_THE_CAUSE = /\b(?:accidents?|injur(?:y|ies)|accidentes?)\b/;

const BARE_WORK =
  /^(?:through |from )?(?:employment|employer|work|job|empleo|trabajo)(?: (?:group|plan|based|grupo))?$/;

/** Whoever the coverage comes from, under whatever heading. */
const PLANS_EMPLOYER =
  /\b(?:coverage|insurance|plan|policy|benefits|cobertura|seguro)\b.{0,16}\b(?:through|from|by|via|at|provided|sponsored|por|del?|mediante)\b|\b(?:provid|sponsor|offer|giv|ofrec|proporcion)\w+ (?:the |your |this |my |la |el |su )?(?:health |medical |group )*(?:coverage|insurance|plan|policy|benefits|cobertura|seguro)\b/;

function resolveOwn(means: string, candidate: Candidate, whose: Whose | undefined): Resolved | undefined {
  const { words } = candidate.phrase;
  const other = whose?.entity === 'other-insured' || whose?.entity === 'other-payer' || whose?.amongOthers === true;
  // a choice named "Medicare" makes the question none of another insurance; its heading does
  if (means === 'coverage.payerType' && whose?.amongOthers) return { means: 'otherCoverage.detail', certainty: 0.9 };
  // a plan begins as an illness does
  if (means === 'condition.onsetDate' && other && OF_INSURANCE.test(words))
    return { means: 'otherCoverage.detail', certainty: 0.9 };
  if (means === 'claim.originalReference' && other && !whose?.near)
    return { means: 'otherCoverage.detail', certainty: 0.9 };
  // how she is to be paid, not how she paid
  if (means === 'claim.paymentMethod' && whose?.entity === 'payee' && !/\b(?:did|paid|was|pago)\b/.test(words))
    return { means: 'claim.payTo', certainty: 1 };
  if (means === 'claim.accountNumber' && whose?.entity === 'payee') return { means: 'payee', certainty: 1 };
  if (
    means === 'submitter.relationshipToPatient' &&
    /^how (?:do )?you know\b|\brepresentatives? relation|\brelation\w* of (?:the )?representative\b/.test(words)
  )
    return { means, certainty: 1, forAnother: true };
  if (means === 'patient.relationshipToSubscriber') {
    const isToVeteran = whose?.entity === 'patient' && /\bto (?:the )?veteran\b/.test(words);
    if (whose?.entity === 'representative' || whose?.forAnother || isToVeteran)
      return { means: 'submitter.relationshipToPatient', certainty: 1, forAnother: true };
    // who fills in the form and is somebody else than the member
    if (whose?.entity === 'submitter' && /\bto (?:the )?members?\b/.test(words))
      return { means: 'submitter.relationshipToPatient', certainty: 1, forAnother: true };
    if (TO_THE_PATIENT.test(words)) {
      if (other) return { means: 'otherCoverage.detail', certainty: 0.9 };
      if (whose?.entity === 'foreign' || whose?.amongStrangers) return undefined;
      if (whose && PROVIDERS.has(whose.entity)) return undefined;
      return { means: 'submitter.relationshipToPatient', certainty: whose?.entity === 'submitter' ? 1 : 0.8 };
    }
    if (other) return { means: 'otherCoverage.detail', certainty: 0.9 };
    const stranger = whose && !whose.near && (PROVIDERS.has(whose.entity) || whose.entity === 'foreign');
    if (stranger || whose?.amongStrangers) return undefined;
  }
  // what the subscriber's is, the plan knows where she is, or is married to, the subscriber
  if (means === 'patient.maritalStatus' && whose && !/^(?:patient|subscriber)$/.test(whose.entity)) return undefined;
  if (means === 'subscriber.employer') {
    // "Name" under "Employer"
    const isHeading =
      /^(?:the |your )?employers?(?: names?)?(?: (?:or|and) schools?(?: names?)?)?$|^(?:su |el )?(?:empleador|patron[oa]?)$/.test(
        plain(whose?.said ?? ''),
      );
    if (whose?.entity === 'foreign' && !isHeading) return undefined;
    // "Company" of whoever sent the bill, or of the plan, is that company
    if (whose && !whose.near && /^(?:company(?: name)?|empresa)$/.test(words)) {
      if (PROVIDERS.has(whose.entity)) return { means: `${whose.entity}.name.full`, certainty: whose.certainty };
      if (whose.entity === 'payer') return { means: 'coverage.payerName', certainty: whose.certainty };
    }
    // of whoever gave the care none is the employer of hers; where a doctor works is the doctor's practice
    if (whose && !whose.near && PROVIDERS.has(whose.entity)) {
      const isPractice = whose.entity === 'physician' && /\b(?:work|works|trabaja)\b/.test(words);
      return isPractice ? { means: 'physician.organization', certainty: whose.certainty } : undefined;
    }
    if (other)
      return {
        means:
          /^(?:(?:(?:other|second|coverage|plan|policy|insurance) )*company(?: name)?|(?:nombre de la )?compania)$/.test(
            words,
          )
            ? 'otherCoverage.payerName'
            : 'otherCoverage.detail',
        certainty: 0.9,
      };
    const isOfPlan = whose?.said !== candidate.phrase.raw && PLANS_EMPLOYER.test(words);
    if (whose?.entity === 'patient' && !whose.near && !isOfPlan && !/\bgroup\b|\bplan sponsor\b/.test(words))
      return undefined;
  }
  // an employee is at work or has retired; of the patient that says nothing
  if (means === 'patient.employmentStatus' && whose?.entity === 'subscriber' && /^employment status$/.test(words))
    return undefined;
  if (means === 'otherCoverage.exists' && BARE_COVERAGE.test(words) && !other) return undefined;
  if (means === 'otherCoverage.exists') return { means, certainty: 1 };
  // "Employment (group)" among the kinds of another plan tells through whom it is, and of no cause
  const isMixed = OF_THE_CAUSE.test(plain(whose?.said ?? ''));
  if (means === 'condition.employment' && other && !whose?.near && !isMixed && BARE_WORK.test(words))
    return { means: 'otherCoverage.detail', certainty: 0.95 };
  // its choices say it too (beyondWords)
  if (means === 'condition.onsetQualifier' && !/\bqual/.test(words) && candidate.phrase.from !== 'inside')
    return undefined;
  return { means, certainty: 1 };
}
