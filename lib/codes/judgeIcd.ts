import { lookup, subcodes } from './icd10cm';
import { readIcd } from './normalizeIcd';

/** What is to be said about a diagnosis code as it was typed, over the dates of service of a claim. */
export type IcdVerdict =
  | { kind: 'empty' }
  | { kind: 'not-a-code' }
  | (Judged & { kind: 'billable' })
  | (Judged & { kind: 'header'; billableUntil: string; choices: string[] }) // ISO or ''; the codes right below
  | (Judged & { kind: 'not-yet-valid'; validFrom: string })
  | (Judged & { kind: 'outside-the-tables' | 'unknown' });

interface Judged {
  code: string; // as it was read: C50.412
  repaired: boolean; // the text was broken, and she should know how it was read
  title: string; // the official one; '' where there is none
  date: string; // the first date of service it is so on
  edition: string; // of that date, like FY2026
  certain: boolean; // false where our table may be behind
}

/**
 * The first thing wrong with a code on any of the dates; `billable` when it is right on all of them. The code is judged,
 * never changed or chosen. Never throws.
 * @param dates of service, ISO, at least one
 */
export function judgeIcd(text: string, dates: readonly string[]): IcdVerdict {
  if (!text.trim()) return { kind: 'empty' };
  const read = readIcd(text);
  if (!read) return { kind: 'not-a-code' };
  const answers = dates.map((date) => ({ date, answer: lookup(read.code, date) }));
  const bad = answers.find(({ answer }) => !answer.found || !answer.billable);
  const doubtful = answers.find(({ answer }) => !answer.certain);
  const { date, answer } = bad ?? doubtful ?? answers[0]!;
  const { edition, certain } = answer;
  const judged = { ...read, title: answer.found ? answer.description : '', date, edition, certain };
  if (!answer.found) {
    const { reason, validFrom } = answer;
    if (reason === 'not-a-code') return { kind: reason };
    return reason === 'not-yet-valid' ? { ...judged, kind: reason, validFrom } : { ...judged, kind: reason };
  }
  if (answer.billable) return { ...judged, kind: 'billable' };
  return { ...judged, kind: 'header', billableUntil: answer.billableUntil, choices: subcodes(read.code, date) };
}
