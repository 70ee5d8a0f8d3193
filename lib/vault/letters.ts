import * as z from 'zod/mini';
import { DRAFT_IDS, type DraftId } from '../documents/draft';
import { UserError } from '../errors';
import type { Contents } from './head';
import type { Entry } from './store';
import type { OpenVault } from './vault';

export const LETTER_KIND = 'letter';

/** More than ten printed pages; it has to fit into one record of the browser's storage. */
export const LETTER_LENGTH = 50_000;

export const letterShape = {
  profile: z.string(),
  course: z.string(),
  draft: z.enum(DRAFT_IDS),
  /** As she has it now, in the form of `draftText`. */
  text: z.string(),
  /** As it came from the profile on the day `made` (ISO date), to see whether the profile says something else by now. */
  base: z.string(),
  made: z.string(),
};
export const letterSchema = z.object({ schema: z.literal(1), ...letterShape });
/** A letter that she has changed. One that she has not is made from the profile each time. */
export type StoredLetter = z.infer<typeof letterSchema>;

/** Which letter of which claim. */
export type LetterPlace = Pick<StoredLetter, 'profile' | 'course' | 'draft'>;

/** The record's id tells whose it is, so that a damaged one can still be found and removed. */
const letterId = ({ profile, course, draft }: LetterPlace): string =>
  JSON.stringify([LETTER_KIND, profile, course, draft]);

function placeIn(id: string): LetterPlace | undefined {
  try {
    const [, profile, course, draft] = JSON.parse(id) as string[];
    return { profile: profile!, course: course!, draft: draft as DraftId };
  } catch {
    return undefined;
  }
}

/** A letter as a record of the vault. */
export const letterEntry = (letter: StoredLetter): Entry => ({
  id: letterId(letter),
  kind: LETTER_KIND,
  label: `Letter: ${letter.draft}`,
  value: letter,
});

const rowsOf = (contents: Contents) => contents.records.filter(({ kind }) => kind === LETTER_KIND);

/** The records of letters whose place is as `which` says; of damaged ones too. */
export const letterIds = (contents: Contents, which: (place: LetterPlace) => boolean): string[] =>
  rowsOf(contents).flatMap(({ id }) => {
    const place = placeIn(id);
    return place && which(place) ? [id] : [];
  });

async function readLetter(open: OpenVault, id: string): Promise<StoredLetter | undefined> {
  const parsed = z.safeParse(letterSchema, await open.read(id).catch(() => undefined));
  return parsed.success && letterId(parsed.data) === id ? parsed.data : undefined;
}

/** Every letter she changed, and what those are called that cannot be read. */
export async function listLetters(
  open: OpenVault,
): Promise<{ letters: StoredLetter[]; damaged: { id: string; name: string }[] }> {
  const letters: StoredLetter[] = [];
  const damaged: { id: string; name: string }[] = [];
  for (const { id, label } of rowsOf(open.contents)) {
    const letter = await readLetter(open, id);
    if (letter) letters.push(letter);
    else damaged.push({ id, name: label });
  }
  return { letters, damaged };
}

/** The letters of one claim, and which of them cannot be read. */
export async function claimLetters(
  open: OpenVault,
  { profile, course }: Pick<LetterPlace, 'profile' | 'course'>,
): Promise<{ letters: StoredLetter[]; damaged: DraftId[] }> {
  const { letters, damaged } = await listLetters(open);
  const isOfClaim = (place: LetterPlace | undefined) => place?.profile === profile && place.course === course;
  return {
    letters: letters.filter(isOfClaim),
    damaged: damaged.flatMap(({ id }) => {
      const place = placeIn(id);
      return place && isOfClaim(place) ? [place.draft] : [];
    }),
  };
}

/**
 * Keeps a letter. `over` is the text it replaces as its writer knows it, '' for none: another window may have changed it
 * since. Throws UserError 'letter-too-long', 'letter-changed' or 'not-saved'.
 */
export async function saveLetter(open: OpenVault, letter: StoredLetter, over: string): Promise<void> {
  if (letter.text.length > LETTER_LENGTH) {
    throw new UserError('letter-too-long', 'This letter is too long to be kept; shorten it to ten pages or less.');
  }
  const stored = await readLetter(open, letterId(letter));
  if (stored && stored.text !== over && stored.text !== letter.text) {
    throw new UserError(
      'letter-changed',
      'This letter was changed in another window, so yours was not saved over it: copy what you wrote and reload this page.',
    );
  }
  await open.commit({ put: [letterEntry(letter)] });
}

/** Forgets what she changed. Throws UserError 'not-saved'. */
export const removeLetter = (open: OpenVault, place: LetterPlace): Promise<void> =>
  open.commit({ remove: [letterId(place)] });

/**
 * What a backup's letters become in this vault. `profiles` are ids that had to change. A letter that she has here stays;
 * one whose profile is in neither place is left out.
 */
export async function mergedLetters(
  open: OpenVault,
  letters: readonly StoredLetter[],
  profiles: ReadonlyMap<string, string>,
  isHere: (profile: string) => boolean,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const letter of letters) {
    const placed = { ...letter, profile: profiles.get(letter.profile) ?? letter.profile };
    if (isHere(placed.profile) && !(await readLetter(open, letterId(placed)))) entries.push(letterEntry(placed));
  }
  return entries;
}
