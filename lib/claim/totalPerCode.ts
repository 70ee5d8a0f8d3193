import type { ClaimLine } from './types';

/**
 * The lines of a claim as one line for each code, from its first to its last date, with units and charges added up: for
 * insurers who want one total. A line holds one code, so different codes, and the same code with other modifiers, stay
 * apart; a line without a code stays as it is, because nothing says what it belongs to.
 */
export function totalPerCode(lines: readonly ClaimLine[]): ClaimLine[] {
  const merged = new Map<string, ClaimLine>();
  for (const [index, line] of lines.entries()) {
    const key = line.procedureCode ? [line.procedureCode, ...line.modifiers].join(' ') : `#${index}`;
    const sum = merged.get(key);
    if (!sum) {
      merged.set(key, line);
      continue;
    }
    merged.set(key, {
      ...sum,
      dateFrom: sum.dateFrom < line.dateFrom ? sum.dateFrom : line.dateFrom,
      dateTo: sum.dateTo > line.dateTo ? sum.dateTo : line.dateTo,
      units: sum.units + line.units,
      chargeCents: sum.chargeCents + line.chargeCents,
      description: eachOnce(sum.description, line.description),
      supplement: eachOnce(sum.supplement, line.supplement),
    });
  }
  return [...merged.values()];
}

const eachOnce = (all: string, one: string) => (all.split('; ').includes(one) ? all : `${all}; ${one}`);
