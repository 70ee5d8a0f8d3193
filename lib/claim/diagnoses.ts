import { lookup } from '../codes/icd10cm';
import { normalizeIcd } from '../codes/normalizeIcd';
import type { Profile } from '../profile/schema';
import type { ClaimDiagnosis } from './types';

/** Box 21 of a CMS-1500 (02/12) holds A to L. */
export const MOST_DIAGNOSES = 12;

type Listed = Profile['diagnoses'][number];

/** Whether a row of the list says anything; an empty one she has just added is no diagnosis. */
export const isListed = ({ code, description }: Listed): boolean => (code.trim() || description.trim()) !== '';

/** The list with its first two diagnoses in each other's place; rows without one stay where they are. */
export function firstTwoSwapped(diagnoses: readonly Listed[]): Listed[] {
  const [first, second] = diagnoses.filter(isListed);
  if (!first || !second) return [...diagnoses];
  return diagnoses.map((row) => (row === first ? second : row === second ? first : row));
}

/**
 * The record's diagnoses in the record's order, lettered A to L; the first twelve, when there are more. A code that cannot be read as one stays empty with its
 * text as the description; `diagnosisProblems` says so. The official title stands in for a missing description.
 * @param date a date of service of the claim, ISO
 */
export function claimDiagnoses(diagnoses: Profile['diagnoses'], date: string): ClaimDiagnosis[] {
  return diagnoses.slice(0, MOST_DIAGNOSES).map(({ code, description }, index) => {
    const clean = normalizeIcd(code) ?? '';
    const found = clean && date ? lookup(clean, date) : undefined;
    const title = found?.found ? found.description : '';
    const words = description.trim() || title || (clean ? '' : code.trim());
    return { letter: String.fromCharCode(65 + index), code: clean, description: words };
  });
}

/** Whether a code is a malignant neoplasm, C00 to C96.9: what both manufacturers' instructions ask a claim to carry. */
export const isCancer = (code: string): boolean => /^C([0-8]|9[0-6])/.test(code) || /^C(4A|7A|7B)/.test(code);
