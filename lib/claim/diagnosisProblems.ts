import { lookup } from '../codes/icd10cm';
import { readIcd } from '../codes/normalizeIcd';
import { isCancer, MOST_DIAGNOSES } from './diagnoses';
import { type Finding, finding, type ProblemId } from './finding';
import type { ClaimDiagnosis } from './types';

const MOST_CHOICES = 8;

/** Codes that exist and are still wrong for hair kept through chemotherapy. */
const UNFIT = [
  { test: /^L64\.0$/, id: 'diagnosis-androgenic-alopecia' },
  { test: /^D09\.9$/, id: 'diagnosis-in-situ' },
  { test: /^Z85(\.|$)/, id: 'diagnosis-history-during-treatment' },
] as const satisfies readonly { test: RegExp; id: ProblemId }[];

/** Encounters for treatment: beside the cancer, the only ones insurers expect in the first two places. */
const isTreatment = (code: string) => code.startsWith('Z51.1');

/** The first thing wrong with one code over the dates of service, undefined when it is right on all of them. */
function problemOfCode(code: string, concept: string, dates: readonly string[]): Finding | undefined {
  const answers = dates.map((date) => ({ date, answer: lookup(code, date) }));
  const billableOnce = answers.some(({ answer }) => answer.found && answer.billable);
  for (const { date, answer } of answers) {
    const { edition, certain } = answer;
    const severity = certain ? 'error' : 'warning';
    if (answer.found && answer.billable) continue;
    if (answer.found) {
      const choices = answer.children.slice(0, MOST_CHOICES);
      const more = answer.children.length > MOST_CHOICES;
      const id = billableOnce ? 'diagnosis-not-valid-on-date' : 'diagnosis-header';
      return finding(id, severity, concept, { code, edition, choices, more });
    }
    if (answer.reason === 'not-yet-valid') {
      return finding('diagnosis-not-valid-on-date', 'error', concept, { code, from: answer.validFrom, date });
    }
    if (answer.reason === 'unknown') return finding('diagnosis-unknown', severity, concept, { code, edition, certain });
  }
  return undefined;
}

/** Whatever stands in the first two places and is neither a cancer nor the encounter for its treatment. */
function outsideCancerRange(diagnoses: readonly ClaimDiagnosis[]): Finding[] {
  const firstTwo = diagnoses.slice(0, 2).map(({ code }, index) => ({ code, index }));
  const outsiders = firstTwo.filter(({ code }) => code && !isCancer(code) && !isTreatment(code));
  const hasCancer = firstTwo.some(({ code }) => !code || isCancer(code)); // what cannot be read may be one
  const wrong = outsiders.length > 0 || hasCancer ? outsiders : firstTwo.slice(0, 1);
  return wrong.map(({ code, index }) =>
    finding('diagnosis-outside-cancer-range', 'warning', `diagnosis[${index}].code`, { code, nth: index + 1 }),
  );
}

/**
 * What is wrong, or worth a look, with the diagnoses of a claim. A diagnosis is checked, never chosen.
 * @param written the codes as the profile has them, in the same order; there may be more than a claim holds
 * @param dates the dates of service, ISO, each once
 */
export function diagnosisProblems(
  diagnoses: readonly ClaimDiagnosis[],
  written: readonly string[],
  dates: readonly string[],
): Finding[] {
  if (diagnoses.length === 0) return [finding('diagnosis-missing', 'error', 'diagnosis[0].code', {})];
  const problems: Finding[] = [];
  for (const [index, { code }] of diagnoses.entries()) {
    const concept = `diagnosis[${index}].code`;
    const text = written[index]?.trim() ?? '';
    if (!code) {
      problems.push(finding('diagnosis-unreadable', 'error', concept, { text }));
      continue;
    }
    const found = problemOfCode(code, concept, dates);
    if (found) problems.push(found);
    if (readIcd(text)?.repaired) problems.push(finding('diagnosis-repaired', 'info', concept, { text, code }));
    const unfit = UNFIT.find(({ test }) => test.test(code));
    if (unfit) problems.push(finding(unfit.id, 'warning', concept, { code }));
    if (diagnoses.findIndex((other) => other.code === code) < index) {
      problems.push(finding('diagnosis-twice', 'warning', concept, { code }));
    }
  }
  problems.push(...outsideCancerRange(diagnoses));
  if (!diagnoses.some(({ code }) => code === 'Z51.11')) {
    // the next free box
    const concept = `diagnosis[${Math.min(diagnoses.length, MOST_DIAGNOSES - 1)}].code`;
    problems.push(finding('chemotherapy-code-missing', 'warning', concept, {}));
  }
  if (written.length > MOST_DIAGNOSES) {
    const concept = `diagnosis[${MOST_DIAGNOSES - 1}].code`;
    problems.push(finding('more-than-twelve-diagnoses', 'warning', concept, { count: written.length }));
  }
  return problems;
}
