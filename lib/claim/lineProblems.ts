import { normalizeModifier } from '../codes/identifiers';
import { procedureRule, readProcedure } from '../codes/procedures';
import { type CodeIssue, suggestCode } from '../codes/suggestCode';
import type { Course, Profile } from '../profile/schema';
import { type Finding, finding } from './finding';
import type { CodedLine } from './lines';
import { type PlacedCharge, placeCharges } from './placedCharge';
import { twoCodesForOneThing } from './twoCodes';
import type { Problem } from './types';

const SEVERITY: Record<CodeIssue, Problem['severity']> = {
  'provider-code-on-direct-purchase': 'error',
  'code-not-valid-on-date': 'error',
  'code-unreadable': 'error',
  'code-unknown': 'warning',
  'machine-code-for-manual-cap': 'warning',
  'no-code-on-bill': 'error',
  'no-code-by-rule': 'warning',
  'code-repaired': 'info',
};

function codeProblem({ item, answer, code, row, at }: PlacedCharge, { route, system }: Course): Finding[] {
  const { issue } = answer;
  if (!issue) return [];
  const { kind, date } = item;
  const rule = procedureRule(code);
  const values = {
    ...at,
    billed: item.billedCode.trim(),
    code,
    date,
    from: rule?.validFrom ?? '',
    to: rule?.validTo ?? '',
    certain: answer.confidence === 'high',
    modifiers: readProcedure(item.billedCode)?.modifiers ?? [],
    usual: answer.code ? '' : suggestCode({ route, system, kind, date, billedCode: '' }).code,
  };
  return [finding(issue, SEVERITY[issue], `line[${row}].procedureCode`, values)];
}

/** A place of service or another number in the box for modifiers; it is left out of the claim. */
const modifierProblems = ({ item, row, at }: PlacedCharge): Finding[] =>
  item.modifiers.flatMap((given, index) =>
    normalizeModifier(given)
      ? []
      : [finding('modifier-unknown', 'error', `line[${row}].modifier[${index}]`, { ...at, given })],
  );

/**
 * Codes that count once a course or once a session; anything above that is usually a slip of the bill. One code may
 * stand for several things bought on a day (97039 did, in 2017), so outside the clinics each kind counts for itself.
 */
function unitProblems(charges: readonly PlacedCharge[]): Finding[] {
  const problems: Finding[] = [];
  const sums = new Map<string, number>();
  for (const { line, item, row, at } of charges) {
    const rule = procedureRule(line.procedureCode);
    if (rule?.units !== 'one-per-course' && rule?.units !== 'one-per-session') continue;
    const per = rule.units === 'one-per-course' ? 'course' : 'session';
    const kind = rule.machineOnly ? '' : item.kind;
    const key = [rule.code, kind, per === 'session' ? line.dateFrom : ''].join(' ');
    const sum = (sums.get(key) ?? 0) + line.units;
    sums.set(key, sum);
    if (sum <= 1) continue;
    const certain = !rule.unsure.includes('units');
    const values = { ...at, code: rule.code, per, sum, certain } as const;
    problems.push(finding('units-above-rule', 'warning', `line[${row}].units`, values));
  }
  return problems;
}

/**
 * What is wrong, or worth a look, with the charges of the bill, each by the number of the claim's line it stands on.
 * @param rows the claim's line each charge went into, by index, in the charges' order
 * @param coverage the dates between which her insurance covers her, ISO, '' = open
 * @param today ISO; a claim is for what has already happened
 */
export function lineProblems(
  coded: readonly CodedLine[],
  rows: readonly number[],
  course: Course,
  { startDate: from, endDate: to }: Pick<Profile['coverage'], 'startDate' | 'endDate'>,
  today: string,
): Finding[] {
  if (coded.length === 0) return [finding('no-sessions', 'error', 'line[0].dateFrom', {})];
  const charges = placeCharges(coded, rows);
  const problems = charges.flatMap((one) => [...codeProblem(one, course), ...modifierProblems(one)]);
  for (const { line, row, at } of charges) {
    const date = line.dateFrom;
    const when = `line[${row}].dateFrom`;
    if (today && date > today) problems.push(finding('service-in-the-future', 'error', when, { ...at, date }));
    if ((from && date < from) || (to && date > to)) {
      problems.push(finding('outside-coverage', 'error', when, { ...at, date, from, to }));
    }
    if (line.chargeCents === 0) problems.push(finding('charge-missing', 'warning', `line[${row}].charge`, at));
  }
  return [...problems, ...unitProblems(charges), ...twoCodesForOneThing(charges)];
}
