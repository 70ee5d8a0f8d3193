import { identifierProblem } from '../codes/identifierProblem';
import { emptyCourse, emptyProfile } from '../profile/empty';
import { setIn } from '../profile/paths';
import { checkAgainst } from '../profile/problems';
import { profileSchema } from '../profile/schema';
import type { Proposal, Refusal, Source } from './types';

/** In a profile with one course, `course.` is that one. */
const wholePath = (path: string) => path.replace(/^course\b/, 'courses[0]');

const EMPTY = { ...emptyProfile('import'), courses: [emptyCourse('import')] };
const LISTS = new Set(['diagnoses', 'course.payments', 'courses']);

/** The sentence of the profile's own rules against a value at a path; '' when it fits. */
export function problemAt(path: string, value: unknown): string {
  const inList = LISTS.has(path) ? [value] : value;
  const { problems } = checkAgainst(profileSchema, setIn(EMPTY, wholePath(path), inList));
  return problems?.[0]?.message ?? '';
}

/** Collects what one file offers, and what of it the profile could not hold. */
export class Sieve {
  readonly proposals: Proposal[] = [];
  readonly refused: Refusal[] = [];

  /** Offers a value unless it is empty or breaks the profile's rules; then it is listed with the reason. */
  offer(path: string, value: unknown, from: Source, unsure = false): void {
    if (value === undefined || value === '') return;
    const wrongNpi = path.endsWith('.npi') ? identifierProblem('npi', String(value)) : '';
    const sentence = wrongNpi || problemAt(path, value);
    if (sentence) this.refused.push({ from, shown: shownValue(value), why: wrongNpi ? 'npi' : 'form', sentence });
    else this.proposals.push({ path, value, from, ...(unsure && { unsure }) });
  }

  refuse(from: Source, shown: string, why: Refusal['why']): void {
    this.refused.push({ from, shown: shown.slice(0, 120), why });
  }
}

const shownValue = (value: unknown) =>
  (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 120);
