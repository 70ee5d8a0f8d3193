import type { Claim } from '../claim/types';
import type { Field } from '../pipeline';
import { entityOf, isForAnother, isForAnotherThanHolder } from '../recognize/entity';
import { words } from '../recognize/words';

const DEPENDENT = /\b(?:dependents?|dependientes?)\b/i;

/** Whoever else the text may be about: with one of them it is not about dependents alone. */
const ANYBODY_ELSE =
  /\b(?:patients?|pacientes?|claimants?|beneficiar(?:y|ies|i[oa]s?)|self|you|your|members?|insureds?|subscribers?|employees?|participants?|enrollees?|person|who|whom?|whose|or|o|and|y)\b/i;

/** "(only if the patient is not the student)": when it is to be answered, not who it is about. */
const CONDITION = /\((?:only )?if\b[^)]*\)|,? (?:only )?if (?:the )?patient is not\b.*$/i;

const isAboutDependents = (text: string): boolean =>
  DEPENDENT.test(text) && !ANYBODY_ELSE.test(text.replace(CONDITION, ''));

/**
 * The patient is asked for as somebody's dependent ("Dependent's name", or a heading "Dependents" over the box) where she
 * holds the insurance herself and is nobody's.
 */
export function asksForOtherDependent(concept: string, field: Field, claim: Claim): boolean {
  if (!concept.startsWith('patient.') || claim.relationshipToSubscriber !== 'self') return false;
  const said = field.labels.filter(({ from }) => from !== 'hint' && from !== 'placeholder').map(({ text }) => text);
  return [...said, ...field.sections.slice(-2)].some(isAboutDependents);
}

const OF_THE_HOLDER = /^subscriber\.(?!employer)/;

/** "Subscriber, if not the patient": who holds the insurance is asked for where that is another, and here it is her. */
export function asksForOtherHolder(concept: string, { labels }: Field, claim: Claim): boolean {
  if (!OF_THE_HOLDER.test(concept) || claim.relationshipToSubscriber !== 'self') return false;
  return labels.some(({ text, from }) => from !== 'hint' && isForAnother(words(text)));
}

/** Who somebody is, and not where to find them: that is asked again where it differs. */
const OF_THE_PERSON = /^patient\.(?:name|birthDate|sex|age|ssn)\b/;

/** "Patient, if not the employee": who was treated is asked for where that is another, and here the holder was. */
export function asksForOtherPatient(concept: string, { labels }: Field, claim: Claim): boolean {
  if (!OF_THE_PERSON.test(concept) || claim.relationshipToSubscriber !== 'self') return false;
  return labels.some(({ text, from }) => from !== 'hint' && isForAnotherThanHolder(words(text)));
}

/** Her own marital status is the subscriber's where she is the subscriber, or married to that one. */
const SHARED = new Set(['self', 'spouse']);

/** The marital status of the subscriber is asked for, and the patient's says nothing of it. */
export function asksOfTheSubscriber(concept: string, { labels, sections }: Field, claim: Claim): boolean {
  if (concept !== 'patient.maritalStatus' || SHARED.has(claim.relationshipToSubscriber)) return false;
  const said = [...labels.map(({ text }) => text), ...sections.toReversed()];
  const named = said.map((text) => entityOf(words(text))).find((reading) => reading && !reading.weak);
  return named?.entity === 'subscriber';
}
