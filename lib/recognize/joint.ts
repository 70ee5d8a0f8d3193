import { abstain, type Draft, isTyped } from './draft';
import { cityWithState, listedOverBoxes, oneContactEach, restOfAddress, wholeAddress } from './jointContact';
import {
  detailsOfTheQuestion,
  employerGroup,
  holderBesideCompany,
  holderOfNothing,
  oneOtherPlan,
  otherPlansName,
  planBesideCompany,
  policyNumberAsMemberId,
  policyOfAStranger,
  policyOfOtherPlan,
} from './jointCoverage';
import { howMuchPaid, partsOfOneName, restOfValue, symptomsBeforeDiagnosis } from './jointNeighbours';
import { numberOfOwnProgram, policyBesideProgram } from './program';
import { words } from './words';

/** Judges the form as a whole: what each field means given what its neighbours mean. Contradictions abstain. */
export function settle(drafts: readonly Draft[]): Draft[] {
  return [
    detailsOfTheQuestion,
    holderOfNothing,
    symptomsBeforeDiagnosis,
    howMuchPaid,
    nameBesideSurname,
    partsOfOneName,
    listedOverBoxes,
    wholeAddress,
    cityWithState,
    otherPlansName,
    initialAfterFirstName,
    qualifierOfNeighbour,
    endOfNothing,
    firstPersonChoices,
    accountAtTheBank,
    placeOfAccident,
    policyOfAStranger,
    policyBesideProgram,
    numberOfOwnProgram,
    policyOfOtherPlan,
    policyNumberAsMemberId,
    employerGroup,
    planBesideCompany,
    holderBesideCompany,
    restOfValue,
    oneOtherPlan,
    restOfAddress,
    oneContactEach,
    wholeBesideParts,
  ].reduce<Draft[]>((current, step) => step(current), [...drafts]);
}

/** "Name" beside "Surname" (or "Nombre" beside "Apellidos") is the first name. */
function nameBesideSurname(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (!draft.means.endsWith('.name.full') || draft.never || !isTyped(draft)) return draft;
    const party = draft.means.slice(0, -'.name.full'.length);
    const near = drafts.slice(Math.max(0, at - 3), at + 4);
    const hasLast = near.some((other) => other.means === `${party}.name.last`);
    const hasFirst = near.some((other) => other.means === `${party}.name.first`);
    if (!hasLast) return draft;
    return hasFirst
      ? abstain(draft, 'The name is already asked for in parts.')
      : { ...draft, means: `${party}.name.first` };
  });
}

const BARE_END = /^(?:to|thru|through|until|hasta|al?)$/;

/** "To" is the end of what a box before it begins; where none does, it may be the end of anything. */
function endOfNothing(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.means !== 'claim.serviceTo' || !BARE_END.test(words(draft.field.labels[0]?.text ?? ''))) return draft;
    const begins = drafts.slice(Math.max(0, at - 6), at + 6).some(({ means }) => means === 'claim.serviceFrom');
    return begins ? draft : abstain(draft, 'It is not clear what ends on this day.');
  });
}

/** A box for one letter right after the first name holds the middle initial. */
function initialAfterFirstName(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const isOneLetter = draft.field.maxLength === 1 || draft.field.maxLength === 2;
    if (!before || !isOneLetter || !draft.means.endsWith('.name.first') || before.means !== draft.means) return draft;
    return { ...draft, means: draft.means.replace('.first', '.middle') };
  });
}

/** "Qual." says by its choices, or by what stands beside it, what it qualifies: the date of illness or the physician. */
function qualifierOfNeighbour(drafts: Draft[]): Draft[] {
  let taken = false;
  return drafts.map((draft, at) => {
    if (draft.means !== 'condition.onsetQualifier') return draft;
    // the date of illness has one qualifier; the next one belongs to another date
    const first = !taken;
    const choices = draft.field.options.map((option) => `${option.value} ${option.text}`).join(' ');
    if (/\bD[NKQ]\b/.test(choices)) return { ...draft, means: 'physician.qualifier' };
    if (/\b(?:431|484)\b/.test(choices)) return draft;
    for (const distance of [1, 2, 3]) {
      const near = [drafts[at - distance], drafts[at + distance]].filter(
        (other) => other?.field.frame === draft.field.frame,
      );
      if (first && near.some((other) => other?.means === 'condition.onsetDate')) {
        taken = true;
        return draft;
      }
      if (near.some((other) => other?.means.startsWith('physician.name')))
        return { ...draft, means: 'physician.qualifier' };
      if (near.some((other) => other && other.means !== '' && other.means !== draft.means)) break;
    }
    return abstain(draft, 'It is not clear what this qualifies.');
  });
}

const BANK_REACH = 5;

/** An account or card number among bank details is the bank's. */
function accountAtTheBank(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const label = draft.field.labels[0]?.text ?? '';
    const isCard = draft.means === 'coverage.memberId' && /\bcard\b/i.test(label);
    const isHolder = draft.means === 'subscriber.name.full' && /\b(?:account|card ?holder)\b/i.test(label);
    if (draft.means !== 'claim.accountNumber' && !isCard && !isHolder) return draft;
    const said = words(draft.field.labels[0]?.text ?? '');
    if (
      /\b(?:bill|invoice|receipt|provider|patient|statement|factura|recibo|proveedor|paciente)\b/.test(said) &&
      !/\b(?:bank|banco|bancaria)\b/.test(said)
    )
      return draft;
    const near = drafts.slice(Math.max(0, at - BANK_REACH), at + BANK_REACH + 1);
    const place = draft.field.sections.join('|');
    const atBank = near.some((other) => other.means === 'payee' && other.field.sections.join('|') === place);
    return atBank ? { ...draft, means: 'payee', never: true, why: 'Where the money goes is yours to enter.' } : draft;
  });
}

const OF_ACCIDENT = /^condition\.(?:accidentDetail|autoAccident|otherAccident|anyAccident)/;
const ACCIDENT_REACH = 4;

/** "Place" among the questions about an accident is where that happened. */
function placeOfAccident(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.means !== 'claim.placeOfService' || !isTyped(draft)) return draft;
    const isThere = /\b(?:accident|accidente|injury|third party)\b/.test(words(draft.field.sections.at(-1) ?? ''));
    const isBare = /^(?:place|location|lugar)$/.test(words(draft.field.labels[0]?.text ?? ''));
    const follows = drafts.slice(Math.max(0, at - ACCIDENT_REACH), at).some(({ means }) => OF_ACCIDENT.test(means));
    return isThere || (isBare && follows) ? { ...draft, means: 'condition.accidentDetail', part: '' } : draft;
  });
}

/** "Me / my spouse / my child" tells the relationship only where "me" is known to be the subscriber. */
function firstPersonChoices(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.means !== 'patient.relationshipToSubscriber') return draft;
    const texts = draft.field.options.map((option) => ` ${words(option.text)} `);
    const speaks = texts.some((text) => /^ (?:me|myself|my \w+|i am .*|para mi|yo|mi \w+) /.test(text));
    const subscriber = texts.some((text) =>
      / (?:subscriber|insured|account holder|policyholder|employee|participant|titular|asegurad[oa]|suscriptora?) /.test(
        text,
      ),
    );
    const named = drafts.some((other) => other.means.startsWith('subscriber.'));
    return speaks && !subscriber && !named ? abstain(draft, 'It is not clear who "me" is here.') : draft;
  });
}

/** A box for the whole value beside boxes for its parts is something else. */
function wholeBesideParts(drafts: Draft[]): Draft[] {
  const split = new Set(
    drafts.filter((draft) => draft.part !== '').map((draft) => `${draft.field.frame}|${draft.means}`),
  );
  return drafts.map((draft) => {
    const key = `${draft.field.frame}|${draft.means}`;
    if (draft.part !== '' || draft.never || draft.means === '' || !split.has(key)) return draft;
    if (/\.(?:phone|charge|zip)$/.test(draft.means)) return draft; // a phone and its extension, a charge of another line
    return draft.field.control === 'date' ? draft : abstain(draft, 'The same is asked for in several boxes beside it.');
  });
}
