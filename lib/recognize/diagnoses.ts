import type { Draft } from './draft';
import { words } from './words';

const ORDINALS: readonly RegExp[] = [
  /\b(?:primary|principal|first|1st|main|primario|principal)\b/,
  /\b(?:secondary|second|2nd|additional|other|secundari[oa])\b/,
  /\b(?:third|3rd|tertiary|tercer)\b/,
  /\b(?:fourth|4th|cuarto)\b/,
  /\b(?:fifth|5th)\b/,
  /\b(?:sixth|6th)\b/,
];

/** Numbers diagnoses by their letter, number or ordinal word, else by turn; one box for all codes is recognized as such. */
export function numberDiagnoses(given: readonly Draft[]): Draft[] {
  const drafts = withLetters(withOrdinals(given));
  const result = [...drafts];
  for (const attribute of ['code', 'description']) {
    const all = result.flatMap((draft, at) => (draft.means === `diagnosis.${attribute}` ? [at] : []));
    const inWords = attribute === 'code' ? all.filter((at) => asksInWords(drafts[at]!)) : [];
    // beside boxes for codes, "diagnosis or nature of illness" is asked in words
    const isBeside = inWords.length > 0 && inWords.length < all.length;
    if (isBeside)
      for (const at of inWords)
        result[at] = {
          ...drafts[at]!,
          means: isNature(drafts[at]!) ? 'condition.description' : 'diagnosis.description',
        };
    const places = isBeside ? all.filter((at) => !inWords.includes(at)) : all;
    if (places.length === 1) {
      const draft = result[places[0]!]!;
      const many = attribute === 'code' && holdsAll(draft);
      result[places[0]!] = {
        ...draft,
        means: many ? 'diagnosis.codes' : `diagnosis[${Math.max(0, ordinalOf(draft))}].${attribute}`,
      };
      continue;
    }
    // the boxes of one code are one
    const codes = inClusters(places, drafts);
    const ordinals = codes.map(([at]) => ordinalOf(drafts[at!]!));
    const told = ordinals.every((ordinal) => ordinal >= 0) && new Set(ordinals).size === ordinals.length;
    codes.forEach((boxes, turn) => {
      for (const at of boxes)
        result[at] = { ...drafts[at]!, means: `diagnosis[${told ? ordinals[turn] : turn}].${attribute}` };
    });
  }
  return result;
}

/** Places that follow one another with the boxes of one cluster together. */
function inClusters(places: readonly number[], drafts: readonly Draft[]): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const at of places) {
    const key = drafts[at]!.cluster || at;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}

const asksInWords = (draft: Draft): boolean => {
  const { labels, maxLength, grid } = draft.field;
  const said = words(labels[0]?.text ?? '');
  if (/\b(?:codes?|icd|codigos?|clave|cie|dx)\b|\d|\b[a-l]$/.test(said) || (maxLength > 0 && maxLength <= 10) || grid)
    return false;
  return (
    isNature(draft) ||
    /^(?:diagnosis|diagnostico)\b/.test(said) ||
    labels.some(({ text }) => IN_WORDS.test(words(text)))
  );
};

const IN_WORDS = /\b(?:in|use|with|en) (?:plain |your own )?(?:words|palabras)\b|\bwords are fine\b/;

/** "Illness or diagnosis" as well as "nature of illness". */
const isNature = (draft: Draft): boolean =>
  /\bnature of\b|\bpadecimiento\b|^(?:illness|sickness|disease|condition|injury|enfermedad|condicion|lesion)\b.* (?:or|o) (?:diagnosis|diagnostico)\b/.test(
    words(draft.field.labels[0]?.text ?? ''),
  );

const ORDINAL_ALONE = /^(?:second|third|fourth|2nd|3rd|4th|secondary|segundo|tercero?)(?: code)?$/;

/** "ICD-10 code, main" and then only "second": the next box asks for the same again. */
function withOrdinals(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  drafts.forEach((draft, at) => {
    const before = result[at - 1];
    const said = draft.field.labels.find(({ from }) => from !== 'placeholder' && from !== 'hint')?.text ?? '';
    if (draft.means !== '' || draft.never || !before || !/^diagnosis\.(?:code|description)$/.test(before.means)) return;
    if (!ORDINAL_ALONE.test(words(said)) || draft.field.sections.join() !== before.field.sections.join()) return;
    result[at] = { ...draft, means: before.means, score: before.score * 0.95, why: `"${said}" after ${before.why}` };
  });
  return result;
}

/** "A", "B.", and "A (principal)" for the first of them. */
const LETTERED = /^\(?([A-L])[.):]?(?: \(?(?:principal|primary|main|first)\)?)?$/;
const FEWEST_LETTERS = 4;

/** Boxes of one size lettered from A on are for one thing: the caption over all of them may stand above any of them. */
function withLetters(drafts: readonly Draft[]): Draft[] {
  const letterOf = ({ field }: Draft) =>
    field.labels.map(({ text }) => LETTERED.exec(text.trim())?.[1]).find((letter) => letter !== undefined);
  const alike = (a: Draft, b: Draft) =>
    a.field.frame === b.field.frame &&
    a.field.maxLength === b.field.maxLength &&
    a.field.sections.join() === b.field.sections.join();
  const isOpen = ({ means, never }: Draft) => !never && (means === '' || means === 'diagnosis.code');
  const lettered = drafts.filter((draft) => isOpen(draft) && draft.field.control === 'text' && letterOf(draft));
  return drafts.map((draft) => {
    if (draft.means !== '' || !lettered.includes(draft)) return draft;
    const company = lettered.filter((other) => alike(other, draft));
    const known = company.find(({ means }) => means === 'diagnosis.code') ?? indicatorBeside(company, drafts);
    const letters = new Set(company.map(letterOf));
    if (!known || letters.size < FEWEST_LETTERS || letters.size < company.length) return draft;
    return { ...draft, means: 'diagnosis.code', score: known.score * 0.95, why: `In one row with: ${known.why}` };
  });
}

/** The box for the edition of the ICD, right before the first of the lettered boxes or right behind the last. */
function indicatorBeside(company: readonly Draft[], drafts: readonly Draft[]): Draft | undefined {
  const beside = [drafts[drafts.indexOf(company[0]!) - 1], drafts[drafts.indexOf(company.at(-1)!) + 1]];
  return beside.find((draft) => draft?.means === 'diagnosis.indicator');
}

/** One box for every code: it says "codes", or has room for many. */
const holdsAll = (draft: Draft): boolean =>
  draft.field.control === 'textarea' ||
  draft.field.labels.some((label) =>
    /\bcodes\b|\btodos los c[oó]digos\b|\(s\)|\bcom(?:mas?|as)\b|\bseparate them\b|\b(?:after|between|for) (?:each|every)(?: one| code)?\b/i.test(
      label.text,
    ),
  );

/** 0-based place of a diagnosis by its letter, number or ordinal word; -1 when it names none. */
function ordinalOf(draft: Draft): number {
  for (const label of draft.field.labels) {
    const text = label.text.trim();
    const letter = /^(?:diagnosis |dx |code |icd |21\.? ?)*([A-L])[.):]?$/i.exec(text);
    if (letter) return letter[1]!.toUpperCase().charCodeAt(0) - 65;
    const plain = words(text.replace(/icd[- ]?10/gi, ''));
    const number = /(?:^|diagnos[ei]s |code |dx )(\d{1,2})(?: code)?$/.exec(plain);
    if (number && Number(number[1]) >= 1 && Number(number[1]) <= 12) return Number(number[1]) - 1;
    const ordinal = ORDINALS.findIndex((pattern) => pattern.test(plain));
    if (ordinal >= 0) return ordinal;
  }
  const named = /(?:dx|diag[a-z]*|icd(?:10)?|code)[_\-[. ]*(\d{1,2}|[a-l])(?![a-z0-9])/i.exec(
    draft.field.name || draft.field.idAttribute,
  );
  if (!named) return -1;
  const mark = named[1]!.toLowerCase();
  return /\d/.test(mark) ? Number(mark) - 1 : mark.charCodeAt(0) - 97;
}
