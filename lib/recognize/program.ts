import type { Draft } from './draft';
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
