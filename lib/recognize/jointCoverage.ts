import { abstain, type Draft, isTyped } from './draft';
import { entityOf } from './entity';
import { words } from './words';

const DETAIL_REACH = 8;
const NAMES_PLAN = /^otherCoverage\.(?:payerName|planName|memberId)$/;

/** Asked right after whether there is another insurance. */
const NAMES_IT =
  /^(?:if (?:yes|so) )?(?:which (?:one|plan|company|insurer|insurance|is it)|what is it called|(?:what is )?its name|with (?:whom|which)|name of (?:the )?(?:plan|company|insurer|insurance)|con (?:que|cual) (?:compania|aseguradora|plan)|cual es|como se llama(?: (?:el|la) (?:plan|compania|aseguradora|seguro))?|(?:the )?(?:plan|company|insurer|carrier) or (?:plan|company|insurer|carrier)(?: names?)?)$/;

/** Paper forms with numbered boxes stand what belongs to a question under its own words. */
const ACCIDENT = /^condition\.(?:employment|autoAccident|otherAccident|anyAccident)$/;

const sectionsOf = ({ field }: Draft): string[] => [...field.sections, ...field.labels.map(({ text }) => text)];

/** Whose plan it is, of the plan named before. */
const IN_WHOSE_NAME =
  /^(?:(?:the )?(?:person|individual) )?(?:and )?(?:in |under )?whose name(?: (?:is|are) (?:it|that|this)| it is)?(?: in)?$|^(?:y )?a nombre de quien(?: (?:esta|es))?$/;

/** "In whose name?": that of the plan just asked about, else of nobody known. */
export const holderOfNothing = (drafts: Draft[]): Draft[] =>
  drafts.map((draft) =>
    !draft.means.startsWith('otherCoverage.') && IN_WHOSE_NAME.test(words(draft.field.labels[0]?.text ?? ''))
      ? abstain(draft, 'It is not clear of which plan this is asked.')
      : draft,
  );

/**
 * After "do you have other insurance?" the boxes for a plan, its number and its holder are that insurance's; after an
 * accident question "if yes" asks for the accident. They end with the section or with the next thing asked.
 */
export function detailsOfTheQuestion(drafts: Draft[]): Draft[] {
  const result = [...drafts];
  drafts.forEach((question, at) => {
    const isOther = question.means === 'otherCoverage.exists';
    const isAccident = ACCIDENT.test(question.means);
    if (question.never || (!isOther && !isAccident)) return;
    const isHolderKnown = drafts.slice(0, at).some(({ means }) => means.startsWith('subscriber.name.'));
    for (let index = at + 1; index < Math.min(drafts.length, at + 1 + DETAIL_REACH); index++) {
      const draft = drafts[index]!;
      const isHere = (text: string) => sectionsOf(question).includes(text);
      // where every question has a heading of its own, that is no other place
      const isOwn = (text: string) => draft.field.labels.some((label) => label.text === text);
      if (draft.never || !draft.field.sections.every((text) => isHere(text) || isOwn(text))) break;
      if (draft.means === question.means) continue;
      if (isAccident) {
        if (!draft.followUp || ACCIDENT.test(draft.means)) break;
        const isState =
          /\bstate\b/.test(words(draft.field.labels[0]?.text ?? '')) && draft.field.control !== 'checkbox';
        const means = isState ? 'condition.autoAccidentState' : 'condition.accidentDetail';
        result[index] = { ...draft, means, part: '', ...(isState ? { score: question.score * 0.9 } : {}) };
        continue;
      }
      // "name of that plan" is known already; only what cannot be told apart is a detail
      if (draft.means.startsWith('otherCoverage.') && draft.means !== 'otherCoverage.detail') continue;
      if (isTyped(draft) && IN_WHOSE_NAME.test(words(draft.field.labels[0]?.text ?? ''))) {
        result[index] = { ...draft, means: 'otherCoverage.policyholder.name.full', score: question.score * 0.9 };
        continue;
      }
      // what comes after "If yes, name of the carrier" is of that one, too
      const goesOn =
        isHolderKnown && drafts.slice(at + 1, index).some(({ followUp, means }) => followUp || NAMES_PLAN.test(means));
      const isTheirs = draft.followUp || goesOn;
      const holder = isTheirs ? /^subscriber\.(.+)$/.exec(draft.means)?.[1] : undefined;
      if (holder && holder !== 'employer') {
        result[index] = { ...draft, means: `otherCoverage.policyholder.${holder}` };
        continue;
      }
      if (draft.means === '' && isTyped(draft) && NAMES_IT.test(words(draft.field.labels[0]?.text ?? ''))) {
        result[index] = { ...draft, means: 'otherCoverage.payerName', score: question.score * 0.9, why: question.why };
        continue;
      }
      const coverage = /^coverage\.(.+)$/.exec(draft.means)?.[1];
      if (coverage)
        result[index] = {
          ...draft,
          means: coverage === 'payerType' ? 'otherCoverage.detail' : `otherCoverage.${coverage}`,
        };
      else if (draft.followUp) result[index] = { ...draft, means: 'otherCoverage.detail', part: '' };
      else if (!draft.means.startsWith('otherCoverage.') && draft.means !== '') break;
    }
  });
  return result;
}

/** "Other plan's name" asks whom the other insurance is with, unless another box does. */
export function otherPlansName(drafts: Draft[]): Draft[] {
  if (drafts.some(({ means }) => means === 'otherCoverage.payerName')) return drafts;
  return drafts.map((draft) => {
    const said = words(draft.field.labels[0]?.text ?? '');
    const isIt =
      draft.means === 'otherCoverage.planName' &&
      /\b(?:other|second\w*) (?:(?:health|group|medical) )*plans? name\b/.test(said);
    return isIt ? { ...draft, means: 'otherCoverage.payerName' } : draft;
  });
}

const EMPLOYER_GROUP = /^(?:the |your )?employer group$/;

/** "Employer group" is the employer beside a box for the group's number, and that number beside one for the employer. */
export function employerGroup(drafts: Draft[]): Draft[] {
  const asks = (means: string) => drafts.some((other) => other.means === means && !other.never);
  const employer = asks('subscriber.employer');
  const group = asks('coverage.groupNumber');
  if (employer === group) return drafts;
  return drafts.map((draft) => {
    const isIt = draft.means === '' && !draft.never && isTyped(draft);
    if (!isIt || !EMPLOYER_GROUP.test(words(draft.field.labels[0]?.text ?? ''))) return draft;
    const means = employer ? 'coverage.groupNumber' : 'subscriber.employer';
    return { ...draft, means, score: 0.75, why: `Beside the ${employer ? 'employer' : 'group number'}.` };
  });
}

const BARE_POLICY = /^(?:policy|poliza|numero de (?:la )?poliza)(?: (?:number|no|id))?$/;

/** "Policy number" right behind a box for another plan's name is that plan's. */
export function policyOfOtherPlan(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const isIts =
      draft.means === 'coverage.policyNumber' &&
      before?.means === 'otherCoverage.payerName' &&
      before.field.frame === draft.field.frame &&
      BARE_POLICY.test(words(draft.field.labels[0]?.text ?? ''));
    return isIts ? { ...draft, means: 'otherCoverage.policyNumber' } : draft;
  });
}

/** "Policy number" is the member ID where nothing else asks for it; beside a member ID it could be either number. */
export function policyNumberAsMemberId(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!draft.means.endsWith('.policyNumber')) return draft;
    const memberId = draft.means.replace('.policyNumber', '.memberId');
    const asked = drafts.some((other) => other.means === memberId && other !== draft);
    if (asked && memberId.startsWith('coverage.')) {
      return abstain(draft, 'A policy number beside a member ID: see which number your card calls the policy.');
    }
    return { ...draft, means: memberId };
  });
}

/** "Name of that plan" after a box for the company asks for the plan. */
export function planBesideCompany(drafts: Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.map((draft) => {
    if (draft.never || !draft.means.endsWith('overage.payerName')) return draft;
    const isSecond = seen.has(draft.means);
    seen.add(draft.means);
    const said = words(draft.field.labels[0]?.text ?? '');
    if (!isSecond || !/\bplan\b/.test(said)) return draft;
    return { ...draft, means: draft.means.replace('payerName', 'planName') };
  });
}

const BARE_NUMBER = /^(?:policy|claim|account|id|poliza)(?: (?:number|no|id))?$|^numero(?: de poliza)?$/;
const INSURER = /\b(?:insur\w+|carrier|asegurador\w*|seguro)\b/;

/** "Policy" right behind a box for the insurer of a car or a home is that insurer's. */
export function policyOfAStranger(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = words(drafts[at - 1]?.field.labels[0]?.text ?? '');
    const isTheirs =
      /overage\./.test(draft.means) &&
      BARE_NUMBER.test(words(draft.field.labels[0]?.text ?? '')) &&
      INSURER.test(before) &&
      entityOf(before)?.entity === 'foreign';
    return isTheirs ? abstain(draft, 'It seems to be about an insurer that your claim knows nothing of.') : draft;
  });
}

const BARE_NAME = /^(?:full |complete )?names?$|^nombre(?: completo)?$/;

/** "Name" beside a box for the other company is that of whoever holds its plan. */
export function holderBesideCompany(drafts: Draft[]): Draft[] {
  const isCompany = ({ means, never }: Draft) => means === 'otherCoverage.payerName' && !never;
  const isBare = ({ field }: Draft) => BARE_NAME.test(words(field.labels[0]?.text ?? ''));
  const placeOf = ({ field }: Draft) => `${field.frame}|${field.sections.join('|')}`;
  const asked = drafts.filter(isCompany);
  const named = new Set(asked.filter((draft) => !isBare(draft)).map(placeOf));
  // several names are those of a list
  const isAlone = (draft: Draft) =>
    asked.filter((other) => isBare(other) && placeOf(other) === placeOf(draft)).length === 1;
  return drafts.map((draft) =>
    isCompany(draft) && isBare(draft) && named.has(placeOf(draft)) && isAlone(draft)
      ? { ...draft, means: 'otherCoverage.policyholder.name.full' }
      : draft,
  );
}

/** What tells one other plan from the next: its company, its numbers, its holder. */
const OF_ONE_PLAN = /^otherCoverage\.(?:payerName|planName|memberId|groupNumber|policyholder\..+)$/;

/** She has one other plan: what a second block of boxes ("Coverage 2") asks of another one stays empty. */
export function oneOtherPlan(drafts: Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  return drafts.map((draft) => {
    if (draft.never || !OF_ONE_PLAN.test(draft.means)) return draft;
    const key = `${draft.field.frame}|${draft.means}.${draft.part}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, draft);
      return draft;
    }
    const isSameBlock = before.field.sections.join('|') === draft.field.sections.join('|');
    return isSameBlock ? draft : { ...draft, never: true, why: 'The same is already asked for above.' };
  });
}
