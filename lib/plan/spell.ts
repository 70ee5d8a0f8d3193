import type { Party } from '../claim/types';
import { formatTaxId } from '../codes/identifiers';
import { MONTHS } from '../months';
import type { Field } from '../pipeline';
import type { Answer } from './answerTypes';
import { spelledAsShown } from './dateHints';
import { fits, hintText } from './hints';
import { ESTADOS, STATES } from './states';

/** Spellings of one value for one control, best first. The first that fits the control's limits is written. */

const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `iso` is YYYY-MM-DD. The order and separators the field shows are kept; month first otherwise, as US forms do. */
export function spellDate(iso: string, field: Field, part: string): string[] {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const bare = (digits: string) => String(Number(digits));
  if (part === 'month') {
    const name = MONTHS[Number(month) - 1]!;
    return [
      month,
      bare(month),
      name,
      name.slice(0, 3),
      `${month} - ${name}`,
      `${bare(month)} - ${name}`,
      MESES[Number(month) - 1]!,
    ];
  }
  if (part === 'day') return [day, bare(day)];
  if (part === 'year') return isTwoDigitYear(field) ? [year.slice(2)] : [year, year.slice(2)];
  const asShown = spelledAsShown(iso, field);
  if (asShown) return [asShown];
  const hint = `${hintText(field)} ${field.pattern.toLowerCase()}`;
  const separator = /\b(?:mm|dd|yyyy)\s?([/.-])\s?(?:mm|dd|yy|\d)/.exec(hint)?.[1] ?? '/';
  const short = year.slice(2);
  const join = (...parts: string[]) => parts.join(separator);
  // what the page says of all its dates gives way to a format of the field's own
  if (/\b(?:yy|cc)yymmdd\b/.test(hint) && !IN_PARTS.test(hint)) return [`${year}${month}${day}`];
  if (/\byyyy\s?[/.-]\s?mm/.test(hint)) return [join(year, month, day)];
  if (/\bmm ?dd ?(?:yyyy|ccyy)\b/.test(hint)) {
    return / /.test(/mm( ?)dd/.exec(hint)?.[0] ?? '')
      ? [`${month} ${day} ${year}`, `${month}${day}${year}`]
      : [`${month}${day}${year}`];
  }
  if (/\bdd\s?[/.-]\s?mm\s?[/.-]\s?yyyy/.test(hint)) return [join(day, month, year)];
  if (/\bdd mm yyyy\b/.test(hint)) return [`${day} ${month} ${year}`];
  if (/\bmm\s?[/.-]\s?dd\s?[/.-]\s?yy\b/.test(hint)) return [join(month, day, short)];
  if (/\bmm ?dd ?yy\b/.test(hint)) {
    return / /.test(/mm( ?)dd/.exec(hint)?.[0] ?? '')
      ? [`${month} ${day} ${short}`, `${month}${day}${short}`]
      : [`${month}${day}${short}`];
  }
  const named = /\bdd?\s?([ /.-])\s?mmm\s?[ /.-]\s?(yyyy|yy)\b/.exec(hint);
  if (named) return [[day, MONTHS[Number(month) - 1]!.slice(0, 3), named[2] === 'yy' ? short : year].join(named[1])];
  const us = join(month, day, year);
  return [
    us,
    `${month}${day}${year}`,
    join(month, day, short),
    `${month}${day}${short}`,
    `${year}-${month}-${day}`,
    `${bare(month)}/${bare(day)}/${year}`,
  ];
}

/** "mm/dd/yyyy" and the like: a format with its separators. */
const IN_PARTS = /\b[md]{1,2}\s?[/.-]\s?[md]{1,2}\s?[/.-]\s?[ay]/;

/** What else to try where the page refuses the first spelling; a code may stand in a list that goes by names. */
export function otherSpellings(answer: Answer, field: Field, part: string, text: string, spellings: readonly string[]) {
  if (answer.kind === 'date' && part === '') return otherDates(answer.iso, text, field);
  if (answer.kind !== 'state' && answer.kind !== 'icd') return {};
  return { other: spellings.filter((each) => each !== text && fits(field, each)).slice(0, 2) };
}

/**
 * The day a whole date is, and how else to spell it where the field shows no format of its own: each of these can be read
 * in one way only by whoever reads the first as it is meant.
 */
function otherDates(iso: string, written: string, field: Field): { day?: string; other?: string[] } {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (!written.includes(String(year)) || !isMonthFirst(iso, written)) return {};
  const isShown = spelledAsShown(iso, field) === written;
  if (isShown && /^\d+\D+[a-z]/i.test(written)) return { day: iso, other: [] }; // who puts the day first may do so in numbers
  const isHinted = /\b(?:mm?|dd?|yy(?:yy)?)\b|\d/.test(hintText(field)) || field.pattern !== '';
  if (isHinted && !isShown) return { day: iso };
  const name = MONTHS[month - 1]!;
  const other = [`${month}/${day}/${year}`, iso, `${name.slice(0, 3)} ${day}, ${year}`, `${name} ${day}, ${year}`];
  return { day: iso, other: other.filter((text) => text !== written && fits(field, text)) };
}

const isMonthFirst = (iso: string, written: string): boolean =>
  written.replace(/\D/g, '') !== [iso.slice(8), iso.slice(5, 7), iso.slice(0, 4)].join('') ||
  iso.slice(8) === iso.slice(5, 7);

const isTwoDigitYear = (field: Field): boolean =>
  field.maxLength === 2 ||
  (!/yyyy|ccyy/.test(hintText(field)) && /\byy\b/.test(hintText(field)) && field.maxLength !== 4);

/** `digits` is ten digits. */
export function spellPhone(digits: string, field: Field, part: string): string[] {
  const [area, prefix, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  switch (part) {
    case 'area':
      return [area, `(${area})`];
    case 'prefix':
      return [prefix];
    case 'line':
      return [line];
    case 'number':
      return [`${prefix}-${line}`, `${prefix}${line}`, `${prefix} ${line}`];
    case 'extension':
      return [];
  }
  const dashed = `${area}-${prefix}-${line}`;
  const bracketed = `(${area}) ${prefix}-${line}`;
  const hint = hintText(field);
  const dotted = `${area}.${prefix}.${line}`;
  const digitsOnly = /\b(?:digits|numbers) only\b|\bno (?:dashes|spaces)\b|\b\d{10}\b|\bwithout dashes\b/.test(hint);
  if (digitsOnly) return [digits, dashed, bracketed];
  if (/\(\S{3}\)/.test(hint)) return [bracketed, `(${area})${prefix}-${line}`, dashed, digits];
  return [dashed, bracketed, digits, dotted, `${area} ${prefix} ${line}`, `+1${digits}`, `1-${dashed}`];
}

/** Whole cents to "300.00"; no currency sign, as boxes for money print their own. */
export function spellMoney(cents: number, part: string): string[] {
  const dollars = String(Math.floor(cents / 100));
  const rest = String(cents % 100).padStart(2, '0');
  if (part === 'dollars') return [dollars];
  if (part === 'cents') return [rest];
  return rest === '00' ? [`${dollars}.${rest}`, dollars] : [`${dollars}.${rest}`];
}

const OF_SESSIONS = /\b(?:sessions?|treatments?|visits?|times|days|sesiones|tratamientos|visitas|veces|d[ií]as)\b/;

/** How many there are of what the box counts; nothing where that is not known. */
export function spellCount({ value, sessions }: { value: number; sessions?: number }, field: Field): string[] {
  const count = sessions !== undefined && OF_SESSIONS.test(hintText(field)) ? sessions : value;
  return count === 0 ? [] : [String(count)];
}

/** A whole name in one box, in the order the box asks for. */
export function spellName(party: Party, field: Field): string[] {
  const { name } = party;
  if (party.isOrganization || name.last === '') return [name.full];
  const hint = hintText(field);
  const initial = name.middle.slice(0, 1);
  const withSuffix = (text: string) => (name.suffix === '' ? text : `${text} ${name.suffix}`);
  // of a text that is read twice, once beside the box and once as its row's, the first words tell
  const lastFirst =
    /\blast(?: name)?\b.{0,12}\bfirst\b|\bapellidos?\b.{0,8}\bnombres?\b/.test(hint) &&
    !/^(?:(?!\blast\b).)*\bfirst\b.{0,24}\blast\b/.test(hint);
  if (lastFirst) {
    const last = withSuffix(name.last);
    const wantsInitial = !/middle(?! initial)/.test(hint);
    const middle = name.middle === '' ? [] : wantsInitial ? [initial, name.middle] : [name.middle, initial];
    return [...middle.map((part) => `${last}, ${name.first}, ${part}`), `${last}, ${name.first}`];
  }
  const credential = party.credential === '' ? '' : `, ${party.credential}`;
  const plain = [
    withSuffix([name.first, name.middle, name.last].filter(Boolean).join(' ')),
    withSuffix([name.first, initial, name.last].filter(Boolean).join(' ')),
    withSuffix(`${name.first} ${name.last}`),
  ];
  return credential === '' ? plain : [...plain.map((text) => `${text}${credential}`), ...plain];
}

/** A middle name, or its initial where the box has room or words for one letter only. */
export function spellMiddle(middle: string, field: Field): string[] {
  const wantsInitial =
    field.maxLength === 1 ||
    /\b(?:initial|m\.?i\.?|inicial)\b/.test(hintText(field)) ||
    /(?:^|[^a-z])mi$/i.test(field.name);
  return wantsInitial ? [middle.slice(0, 1)] : [middle, middle.slice(0, 1)];
}

/** Diagnosis codes; without the dot where the form is paper-like (CMS-1500) or says so. */
export function spellIcd(codes: readonly string[], field: Field, part: string, paper: boolean): string[] {
  const [code = ''] = codes;
  if (part === 'category') return [code.split('.')[0]!];
  if (part === 'subcategory') return [code.split('.')[1] ?? ''];
  const dotted = codes.join(', ');
  const bare = codes.map((each) => each.replace('.', '')).join(', ');
  const withoutDot =
    paper ||
    /\b(?:no|without|omit)\b.{0,12}\b(?:decimal|dot|period|point)/.test(
      `${hintText(field)} ${(field.sections.at(-1) ?? '').toLowerCase()}`,
    );
  return withoutDot ? [bare, dotted] : [dotted, bare];
}

/** A Social Security number goes neither into the two boxes of an EIN nor into one box that asks for an EIN only. */
export function spellTaxId(
  digits: string,
  type: Party['taxIdType'],
  field: Field,
  part: string,
  paper: boolean,
): string[] {
  const dashed = formatTaxId(digits, type);
  const asksFor = (words: RegExp) => field.labels.some(({ text }) => words.test(text));
  const einOnly = part !== '' || (asksFor(/\bEIN\b/i) && !asksFor(/\bSSN\b|social security|\btax\b|\bTIN\b/i));
  if (type === 'ssn' && einOnly) return [];
  if (part === 'prefix') return [digits.slice(0, 2)];
  if (part === 'serial') return [digits.slice(2)];
  return paper || /\b(?:digits|numbers) only\b|no (?:dash|hyphen)/.test(hintText(field))
    ? [digits, dashed]
    : [dashed, digits];
}

export function spellZip(zip: string, part: string): string[] {
  if (part === 'base') return [zip.slice(0, 5)];
  if (part === 'plus4') return zip.length > 5 ? [zip.slice(6)] : [];
  return zip.length > 5 ? [zip, zip.slice(0, 5)] : [zip];
}

export function spellState(code: string): string[] {
  const name = STATES[code];
  const nombre = ESTADOS[code];
  return name
    ? [code, name, `${name} (${code})`, `${code} - ${name}`, `${code} ${name}`, ...(nombre ? [nombre] : [])]
    : [code];
}

/** A member ID over two boxes: the letters in front, then the rest. Without such letters there is nothing to split. */
export function spellId(id: string, part: string): string[] {
  const [, prefix = '', rest = ''] = /^([A-Z]{3})(.+)$/.exec(id) ?? [];
  const piece = part === 'prefix' ? prefix : rest;
  return piece === '' ? [] : [piece];
}
