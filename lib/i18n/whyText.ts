import { CONCEPTS } from '../concepts';
import { DOCUMENT_KINDS, KIND_NAMES } from '../documents/kinds';
import { documents } from './es/documents';
import { noteSentences } from './es/noteSentences';
import { outcomeSentences } from './es/outcomeSentences';
import { whyNouns } from './es/whyNouns';
import { whySentences } from './es/whySentences';
import type { Language } from './language';
import { groupText, meaningText } from './meaningText';

const CONCEPT_BY_LABEL = new Map(CONCEPTS.map(({ label, id }) => [label, id]));
const KIND_BY_NAME = new Map(DOCUMENT_KINDS.map((kind) => [KIND_NAMES[kind], kind]));

function noun(english: string): string {
  const known = whyNouns[english];
  if (known) return known;
  const kind = KIND_BY_NAME.get(english);
  if (kind) return documents[`kind.${kind}`];
  const [, what, whose] = /^(.+?) of the (.+)$/.exec(english) ?? [];
  return what && whose ? `${noun(what)} (${noun(whose)})` : english;
}

/** "Paciente: Apellido" for "last name of the patient". */
function concept(label: string): string {
  const id = CONCEPT_BY_LABEL.get(label)?.replace(/\[[nm]\]/g, '[0]');
  if (!id) return noun(label);
  const text = meaningText(id, 'es');
  const isRow = /\[0\]/.test(id);
  return isRow ? text.replace(/ 1\b/, '') : `${groupText(groupIn(id), 'es')}: ${text}`;
}

const groupIn = (id: string): string =>
  id.startsWith('otherCoverage.policyholder.') ? 'otherCoverage.policyholder' : id.slice(0, id.indexOf('.'));

/** How what stands in a hole is said, by the kind of the hole. */
const SAID: Readonly<Record<string, (english: string) => string>> = {
  why: (english) => whyText(english, 'es'),
  noun,
  nouns: (english) => english.split(', ').map(noun).join(', '),
  concept,
  types: (english) => english.replace(/ or /g, ' o ').replace(/ and /g, ' y '),
  rows: (english) =>
    english.replace(/^line (\d+)$/, 'la línea $1').replace(/^lines (\d+) to (\d+)$/, 'las líneas $1 a $2'),
};

const escaped = (text: string) => text.replace(/[.?*+()[\]\\^$|]/g, '\\$&');
/** Counts are digits; names of pages and files may hold anything. */
const patternOf = (english: string): RegExp =>
  new RegExp(
    `^${english.replace(/[^{}]+|\{(\w)(?::\w+)?\}/g, (part, hole?: string) =>
      hole === undefined ? escaped(part) : /[jkmn]/.test(hole) ? `(?<${hole}>\\d+)` : `(?<${hole}>.+?)`,
    )}$`,
    's',
  );

let rules: readonly { pattern: RegExp; spanish: string; kinds: Record<string, string> }[] | undefined;

/** Built at the first Spanish sentence, as most browsers never need it. */
function allRules() {
  rules ??= [...whySentences, ...outcomeSentences, ...noteSentences].map(([english, spanish]) => ({
    pattern: patternOf(english),
    spanish,
    kinds: Object.fromEntries(
      [...english.matchAll(/\{(\w)(?::(\w+))?\}/g)].map(([, name, kind = '']) => [name!, kind]),
    ),
  }));
  return rules;
}

/**
 * Why a field is taken for something, why it is or is not filled, what became of it, or a note about a page, in the language
 * shown: the pipeline says it in English. A sentence that the table does not have stays as it is, better than no reason.
 */
export function whyText(english: string, language: Language): string {
  if (language === 'en' || english === '') return english;
  for (const { pattern, spanish, kinds } of allRules()) {
    const found = pattern.exec(english)?.groups;
    if (!found && !pattern.test(english)) continue;
    return spanish.replace(/\{(\w)(?::(\w+))?\}/g, (_, name: string, kind = kinds[name]) => {
      const said = found?.[name] ?? '';
      return SAID[kind ?? '']?.(said) ?? said;
    });
  }
  return english;
}
