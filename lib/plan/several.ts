import type { Claim } from '../claim/types';
import { parseConcept } from '../concepts';
import type { Field } from '../pipeline';
import type { Answer, Real, Sheet } from './answerTypes';
import { hintText } from './hints';

/** Whether a control is a list in which several options can be chosen. */
export const takesSeveral = ({ inputType }: Field): boolean => inputType === 'select-multiple';

/** "Primary diagnosis" is one, however many its list would take. */
const ONE_ONLY = /\b(?:primary|principal|first|main|admitting)\b/;

/**
 * What a list that takes several is asked, where the form has no further boxes for the rest: all diagnoses, all modifiers
 * of a line. The concept of `base` that says so, or `base` itself.
 */
export function wholeList(base: string, field: Field, { hasBox }: Pick<Sheet, 'hasBox'>): string {
  const isFirst = base === 'diagnosis[0].code' && !hasBox('diagnosis[1].code');
  return takesSeveral(field) && isFirst && !ONE_ONLY.test(hintText(field)) ? 'diagnosis.codes' : base;
}

/** All modifiers of a line for a list that takes several, and is the only one for them; undefined for anything else. */
export function allModifiers(
  base: string,
  field: Field,
  claim: Claim,
  { hasBox }: Pick<Sheet, 'hasBox'>,
): Answer | undefined {
  const [row = 0, place] = parseConcept(base)?.indices ?? [];
  if (!takesSeveral(field) || place !== 0 || hasBox(`line[${row}].modifier[1]`)) return undefined;
  const modifiers = claim.lines[row]?.modifiers ?? [];
  return modifiers.length > 1 ? { kind: 'text', text: modifiers.join(SEPARATOR) } : undefined;
}

const SEPARATOR = ', ';
const OF_CODES = /^claim\.procedureCodes$|\.modifier\[0\]$/;

/** An answer as the choices it asks for: each code alone. */
export function eachChoice(answer: Real, base: string): Real[] {
  if (answer.kind === 'icd') return answer.codes.map((code) => ({ kind: 'icd', codes: [code] }));
  if (answer.kind === 'text' && OF_CODES.test(base))
    return answer.text.split(SEPARATOR).map((text) => ({ kind: 'text', text }));
  return [answer];
}
