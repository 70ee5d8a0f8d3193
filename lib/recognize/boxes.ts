import type { Field, LabelText } from '../pipeline';
import { CAPTIONS } from './evidence';
import { BOX_TITLES } from './rules/boxes';

const BEGINS = String.raw`^\W*(?:box|item|field|fld|fl|no\.?)?\s*#?`;
const ENDS = String.raw`(?=$|[\s.:)(+])`;

/** "24A fr", "Box 11c", "1a": a box number at the start of a caption, and what is left of it. */
const NUMBERED = new RegExp(String.raw`${BEGINS}(\d{1,2}\s?[a-l]?)${ENDS}[.:)]?\s*(.{0,24})$`, 'i');

/** The number alone, however long the caption goes on. */
const SHOWN = new RegExp(String.raw`${BEGINS}(\d{1,2}[a-l]?)${ENDS}`, 'i');

/** Numbers only the CMS-1500 has in this way; a page that shows several of them is laid out by it. */
const TELLING = ['1a', '9a', '9d', '10a', '10b', '10c', '11a', '11c', '11d', '17b', '24a', '24d', '24f', '32a', '33a'];
const ENOUGH = 6;

/**
 * Screens for people who know the form by heart name its boxes by number alone. On a page that shows the CMS-1500's
 * numbers, each such box gets its title as one more label, with the part its own hint names ("5" + "street").
 */
export function withBoxTitles(fields: readonly Field[]): Field[] {
  const shown = new Set(fields.flatMap(({ labels }) => labels.map(({ text }) => SHOWN.exec(text)?.[1]?.toLowerCase())));
  if (TELLING.filter((number) => shown.has(number)).length < ENOUGH) return [...fields];
  const boxes = fields.map(boxOf);
  const turn = new Map<string, number>();
  return fields.map(inPaperOrder).map((field, at) => {
    const short = inShorthand(field);
    if (short) return short;
    const box = boxes[at];
    const titles = box && BOX_TITLES[box.number];
    if (!box || !titles) return field;
    const place = `${field.frame}|${box.number}|${field.grid?.row ?? ''}|${box.rest}`;
    const index = turn.get(place) ?? 0;
    turn.set(place, index + 1);
    const isShared = titles[0]!.endsWith('+');
    const title = isShared ? titles[0]!.slice(0, -1) : (titles[sideOf(box.rest) ?? index] ?? '');
    if (title === '') return field;
    const hints = hintsOf(field, fields);
    if (isShared && hints.length === 0) return field;
    const text = isShared ? `${title} ${hints[0]?.text ?? ''}`.trim() : title;
    return { ...field, labels: [{ text, from: 'label' }, ...(isShared ? hints.slice(1) : hints.map(asHint))] };
  });
}

const NAME_BOX = new RegExp(String.raw`${BEGINS}(?:2|4|9)${ENDS}[.:)]?\s*(?=.*\bname\b)(?!.*\b(?:first|last)\b)`, 'i');

/**
 * A name in one box is written in the paper form's order, unless the box tells another.
 * Source: NUCC 1500 instruction manual, items 2, 4 and 9: last name, first name, middle initial, with commas between them.
 */
function inPaperOrder(field: Field): Field {
  const isName = !field.cluster && field.labels.some(({ text, from }) => CAPTIONS.has(from) && NAME_BOX.test(text));
  return isName ? { ...field, labels: [...field.labels, { text: 'Last, First, Middle', from: 'hint' }] } : field;
}

/** "33 ADDR", "11A DOB": a number and a few capitals, as the screens of clearinghouses have it. */
const SHORTHAND = new RegExp(String.raw`${BEGINS}(\d{1,2}[A-L]?)[.:)]?\s+((?=[^a-z]*[A-Z]{2})[^a-z]{2,40})$`);

const OF_PARTY = /\b(?:patient|other insured|insured|referring provider|service facility|billing provider)\b/;

/**
 * A box whose caption is its number and a shorthand: the number says whose it is, or all that one box of that number asks.
 * What is written out speaks for itself.
 */
function inShorthand(field: Field): Field | undefined {
  const caption = field.labels.find(({ text, from }) => CAPTIONS.has(from) && SHORTHAND.test(text));
  const [, number = '', rest = ''] = SHORTHAND.exec(caption?.text ?? '') ?? [];
  const titles = titlesOf(number, rest);
  if (!caption || !titles || field.grid) return undefined;
  if (field.labels.some((label) => label !== caption && isWrittenOut(label))) return undefined;
  const [title] = titles as [string];
  const isOne = new Set(titles).size === 1 && !title.endsWith('+');
  const [party = ''] = OF_PARTY.exec(titles.join(' ')) ?? [];
  const text = isOne ? title : `${party} ${rest}`.trim();
  const others = field.labels.filter((label) => label !== caption);
  return { ...field, labels: [{ text, from: 'label' }, ...others.map(asHint)] };
}

/** "Billing provider phone": what a box says of itself in whole words needs no number. */
const isWrittenOut = ({ text, from }: LabelText): boolean =>
  (from === 'aria' || from === 'label') && /[a-z]/.test(text) && OF_PARTY.test(text.toLowerCase());

/** What an earlier printing of the CMS-1500 asks for in boxes that the present one has for something else. */
const FORMERLY: Readonly<Record<string, RegExp>> = {
  '8': /status|single|married|employed|student/i,
  '9b': /birth|dob|sex/i,
  '9c': /employ|school/i,
  '11b': /employ|school/i,
  '30': /bal|due/i,
};

/** What the box of this number asks; undefined where its caption is that of an earlier printing and speaks for itself. */
const titlesOf = (number: string, rest: string): readonly string[] | undefined => {
  const box = number.toLowerCase();
  return FORMERLY[box]?.test(rest) ? undefined : BOX_TITLES[box];
};

const asHint = (label: LabelText): LabelText => ({ ...label, from: 'hint' });

/** What stands in small in the box, beside its number; one hint may stand for all the boxes of a value. */
function hintsOf(field: Field, fields: readonly Field[]): LabelText[] {
  const company = field.cluster
    ? fields.filter((other) => other.frame === field.frame && other.cluster?.id === field.cluster!.id)
    : [field];
  const hints = company.flatMap(({ labels }) =>
    labels.filter(({ text, from }) => !NUMBERED.test(text) && from !== 'above' && from !== 'column-header'),
  );
  const order = ['right', 'inside', 'below'];
  const rank = ({ from }: LabelText) => (order.includes(from) ? order.indexOf(from) : order.length);
  hints.sort((a, b) => rank(a) - rank(b));
  return hints.filter((hint, at) => hints.findIndex(({ text }) => text === hint.text) === at);
}

const WRITTEN_OUT = /\b(?:patient|insured|subscriber|sponsor|member|beneficiary)\b/i;

/** "24A fr" and "24A to" are two columns of one box. */
const sideOf = (rest: string): number | undefined =>
  /^(?:fr|from)\b/i.test(rest) ? 0 : /^(?:to|thru)\b/i.test(rest) ? 1 : undefined;

function boxOf(field: Field): { number: string; rest: string } | undefined {
  const from = ['column-header', 'left', 'above', 'row-header', 'label'];
  for (const label of [...field.labels].sort((a, b) => from.indexOf(a.from) - from.indexOf(b.from))) {
    const match = from.includes(label.from) ? NUMBERED.exec(label.text) : null;
    const number = (match?.[1] ?? '').toLowerCase().replace(/\s/g, '');
    // the number of a row of service lines is none of a box
    if (field.grid && /^[1-9]$/.test(number) && match![2] === '') continue;
    // only the number, or the number with a word or two in small: a caption in full speaks for itself
    const isShort =
      label.from === 'label' ? /^(?:npi)?$/i.test(match?.[2] ?? '') : match && match[2]!.split(/\s+/).length <= 3;
    // what names a party is written out, and its number may be that of another form
    if (match && titlesOf(number, match[2]!) && isShort && !WRITTEN_OUT.test(match[2]!))
      return { number, rest: match[2]! };
  }
  return undefined;
}
