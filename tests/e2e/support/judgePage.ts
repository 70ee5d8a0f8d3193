import { type ExpectedControl, judge } from '../../support/expectedPage.ts';
import type { Truth } from './readTruth.ts';

export interface Verdict {
  /** Controls in which a value was wanted, those aside that may stay empty. */
  wanted: number;
  /** How many of them hold a right value. */
  right: number;
  empty: string[];
  /** Wrong values, and controls that had to stay as they were and did not. */
  wrong: string[];
}

const wantsValue = (control: ExpectedControl) => [control.want].flat().some((want) => want.trim() !== '');
const name = (control: ExpectedControl) => `${control.step}: ${control.at ?? control.state} (${control.concept})`;

/** Compares what the page holds with what a careful person would have left there. */
export function judgePage(truth: Truth): Verdict {
  const verdict: Verdict = { wanted: 0, right: 0, empty: [], wrong: [] };
  for (const [control, value] of truth) {
    const outcome = judge(control, value);
    const counts = wantsValue(control) && !control.optional;
    if (counts) verdict.wanted += 1;
    if (outcome === 'right' && counts) verdict.right += 1;
    if (outcome === 'empty') verdict.empty.push(`${name(control)} wants ${JSON.stringify(control.want)}`);
    if (outcome === 'wrong') {
      verdict.wrong.push(`${name(control)} holds ${JSON.stringify(value)}, wants ${JSON.stringify(control.want)}`);
    }
  }
  return verdict;
}
