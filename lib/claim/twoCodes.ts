import { type Finding, finding } from './finding';
import type { CodedLine } from './lines';

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
export function twoCodesForOneThing(coded: readonly CodedLine[]): Finding[] {
  const problems = new Map<number, Finding>();
  for (const { codes, per } of SAME_THING) {
    for (const [index, { line }] of coded.entries()) {
      if (problems.has(index) || !codes.includes(line.procedureCode)) continue;
      const before = coded.findIndex(
        ({ line: other }, at) =>
          at < index &&
          codes.includes(other.procedureCode) &&
          other.procedureCode !== line.procedureCode &&
          (per === 'course' || other.dateFrom === line.dateFrom),
      );
      if (before < 0) continue;
      const other = coded[before]!.line.procedureCode;
      const values = { line: index + 1, code: line.procedureCode, other, otherLine: before + 1 };
      problems.set(index, finding('two-codes-for-one-thing', 'warning', `line[${index}].procedureCode`, values));
    }
  }
  return [...problems].sort(([a], [b]) => a - b).map(([, found]) => found);
}
