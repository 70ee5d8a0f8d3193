import { lookup } from '../codes/icd10cm';
import { isCancer } from './diagnoses';
import type { ClaimDiagnosis, Problem } from './types';

const MOST_CHOICES = 8;
const ASK_RECORD = "Ask your doctor's office for the exact code in your medical record.";

type Draft = Omit<Problem, 'concept'>;

/** Codes that exist and are still wrong for hair kept through chemotherapy. */
const UNFIT: readonly { test: RegExp; id: string; why: string; action: string }[] = [
  {
    test: /^L64\.0$/,
    id: 'diagnosis-androgenic-alopecia',
    why: 'means pattern hair loss caused by a drug, not hair loss from chemotherapy',
    action: `Hair loss from other causes is in group L65. ${ASK_RECORD}`,
  },
  {
    test: /^D09\.9$/,
    id: 'diagnosis-in-situ',
    why: 'means a cancer that has not spread into tissue, of an unnamed site; some lists for patients print it by mistake',
    action: ASK_RECORD,
  },
  {
    test: /^Z85(\.|$)/,
    id: 'diagnosis-history-during-treatment',
    why: 'means a cancer in the past, but these charges are for treatment going on at the time',
    action: `During treatment the record carries the cancer’s own code. ${ASK_RECORD}`,
  },
];

/** The first thing wrong with one code over the dates of service, undefined when it is right on all of them. */
function problemOfCode(code: string, dates: readonly string[]): Draft | undefined {
  const answers = dates.map((date) => ({ date, answer: lookup(code, date) }));
  const billableOnce = answers.some(({ answer }) => answer.found && answer.billable);
  for (const { date, answer } of answers) {
    if (answer.found && answer.billable) continue;
    if (answer.found) {
      const choices = answer.children.slice(0, MOST_CHOICES).join(', ');
      const more = answer.children.length > MOST_CHOICES ? ' and others' : '';
      return {
        id: billableOnce ? 'diagnosis-not-valid-on-date' : 'diagnosis-header',
        severity: answer.certain ? 'error' : 'warning',
        message: `${code} is only a heading in ${answer.edition}, and a claim needs one of the codes below it.`,
        action: `Ask your doctor's office which one is in your record: ${choices}${more}.`,
      };
    }
    if (answer.reason === 'not-yet-valid') {
      return {
        id: 'diagnosis-not-valid-on-date',
        severity: 'error',
        message: `${code} is valid from ${answer.validFrom}, so not on ${date}.`,
        action: ASK_RECORD,
      };
    }
    if (answer.reason === 'unknown') {
      const { certain, edition } = answer;
      return {
        id: 'diagnosis-unknown',
        severity: certain ? 'error' : 'warning',
        message: certain
          ? `${code} is not an ICD-10-CM code of ${edition}.`
          : `CoolClaim does not know ${code}, and its list for ${edition} may be incomplete.`,
        action: ASK_RECORD,
      };
    }
  }
  return undefined;
}

/**
 * What is wrong, or worth a look, with the diagnoses of a claim. A diagnosis is checked, never chosen.
 * @param written the codes as the profile has them, in the same order
 * @param dates the dates of service, ISO, each once
 */
export function diagnosisProblems(
  diagnoses: readonly ClaimDiagnosis[],
  written: readonly string[],
  dates: readonly string[],
): Problem[] {
  if (diagnoses.length === 0) {
    return [
      {
        id: 'diagnosis-missing',
        severity: 'error',
        concept: 'diagnosis[0].code',
        message: 'The claim has no diagnosis code.',
        action: ASK_RECORD,
      },
    ];
  }
  const problems: Problem[] = [];
  for (const [index, { code }] of diagnoses.entries()) {
    const concept = `diagnosis[${index}].code`;
    if (!code) {
      const text = written[index]?.trim();
      const message = text ? `“${text}” is not a diagnosis code.` : 'A diagnosis has no code.';
      problems.push({ id: 'diagnosis-unreadable', severity: 'error', concept, message, action: ASK_RECORD });
      continue;
    }
    const draft = problemOfCode(code, dates);
    if (draft) problems.push({ ...draft, concept });
    const unfit = UNFIT.find(({ test }) => test.test(code));
    if (unfit) {
      const { id, why, action } = unfit;
      problems.push({ id, severity: 'warning', concept, message: `${code} ${why}.`, action });
    }
    if (diagnoses.findIndex((other) => other.code === code) < index) {
      const message = `${code} is listed twice.`;
      problems.push({ id: 'diagnosis-twice', severity: 'warning', concept, message, action: 'Take one of them out.' });
    }
  }
  if (!diagnoses.slice(0, 2).some(({ code }) => isCancer(code))) {
    problems.push({
      id: 'diagnosis-outside-cancer-range',
      severity: 'warning',
      concept: 'diagnosis[0].code',
      message: 'Neither of the first two diagnoses is a cancer code (C00 to C96.9), which insurers expect here.',
      action: ASK_RECORD,
    });
  }
  if (!diagnoses.some(({ code }) => code === 'Z51.11')) {
    problems.push({
      id: 'chemotherapy-code-missing',
      severity: 'warning',
      concept: '',
      message:
        'Z51.11 (encounter for chemotherapy) is missing; instructions for patients list it beside the cancer code.',
      action: "If it is in your record, add it in the record's order.",
    });
  }
  return problems;
}
