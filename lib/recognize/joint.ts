import type { Draft } from './draft';
import { policyBesideProgram } from './program';
import { words } from './words';

/** Judges the form as a whole: what each field means given what its neighbours mean. Contradictions abstain. */
export function settle(drafts: readonly Draft[]): Draft[] {
  return [
    detailsOfTheQuestion,
    nameBesideSurname,
    listedOverBoxes,
    wholeAddress,
    initialAfterFirstName,
    qualifierOfNeighbour,
    firstPersonChoices,
    accountAtTheBank,
    policyBesideProgram,
    policyNumberAsMemberId,
    planBesideCompany,
    restOfMemberId,
    oneContactEach,
    wholeBesideParts,
  ].reduce<Draft[]>((current, step) => step(current), [...drafts]);
}

const abstain = (draft: Draft, why: string): Draft => ({ ...draft, means: '', part: '', score: 0, why });

const DETAIL_REACH = 8;

/**
 * After "do you have other insurance?" the boxes for a plan, its number and its holder are that insurance's; after an
 * accident question "if yes" asks for the accident. They end with the section or with the next thing asked.
 */
function detailsOfTheQuestion(drafts: Draft[]): Draft[] {
  const result = [...drafts];
  drafts.forEach((question, at) => {
    const isOther = question.means === 'otherCoverage.exists';
    const isAccident = /^condition\.(?:employment|autoAccident|otherAccident|anyAccident)$/.test(question.means);
    if (question.never || (!isOther && !isAccident)) return;
    for (let index = at + 1; index < Math.min(drafts.length, at + 1 + DETAIL_REACH); index++) {
      const draft = drafts[index]!;
      if (draft.never || !draft.field.sections.every((text) => question.field.sections.includes(text))) break;
      if (draft.means === question.means) continue;
      if (isAccident) {
        if (!draft.followUp) break;
        result[index] = { ...draft, means: 'condition.accidentDetail', part: '' };
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

/** "State / Zip" over two boxes, or beside a list of states: each box takes its own. */
function listedOverBoxes(drafts: Draft[]): Draft[] {
  const result = [...drafts];
  drafts.forEach((draft, at) => {
    if (!draft.means.endsWith('.address.cityStateZip') || result[at] !== draft) return;
    const count = drafts.slice(at).findIndex((other) => other.means !== draft.means);
    const boxes = drafts.slice(at, count < 0 ? undefined : at + count);
    const said = words(draft.field.labels[0]?.text ?? '');
    const listed = (['city', 'state', 'zip'] as const).filter((part) =>
      (part === 'state' ? /\b(?:state|st|estado|edo)\b/ : new RegExp(`\\b${part}\\b`)).test(said),
    );
    const head = draft.means.slice(0, -'cityStateZip'.length);
    const isFirst = drafts[at - 1]?.means !== draft.means;
    if (isFirst && boxes.length > 1 && boxes.length === listed.length) {
      boxes.forEach((box, index) => {
        result[at + index] = { ...box, means: head + listed[index] };
      });
    } else if (draft.field.control === 'select') result[at] = { ...draft, means: `${head}state` };
  });
  return result;
}

const isTyped = (draft: Draft): boolean => ['text', 'textarea', 'combobox'].includes(draft.field.control);

/** A large box for an address, with no box for the city beside it, takes all of it. */
function wholeAddress(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!draft.means.endsWith('.address.line1') || !isTyped(draft)) return draft;
    const said = words(draft.field.labels.map((label) => label.text).join(' '));
    const street = /\b(?:street|line|number|calle|apartment|address 1)\b/.test(said) && !/\bcity\b/.test(said);
    if (draft.field.control !== 'textarea' && street) return draft;
    const party = draft.means.slice(0, -'.line1'.length);
    const rest = [`${party}.city`, `${party}.zip`, `${party}.cityStateZip`];
    return drafts.some((other) => rest.includes(other.means)) ? draft : { ...draft, means: `${party}.full` };
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
    const isHolder = draft.means === 'subscriber.name.full' && /\baccount\b/i.test(label);
    if (draft.means !== 'claim.accountNumber' && !isCard && !isHolder) return draft;
    const said = words(draft.field.labels[0]?.text ?? '');
    if (/\b(?:bill|invoice|receipt|provider|patient|statement)\b/.test(said) && !/\bbank\b/.test(said)) return draft;
    const near = drafts.slice(Math.max(0, at - BANK_REACH), at + BANK_REACH + 1);
    const place = draft.field.sections.join('|');
    const atBank = near.some((other) => other.means === 'payee' && other.field.sections.join('|') === place);
    return atBank ? { ...draft, means: 'payee', never: true, why: 'Where the money goes is yours to enter.' } : draft;
  });
}

/** "Me / my spouse / my child" tells the relationship only where "me" is known to be the subscriber. */
function firstPersonChoices(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.means !== 'patient.relationshipToSubscriber') return draft;
    const texts = draft.field.options.map((option) => ` ${words(option.text)} `);
    const speaks = texts.some((text) => /^ (?:me|myself|my \w+|i am .*) /.test(text));
    const subscriber = texts.some((text) =>
      / (?:subscriber|insured|account holder|policyholder|employee|participant) /.test(text),
    );
    const named = drafts.some((other) => other.means.startsWith('subscriber.'));
    return speaks && !subscriber && !named ? abstain(draft, 'It is not clear who "me" is here.') : draft;
  });
}

/** "Policy number" is the member ID where nothing else asks for it; beside a member ID it could be either number. */
function policyNumberAsMemberId(drafts: Draft[]): Draft[] {
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

/** Beside a box for the letters in front of a member ID stands the one for the rest. */
function restOfMemberId(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const follows = before?.part === 'prefix' && before.means === draft.means && draft.part === '';
    return follows && /overage\.memberId$/.test(draft.means) ? { ...draft, part: 'rest' } : draft;
  });
}

/** "Name of that plan" after a box for the company asks for the plan. */
function planBesideCompany(drafts: Draft[]): Draft[] {
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

const CONTACT = /\.(?:phone|email|address\.\w+)$/;
const SECONDARY =
  /\b(?:work|business|alternate|alternative|other|secondary|evening|emergency|fax|office|employer|second|otro|trabajo)\b/;
const AGAIN = /\b(?:confirm|re ?enter|re ?type|verify|repeat|again|confirmar)\b/;

/** She has one phone, e-mail and address: of several boxes for the same party the plainest is hers, the others stay empty. */
function oneContactEach(drafts: Draft[]): Draft[] {
  const first = new Map<string, number>();
  const result = [...drafts];
  const labelOf = (draft: Draft) =>
    words(
      draft.field.labels
        .map((label) => label.text)
        .join(' ')
        .slice(0, 120),
    );
  drafts.forEach((draft, at) => {
    if (draft.never || !CONTACT.test(draft.means)) return;
    const key = `${draft.means}.${draft.part}`;
    const label = labelOf(draft);
    const isPhone = draft.means.endsWith('.phone');
    const personal = /^(?:patient|subscriber|submitter|other)/.test(draft.means);
    if (isPhone && personal && SECONDARY.test(label) && !/\b(?:home|cell|mobile|daytime|day)\b/.test(label)) {
      result[at] = abstain(draft, 'This asks for another number than the one in your profile.');
      return;
    }
    if (AGAIN.test(label)) return;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return;
    }
    if (drafts[before]!.field.frame !== draft.field.frame) return;
    const line2 = draft.means.replace('.line1', '.line2');
    if (draft.means.endsWith('.address.line1') && before === at - 1 && !drafts.some((other) => other.means === line2)) {
      // a second street box right under the first is its second line
      result[at] = { ...draft, means: line2 };
      return;
    }
    result[at] = abstain(draft, 'The same is already asked for above.');
  });
  return result;
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
