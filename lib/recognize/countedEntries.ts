import type { Field } from '../pipeline';

/** What the entries of a claim are called, in the singular. */
const ENTRY =
  'service|visit|session|expense|item|charge|treatment|purchase|servicio|visita|sesion|gasto|articulo|compra';

const IN_ORDER = [
  'first 1st primer primero primera',
  'second 2nd segundo segunda',
  'third 3rd tercer tercero tercera',
  'fourth 4th cuarto cuarta',
  'fifth 5th quinto quinta',
  'sixth 6th sexto sexta',
  'seventh 7th septimo septima',
  'eighth 8th octavo octava',
  'ninth 9th',
  'tenth 10th',
].map((names) => new Set(names.split(' ')));

/** "First service", "Second visit - cost". */
const BY_ORDINAL = new RegExp(String.raw`^\s*([\p{L}\d]+)\s+(${ENTRY})\b(?!\s*(?:dates?|day)\b)`, 'iu');

/** "Expense A", "Item B: cost". */
const BY_LETTER = new RegExp(String.raw`^\s*(${ENTRY})\s+([a-j])(?=$|[\s.:)–—-])`, 'iu');

interface Counted {
  number: number;
  kind: string;
  noun: string; // as it is written
  /** What the text says after the entry's name. */
  rest: string;
}

/**
 * Entries told by "first, second, ..." or by letters ("Second service: cost", "Expense B"), as if they were numbered, which
 * is how the rows of a claim are found. Only where at least two follow one another: "First visit" alone asks for a day.
 */
export function withCountedEntries(fields: readonly Field[]): Field[] {
  const numbers = new Map<string, Set<number>>();
  for (const text of fields.flatMap(textsOf)) {
    const counted = countedIn(text);
    if (counted) numbers.set(counted.kind, (numbers.get(counted.kind) ?? new Set()).add(counted.number));
  }
  const lists = new Set([...numbers].flatMap(([kind, found]) => (found.has(1) && found.has(2) ? kind : [])));
  if (lists.size === 0) return [...fields];
  const numbered = (text: string): string => {
    const counted = countedIn(text);
    return counted && lists.has(counted.kind) ? `${counted.noun} ${counted.number}${counted.rest}` : text;
  };
  return fields.map((field) => ({
    ...field,
    labels: field.labels.map((label) => ({ ...label, text: numbered(label.text) })),
    sections: field.sections.map(numbered),
  }));
}

const textsOf = ({ labels, sections }: Field): string[] => [...labels.map(({ text }) => text), ...sections];

function countedIn(text: string): Counted | undefined {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const [lettered, noun = '', letter = ''] = BY_LETTER.exec(plain) ?? [];
  if (lettered !== undefined)
    return {
      number: letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1,
      kind: `${noun.toLowerCase()} by letter`,
      noun,
      rest: plain.slice(lettered.length),
    };
  const [named, ordinal = '', what = ''] = BY_ORDINAL.exec(plain) ?? [];
  if (named === undefined) return undefined;
  const number = IN_ORDER.findIndex((names) => names.has(ordinal.toLowerCase())) + 1;
  return number === 0 ? undefined : { number, kind: what.toLowerCase(), noun: what, rest: plain.slice(named.length) };
}
