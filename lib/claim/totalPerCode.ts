import type { Confidence } from '../codes/procedures';
import type { ClaimLine } from './types';

/** The lines a form shows, and which of them each charge of the bill went into. */
export interface ShownLines {
  lines: ClaimLine[];
  /** Index into `lines` for each charge, in the charges' own order. */
  rows: number[];
}

/** Each charge on a line of its own. */
export const linePerCharge = (charges: readonly ClaimLine[]): ShownLines => ({
  lines: [...charges],
  rows: charges.map((_, index) => index),
});

/**
 * The charges of a bill as one line for each code, from its first to its last date, with units and charges added up: for
 * insurers who want one total. A line holds one code, so different codes, and the same code with other modifiers, stay
 * apart; a line without a code stays as it is, because nothing says what it belongs to. The reason shown is the least
 * sure one, so that no caution is lost.
 */
export function totalPerCode(charges: readonly ClaimLine[]): ShownLines {
  const merged = new Map<string, ClaimLine>();
  const keys = charges.map(({ procedureCode, modifiers }, index) =>
    procedureCode ? [procedureCode, ...modifiers].join(' ') : `#${index}`,
  );
  for (const [index, line] of charges.entries()) {
    const key = keys[index]!;
    const sum = merged.get(key);
    if (!sum) {
      merged.set(key, line);
      continue;
    }
    merged.set(key, {
      ...sum,
      ...(SURE[line.confidence] < SURE[sum.confidence] ? reasonOf(line) : {}),
      dateFrom: sum.dateFrom < line.dateFrom ? sum.dateFrom : line.dateFrom,
      dateTo: sum.dateTo > line.dateTo ? sum.dateTo : line.dateTo,
      units: sum.units + line.units,
      chargeCents: sum.chargeCents + line.chargeCents,
      description: eachOnce(sum.description, line.description),
      supplement: eachOnce(sum.supplement, line.supplement),
    });
  }
  const order = [...merged.keys()];
  return { lines: [...merged.values()], rows: keys.map((key) => order.indexOf(key)) };
}

const SURE: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };
const reasonOf = ({ why, source, confidence }: ClaimLine) => ({ why, source, confidence });

const eachOnce = (all: string, one: string) => (all.split('; ').includes(one) ? all : `${all}; ${one}`);
