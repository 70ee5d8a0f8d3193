import { codeText } from './codeText';
import { documents } from './es/documents';
import { files } from './es/reasons/files';
import { HOLES } from './es/reasons/holes';
import { page } from './es/reasons/page';
import { pdf } from './es/reasons/pdf';
import { plan } from './es/reasons/plan';
import { recognize } from './es/reasons/recognize';
import type { Language } from './language';
import { groupOfMeaning, hasWords, wholeMeaningText } from './meaningText';

/**
 * Why a field is filled or not, or a note on a form, in the language shown. One we have no translation for is shown in
 * English: better than no reason at all. Reasons travel in English, because the report of the command line is.
 */
export const reasonText = (english: string, language: Language): string =>
  language === 'en' ? english : (inSpanish(english) ?? codeText(english, language));

/** A row of a form as it is read: its reason, and what its name says beyond the form's own label, in the language shown. */
export const saidIn = <Row extends Said>(row: Row, language: Language): Row =>
  language === 'en'
    ? row
    : {
        ...row,
        why: reasonText(row.why, language),
        ...(row.meaning && { meaning: meaningInSpanish(row.concept) }),
      };

function meaningInSpanish(concept: string): string {
  if (hasWords(concept)) return wholeMeaningText(concept, 'es');
  const kind = `kind.${concept.replace(/^attachment\./, '')}`;
  return Object.hasOwn(documents, kind) ? documents[kind as keyof typeof documents] : groupOfMeaning(concept, 'es');
}

interface Said {
  meaning?: string | undefined;
  concept: string;
  why: string;
}

interface Template {
  pattern: RegExp;
  holes: string[]; // their names, in the order of the English sentence
  spanish: string;
}

const escaped = (text: string) => text.replace(/[.?*+()[\]\\^$|{}]/g, '\\$&');

function templateOf([english, spanish]: readonly [string, string]): Template {
  const holes = [...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const parts = english.split(/\{\w+\}/).map(escaped);
  return { pattern: new RegExp(`^${parts.join('(.*?)')}$`, 's'), holes, spanish };
}

const ALL = [...recognize, ...plan, ...files, ...page, ...pdf];
const PLAIN = new Map(ALL.filter(([english]) => !english.includes('{')));
let templates: Template[] | undefined;
/** Made when first needed: most who read English never need them. Those that say most come first, for others fit in them. */
const templatesOf = (): Template[] =>
  (templates ??= ALL.filter(([english]) => english.includes('{'))
    .toSorted(([one], [other]) => said(other) - said(one))
    .map(templateOf));
const said = (english: string) => english.replace(/\{\w+\}/g, '').length;

/** One sentence, or several behind each other; undefined where one of them is not known. */
function inSpanish(english: string): string | undefined {
  const whole = PLAIN.get(english) ?? filled(english);
  if (whole !== undefined) return whole;
  for (const { index } of english.matchAll(/(?<=[.!?][”"]?) /g)) {
    const first = inSpanish(english.slice(0, index));
    const rest = first === undefined ? undefined : inSpanish(english.slice(index + 1));
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}

function filled(english: string): string | undefined {
  for (const { pattern, holes, spanish } of templatesOf()) {
    const match = pattern.exec(english);
    if (!match) continue;
    const words = holes.map((name, at) => wordsFor(name, match[at + 1]!));
    if (words.includes(undefined)) continue;
    return spanish.replace(/\{(\w+)\}/g, (_, name: string) => words[holes.indexOf(name)]!);
  }
  return undefined;
}

function wordsFor(hole: string, words: string): string | undefined {
  const type = hole.replace(/\d+$/, '');
  if (type === 'why') return inSpanish(words);
  return Object.hasOwn(HOLES, type) ? HOLES[type]!(words) : words;
}
