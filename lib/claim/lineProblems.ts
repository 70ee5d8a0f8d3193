import { procedureRule } from '../codes/procedures';
import { type CodeIssue, suggestCode } from '../codes/suggestCode';
import type { Course } from '../profile/schema';
import type { CodedLine } from './lines';
import type { Problem } from './types';

const CORRECTED = 'Ask whoever billed you for a corrected itemized bill.';

const ADVICE: Record<CodeIssue, { severity: Problem['severity']; action: string }> = {
  'provider-code-on-direct-purchase': {
    severity: 'error',
    action: 'Check who billed you; if you bought it yourself, take this code out.',
  },
  'code-not-valid-on-date': { severity: 'error', action: CORRECTED },
  'code-unreadable': { severity: 'error', action: 'Copy the five-character code from the bill, or leave it empty.' },
  'code-unknown': { severity: 'warning', action: 'Check the code against the bill.' },
  'machine-code-for-manual-cap': { severity: 'warning', action: `If the caps were frozen by hand: ${CORRECTED}` },
  'no-code-on-bill': { severity: 'error', action: 'Ask the clinic for an itemized bill that prints its codes.' },
  'no-code-by-rule': { severity: 'warning', action: 'Ask your insurer which code it wants for this charge.' },
  'code-repaired': { severity: 'info', action: 'Check it against the bill.' },
};

function codeProblem({ item, answer }: CodedLine, index: number, { route, system }: Course): Problem[] {
  if (!answer.issue) return [];
  const { severity, action } = ADVICE[answer.issue];
  const { kind, date } = item;
  const usual = answer.code ? '' : suggestCode({ route, system, kind, date, billedCode: '' }).code;
  const hint = usual ? ` For this purchase the guidance names ${usual}.` : '';
  return [
    {
      id: answer.issue,
      severity,
      concept: `line[${index}].procedureCode`,
      message: `Line ${index + 1}: ${answer.why}`,
      action: action + hint,
    },
  ];
}

/** Clinics' codes count once a course or once a session; anything above that is usually a slip of the bill. */
function unitProblems(coded: readonly CodedLine[]): Problem[] {
  const problems: Problem[] = [];
  const sums = new Map<string, number>();
  for (const [index, { line }] of coded.entries()) {
    const rule = procedureRule(line.procedureCode);
    if (!rule?.machineOnly || rule.units === 'as-billed') continue;
    const once = rule.units === 'one-per-course' ? 'course' : 'session';
    const key = once === 'course' ? rule.code : `${rule.code} ${line.dateFrom}`;
    const sum = (sums.get(key) ?? 0) + line.units;
    sums.set(key, sum);
    if (sum <= 1) continue;
    problems.push({
      id: 'units-above-rule',
      severity: 'warning',
      concept: `line[${index}].units`,
      message: `Line ${index + 1}: ${rule.code} is billed once a ${once}, and the bill has it ${sum} times.`,
      action: CORRECTED,
    });
  }
  return problems;
}

/**
 * What is wrong, or worth a look, with the service lines.
 * @param today ISO; a claim is for what has already happened
 */
export function lineProblems(coded: readonly CodedLine[], course: Course, today: string): Problem[] {
  if (coded.length === 0) {
    return [
      {
        id: 'no-sessions',
        severity: 'error',
        concept: 'line[0].dateFrom',
        message: 'The course has no charges yet.',
        action: 'Add each cap and session from the bill with its date and price.',
      },
    ];
  }
  const problems = coded.flatMap((one, index) => codeProblem(one, index, course));
  for (const [index, { line }] of coded.entries()) {
    if (today && line.dateFrom > today) {
      problems.push({
        id: 'service-in-the-future',
        severity: 'error',
        concept: `line[${index}].dateFrom`,
        message: `Line ${index + 1}: ${line.dateFrom} is still to come.`,
        action: 'Claim a session after it took place.',
      });
    }
    if (line.chargeCents === 0) {
      problems.push({
        id: 'charge-missing',
        severity: 'warning',
        concept: `line[${index}].charge`,
        message: `Line ${index + 1} has no charge.`,
        action: 'Copy the price from the bill.',
      });
    }
  }
  return [...problems, ...unitProblems(coded)];
}
