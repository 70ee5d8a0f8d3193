import type { Draft } from './draft';
import { OTHER_CONTEXT, partyOver } from './whose';
import { words } from './words';

/** Programs of the government without a policy, a group or a company: they know themselves by their own number. */
const PROGRAM = /\b(?:champva|tricare)\b/;
const OF_A_POLICY = /^coverage\.(payerName|planName|policyNumber|groupNumber|payerType)$/;

/** On such a program's own form, whatever is asked about a policy and its company is about the other insurance. */
export function policyBesideProgram(drafts: Draft[]): Draft[] {
  if (!drafts.every(({ field }) => PROGRAM.test(words(field.sections[0] ?? '')))) return drafts;
  return drafts.map((draft) => {
    const attribute = OF_A_POLICY.exec(draft.means)?.[1];
    if (!attribute || draft.never || PROGRAM.test(words(draft.field.labels[0]?.text ?? ''))) return draft;
    return { ...draft, means: `otherCoverage.${attribute === 'payerType' ? 'detail' : attribute}` };
  });
}

const NUMBER_OF_A_PROGRAM =
  /\b(?:medicare|medicaid)\b.*\b(?:number|id)\b|\b(?:numero|identificacion)\b.*\b(?:medicare|medicaid)\b/;
const OF_A_MEMBER =
  /\b(?:members?|beneficiar(?:y|ies)|enrollees?|recipients?|afiliad[oa]s?|beneficiari[oa]s?|asegurad[oa]s?)\b/;

/** "Medicaid member ID" is her own plan's number where nothing else asks for that and no heading is about another plan. */
export function numberOfOwnProgram(drafts: Draft[]): Draft[] {
  if (drafts.some(({ means, never }) => means === 'coverage.memberId' && !never)) return drafts;
  const asked = drafts.filter(({ field, means }) => {
    const said = words(field.labels[0]?.text ?? '');
    const around = field.sections.map(words);
    return (
      means === 'otherCoverage.detail' &&
      NUMBER_OF_A_PROGRAM.test(said) &&
      OF_A_MEMBER.test(said) &&
      !around.some((text) => OTHER_CONTEXT.has(partyOver(text, false)?.entity ?? 'patient'))
    );
  });
  const [one] = asked;
  return asked.length === 1
    ? drafts.map((draft) => (draft === one ? { ...draft, means: 'coverage.memberId' } : draft))
    : drafts;
}
