import { PARTS, type ValueKind } from '../concepts';
import type { Field } from '../pipeline';
import { type Phrase, phrasesOf } from './evidence';
import { nameWords, words } from './words';

const DATE_WORDS: readonly [string, RegExp][] = [
  ['month', /\b(?:month|mes|mm|mon)\b/],
  ['day', /\b(?:day|dia|dd)\b/],
  ['year', /\b(?:year|ano|yyyy|yy|ccyy)\b/],
];
const PHONE_WORDS: readonly [string, RegExp][] = [
  ['area', /\barea\b/],
  ['prefix', /\b(?:prefix|exchange|(?:first|next|middle) (?:three|3)(?: digits)?|primeros tres)\b/],
  ['extension', /\b(?:ext|extension)\b/],
  ['line', /\b(?:line|suffix|last (?:four|4)|ultimos cuatro)\b/],
];
const MONEY_WORDS: readonly [string, RegExp][] = [
  ['cents', /\bcents?\b|\bcts\b/],
  ['dollars', /\bdollars?\b/],
];

const OWN = new Set<string>(['label', 'aria', 'host', 'placeholder', 'title', 'inside', 'right', 'above']);

/** The words a field says about itself alone: its own label, placeholder and name, not those of its cluster. */
function ownWords(field: Field): string {
  const isNamed = field.labels.some((label) => label.from === 'label' || label.from === 'aria');
  const spoken = field.labels
    .filter(({ from }) => OWN.has(from) && !(isNamed && from === 'host')) // an outer element names the whole value
    .slice(0, 3)
    .map((label) => `${words(label.text)} ${bareParts(label.text)}`);
  return `${spoken.join(' ')} ${nameWords(field.name)} ${nameWords(field.idAttribute)}`;
}

/** `words` drops date formats as hints; a label that is nothing but "MM" is a part. */
const bareParts = (text: string): string =>
  /^\W*(?:mm|dd|yy|yyyy|ccyy)\W*$/i.test(text) ? text.toLowerCase().replace(/\W/g, '') : '';

/** The part of its value one box of a cluster holds; '' when it holds the whole, undefined when that cannot be told. */
export function partsOf(kind: ValueKind, fields: readonly Field[]): string[] | undefined {
  if (!PARTS[kind] || fields.length < 2) return undefined;
  switch (kind) {
    case 'date':
      return dateParts(fields);
    case 'phone':
      return phoneParts(fields);
    case 'money':
      return fields.length === 2 && isShort(fields[1]!, 2)
        ? (byWords(MONEY_WORDS, fields) ?? ['dollars', 'cents'])
        : undefined;
    case 'zip':
      return fields.length === 2 && isShort(fields[1]!, 4) ? ['base', 'plus4'] : undefined;
    case 'tax-id':
      return fields.length === 2 && isShort(fields[0]!, 2) ? ['prefix', 'serial'] : undefined;
    case 'id':
      return fields.length === 2 && fields[0]!.maxLength === 3 ? ['prefix', 'rest'] : undefined;
    case 'icd':
      return fields.length === 2 && isShort(fields[0]!, 3) && isShort(fields[1]!, 4)
        ? ['category', 'subcategory']
        : undefined;
    default:
      return undefined;
  }
}

const isShort = (field: Field, length: number): boolean =>
  (field.maxLength > 0 && field.maxLength <= length) ||
  (field.maxLength <= 0 && field.rect.width > 0 && field.rect.width <= 26 + length * 14);

function byWords(table: readonly [string, RegExp][], fields: readonly Field[]): string[] | undefined {
  const found = fields.map((field) =>
    table.filter(([, pattern]) => pattern.test(ownWords(field))).map(([part]) => part),
  );
  if (found.some((parts) => parts.length !== 1)) return undefined;
  const parts = found.map(([part]) => part!);
  return new Set(parts).size === parts.length ? parts : undefined;
}

function dateParts(fields: readonly Field[]): string[] | undefined {
  const named = byWords(DATE_WORDS, fields);
  if (named) return named;
  if (fields.length !== 3 || !fields.every(hasRoomForPart)) return undefined;
  const year = fields.findIndex((field) => field.maxLength === 4 || yearOptions(field));
  const month = fields.findIndex(monthOptions);
  if (year === 0) return ['year', 'month', 'day'];
  if (month === 1) return ['day', 'month', 'year'];
  const told = orderInLabel(fields) ?? orderInNames(fields);
  if (told) return told;
  const fits = fields.every((field, at) => at === 2 || field.control === 'select' || field.maxLength <= 2);
  return fits ? ['month', 'day', 'year'] : undefined;
}

/** A month, day or year needs a list or a box for at most four digits. */
const hasRoomForPart = (field: Field): boolean =>
  field.control === 'select' || (field.maxLength > 0 ? field.maxLength <= 4 : field.rect.width <= 100);

/** "day / month / year" in one label over three boxes gives their order. */
function orderInLabel(fields: readonly Field[]): string[] | undefined {
  for (const label of fields.flatMap((field) => field.labels)) {
    const text = label.text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    const places = DATE_WORDS.map(([part, pattern]) => ({ part, at: text.search(pattern) }));
    if (places.every(({ at }) => at >= 0)) return places.sort((a, b) => a.at - b.at).map(({ part }) => part);
  }
  return undefined;
}

const LETTERS: Record<string, string> = { m: 'month', d: 'day', y: 'year', a: 'year' };

/** Names that differ only in a last d, m and y (or a, for año). */
function orderInNames(fields: readonly Field[]): string[] | undefined {
  const parts = fields.map(
    (field) => LETTERS[/[_\-.]([a-z])$/i.exec(field.name || field.idAttribute)?.[1]?.toLowerCase() ?? ''],
  );
  return parts.every((part) => part !== undefined) && new Set(parts).size === 3 ? (parts as string[]) : undefined;
}

const monthOptions = (field: Field): boolean =>
  field.options.some((option) => /^(?:jan|january|enero|ene)\b/i.test(option.text)) ||
  field.options.filter((option) => /^(?:0?[1-9]|1[0-2])$/.test(option.text)).length === 12;
const yearOptions = (field: Field): boolean => field.options.some((option) => /^(?:19|20)\d\d$/.test(option.text));

const birthToken = (field: Field): string => /\bbday-(day|month|year)$/.exec(field.autocomplete)?.[1] ?? '';

/** The one part of a date a box asks for, by its words or else by what its list holds; '' when neither says one. */
export function barePart(field: Field): string {
  const token = birthToken(field);
  if (token) return token;
  const prompt = field.options.find(({ value }) => value === '')?.text ?? '';
  const text = `${ownWords(field)} ${words(prompt)} ${bareParts(prompt)}`;
  const named = DATE_WORDS.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![0] : named.length === 0 ? listedPart(field) : '';
}

/** 31 numbers are days, twelve are months, as are their names; years have four digits. */
function listedPart(field: Field): string {
  if (yearOptions(field)) return 'year';
  const numbers = field.options.map(({ text }) => Number(text)).filter((number) => number > 0);
  if (numbers.length === 31) return 'day';
  return numbers.length <= 12 && monthOptions(field) ? 'month' : '';
}

function phoneParts(fields: readonly Field[]): string[] | undefined {
  const named = byWords(PHONE_WORDS, fields);
  if (named && fields.length >= 3) return named;
  const [first, second, third] = fields;
  if (!first || !second || !isShort(first, 3)) {
    // one whole number and an extension
    return fields.length === 2 && /\bext/.test(ownWords(second!)) ? ['', 'extension'] : undefined;
  }
  if (fields.length === 2) {
    // a box of three beside one without a limit, however narrow it is drawn: seven digits take little room on paper
    const isRest = first.maxLength === 3 && second.maxLength <= 0 && second.rect.width > 2 * first.rect.width;
    return isRest || !isShort(second, 6) ? ['area', 'number'] : undefined;
  }
  if (fields.length === 3)
    return isShort(second, 3)
      ? ['area', 'prefix', 'line']
      : /\bext/.test(ownWords(third!))
        ? ['area', 'number', 'extension']
        : undefined;
  return ['area', 'prefix', 'line', 'extension'];
}

/** The letters before a member ID, as its caption, its title or its name may say. */
const PREFIX = /^\W*(?:(?:alpha\w*|(?:\d|three)[- ]?(?:characters?|letters?|digits?)?|id|plan) ?)?prefix\b/i;
/** Nothing but the letters, however long the box is. */
const ALPHA_PREFIX =
  /^\W*(?:(?:3|three)[- ]letter )?alpha(?:betic)? prefix\W*$|^\W*prefijo (?:alfab[eé]tico|de (?:tres )?letras)\W*$/i;
const ofField = ({ labels, name }: Field): string[] => [...labels.map((label) => label.text), nameWords(name)];

/** "ZIP+4 suffix", "TIN prefix". */
const TOLD: Partial<Record<ValueKind, readonly [RegExp, string][]>> = {
  zip: [
    [
      /\bzip(?: code)?(?: plus)?(?: 4)? (?:suffix|extension)\b|\b(?:plus 4|four digit|4 digit) (?:suffix|extension)\b|\blast (?:four|4)(?: digits)? of (?:the )?zip\b/,
      'plus4',
    ],
  ],
  'tax-id': [
    [/\bprefix\b|\bfirst (?:two|2)(?: digits)?\b/, 'prefix'],
    [/\bserial\b|\blast (?:seven|7)(?: digits)?\b/, 'serial'],
  ],
};

/** A part that its word alone tells, however wide the box: nobody calls the whole so. */
function toldPart(kind: ValueKind, { labels }: Field): string {
  const said = labels.filter(({ from }) => OWN.has(from)).map(({ text }) => words(text));
  const found = (TOLD[kind] ?? []).filter(([pattern]) => said.some((text) => pattern.test(text)));
  return found.length === 1 ? found[0]![1] : '';
}

/** A part one box names in its own words ("birth month", "from_mm"), without a cluster to compare it with. */
export function lonePart(kind: ValueKind, field: Field): string {
  if (WHOLE_DATES.has(field.control)) return '';
  if (kind === 'date' && birthToken(field)) return birthToken(field);
  const text = ownWords(field);
  if (kind === 'id') {
    const isPrefix = ofField(field).some((said) => PREFIX.test(said)) && field.maxLength === 3;
    return isPrefix || field.labels.some(({ text }) => ALPHA_PREFIX.test(text)) ? 'prefix' : '';
  }
  const told = toldPart(kind, field);
  if (told !== '') return told;
  const table =
    kind === 'date' ? DATE_WORDS : kind === 'phone' ? PHONE_WORDS : kind === 'money' ? MONEY_WORDS.slice(0, 1) : [];
  const found = table.filter(([, pattern]) => pattern.test(text));
  if (found.length !== 1) return '';
  const [part] = found[0]!;
  if (part === 'extension' || (part === 'area' && field.labels.some(({ text }) => AREA.test(words(text))))) return part;
  // "Día" over a column of dates is the day of the service
  const isColumn = field.grid !== undefined && field.maxLength <= 0 && field.rect.width >= 60;
  if (kind === 'date' && isPartOfBirth(field) && !isColumn) return part;
  // "telephone (with area code)" in a wide box is the whole number
  const roomy = isColumn || field.maxLength > 5 || (field.maxLength <= 0 && field.rect.width >= 90);
  return roomy && field.control !== 'select' ? '' : part;
}

/** Whatever they are called, they take a whole date. */
const WHOLE_DATES: ReadonlySet<string> = new Set(['date', 'date-button', 'segmented-date']);

const AREA = /^(?:(?:tele)?phone )?area code$|^codigo de area$/;

/** Nothing but a part: "MM", "Month". */
const BARE = /^\W*(?:mm|dd|yy|yyyy|ccyy|month|day|year|mes|d[ií]a|a[ñn]o)\W*$/i;

/** "Birth month", "Year of birth", or nothing but "MM": one part, however wide the box. A "birth day" is the whole date. */
const isPartOfBirth = (field: Field): boolean =>
  field.labels.some(({ text }) => BARE.test(text)) ||
  /\b(?:birth|dob|birthday|birth ?date|date of birth) (?:month|year)\b|\b(?:birthday|birth ?date|date of birth) day\b|\b(?:month|day|year)(?: you were| were you)? (?:of birth|born)\b/.test(
    ownWords(field),
  );

/** "Birth month" -> "birth"; "first day of care" keeps its day, which names no part. */
const withoutParts = (text: string): string =>
  text
    .replace(/\barea code\b/g, ' ')
    .replace(/(?:(?:^| )(?:mm|dd|yy|yyyy|ccyy|month|day|year|mes|dia|ano|area|prefix|exchange|dollars|cents))+$/, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a cluster says about itself as one value: every member's phrases, without those that only name parts. */
export function clusterPhrases(fields: readonly Field[], partOnly: RegExp): Phrase[] {
  const seen = new Map<string, Phrase>();
  for (const field of fields) {
    // without its part a box says what is over them all: "Date of birth: day"
    for (const { sectionLength: _, ...phrase } of phrasesOf(field)) {
      const text = withoutParts(phrase.words);
      if (text === '' || partOnly.test(text)) continue;
      // the first box stands nearest to the label of them all
      const weight =
        phrase.weight * (field === fields[0] || phrase.from === 'host' || phrase.from === 'section' ? 1 : 0.93);
      const known = seen.get(text);
      if (!known || known.weight < weight) seen.set(text, { ...phrase, words: text, weight });
    }
  }
  return [...seen.values()].sort((a, b) => b.weight - a.weight);
}

const LISTED: readonly [string, string, RegExp][] = [
  ['name', 'last', /\b(?:last|family|surname|apellidos?)\b/g],
  ['name', 'first', /\b(?:first|given|nombres?)\b/g],
  ['name', 'middle', /\b(?:middle|mi|initial)\b/g],
  ['name', 'suffix', /\bsuffix\b/g],
  ['address', 'city', /\b(?:city|ciudad)\b/g],
  ['address', 'state', /\b(?:state|st|estado)\b/g],
  ['address', 'zip', /\b(?:zip|postal)\b/g],
];

/**
 * One label over several boxes that lists what they hold in order: "Name (last, first, MI)", "First name / MI",
 * "City, state, ZIP". The attributes by box, such as `name.last`; undefined when the list and the boxes do not match.
 */
export function listedParts(phrases: readonly Phrase[], fields: readonly Field[]): string[] | undefined {
  for (const phrase of phrases) {
    const marks = LISTED.flatMap(([family, part, pattern]) => {
      const match = [...phrase.words.matchAll(pattern)][0];
      return match ? [{ family, part, at: match.index }] : [];
    }).sort((a, b) => a.at - b.at);
    if (marks.length !== fields.length || new Set(marks.map((mark) => mark.family)).size !== 1) continue;
    return marks.map((mark) => `${mark.family}.${mark.part}`);
  }
  return undefined;
}
