import { normalizeNpi, normalizePhone, normalizeTaxId } from '../../codes/identifiers';
import type { Sieve } from '../proposals';
import { readAmount } from '../table/cells';
import type { TextLine } from './text';

/** A label and what stands behind it, in the same cell or the next. */
function valuesAfter(lines: readonly TextLine[], label: RegExp): { value: string; line: TextLine }[] {
  return lines.flatMap((line) =>
    line.cells.flatMap(({ text }, at) => {
      const match = label.exec(text);
      if (!match) return [];
      const behind = text.slice(match.index + match[0].length).replace(/^[\s:#.]+/, '');
      const value = behind || line.cells[at + 1]?.text || '';
      return value ? [{ value, line }] : [];
    }),
  );
}

const textOf = ({ cells }: TextLine) => cells.map(({ text }) => text).join(' ');

const TAX_ID = /\b(?:federal )?(?:tax (?:id|identification)(?: (?:no|number))?|TIN|EIN)\b\.?/i;
const NPI = /\bNPI\b(?: (?:no|number))?\.?/i;
const PHONE = /\b(?:phone|tel(?:ephone)?|call us(?: at)?)\b\.?/i;
const INVOICE = /\b(?:invoice|statement|receipt)\s*(?:no|number|num|id|#)\.?|\baccount\s*(?:no|number|#)\.?/i;
const TOTAL = /^(?:total charges?|invoice total|total amount|grand total|total)\b/i;
/** Numbers of others that stand on bills too. */
const OTHERS = /referr|render|attending|order(?:ing|ed)|facility|patient|insur|member|policy/i;
const SELLER =
  /^(?:remit(?: payment)? to|payable to|make checks? payable to|billed by|sold by|seller|vendor|supplier|billing provider)\b/i;
const CITY = /^(.+?),?\s+([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/;

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The one value of its kind; where the bill has several, it does not say which, and none is offered. */
function offerOnly(sieve: Sieve, path: string, values: readonly { value: string; page: number }[]): void {
  const value = only(values.map((one) => one.value));
  const [first] = values;
  if (value) sieve.offer(path, value, { page: first!.page });
  else if (first)
    sieve.refuse({ page: first.page }, [...new Set(values.map((one) => one.value))].join(', '), 'two-numbers');
}

function numbersAfter(
  lines: readonly TextLine[],
  label: RegExp,
  read: (text: string) => string | undefined,
): { value: string; page: number }[] {
  return valuesAfter(lines, label).flatMap(({ value, line }) => {
    if (OTHERS.test(textOf(line))) return [];
    const found = read(value) ?? read(value.split(/\s{2,}|[;|,]|\s(?=[A-Za-z])/)[0] ?? '');
    return found ? [{ value: found, page: line.page }] : [];
  });
}

/** Name and address of who billed: below a label that says so, else the letterhead, which then waits for her tick. */
function offerSeller(sieve: Sieve, lines: readonly TextLine[]): void {
  const labelled = lines.findIndex(({ cells }) => SELLER.test(cells[0]!.text));
  const start = labelled < 0 ? 0 : labelled;
  const first = lines[start];
  if (!first) return;
  const behind = labelled < 0 ? first.cells[0]!.text : first.cells[0]!.text.replace(SELLER, '').replace(/^[\s:]+/, '');
  const below = lines.slice(start + 1, start + 6).map(({ cells }) => cells[0]!.text);
  const block = behind ? [behind, ...below] : below;
  const city = block.slice(0, 5).findIndex((text) => CITY.test(text));
  const isLetterhead = labelled < 0;
  // without an address below it, a first line can be anything
  if (isLetterhead && city < 2) return;
  const from = { page: first.page };
  const [name = ''] = block;
  if (/\d{3}|@|:/.test(name)) return;
  sieve.offer('course.seller.organization', name, from, isLetterhead);
  if (city < 1) return;
  const [, place, state, zip] = CITY.exec(block[city]!)!;
  const [line1 = '', ...more] = block.slice(1, city);
  sieve.offer('course.seller.address.line1', line1, from, isLetterhead);
  sieve.offer('course.seller.address.line2', more.join(', '), from, isLetterhead);
  sieve.offer('course.seller.address.city', place!.replace(/,$/, ''), from, isLetterhead);
  sieve.offer('course.seller.address.state', state, from, isLetterhead);
  sieve.offer('course.seller.address.zip', zip, from, isLetterhead);
}

/** The sum a bill prints for its charges, in cents; undefined where it prints none, or several that differ. */
export function printedTotal(lines: readonly TextLine[]): { cents: number; page: number } | undefined {
  const totals = lines.flatMap((line) => {
    const at = line.cells.findIndex(({ text }) => TOTAL.test(text) && !/paid|due|payment|balance/i.test(text));
    if (at < 0) return [];
    const inside = /\$?[\d,]+\.\d{2}\s*$/.exec(line.cells[at]!.text)?.[0];
    const [amount] = [inside, ...line.cells.slice(at + 1).map(({ text }) => text)].flatMap(
      (text) => readAmount(text ?? '') ?? [],
    );
    return amount === undefined ? [] : [{ cents: amount, page: line.page }];
  });
  return only(totals.map(({ cents }) => cents)) === undefined ? undefined : totals[0];
}

/** Offers who billed, the number of the bill, and its sum. */
export function offerHead(sieve: Sieve, lines: readonly TextLine[]): void {
  offerSeller(sieve, lines);
  offerOnly(sieve, 'course.seller.taxId', numbersAfter(lines, TAX_ID, taxIdIn));
  offerOnly(sieve, 'course.seller.npi', numbersAfter(lines, NPI, npiIn));
  offerOnly(sieve, 'course.seller.phone', numbersAfter(lines, PHONE, normalizePhone));
  const invoices = valuesAfter(lines, INVOICE).flatMap(({ value, line }) => {
    const number = /^[A-Z0-9][A-Z0-9/-]{2,39}$/i.exec(value.split(/\s/)[0] ?? '')?.[0];
    return number && /\d/.test(number) ? [{ value: number, page: line.page }] : [];
  });
  offerOnly(sieve, 'course.invoiceNumber', invoices);
  const total = printedTotal(lines);
  if (total) sieve.offer('course.invoiceTotalCents', total.cents, { page: total.page });
}

/** Nine digits as the profile keeps them; a person's number with its grouping. */
const taxIdIn = (text: string): string | undefined => {
  const match = /^\d{2}-?\d{7}(?!\d)|^\d{3}-\d{2}-\d{4}(?!\d)/.exec(text)?.[0];
  if (!match) return undefined;
  return /^\d{3}-/.test(match) ? match : normalizeTaxId(match);
};
/** Also a wrong one, which is then told and not offered. */
const npiIn = (text: string): string | undefined => {
  const match = /^[12]\d{9}(?!\d)/.exec(text)?.[0];
  return match && (normalizeNpi(match) ?? match);
};
