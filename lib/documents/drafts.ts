import { buildChecklist } from '../checklist/build';
import type { StoredFile } from '../checklist/decide';
import { factsOf } from '../checklist/facts';
import type { ChecklistItem } from '../checklist/types';
import { buildClaim } from '../claim/build';
import { publicProgram } from '../claim/deadlines';
import type { Claim } from '../claim/types';
import type { Course, Profile } from '../profile/schema';
import { appeal } from './appeal';
import { enclosuresOf } from './claimParts';
import { coverLetter } from './coverLetter';
import type { Draft, DraftId } from './draft';
import { externalReview } from './externalReview';
import type { DocumentKind } from './kinds';
import { letterOfNecessity } from './letterOfNecessity';
import { physicianRequest } from './physicianRequest';
import { receiptRequest } from './receiptRequest';
import { synopsis } from './synopsis';

/** All that a letter is made from. */
export interface LetterFacts {
  profile: Profile;
  course: Course;
  claim: Claim;
  checklist: readonly ChecklistItem[]; // with the stored files beside their items
  laws: readonly string[]; // citations of the state laws that may bind her plan
  today: string; // ISO, the date of the letter
}

/** Why a letter is not offered for a claim. */
export type Unfit = 'no-evidence' | 'public-program';

export interface DraftRow {
  id: DraftId;
  /** What its finished PDF is stored as. */
  kind: DocumentKind;
  reader: 'insurer' | 'seller' | 'doctor' | 'reviewer';
  /** The doctor's letter never loses its notice here: it is finished on the doctor's own paper. */
  signer: 'her' | 'doctor' | 'nobody';
  /** The letter, or why there is none for this claim. Pure. */
  build(facts: LetterFacts): Draft | Unfit;
}

/** Every letter we draft, in the order in which a claim needs them. */
export const DRAFTS: readonly DraftRow[] = [
  {
    id: 'receipt-request',
    kind: 'other',
    reader: 'seller',
    signer: 'her',
    build: ({ claim, today }) => receiptRequest(claim, today),
  },
  {
    id: 'physician-request',
    kind: 'other',
    reader: 'doctor',
    signer: 'her',
    build: ({ claim, today }) => physicianRequest(claim, today),
  },
  {
    id: 'letter-of-medical-necessity',
    kind: 'letter-of-medical-necessity',
    reader: 'insurer',
    signer: 'doctor',
    build: ({ claim }) => letterOfNecessity(claim),
  },
  {
    id: 'cover-letter',
    kind: 'cover-letter',
    reader: 'insurer',
    signer: 'her',
    build: ({ claim, course, checklist, today, laws }) =>
      coverLetter(claim, enclosuresOf(checklist, ['cover-letter']), today, laws, course.claimNumber),
  },
  {
    id: 'evidence-synopsis',
    kind: 'evidence-synopsis',
    reader: 'insurer',
    signer: 'nobody',
    build: ({ claim }) => synopsis(claim) ?? 'no-evidence',
  },
  {
    id: 'appeal',
    kind: 'appeal-letter',
    reader: 'insurer',
    signer: 'her',
    build: ({ claim, course, checklist, today, laws }) => appeal(claim, course, checklist, today, laws),
  },
  {
    id: 'external-review',
    kind: 'external-review',
    reader: 'reviewer',
    signer: 'her',
    build: ({ profile, claim, course, checklist, today }) =>
      publicProgram(profile.coverage) ? 'public-program' : externalReview(claim, course, checklist, today),
  },
];

/** One row by its id; a wrong id is a mistake in our own tables. */
export function draftRow(id: DraftId): DraftRow {
  const row = DRAFTS.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No draft "${id}"`);
  return row;
}

/**
 * What the letters of one course are made from. Pure.
 * @param documents the stored files of this claim, of which the letters name the kinds that are enclosed
 * @param today ISO, the date of the letters
 * @throws UserError 'course-unknown' when the profile has no such course
 */
export function letterFacts(
  profile: Profile,
  courseId: string,
  documents: readonly StoredFile[],
  today: string,
): LetterFacts {
  const claim = buildClaim(profile, courseId, today);
  const course = profile.courses.find(({ id }) => id === courseId)!;
  const laws = factsOf(profile, course, [], '').laws.flatMap(({ law, reach }) =>
    reach === 'may-apply' ? [`${law.state}, ${law.citation}`] : [],
  );
  return { profile, course, claim, laws, checklist: buildChecklist(profile, courseId, { documents }), today };
}
