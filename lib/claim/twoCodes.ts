import { type Finding, finding } from './finding';
import type { PlacedCharge } from './placedCharge';

/**
 * Codes that stand for the same thing under different rules, so that two of them claim it twice: the session (generic
 * codes, the clinics' codes of 2021 and of 2026) and the cap with its fitting. E1399 is left out: it may be anything.
 */
const SAME_THING: readonly { codes: readonly string[]; per: 'course' | 'session' }[] = [
  { codes: ['97039', '97010', '0663T', '97008'], per: 'session' },
  { codes: ['0662T', '97007'], per: 'course' },
  { codes: ['A9273', '0662T', '97007'], per: 'session' },
];

/** Later lines whose code says the same as another code before it. */
export function twoCodesForOneThing(charges: readonly PlacedCharge[]): Finding[] {
  const problems = new Map<number, Finding>();
  for (const { codes, per } of SAME_THING) {
    for (const [index, { line, row, at }] of charges.entries()) {
      if (problems.has(index) || !codes.includes(line.procedureCode)) continue;
      const before = charges
        .slice(0, index)
        .find(
          ({ line: other }) =>
            codes.includes(other.procedureCode) &&
            other.procedureCode !== line.procedureCode &&
            (per === 'course' || other.dateFrom === line.dateFrom),
        );
      if (!before) continue;
      const other = before.line.procedureCode;
      const values = { ...at, code: line.procedureCode, other, otherLine: before.at.line };
      problems.set(index, finding('two-codes-for-one-thing', 'warning', `line[${row}].procedureCode`, values));
    }
  }
  return [...problems].sort(([a], [b]) => a - b).map(([, found]) => found);
}
