import type { Field, WriteAction } from '../pipeline';
import type { Answer, Real } from './answerTypes';
import { chooseOption, means, plain } from './choose';
import { spelledFor } from './fieldScript';
import { firstFitting, hintText } from './hints';
import { IN_WORDS, MEANINGS, type Meaning, NO, YES } from './meanings';
import { optionByPlaceCode, PLACE_LIKE, PLACE_WORDS } from './places';
import { eachChoice, takesSeveral } from './several';
import * as spell from './spell';

export interface FormTraits {
  /** The form is a CMS-1500 or its like: codes and numbers without punctuation. */
  isPaper: boolean;
  /** Whether some field of the form was recognized as this concept. */
  hasBox: (concept: string) => boolean;
}

export type Planned = { action: WriteAction; shown: string } | { refused: string; quiet: boolean };

/** "Country (if not USA)" */
const IF_ABROAD =
  /\b(?:if|when) (?:it is |they are |you live )?(?:not|other than|outside)\b.{0,24}\b(?:us|usa|u\.s\.|united states)/;

const refuse = (refused: string, quiet = false): Planned => ({ refused, quiet });

/** How to write an answer into one control; refused with a reason where the control cannot take it whole. */
export function actionFor(answer: Real, field: Field, part: string, base: string, paper: FormTraits): Planned {
  if (answer.kind === 'country' && answer.code === 'US' && IF_ABROAD.test(hintText(field)))
    return refuse('Only asked for outside the United States.', true);
  if (
    answer.kind === 'choice' &&
    base === 'patient.maritalStatus' &&
    isYesOrNo(field) &&
    /\bmarried\b/.test(hintText(field))
  )
    return pickFrom({ kind: 'yes-no', yes: answer.choice === 'married' }, field, part, base, paper);
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

const isYesOrNo = ({ options }: Field): boolean =>
  [YES, NO].every((meaning) => options.some(({ text }) => means(text, meaning)));

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

/** What every claim here is for, where the lines of the bill do not fit. */
const IN_SHORT = ['Scalp cooling during chemotherapy', 'Scalp cooling'];

const IN_PART = /\b(?:in part|part of|partial\w*|partly|some of|en parte|parcial\w*)\b/;
const IN_FULL = /\b(?:in full|fully|all of it|completely|en su totalidad|por completo)\b/;

/** Every spelling of an answer, best first. */
function spellingsOf(answer: Real, field: Field, part: string, paper: FormTraits, base: string): string[] {
  switch (answer.kind) {
    case 'text':
      // diagnoses may be numbered instead of lettered
      if (base.endsWith('.pointer') && part === '' && POINTS_BY_NUMBER.test(hintText(field)))
        return [', ', ','].map((comma) => [...answer.text].map((letter) => letter.charCodeAt(0) - 64).join(comma));
      if (base.endsWith('.pointer') && part !== '') return [...answer.text].slice('ABCD'.indexOf(part)).slice(0, 1);
      if (part === 'prefix' || part === 'rest') return spell.spellId(answer.text, part);
      if (base === 'claim.description') return [answer.text, ...IN_SHORT];
      return base.endsWith('.name.middle') ? spell.spellMiddle(answer.text, field) : [answer.text];
    case 'name':
      return spell.spellName(answer.party, field);
    case 'date':
      return spell.spellDate(answer.iso, field, part);
    case 'phone':
      return spell.spellPhone(answer.digits, field, part);
    case 'money':
      return spell.spellMoney(answer.cents, part);
    case 'number':
      return spell.spellCount(answer, field);
    case 'yes-no':
      return field.maxLength === 1 ? [answer.yes ? 'Y' : 'N'] : [answer.yes ? 'Yes' : 'No'];
    case 'choice':
      return choiceInLetters(answer.choice, field) ?? [IN_WORDS[answer.choice] ?? answer.choice];
    case 'icd':
      return spell.spellIcd(answer.codes, field, part, paper.isPaper);
    case 'tax-id':
      return spell.spellTaxId(answer.digits, answer.type, field, part, paper.isPaper);
    case 'zip':
      return spell.spellZip(answer.zip, part);
    case 'state':
      return spell.spellState(answer.code);
    case 'country':
      return answer.code === 'US' ? ['United States', 'USA', 'US', 'United States of America'] : [answer.code];
    case 'place-of-service':
      return [answer.code];
  }
}

const POINTS_BY_NUMBER = /\bdiagnos[ie]s (?:number|no\b|#)/i;

const SMALL_WORDS = new Set('of to or in on at by is it if as an no the and de la el o y'.split(' '));

/**
 * A choice where only a letter or two fit: by the box's own legend ("S self, P spouse"), else the one letter everybody
 * uses for it. Undefined for a box with room for words; empty when no letter is known to mean it here.
 */
function choiceInLetters(choice: string, field: Field): string[] | undefined {
  if (field.maxLength < 1 || field.maxLength > 2) return undefined;
  const meaning = MEANINGS[choice.toLowerCase()] ?? { exact: [choice] };
  const legend = [...plain(hintText(field)).matchAll(/\b([a-z0-9]{1,2}) (?=([a-z]{3,}))/g)];
  const letter = legend.find(([, mark, word]) => !SMALL_WORDS.has(mark!) && means(word!, meaning))?.[1];
  if (letter) return [letter.toUpperCase()];
  const isKnown = /^(?:female|male|ordering|referring|icd-10|ein|ssn)$/.test(choice);
  return isKnown
    ? meaning.exact.filter((text) => text.length <= field.maxLength).map((text) => text.toUpperCase())
    : [];
}

/** What an option must say to be the answer. */
function meaningOf(answer: Real, field: Field, part: string, paper: FormTraits): Meaning {
  switch (answer.kind) {
    case 'yes-no':
      if (!answer.yes) return NO;
      return answer.wholly === undefined ? YES : { ...YES, unlike: answer.wholly ? IN_PART : IN_FULL };
    case 'choice':
      return MEANINGS[answer.choice.toLowerCase()] ?? { exact: [answer.choice] };
    case 'place-of-service': {
      const names = PLACE_WORDS[answer.code] ?? [];
      const starts = new RegExp(`^${answer.code} (?:.*)$|^pos ${answer.code}\\b|\\b${answer.code}$`);
      const inWords = PLACE_LIKE[answer.code];
      return {
        ...inWords,
        exact: [answer.code, ...names],
        like: inWords ? new RegExp(`${starts.source}|${inWords.like.source}`) : starts,
      };
    }
    case 'name': {
      const { first, last } = answer.party.name;
      const whole = new RegExp(`^${plain(first)}(?: [a-z]+)? ${plain(last)}\\b|^${plain(last)} ${plain(first)}\\b`);
      return { exact: spell.spellName(answer.party, field), ...(last ? { like: whole } : {}) };
    }
    case 'country':
      return answer.code === 'US'
        ? {
            exact: [
              'united states',
              'usa',
              'us',
              'united states of america',
              'u s a',
              'estados unidos',
              'united states usa',
            ],
          }
        : { exact: [answer.code] };
    case 'icd':
    case 'text': {
      const [first = ''] = spellingsOf(answer, field, part, paper, '');
      const code = plain(first);
      const isCode = /\d/.test(first) && first.length <= 9;
      const escaped = code.replace(/[^a-z0-9 ]/g, '');
      return {
        exact: spellingsOf(answer, field, part, paper, ''),
        ...(isCode ? { like: new RegExp(`^${escaped}\\b`) } : {}),
      };
    }
    default:
      return { exact: spellingsOf(answer, field, part, paper, '') };
  }
}

/** A closer word for lists without a wider one ("Wife"), or yes and no for "Married?". */
function closerMeaning(answer: Extract<Real, { kind: 'choice' }>, field: Field): Meaning {
  if (answer.narrow) return MEANINGS[answer.narrow] ?? { exact: [] };
  const asked = field.labels.some((label) => plain(label.text) === 'married');
  return asked ? (answer.choice === 'married' ? YES : NO) : { exact: [] };
}

function pick(answer: Real, field: Field, part: string, paper: FormTraits): Planned {
  const option =
    chooseOption(field.options, meaningOf(answer, field, part, paper)) ??
    (answer.kind === 'place-of-service' ? optionByPlaceCode(field.options, answer.code) : undefined) ??
    (answer.kind === 'choice' ? chooseOption(field.options, closerMeaning(answer, field)) : undefined);
  if (!option) return refuse('None of the choices here clearly says what your profile says.');
  return {
    action: { do: 'choose', value: option.value, text: option.text, accept: [option.text] },
    shown: option.text || option.value,
  };
}

/** A list that opens only when used: every wording that would be right goes along, and only a whole match counts. */
function openAndPick(answer: Real, field: Field, part: string, paper: FormTraits): Planned {
  const accept = [
    ...new Set([...wordsShown(answer, field, part, paper), ...meaningOf(answer, field, part, paper).exact]),
  ];
  const [text = ''] = accept;
  if (text === '') return refuse('Your profile has no value for this.');
  const free = ANYTHING.has(answer.kind) ? { free: true } : {};
  return { action: { do: 'choose', value: '', text, accept, ...free }, shown: text };
}

/** Answers in words and numbers of her own, which no list can have whole. */
const ANYTHING: ReadonlySet<Answer['kind']> = new Set(['text', 'name', 'phone', 'money', 'number', 'tax-id', 'zip']);

function wordsShown(answer: Real, field: Field, part: string, paper: FormTraits): string[] {
  if (answer.kind === 'yes-no') return [answer.yes ? 'Yes' : 'No'];
  if (answer.kind === 'choice') return IN_WORDS[answer.choice] ? [IN_WORDS[answer.choice]!] : [];
  if (answer.kind === 'place-of-service') {
    const names = PLACE_WORDS[answer.code] ?? [];
    return [
      answer.code,
      ...names.flatMap((name) => [`${answer.code} - ${name}`, `${answer.code} ${name}`, `${name} (${answer.code})`]),
    ];
  }
  if (answer.kind === 'state') {
    const [code = '', name = '', ...rest] = spell.spellState(answer.code);
    return [name, code, ...rest];
  }
  return spellingsOf(answer, field, part, paper, '');
}

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
