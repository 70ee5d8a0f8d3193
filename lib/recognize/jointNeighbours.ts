import { abstain, type Draft } from './draft';
import { canHold } from './read';
import { words } from './words';

/** "When did it begin?": what "it" is, the question before says. */
const BEGAN =
  /^(?:and )?(?:when|since when|on what (?:date|day)) (?:did|has|had) (?:it|this|that|they|these) (?:first )?(?:begin|begun|start|started|appear|come on|occur|happen)\b|^(?:desde )?cuando (?:le )?(?:comenzo|empezo|inicio|aparecio)$/;
const ILLNESS = /^(?:condition\.description|diagnosis\b.*)$/;
const NEAR = 2; // fields before
const CLEAR = 0.8;

const asksBeginning = ({ field }: Draft): boolean =>
  field.labels.some(({ text, from }) => from !== 'hint' && BEGAN.test(words(text)));

/** A beginning asked for right after the illness is that of the illness; after an accident it is unclear. */
export function beginningOfIllness(drafts: Draft[]): Draft[] {
  const began = drafts.map((draft, at) => {
    if (draft.never || !asksBeginning(draft) || !canHold(draft.field, 'condition.onsetDate')) return draft;
    // of a date in three boxes each is asked for in the words of all
    const before = drafts
      .slice(Math.max(0, at - NEAR - (draft.part === '' ? 0 : 2)), at)
      .findLast((other) => other.field.frame === draft.field.frame && !asksBeginning(other));
    if (before && ILLNESS.test(before.means))
      return { ...draft, means: 'condition.onsetDate', score: Math.max(CLEAR, draft.score) };
    return before?.means.startsWith('condition.') ? abstain(draft, 'It is not clear what began.') : draft;
  });
  // the boxes of one date are one beginning, though only the first is labelled
  const clusters = new Map<string, Draft>();
  began.forEach((draft, at) => {
    if (draft !== drafts[at] && draft.cluster !== '') clusters.set(draft.cluster, draft);
  });
  return began.map((draft) => {
    const first = clusters.get(draft.cluster);
    return first ? { ...draft, means: first.means, score: first.score, part: first.means && draft.part } : draft;
  });
}

const SYMPTOMS = /\bsymptoms?\b|\bsintomas?\b/;
const DIAGNOSED = /\bdiagnos\w+/;

/** Where a form asks when it was diagnosed and when symptoms began, these are two days, and the claim knows the first. */
export function symptomsBeforeDiagnosis(drafts: Draft[]): Draft[] {
  const asks = ({ means, field }: Draft, what: RegExp) =>
    means === 'condition.onsetDate' && field.labels.some(({ text }) => what.test(words(text)));
  if (!drafts.some((draft) => asks(draft, DIAGNOSED) && !asks(draft, SYMPTOMS))) return drafts;
  return drafts.map((draft) =>
    asks(draft, SYMPTOMS) && !asks(draft, DIAGNOSED) ? { ...draft, means: 'condition.otherDate' } : draft,
  );
}

const HOW_MUCH =
  /^(?:(?:if (?:so|yes)|and|en caso afirmativo|si es asi) )?(?:how much|what amount|cuanto)(?: (?:did you pay|have you paid|pago))?$/;

/** "If so, how much?" right after "Have you paid?" is what she paid. */
export function howMuchPaid(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    if (before?.means !== 'claim.paidByPatient' || before.never || draft.never || draft.field.options.length > 0)
      return draft;
    if (!draft.field.labels.some(({ text }) => HOW_MUCH.test(words(text)))) return draft;
    return { ...draft, means: 'claim.amountPaid', part: '', score: Math.max(CLEAR, draft.score), why: before.why };
  });
}

const PART_OF_NAME = /^(.+\.name)\.(first|middle|last)$/;
const COMPANY = 0.1;

/** "Last name", "First", "M.I." side by side on one line: the boxes of one name speak for each other. */
export function partsOfOneName(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const [, name, part] = PART_OF_NAME.exec(draft.means) ?? [];
    if (!name || draft.never) return draft;
    const isBeside = [drafts[at - 1], drafts[at + 1]].some((other) => {
      const [, theirs, which] = PART_OF_NAME.exec(other?.means ?? '') ?? [];
      return theirs === name && which !== part && other!.field.frame === draft.field.frame;
    });
    return isBeside ? { ...draft, score: Math.min(Math.max(draft.score, 0.95), draft.score + COMPANY) } : draft;
  });
}

/** What is left of a value behind the box for its first part: a member ID's letters, a phone's area code. */
const REST: readonly { means: RegExp; first: string; rest: string }[] = [
  { means: /overage\.memberId$/, first: 'prefix', rest: 'rest' },
  { means: /\.phone$/, first: 'area', rest: 'number' },
];

/** "Member ID" behind "Prefix", "Phone number" behind "Area code": the box takes the rest alone. */
export function restOfValue(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    // the area code before a fax is that of the fax
    if (draft.part === 'area' && !draft.never && drafts[at + 1]?.means.endsWith('.fax'))
      return abstain(draft, 'It is not clear what this qualifies.');
    if (!before || before.means !== draft.means || draft.part !== '') return draft;
    const split = REST.find(({ means, first }) => before.part === first && means.test(draft.means));
    return split ? { ...draft, part: split.rest } : draft;
  });
}
