import type { ClaimLine } from '../claim/types';
import { MONTHS } from '../months';

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as pages show it. */
function daySpellings(iso: string): string[] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  const yy = two(year % 100);
  const numbers = [`${month}/${day}/`, `${two(month)}/${two(day)}/`, `${two(month)}-${two(day)}-`];
  const words = [name, name.slice(0, 3)].flatMap((word) => [
    `${word} ${day}, ${year}`,
    `${word} ${two(day)}, ${year}`,
    `${day} ${word} ${year}`,
    `${two(day)} ${word} ${year}`,
  ]);
  return [iso, ...numbers.flatMap((start) => [`${start}${year}`, `${start}${yy}`]), ...words];
}

/** An amount as pages show it. */
function moneySpellings(cents: number): string[] {
  const exact = (cents / 100).toFixed(2);
  const grouped = exact.replace(/\B(?=(\d{3})+\.)/g, ',');
  const whole = cents % 100 === 0 ? [exact.slice(0, -3), grouped.slice(0, -3)] : [];
  return [...new Set([exact, grouped, ...whole])];
}

/**
 * Spellings of what a list of the page may show of a line: one group for its date, one for its charge, one for its code,
 * of those that were asked.
 */
export function showsOf(line: ClaimLine, asked: ReadonlySet<string>): string[][] {
  const { dateFrom, chargeCents, procedureCode } = line;
  return [
    asked.has('dateFrom') && dateFrom ? daySpellings(dateFrom) : [],
    asked.has('charge') ? moneySpellings(chargeCents) : [],
    asked.has('procedureCode') && procedureCode ? [procedureCode] : [],
  ].filter((spellings) => spellings.length > 0);
}
