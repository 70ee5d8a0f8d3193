import type { Field, Recognition } from '../pipeline';
import { BAR } from '../recognize/recognize';

/**
 * Whether a form asks for anything that a health claim turns on: a policy, a diagnosis, a service, or somebody in the
 * words only an insurer uses. A tax return and a personnel form have names, amounts and spouses too, and would otherwise
 * be read as if they asked about the claim.
 */
export const isClaimForm = (recognitions: readonly Recognition[], title: string): boolean =>
  INSURER.test(title) ||
  recognitions.some(
    ({ field, kind, concept, confidence }) =>
      (kind === 'claim' && confidence >= BAR && OF_A_CLAIM.test(concept)) || wordsOf(field).some(isInsurers),
  );

/** What such a form says of itself, beside its fields that stay blank. */
export const NOT_A_CLAIM_FORM =
  'Nothing on this form asks about a patient, a policy or a treatment, so it does not look like a claim form and was left blank.';

/** The same fields with no meaning, but for those that are hers alone (signatures, consents). */
export const leftBlank = (recognitions: readonly Recognition[]): Recognition[] =>
  recognitions.map((one) =>
    one.kind === 'claim'
      ? { field: one.field, kind: 'unknown', concept: '', confidence: 0, why: 'This does not look like a claim form.' }
      : one,
  );

const OF_A_CLAIM =
  /^(?:coverage\.(?:memberId|groupNumber|payerName|planName)|diagnosis\[|line\[|claim\.service|attachment\.)/;

const INSURER =
  /\b(?:patient|subscriber|policy ?holder|insured|enrollee|member|claimant|diagnos[ie]s|medical|dental|pharmacy|(?:health|medical|insurance) claim|paciente|asegurad[oa]|afiliad[oa]|diagn[oó]stico)/i;

const isInsurers = (text: string): boolean => INSURER.test(text);

const wordsOf = ({ labels, sections }: Field): string[] => [...labels.map(({ text }) => text), ...sections];
