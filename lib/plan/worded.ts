import type { Field } from '../pipeline';
import type { Real } from './answerTypes';
import { means, plain } from './choose';
import { hintText } from './hints';
import { IN_WORDS, MEANINGS, type Meaning, NO, YES } from './meanings';
import { PLACE_LIKE, PLACE_WORDS } from './places';
import * as spell from './spell';

/** What is known of the form as a whole that decides how an answer is worded. */
export interface FormTraits {
  /** The form is a CMS-1500 or its like: codes and numbers without punctuation. */
  isPaper: boolean;
  /** Whether some field of the form was recognized as this concept. */
  hasBox: (concept: string) => boolean;
}

/** What every claim here is for, where the lines of the bill do not fit. */
const IN_SHORT = ['Scalp cooling during chemotherapy', 'Scalp cooling'];

const IN_PART = /\b(?:in part|part of|partial\w*|partly|some of|en parte|parcial\w*)\b/;
const IN_FULL = /\b(?:in full|fully|all of it|completely|en su totalidad|por completo)\b/;

/** Every spelling of an answer, best first. */
export function spellingsOf(answer: Real, field: Field, part: string, paper: FormTraits, base: string): string[] {
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
export function meaningOf(answer: Real, field: Field, part: string, paper: FormTraits): Meaning {
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

/** A closer word for lists without a wider one ("Wife"), or yes and no for "Is the patient married?". */
export function closerMeaning(answer: Extract<Real, { kind: 'choice' }>, field: Field): Meaning {
  if (answer.narrow) return MEANINGS[answer.narrow] ?? { exact: [] };
  const asked = field.labels.some((label) => /\bmarried\b/.test(plain(label.text)));
  return asked ? (answer.choice === 'married' ? YES : NO) : { exact: [] };
}

/** The words a closed list may show for an answer, best first. */
export function wordsShown(answer: Real, field: Field, part: string, paper: FormTraits): string[] {
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
