import { abstain, type Draft, isTyped } from './draft';
import { words } from './words';

/** "State / Zip" over two boxes, or beside a list of states: each box takes its own. */
export function listedOverBoxes(drafts: Draft[]): Draft[] {
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
    } else if (draft.field.maxLength === 4 && result[at - 1]?.means === `${head}zip`) {
      result[at] = { ...draft, means: `${head}zip`, part: 'plus4' };
    } else if (draft.field.control === 'select') result[at] = { ...draft, means: `${head}state` };
  });
  return result;
}

/** A large box for an address, with no box for the city beside it, takes all of it. */
export function wholeAddress(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    const isLarge = /^(?:textarea|contenteditable)$/.test(draft.field.control);
    if (!draft.means.endsWith('.address.line1') || !(isTyped(draft) || isLarge)) return draft;
    const said = words(draft.field.labels.map((label) => label.text).join(' '));
    const street =
      /\b(?:street|(?<!\b(?:one|single) )line|number|calle|apartment|address 1)\b/.test(said) && !/\bcity\b/.test(said);
    if (!isLarge && street) return draft;
    const party = draft.means.slice(0, -'.line1'.length);
    const rest = [`${party}.city`, `${party}.zip`, `${party}.cityStateZip`];
    return drafts.some((other) => rest.includes(other.means)) ? draft : { ...draft, means: `${party}.full` };
  });
}

/** "City and state" over one box takes both, which no box of hers holds; beside a box for the state it is the city. */
export function cityWithState(drafts: Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const said = words(draft.field.labels[0]?.text ?? '');
    if (!draft.means.endsWith('.address.city') || !isTyped(draft) || draft.field.cluster) return draft;
    if (!/\bcity (?:and )?state\b/.test(said)) return draft;
    const near = drafts.slice(Math.max(0, at - 2), at + 3);
    const hasState = near.some(({ means }) => means === draft.means.replace('.city', '.state'));
    return hasState ? draft : { ...draft, never: true, why: 'This asks for a city and a state in one box.' };
  });
}

const STATES = /^(?:[a-z]{2}|alabama|alaska|arizona|california|wisconsin|wyoming)\b/;
const MANY_STATES = 40;
const isListOfStates = ({ options }: Draft['field']): boolean =>
  options.filter(({ text }) => STATES.test(words(text))).length >= MANY_STATES;

/** Behind a city a list of states and a bare box need no caption to be the rest of its address. */
export function restOfAddress(drafts: Draft[]): Draft[] {
  const result = [...drafts];
  drafts.forEach((city, at) => {
    const [state, zip] = [drafts[at + 1], drafts[at + 2]];
    if (!city.means.endsWith('.address.city') || city.never || state?.means !== '' || zip?.means !== '') return;
    const isBare = ({ field }: Draft) => field.labels.length === 0 && field.frame === city.field.frame;
    if (!isBare(state) || !isBare(zip) || !isListOfStates(state.field) || !isTyped(zip)) return;
    result[at + 1] = { ...city, field: state.field, means: city.means.replace('.city', '.state') };
    result[at + 2] = { ...city, field: zip.field, means: city.means.replace('.city', '.zip') };
  });
  return result;
}

const CONTACT = /\.(?:phone|email|address\.\w+)$/;
const SECONDARY =
  /\b(?:work|business(?! hours)|alternate|alternative|other|secondary|evening|emergency|fax|office(?! hours)|employer|second|otro|trabajo)\b/;
const AGAIN = /\b(?:confirm|re ?enter|re ?type|verify|repeat|again|confirmar)\b/;

/** She has one phone, e-mail and address: of several boxes for the same party the plainest is hers, the others stay empty. */
export function oneContactEach(drafts: Draft[]): Draft[] {
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
      result[at] = { ...draft, never: true, why: 'This asks for another number than the one in your profile.' };
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
    const why = 'The same is already asked for above.';
    // a second phone is a phone of hers all the same; a second street may be anybody's
    result[at] = draft.means.includes('.address.') ? abstain(draft, why) : { ...draft, never: true, why };
  });
  return result;
}
