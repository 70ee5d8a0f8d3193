import type { Address, Person, Provider, SampleName } from './facts.ts';

/**
 * The spellings of a fact that are equally right in a box. Case and runs of spaces do not count when they are compared
 * (tests/support/pdfExpected.ts). The first one is the plainest.
 */
export type Want = string | readonly string[];

export const each = (...wants: Want[]): string[] => [...new Set(wants.flat())];
/** Right to fill, right to leave. */
export const orBlank = (want: Want): string[] => each(want, '');

const [YEAR, MONTH, DAY] = [0, 1, 2];
export const part = (iso: string, which: 'year' | 'month' | 'day' | 'yy') => {
  const bits = iso.split('-');
  return { year: bits[YEAR]!, month: bits[MONTH]!, day: bits[DAY]!, yy: bits[YEAR]!.slice(2) }[which];
};
export const mdY = (iso: string) => `${part(iso, 'month')}/${part(iso, 'day')}/${part(iso, 'year')}`;
export const mdy = (iso: string) => `${part(iso, 'month')}/${part(iso, 'day')}/${part(iso, 'yy')}`;
export const digitsOf = (text: string) => text.replace(/\D/g, '');

export const money = (cents: number): string[] => {
  const plain = (cents / 100).toFixed(2);
  const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
  return each(plain, grouped, `$${plain}`, `$${grouped}`, `$ ${grouped}`, plain.replace(/\.00$/, ''));
};
export const dollars = (cents: number) => String(Math.floor(cents / 100));
export const centsOf = (cents: number) => String(cents % 100).padStart(2, '0');

export const phone = (digits: string): string[] => {
  const [area, prefix, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return [
    `(${area}) ${prefix}-${line}`,
    `${area}-${prefix}-${line}`,
    digits,
    `${area}.${prefix}.${line}`,
    `${area} ${prefix} ${line}`,
    `${area} ${prefix}-${line}`,
  ];
};
export const phoneRest = (digits: string) => [`${digits.slice(3, 6)}-${digits.slice(6)}`, digits.slice(3)];

export const taxId = (digits: string) => [`${digits.slice(0, 2)}-${digits.slice(2)}`, digits];
export const icd = (code: string) => each(code, code.replace('.', ''));

/** First name first, with the middle name whole, as an initial or left out. */
export function fullName({ name: { first, middle, last } }: Pick<Person, 'name'>): string[] {
  const initial = middle.slice(0, 1);
  return each(
    ...[middle, initial, initial && `${initial}.`, ''].map((mid) => [first, mid, last].filter(Boolean).join(' ')),
  );
}

/** Last name first, a comma behind it; the middle name whole, as an initial or left out. */
export function lastFirst({ name: { first, middle, last } }: Pick<Person, 'name'>): string[] {
  const mids = each(middle, middle.slice(0, 1), middle && `${middle.slice(0, 1)}.`, '');
  return each(
    ...mids.flatMap((mid) => [`${last}, ${first}${mid && ` ${mid}`}`, `${last}, ${first}${mid && `, ${mid}`}`]),
  );
}

/** A physician with or without her letters, in either order of names. */
export function doctor(provider: Provider): string[] {
  const { credential } = provider;
  const names = each(fullName(provider), lastFirst(provider));
  return each(
    names,
    names.flatMap((name) => [`${name}, ${credential}`, `${name} ${credential}`, `Dr. ${name}`]),
  );
}
/** Where a box asks for a doctor or her practice. */
export const practice = (provider: Provider) =>
  each(
    provider.organization,
    doctor(provider),
    doctor(provider).flatMap((name) => [`${name}, ${provider.organization}`, `${provider.organization}, ${name}`]),
  );

export const street = ({ line1, line2 }: Address): string[] =>
  line2 ? [`${line1}, ${line2}`, `${line1} ${line2}`] : [line1];
/** Where a second box could hold the apartment but need not. */
export const streetOnly = (address: Address) => each(address.line1, street(address));
export const cityStateZip = ({ city, state, zip }: Address) => [
  `${city}, ${state} ${zip}`,
  `${city} ${state} ${zip}`,
  `${city}, ${state}, ${zip}`,
  `${city} ${state}, ${zip}`,
];
export const wholeAddress = (address: Address) =>
  street(address).flatMap((line) => cityStateZip(address).flatMap((rest) => [`${line}, ${rest}`, `${line} ${rest}`]));
/** A company's or a doctor's name and address in one box. */
export const nameAndAddress = (names: Want, address: Address) =>
  [names].flat().flatMap((name) => wholeAddress(address).flatMap((rest) => [`${name}, ${rest}`, `${name} ${rest}`]));

export const STATE_NAMES: Record<string, string> = {
  WI: 'Wisconsin',
  OR: 'Oregon',
  NC: 'North Carolina',
  TX: 'Texas',
  VA: 'Virginia',
};
export const state = ({ state: code }: Address) => each(code, STATE_NAMES[code] ?? []);
/** The illness in words, ours or her record's. */
export const illness = ({ sample }: { sample: SampleName }) => (sample === 'dignicap-2017' ? '~ovar' : '~breast');
/** Free words that say what was bought: any of ours will do. */
export const SCALP_COOLING = '~scalp cooling';
/** A day with the year in four digits or in two. */
export const date = (iso: string) => each(mdY(iso), mdy(iso));
