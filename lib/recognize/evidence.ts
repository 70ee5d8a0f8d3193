import type { Field, LabelSource, LabelText } from '../pipeline';
import { withoutParties } from './entity';
import { oneAfterTheOther } from './languages';
import { nameWords, words } from './words';

/** One thing the page says about a field, in plain words, and how much it weighs. */
export interface Phrase {
  words: string;
  raw: string; // as she reads it
  weight: number; // 0..1
  from: LabelSource | 'name' | 'autocomplete' | 'section';
  /** How many of its first characters are the section's: a match has to reach beyond them. */
  sectionLength?: number;
}

/** Where the caption of a box may stand, or be given. */
export const CAPTIONS: ReadonlySet<Phrase['from']> = new Set<LabelSource>(['label', 'aria', 'host', 'above', 'left']);

const WEIGHT: Record<LabelSource, number> = {
  label: 1,
  aria: 0.98,
  host: 0.96,
  'column-header': 0.94,
  'row-header': 0.92,
  left: 0.93,
  above: 0.9,
  right: 0.85,
  below: 0.84,
  inside: 0.8,
  placeholder: 0.84,
  title: 0.84,
  hint: 0.5,
};

const NAME_WEIGHT = 0.82;

/** Where two languages say the same, a word of several meanings in the second does not outvote the first. */
const SECOND_LANGUAGE = 0.88;

/** Words that only say which part of a value a box holds. */
export const PART_ONLY =
  /^(?:(?:mm|dd|yy|yyyy|ccyy|month|day|year|mes|dia|ano|area|area code|prefix|exchange|line|number|ext|extension|dollars?|cents?|part|box|of|first|last|three|four|two|digits?|[1-4]|plus|and|select|to|from|start|end) ?)+$/;

/** What the page says about a field, strongest first; texts that say nothing are left out. */
export function phrasesOf(field: Field): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (
    raw: string,
    weight: number,
    from: Phrase['from'],
    said = words(question(raw.replace(FORBIDS, ' '))),
  ) => {
    if (from !== 'name' && EXAMPLE.test(raw)) return;
    if (from === 'hint' && NOT_ASKED.test(raw)) return;
    const text = withoutRow(said).replace(AS_WRITTEN, '');
    if (text === '' || phrases.some((known) => known.words === text && known.weight >= weight)) return;
    phrases.push({ words: text, raw, weight, from });
  };
  for (const label of field.labels) {
    if (label.from !== 'label' && REMARK.test(label.text) && field.labels.some(isCaption)) continue;
    if (isProse(label) && field.labels.some((other) => other.from !== 'hint' && !isProse(other))) continue;
    const [first = '', ...others] = oneAfterTheOther(label.text);
    add(first, WEIGHT[label.from], label.from);
    // "First / Nombre": the Spanish is short for the same
    const isFirstName = /^(?:first|given)\b/i.test(first);
    for (const text of others)
      if (!(isFirstName && words(text) === 'nombre')) add(text, WEIGHT[label.from] * SECOND_LANGUAGE, label.from);
  }
  const prompt = field.options.find((option) => option.value === '' && /\p{L}{3}.*\p{L}{3}/u.test(option.text));
  const isAsking = /^\W*(?:select|choose|please|pick|seleccione|elija)\b/i;
  if (prompt && !isAsking.test(prompt.text)) add(prompt.text, 0.84, 'placeholder');
  // a list without any label may say in its first line what it lists: "State"
  const [first] = field.options;
  if (field.labels.length === 0 && !prompt && first?.value === '' && /\p{L}{3}/u.test(first.text))
    if (!isAsking.test(first.text)) add(first.text, 0.84, 'placeholder');
  const named = [nameWords(field.name), nameWords(field.idAttribute)].filter((text) => /[a-z]{2}/.test(text));
  for (const text of named) add(text, NAME_WEIGHT, 'name', text);
  return withSections(field, withRowHeader(besideLeft(underPlaceholder(underOwn(phrases))))).sort(
    (a, b) => b.weight - a.weight,
  );
}

/** "Provider name" inside "Provider name and phone" over two boxes: the text above is of both, and the box says which it is. */
function underOwn(phrases: Phrase[]): Phrase[] {
  const own = phrases.filter(({ from }) => from === 'label' || from === 'aria');
  const isOfBoth = ({ from, words: said }: Phrase) =>
    (from === 'above' || from === 'left') && own.some((one) => said.startsWith(`${one.words} and `));
  return phrases.map((one) => (isOfBoth(one) ? { ...one, weight: one.weight * OF_BOTH } : one));
}

const OF_BOTH = 0.5;

/** In a box that says itself what it takes, the text above belongs to the box above. */
function underPlaceholder(phrases: Phrase[]): Phrase[] {
  const says = phrases.some(({ from, words: said }) => from === 'placeholder' && /[a-z]{3}.* [a-z]{3}/.test(said));
  return says ? phrases.map((one) => (one.from === 'above' ? { ...one, weight: one.weight * 0.8 } : one)) : phrases;
}

/** Where captions stand left of their boxes, the text above is the caption of the box above. */
function besideLeft(phrases: Phrase[]): Phrase[] {
  const isNamed = phrases.some((phrase) => phrase.from === 'left' && /[a-z]{3}/.test(phrase.words));
  if (!isNamed) return phrases;
  return phrases.map((phrase) => (phrase.from === 'above' ? { ...phrase, weight: phrase.weight * 0.92 } : phrase));
}

/** "For example: 4/28/1986" shows what an answer looks like, and says nothing of what is asked. */
const EXAMPLE = /^\W*(?:for example|example|e\.?g\.?|such as|por ejemplo|ejemplo|ej\.)\W/i;

/** "Please do not enter your Social Security number": nothing that is asked. */
const FORBIDS =
  /(?:(?<=^|[.;:!?]\s)|\()\s*(?:please )?(?:do not|don['’]t|never|no) (?:use|enter|write|put|give|provide|send|type|escriba|use|ponga|indique|anote|d[eé])\b[^.;()]*(?:\)|[.;]|$)|\(\s*(?:this is )?(?:not|no es) (?:an? |the |your |his |her |el |la |su )?[^()]*\b(?:number|id|ssn|card|code|n[uú]m(?:ero|\.)?|tarjeta)\b[^()]*\)/gi;

/** "Not your insurance number": a hint that says what else a box is not for. */
const NOT_ASKED = /^\W*(?:this is )?(?:not|no es|no use) (?:an? |the |your |el |la |su )/i;

/** What belongs into the answer and what does not: nothing that is asked. */
const REMARK =
  /^\W*(?:(?:please )?(?:do not )?includ(?:e|ing)|leave (?:this |it )?(?:blank|empty)|(?:no )?incluya|incluyendo|dej[ea](?:lo)? en blanco)\b/i;

/** A paragraph that happens to stand over a box. */
const isProse = ({ from, text }: LabelText): boolean => from === 'above' && text.length > PROSE;

const PROSE = 120; // characters

const isCaption = ({ from, text }: LabelText): boolean => CAPTIONS.has(from) && !REMARK.test(text);

/** "Member number: letters, then digits": of which characters the answer is made. */
const AS_WRITTEN =
  /(?<=[a-z]) (?:all )?(?:letters?|digits|numbers)(?: (?:and|then|or|plus|followed by|first))+ (?:letters?|digits|numbers)(?: only)?$/;

/** What follows a question mark, or gives examples, explains the question and is not asked. */
const question = (text: string): string => {
  const end = text.search(/\?|, (?:such as|for example)\b|, por ejemplo\b/i);
  return end > 0 && text.slice(0, end).trim().split(/\s+/).length >= 3 ? text.slice(0, end) : text;
};

/** "Line 1 place of service": which row it is, is counted elsewhere. */
const withoutRow = (text: string): string =>
  ROW_NAME.test(text) ? text : text.replace(ROW_AHEAD, '').replace(ROW_BEHIND, '');

/** What the rows of a claim are called, one word or two: "visit or item". */
const ROW = '(?:service|line|row|item|expense|charge|visit|session)s?';
const ROWS = `${ROW}(?: (?:or |and )?${ROW})?`;
const ROW_AHEAD = new RegExp(`^${ROWS} (?:number )?\\d{1,2} (?=(?:\\d )?[a-z])`);
const ROW_BEHIND = new RegExp(
  `(?<=[a-z])(?<!\\b(?:street|address)) (?:(?:for|of|in) )?(?:${ROWS}|bill|receipt) (?:number )?\\d{1,2}$`,
);

const GENERIC =
  /^(?:(?:name|names|number|id|date|dates|code|codes|first|last|middle|mi|from|to|through|thru|start|end|street|line|line 1|line 2|city|state|amount|amt|type|primary|principal|main|secondary|other|description|value|yes|no|phone|address|nombre|numero|fecha|desde|hasta|codigo|month|day|year|mm|dd|yy|yyyy|dollars|charges?|place|lugar|daytime|evening|[a-l]|\d{1,2}) ?)+$/;

/** A label too short to stand alone is read together with the heading right above it: "Date of service" + "From". */
function withSections(field: Field, phrases: Phrase[]): Phrase[] {
  const inner = field.sections.at(-1);
  if (!inner) return phrases;
  const section = words(oneAfterTheOther(inner)[0]!.replace(WHO_THAT_IS, ' '));
  const length = section.split(' ').length;
  if (section === '' || length > LONGEST_WITH_LABEL || ROW_NAME.test(section)) return phrases;
  const own = phrases.filter((phrase) => phrase.from !== 'name' && phrase.from !== 'hint');
  const isAsked = own.some((phrase) => ['row-header', 'left', 'above'].includes(phrase.from));
  // a sentence of its own beside a box to tick is all that it says
  const isSentence = own.some(({ words: said }) => said.split(' ').length > LONGEST_CHOICE);
  if (
    length <= LONGEST_ALONE &&
    field.control === 'checkbox' &&
    !isAsked &&
    !isSentence &&
    !own.some(({ words: said }) => NONE.test(said))
  )
    phrases.push({ words: section, raw: inner, weight: 0.82, from: 'section' });
  const first = own.find((phrase) => /[a-z]/.test(phrase.words)) ?? own[0];
  if (!first && length > LONGEST_ALONE) return phrases;
  if (!first) return [...phrases, { words: section, raw: inner, weight: 0.8, from: 'section' }];
  const isRead = own.some((phrase) => phrase.words.endsWith(first.words) && phrase.words !== first.words);
  const isSaid = ` ${section} `.includes(` ${first.words} `) && !A_PART_OF_DATE.test(first.words);
  // "Last name" is a question in full, whatever the heading over it
  const isWhole = /^(?:first|last|middle) names?$/.test(first.words);
  // behind "( area code )" a number is a part of what the first box asks for
  const isRest = first.words === 'number' && field.cluster !== undefined && field.cluster.index > 0;
  if (GENERIC.test(first.words) && !isWhole && !isSaid && !isRead && !isRest) {
    // "Code 1" under "Diagnosis codes"
    const over = first.words.startsWith('code') ? section.replace(/ codes?$/, '') : section;
    phrases.push({
      words: `${over} ${first.words}`,
      raw: `${inner}: ${first.raw}`,
      weight: 0.88,
      from: 'section',
      // "A.", "$" or "month" says nothing of its own: the section alone may say it all
      ...(SAYS_NOTHING.test(first.words) ? {} : { sectionLength: over.length }),
    });
  }
  return phrases;
}

/** "Member name (the person who got care)": the heading says whom it means by a word, and asks for nothing by that. */
const WHO_THAT_IS = /\((?:the |this is the |la )?(?:person|one|individual|patient|persona|quien|who)\b[^)]*\)/gi;

/** Words of a heading that says what a box holds; longer ones explain. */
const LONGEST_ALONE = 7;
const LONGEST_WITH_LABEL = 9;

/** "Day" under "First day of care" is which part of that day's date, and not the same once more. */
const A_PART_OF_DATE = /^(?:month|day|year|mes|dia|ano)$/;

/** What is ticked where nothing of a list applies: of the heading it says nothing. */
const NONE = /^(?:none|neither|nothing|not applicable|n a|ningun[oa]?|nada|no aplica)\b/;

const LONGEST_CHOICE = 4; // words

const SAYS_NOTHING =
  /^(?:[a-l](?: (?:principal|primary|main|first))?|\d{1,2}|dollars|daytime|evening|month|day|year|mes|dia|ano)$/;

const ROW_NAME = new RegExp(`^(?:${ROWS}|(?:servicio|gasto)s?) (?:number )?\\d{1,2}$`);

const COUNTS =
  /^(?:month|day|year|mm|dd|yy|yyyy|yes|no|first|second|third|fourth|primary|secondary|other|number|[a-l]|\d{1,2})$/;

/** Beside a caption of its own ("Birth date"), what stands above a box belongs to the box above; beside a party it is the column's head. */
const isOverNext = (header: Phrase, own: Phrase): boolean =>
  header.from === 'left' &&
  own.from === 'above' &&
  A_QUESTION.test(own.words) &&
  withoutParties(header.words).trim() !== '';

/** What may stand above a box and ask for something without any other word. */
const A_QUESTION = /^(?:phone|address|city|state|street|names?|date|amount|description|nombre|fecha)$/;

const COUNTING = 0.5;

/** "no." beside a box in the row "Employer group": read as one. */
function withRowHeader(phrases: Phrase[]): Phrase[] {
  const header =
    phrases.find((phrase) => phrase.from === 'row-header') ??
    phrases.find((phrase) => phrase.from === 'left' || phrase.from === 'above');
  const own = phrases.find((phrase) => phrase !== header && !['name', 'hint', 'placeholder'].includes(phrase.from));
  // "Service 2" only counts its row
  const asks = own ?? phrases.find(({ from }) => from === 'placeholder');
  if (header && asks && ROW_NAME.test(header.words))
    return phrases.map((one) => {
      if (one === header) return { ...one, weight: one.weight * COUNTING };
      return one === asks ? { ...one, weight: Math.max(one.weight, WEIGHT.label) } : one;
    });
  if (
    !header ||
    !own ||
    // a row of sums at the foot of a table says what it sums up
    (own.from === 'column-header' && /\b(?:total|paid|balance|due|pagado|saldo)\b/.test(header.words)) ||
    !/[a-z]{2}/.test(header.words) ||
    !GENERIC.test(own.words) ||
    isOverNext(header, own) ||
    ` ${header.words} `.includes(` ${own.words} `)
  )
    return phrases;
  // "Service dates from" before two boxes, "to" before the second
  const over = /^(?:to|thru|through|hasta|end)$/.test(own.words)
    ? header.words.replace(/ (?:from|desde)$/, '')
    : header.words;
  const composite: Phrase = {
    words: `${over} ${own.words}`,
    raw: `${header.raw}: ${own.raw}`,
    weight: 0.96,
    from: 'row-header',
    // only a word that counts or names a part ("first", "month") leaves the meaning to the header
    ...(COUNTS.test(own.words) ? {} : { sectionLength: over.length }),
  };
  // the header alone stands over several boxes
  const shared = phrases.map((phrase) =>
    phrase === header || phrase === own
      ? { ...phrase, weight: phrase === own ? 0.8 : COUNTS.test(own.words) ? 0.7 : 0.4 }
      : phrase,
  );
  return [...shared, composite];
}
