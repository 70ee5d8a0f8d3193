import { normalizePhone, normalizeZip } from '../../codes/identifiers';
import { STATES } from '../../plan/states';
import { sameText } from '../folded';
import type { Sieve } from '../proposals';
import type { FhirAddress, HumanName, Identifier, Period, Telecom } from './resources';

/** Systems of identifiers and codes, as the CARIN and Blue Button guides name them. */
export const NPI = 'http://hl7.org/fhir/sid/us-npi';
export const MBI = 'http://hl7.org/fhir/sid/us-mbi';
const EIN = 'urn:oid:2.16.840.1.113883.4.4';

/** A whole day: `2026-01-14` of that or of `2026-01-14T08:00:00-05:00`; undefined where only the year or month is known. */
export const dayOf = (date: string | undefined): string | undefined =>
  /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(date?.trim() ?? '')?.[1];

/** Whether a period is over. A day without an end goes on. */
const isOver = (period: Period | undefined, today: string) => {
  const end = dayOf(period?.end);
  return end !== undefined && end < today;
};

/** The ones in use now, those of the best kind first. */
function current<T extends { use?: string | undefined; period?: Period | undefined }>(
  list: readonly T[] | undefined,
  order: readonly string[],
  today: string,
): T[] {
  const rank = ({ use }: T) => (order.includes(use ?? '') ? order.indexOf(use ?? '') : order.length);
  return (list ?? [])
    .filter(({ use, period }) => use !== 'old' && use !== 'maiden' && use !== 'anonymous' && !isOver(period, today))
    .sort((one, other) => rank(one) - rank(other));
}

/** Credentials that stand where a suffix of the name may. */
const CREDENTIAL =
  /^(?:M\.?D\.?|D\.?O\.?|N\.?P\.?|P\.?A\.?(?:-C)?|A\.?P\.?R\.?N\.?|F\.?N\.?P\.?(?:-C)?|Ph\.?D\.?|R\.?N\.?)$/i;
const SUFFIX = /^(?:JR|SR|II|III|IV)\.?$/i;

export interface PlainName {
  first: string;
  middle: string;
  last: string;
  suffix: string;
  credential: string;
}

/** A name that is given in its parts; one that is only a text cannot be split for sure, so it is not. */
export function plainName(names: readonly HumanName[] | undefined, today: string): PlainName | undefined {
  const name = current(names, ['official', 'usual'], today).find(({ family, given }) => family && given?.[0]);
  if (!name) return undefined;
  const [first = '', ...middle] = (name.given ?? []).flatMap((part) => part.trim().split(/\s+/)).filter(Boolean);
  const behind = (name.suffix ?? []).flatMap((part) => part.split(/[,\s]+/)).filter(Boolean);
  return {
    first,
    middle: middle.join(' '),
    last: (name.family ?? '').trim(),
    suffix: behind.filter((one) => SUFFIX.test(one)).join(' '),
    credential: behind.filter((one) => CREDENTIAL.test(one)).join(', '),
  };
}

export const shownName = ({ first, middle, last, suffix }: Omit<PlainName, 'credential'>): string =>
  [first, middle, last, suffix].filter(Boolean).join(' ');

/** Offers the parts of a name at `path`, which ends in `.name`. */
export function offerName(sieve: Sieve, path: string, name: PlainName | undefined, element: string): void {
  if (!name) return;
  for (const part of ['first', 'middle', 'last', 'suffix'] as const) {
    sieve.offer(`${path}.${part}`, name[part], { element });
  }
}

/** The two letters of a state that is spelled out; anything else as it stands. */
function stateOf(text: string): string {
  const [code] = Object.entries(STATES).find(([, name]) => sameText(name, text)) ?? [];
  return code ?? text.toUpperCase();
}

const US = /^(?:US|USA|United States(?: of America)?)$/i;

/** Offers the parts of the present address at `path`, which ends in `.address`. */
export function offerAddress(
  sieve: Sieve,
  path: string,
  addresses: readonly FhirAddress[] | undefined,
  element: string,
  today: string,
): void {
  const address = current(addresses, ['home', 'work', 'billing'], today).find(({ line, city }) => line?.[0] || city);
  if (!address) return;
  const from = { element };
  const country = address.country?.trim() ?? '';
  const [line1 = '', ...more] = (address.line ?? []).map((one) => one.trim()).filter(Boolean);
  sieve.offer(`${path}.line1`, line1, from);
  sieve.offer(`${path}.line2`, more.join(', '), from);
  sieve.offer(`${path}.city`, address.city?.trim(), from);
  sieve.offer(`${path}.state`, stateOf(address.state?.trim() ?? ''), from);
  const zip = address.postalCode?.trim() ?? '';
  sieve.offer(`${path}.zip`, normalizeZip(zip) ?? zip, from);
  if (country && !US.test(country)) sieve.offer(`${path}.country`, country.toUpperCase(), from);
}

/** Offers phone and e-mail at `path`. */
export function offerContacts(
  sieve: Sieve,
  path: string,
  telecoms: readonly Telecom[] | undefined,
  element: string,
  today: string,
): void {
  const now = current(telecoms, ['home', 'mobile', 'work'], today);
  const phone = now.find(({ system, value }) => system === 'phone' && value)?.value?.trim() ?? '';
  sieve.offer(`${path}.phone`, normalizePhone(phone) ?? phone, { element });
  sieve.offer(`${path}.email`, now.find(({ system, value }) => system === 'email' && value)?.value?.trim(), {
    element,
  });
}

const ofType = ({ type }: Identifier, code: string) =>
  type?.coding?.some((one) => one.code?.toUpperCase() === code.toUpperCase()) ?? false;

/** The NPI as it stands, right or wrong. */
export const npiOf = (identifiers: readonly Identifier[] | undefined): string =>
  identifiers?.find((one) => one.system === NPI || (!one.system && ofType(one, 'NPI')))?.value?.trim() ?? '';

/** The employer identification number, nine digits; never a Social Security number. */
export const einOf = (identifiers: readonly Identifier[] | undefined): string =>
  identifiers
    ?.find((one) => one.system === EIN || ofType(one, 'TAX'))
    ?.value?.replace(/^(\d{2})-(\d{7})$/, '$1$2')
    .trim() ?? '';

/** The member number, the one in force first. */
export const memberNumber = (identifiers: readonly Identifier[] | undefined): string =>
  identifiers?.find((one) => ofType(one, 'MB') && one.use !== 'old')?.value?.trim() ?? '';

/** The Medicare number in force; where several are left, none. */
export function medicareNumber(identifiers: readonly Identifier[] | undefined, today: string): string {
  const inForce = (identifiers ?? []).filter(
    ({ system, value, use, period }) => system === MBI && value && use !== 'old' && !isOver(period, today),
  );
  const numbers = new Set(inForce.map(({ value }) => value!.trim()));
  return numbers.size === 1 ? [...numbers][0]! : '';
}
