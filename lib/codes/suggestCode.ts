import type { ItemKind } from '../profile/schema';
import {
  type Confidence,
  isValidOn,
  type ProcedureFact,
  type ProcedureRule,
  procedureRule,
  type Route,
  readProcedure,
  type System,
} from './procedures';
import { purchaseRule } from './purchaseRules';

export interface CodeQuestion {
  route: Route;
  system: System;
  kind: ItemKind;
  date: string; // of service, ISO
  billedCode: string; // what the itemized bill prints, '' when it prints none
}

export type CodeIssue =
  | 'provider-code-on-direct-purchase'
  | 'code-not-valid-on-date'
  | 'code-unreadable'
  | 'code-unknown'
  | 'machine-code-for-manual-cap'
  | 'no-code-on-bill'
  | 'no-code-by-rule'
  | 'code-repaired';

export interface CodeAnswer {
  code: string; // '' when no code can be given
  why: string; // one sentence she can read
  source: string;
  confidence: Confidence;
  issue: CodeIssue | ''; // what she should know or do about it
}

const BILL = 'the itemized bill';

/** `2026-01-01` is how the rules and the bill name a day, so sentences do too. */
const period = (from: string, to: string) =>
  [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ') || 'at any date';

const answer = (
  code: string,
  why: string,
  source: string,
  confidence: Confidence,
  issue: CodeIssue | '' = '',
): CodeAnswer => ({
  code,
  why: confidence === 'high' ? `${why}.` : `${why}. Check with your insurer.`,
  source,
  confidence,
  issue,
});

/** How sure an answer is that rests on a fact of the row. */
const sureOf = ({ confidence, unsure }: ProcedureRule, fact: ProcedureFact): Confidence =>
  confidence === 'high' && unsure.includes(fact) ? 'medium' : confidence;

function fromBill({ route, system, date, billedCode }: CodeQuestion): CodeAnswer {
  const billed = billedCode.trim();
  const read = readProcedure(billed);
  if (!read) return answer('', `“${billed}” on the bill is not a procedure code`, BILL, 'high', 'code-unreadable');
  const { code, repaired, modifiers } = read;
  const rule = procedureRule(code);
  if (!rule) {
    // A clinic codes its own bills and the claim must repeat them; a seller's unknown code has nobody to vouch for it.
    const known = route === 'provider';
    const why = `The bill prints ${code}, which CoolClaim does not know`;
    return answer(known ? code : '', why, BILL, 'low', 'code-unknown');
  }
  if (!rule.routes.includes(route)) {
    const why = `The bill prints ${code}, which only a clinic or doctor that bills the patient may use`;
    return answer('', why, rule.source, sureOf(rule, 'routes'), 'provider-code-on-direct-purchase');
  }
  if (!isValidOn(rule, date)) {
    const why = `The bill prints ${code}, which is valid ${period(rule.validFrom, rule.validTo)}, not on ${date}`;
    const confidence = date < rule.validFrom ? rule.confidence : sureOf(rule, 'validTo');
    return answer('', why, rule.source, confidence, 'code-not-valid-on-date');
  }
  if (rule.machineOnly && system === 'manual') {
    const why = `The bill prints ${code}, which describes cooling by a machine`;
    return answer(code, why, rule.source, 'low', 'machine-code-for-manual-cap');
  }
  const behind = modifiers.length > 0 ? ` (${modifiers.join(', ')} behind it belongs into the box for modifiers)` : '';
  const printed = repaired ? `“${billed}”, read as ${code}${behind}` : code;
  const why = `The bill prints ${printed}, and it is valid on ${date}`;
  return answer(code, why, rule.source, sureOf(rule, 'meaning'), repaired ? 'code-repaired' : '');
}

/**
 * The procedure code of one charged thing, from who sold it, the date of service and what the bill prints; never from
 * today's date. What the bill prints wins when it is valid on that date and open to that route. Clinics' own codes are
 * never given to somebody who bought from the manufacturer or rented caps. Never throws.
 */
export function suggestCode(question: CodeQuestion): CodeAnswer {
  if (question.billedCode.trim()) return fromBill(question);
  const { route, system, kind, date } = question;
  const rule = purchaseRule(route, system, date);
  const named = rule?.codes[kind] ?? '';
  const known = procedureRule(named);
  const code = known && isValidOn(known, date) ? named : '';
  if (rule && code) return answer(code, rule.why, rule.source, rule.confidence);
  if (route === 'provider') {
    const why = 'A clinic’s own bill has to say which code it used, and this one prints none';
    return answer('', why, BILL, 'high', 'no-code-on-bill');
  }
  return answer('', 'No guidance names a code for this kind of charge', rule?.source ?? '', 'high', 'no-code-by-rule');
}
