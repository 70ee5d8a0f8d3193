/** Letters and digits only, lower case, without accents: what is left of a text when masks and punctuation are gone. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether two texts are the same value in different dress: "(608) 555-0142" and "6085550142", "$2,300.00" and "2300",
 * "1/14/2026" and "01/14/2026", "MADISON" and "Madison". A moved decimal point or a lost zero makes another value.
 */
export function sameText(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const amounts = [amount(one), amount(other)];
  if (amounts[0] && amounts[1] && (one.includes('.') || other.includes('.'))) return amounts[0] === amounts[1];
  const dates = [date(one), date(other)];
  if (dates[0] && dates[1]) return dates[0] === dates[1];
  const [a, b] = [bare(withoutCountryCode(one)), bare(withoutCountryCode(other))];
  return a !== '' && a === b;
}

/** A plain decimal number without sign of currency, grouping or trailing zeros; '' when the text is none. */
function amount(text: string): string {
  const plain = text.replace(/[$,\s]/g, '');
  if (!/^-?\d+(\.\d*)?$/.test(plain)) return '';
  return plain.includes('.') ? plain.replace(/\.?0*$/, '') : plain;
}

/** YYYY-M-D of a numeric US or ISO date; '' when the text is none. */
function date(text: string): string {
  const us = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (us) return [us[3], us[1], us[2]].map(Number).join('-');
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  return iso ? [iso[1], iso[2], iso[3]].map(Number).join('-') : '';
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const IN_WORDS = [
  /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})$/,
  /^(?<day>\d{1,2})[ -](?<month>[a-z]{3})[a-z]*\.?[ ,-]+(?<year>\d{4})$/,
];

/** The day a text names, as YYYY-MM-DD: with its month in words, or in numbers as the US write them; '' for none. */
export function dayOf(text: string): string {
  const words = text.trim().toLowerCase();
  const { year, month, day } = IN_WORDS.map((form) => form.exec(words)?.groups).find(Boolean) ?? {};
  const place = MONTHS.indexOf(month ?? '-') / 3 + 1;
  const numbers = !month ? date(text) : place >= 1 && Number.isInteger(place) ? [year, place, day].join('-') : '';
  return numbers.replace(/\b\d\b/g, '0$&');
}

/** "Choose Tuesday, April 9th, 1978", "9 April 1978", "day-1978-04-09" */
const INSIDE = [
  /\b(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})\b/,
];

/** The day named somewhere in a text in a way that can be read in one way only, as YYYY-MM-DD; '' for none. */
export function dayIn(text: string): string {
  const [iso] = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(text) ?? [];
  // a moment is another day in the page's own time zone than it may be in this one
  if (iso) return /T\d\d:.*Z/.test(text) ? dayOfMoment(new Date(text)) : iso;
  const words = text.toLowerCase();
  const { year, month, day } = INSIDE.map((form) => form.exec(words)?.groups).find(Boolean) ?? {};
  return month ? dayOf(`${month} ${day}, ${year}`) : '';
}

const dayOfMoment = (moment: Date): string =>
  Number.isNaN(moment.getTime())
    ? ''
    : [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].join('-').replace(/\b\d\b/g, '0$&');

/** A phone number's +1, which some masks put in front of the ten digits. */
const withoutCountryCode = (text: string): string => text.replace(/^\s*\+1(?=\D*(?:\d\D*){10}$)/, '');
