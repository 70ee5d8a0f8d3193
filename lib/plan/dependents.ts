import type { Claim } from '../claim/types';
import type { Field } from '../pipeline';

const DEPENDENT = /\b(?:dependents?|dependientes?)\b/i;

/** Whoever else the text may be about: with one of them it is not about dependents alone. */
const ANYBODY_ELSE =
  /\b(?:patients?|pacientes?|claimants?|beneficiar(?:y|ies|i[oa]s?)|self|you|your|members?|insureds?|subscribers?|employees?|participants?|enrollees?|person|who|whom?|whose|or|o|and|y)\b/i;

const isAboutDependents = (text: string): boolean => DEPENDENT.test(text) && !ANYBODY_ELSE.test(text);

/**
 * The patient is asked for as somebody's dependent ("Dependent's name", or a heading "Dependents" over the box) where she
 * holds the insurance herself and is nobody's.
 */
export function asksForOtherDependent(concept: string, field: Field, claim: Claim): boolean {
  if (!concept.startsWith('patient.') || claim.relationshipToSubscriber !== 'self') return false;
  const said = field.labels.filter(({ from }) => from !== 'hint' && from !== 'placeholder').map(({ text }) => text);
  return [...said, ...field.sections.slice(-2)].some(isAboutDependents);
}
