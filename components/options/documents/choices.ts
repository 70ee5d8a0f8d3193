import { DOCUMENT_KINDS } from '../../../lib/documents/kinds';
import type { DocumentList } from '../../../lib/messages';
import type { Choice } from '../../SelectField';
import type { Words } from '../../words';

/** What a file can be. */
export const kindChoices = (t: Words['t']): Choice[] =>
  DOCUMENT_KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }));

const keyOf = (claim: { profile: string; course: string }): string => JSON.stringify([claim.profile, claim.course]);

/** The claims a file can be for, and which of them it is for now; one that is gone is offered as none. */
export function claimChoices(
  claims: DocumentList['claims'],
  now: { profile: string; course: string },
  t: Words['t'],
): { value: string; choices: Choice[] } {
  const value = keyOf(now);
  const choices = claims.map((claim) => ({ value: keyOf(claim), text: claim.text }));
  const isKnown = choices.some((choice) => choice.value === value);
  return { value, choices: isKnown ? choices : [{ value, text: t('documents.noClaim') }, ...choices] };
}

/** The claim of a choice. */
export function claimOf(value: string): { profile: string; course: string } {
  const [profile, course] = JSON.parse(value) as [string, string];
  return { profile, course };
}
