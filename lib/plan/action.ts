import type { Party } from '../claim/types';
import type { Field, WriteAction } from '../pipeline';
import type { Answer, Real } from './answerTypes';
import { chooseOption, means, namesInFamily, optionNaming } from './choose';
import { spelledFor } from './fieldScript';
import { firstFitting, hintText } from './hints';
import { MEANINGS, NO, YES } from './meanings';
import { optionByPlaceCode } from './places';
import { eachChoice, takesSeveral } from './several';
import * as spell from './spell';
import { closerMeaning, type FormTraits, meaningOf, spellingsOf, wordsShown } from './worded';

export type Planned = { action: WriteAction; shown: string } | { refused: string; quiet: boolean };

/** "Country (if not USA)" */
const IF_ABROAD =
  /\b(?:if|when) (?:it is |they are |you live )?(?:not|other than|outside)\b.{0,24}\b(?:us|usa|u\.s\.|united states)/;

const refuse = (refused: string, quiet = false): Planned => ({ refused, quiet });

/** How to write an answer into one control; refused with a reason where the control cannot take it whole. */
export function actionFor(answer: Real, field: Field, part: string, base: string, paper: FormTraits): Planned {
  if (answer.kind === 'country' && answer.code === 'US' && IF_ABROAD.test(hintText(field)))
    return refuse('Only asked for outside the United States.', true);
  switch (field.control) {
    case 'checkbox':
      return tick(answer, field);
    case 'select':
      if (field.drawn && offersMore(answer, field, part, paper)) return openAndPick(answer, field, part, paper);
      return pickFrom(answer, field, part, base, paper);
    case 'radio-group':
      return pickFrom(answer, field, part, base, paper);
    case 'listbox-button':
    case 'combobox':
      if (answer.kind === 'date' && part === '' && field.control === 'combobox')
        return type(answer, field, part, base, paper); // a box with a calendar of its own
      return field.options.length > 0 && field.control === 'listbox-button'
        ? pick(answer, field, part, paper)
        : openAndPick(answer, field, part, paper);
    case 'date':
    case 'segmented-date':
    case 'date-button':
      if (answer.kind !== 'date') return refuse('This box takes a date.');
      return { action: { do: 'date', iso: answer.iso }, shown: answer.iso };
    case 'month':
      if (answer.kind !== 'date') return refuse('This box takes a month.');
      return { action: { do: 'date', iso: answer.iso }, shown: answer.iso.slice(0, 7) };
    case 'file':
    case 'password':
      return refuse('This control is never filled.', true);
    default:
      // only its calendar is used, whatever it shows the day as
      if (field.typeless && answer.kind === 'date') {
        const [text = ''] = spell.spellDate(answer.iso, field, '');
        return { action: { do: 'type', text, day: answer.iso }, shown: text };
      }
      return type(answer, field, part, base, paper);
  }
}

function pickFrom(answer: Real, field: Field, part: string, base: string, paper: FormTraits): Planned {
  if (field.options.length === 0) return refuse('This list is still empty.');
  return takesSeveral(field) ? pickAll(answer, field, part, base, paper) : pick(answer, field, part, paper);
}

/** In a list that takes several: every choice the answer asks for, or none. */
function pickAll(answer: Real, field: Field, part: string, base: string, paper: FormTraits): Planned {
  const planned = eachChoice(answer, base).map((one) => pick(one, field, part, paper));
  const refused = planned.find((one) => 'refused' in one);
  if (refused) return planned.length > 1 ? refuse(NOT_ALL) : refused;
  const options = planned.flatMap((one) => ('action' in one && one.action.do === 'choose' ? [one.action] : []));
  const [first, ...also] = options;
  const choices = also.map(({ value, text }) => ({ value, text }));
  return {
    action: { ...first!, ...(also.length > 0 ? { also: choices } : {}) },
    shown: options.map(({ text, value }) => text || value).join(', '),
  };
}

const NOT_ALL = 'Not every value your profile has for this list is among its choices, so none was chosen.';

/**
 * Whether a list drawn by a widget has to be asked for more than the choices it shows at first: it may search for them, or
 * take words of her own.
 */
const offersMore = (answer: Real, field: Field, part: string, paper: FormTraits): boolean =>
  (ANYTHING.has(answer.kind) || answer.kind === 'icd' || field.options.every(({ text }) => text === '')) &&
  'refused' in pick(answer, field, part, paper);

function type(answer: Real, field: Field, part: string, base: string, paper: FormTraits): Planned {
  if (
    base === 'claim.procedureCodes' &&
    answer.kind === 'text' &&
    answer.text.includes(',') &&
    !hasRoomForSeveral(field)
  ) {
    return refuse('The claim has more than one procedure code and this box takes one: see the lines.');
  }
  const plainly = spellingsOf(answer, field, part, paper, base);
  const spellings = field.script ? spelledFor(field.script, answer, part, plainly) : plainly;
  const text = firstFitting(field, spellings);
  if (text === undefined) {
    return refuse(
      plainly.length === 0
        ? 'Your profile has no value for this part.'
        : `"${plainly[0]}" does not fit what this box takes.`,
    );
  }
  if (text === '') return refuse('There is nothing to write here.', true);
  return { action: { do: 'type', text, ...spell.otherSpellings(answer, field, part, text, spellings) }, shown: text };
}

const hasRoomForSeveral = (field: Field): boolean =>
  field.control === 'textarea' || field.labels.some((label) => /\bcodes\b|\(s\)|códigos/i.test(label.text));

function pick(answer: Real, field: Field, part: string, paper: FormTraits): Planned {
  const option =
    chooseOption(field.options, meaningOf(answer, field, part, paper)) ??
    (answer.kind === 'place-of-service' ? optionByPlaceCode(field.options, answer.code) : undefined) ??
    (answer.kind === 'choice' ? chooseOption(field.options, closerMeaning(answer, field)) : undefined) ??
    inFamily(answer, (name) => optionNaming(field.options, name));
  if (!option) return refuse('None of the choices here clearly says what your profile says.');
  return {
    action: { do: 'choose', value: option.value, text: option.text, accept: [option.text] },
    shown: option.text || option.value,
  };
}

/** What can be said of a person of the family by name; undefined where the answer is no such person. */
function inFamily<T>(answer: Real, say: (name: Party['name'], kin: string) => T): T | undefined {
  if (answer.kind === 'name' && answer.kin) return say(answer.party.name, answer.kin);
  return answer.kind === 'choice' && answer.named ? say(answer.named.name, answer.choice) : undefined;
}

/** A list that opens only when used: every wording that would be right goes along, and what a longer one would say. */
function openAndPick(answer: Real, field: Field, part: string, paper: FormTraits): Planned {
  const { exact, like, unlike } = meaningOf(answer, field, part, paper);
  const accept = [
    ...new Set([...wordsShown(answer, field, part, paper), ...exact, ...(inFamily(answer, namesInFamily) ?? [])]),
  ];
  const [text = ''] = accept;
  if (text === '') return refuse('Your profile has no value for this.');
  const free = ANYTHING.has(answer.kind) ? { free: true } : {};
  const inWords = like && ONE_OF_A_FEW.has(answer.kind) ? { like: like.source } : {};
  const never = inWords.like && unlike ? { unlike: unlike.source } : {};
  return { action: { do: 'choose', value: '', text, accept, ...free, ...inWords, ...never }, shown: text };
}

/** Answers in words and numbers of her own, which no list can have whole. */
const ANYTHING: ReadonlySet<Answer['kind']> = new Set(['text', 'name', 'phone', 'money', 'number', 'tax-id', 'zip']);

/** Answers that pages ask for by a few choices, in words of their own. */
const ONE_OF_A_FEW: ReadonlySet<Answer['kind']> = new Set(['yes-no', 'choice', 'place-of-service']);

/** A box to tick: one option of a question ("Spouse"), an answer ("Yes"), or a statement that is true or not. */
function tick(answer: Real, field: Field): Planned {
  const own =
    field.labels.find((label) => ['label', 'aria', 'host', 'right', 'inside'].includes(label.from))?.text ?? '';
  const on: Planned = { action: { do: 'check', on: true }, shown: own || 'ticked' };
  const notThis = refuse('Another choice of this question is yours.', true);
  if (answer.kind === 'yes-no') {
    if (means(own, YES)) return answer.yes ? on : notThis;
    if (means(own, NO)) return answer.yes ? notThis : on;
    return answer.yes ? on : refuse('This does not apply to you.', true);
  }
  if (answer.kind === 'choice') {
    const wanted = MEANINGS[answer.choice.toLowerCase()];
    return wanted && means(own, wanted) ? on : notThis;
  }
  return refuse('This box to tick does not stand for a value of yours.', true);
}
