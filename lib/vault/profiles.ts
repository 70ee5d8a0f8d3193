import { UserError } from '../errors';
import { migrateProfile } from '../profile/migrate';
import type { Profile } from '../profile/schema';
import { guideId } from './guide';
import type { Contents } from './head';
import { letterIds } from './letters';
import { draftRecord } from './profileDrafts';
import type { Entry } from './store';
import type { OpenVault } from './vault';

const KIND = 'profile';
const LABEL_MAX = 80; // of profileSchema

/** The name of a profile that has none; who shows it says it in her language. */
export const UNNAMED = 'Unnamed profile';

/** What a list shows for a profile she gave no name. */
export const labelOf = ({ label, patient: { name } }: Profile) =>
  label || name.full || `${name.first} ${name.last}`.trim() || UNNAMED;

/** A profile as a record of the vault. */
export const profileEntry = (profile: Profile): Entry => ({
  id: profile.id,
  kind: KIND,
  label: labelOf(profile),
  value: profile,
});

/** The profiles by name, in the order they were added; also those that are damaged. */
export const listProfiles = (contents: Contents): { id: string; label: string }[] =>
  contents.records.filter(({ kind }) => kind === KIND).map(({ id, label }) => ({ id, label }));

/** Throws UserError 'record-missing', 'record-damaged', or what `migrateProfile` throws. */
export const readProfile = async (open: OpenVault, id: string): Promise<Profile> => migrateProfile(await open.read(id));

/** The profile and course she works with. Throws UserError 'no-profile' when there is none yet. */
export async function readActive(open: OpenVault): Promise<{ profile: Profile; courseId: string }> {
  const { activeProfile, activeCourse } = open.contents;
  if (!listProfiles(open.contents).some(({ id }) => id === activeProfile)) {
    throw new UserError('no-profile', 'Add your claim profile first.');
  }
  const profile = await readProfile(open, activeProfile);
  return { profile, courseId: courseIn(profile, activeCourse) };
}

const courseIn = (profile: Profile, wanted: string): string =>
  profile.courses.some(({ id }) => id === wanted) ? wanted : profile.courses[0]!.id;

/**
 * Adds the profile or replaces the one with its id; letters of a course that it has no more go with the course. The first
 * one becomes the active one.
 */
export async function saveProfile(open: OpenVault, given: Profile): Promise<void> {
  const profile = { ...given, id: given.id || crypto.randomUUID() };
  const { activeProfile, activeCourse } = open.contents;
  const isActive = activeProfile === '' || activeProfile === profile.id;
  await open.commit({
    put: [profileEntry(profile)],
    remove: [
      draftRecord(profile.id), // what was typed is saved, or given up, with it
      ...letterIds(
        open.contents,
        (letter) => letter.profile === profile.id && !profile.courses.some((course) => course.id === letter.course),
      ),
    ],
    ...(isActive ? { active: { profile: profile.id, course: courseIn(profile, activeCourse) } } : {}),
  });
}

/** Adds a profile from a file and makes it the active one. One she already has under the same id is never replaced. */
export async function importProfile(open: OpenVault, given: Profile): Promise<void> {
  const kept = await besideOthers(open, { ...given, id: given.id || crypto.randomUUID() }, '2');
  const active = { profile: kept.profile.id, course: kept.profile.courses[0]!.id };
  await open.commit({ put: kept.isNew ? [profileEntry(kept.profile)] : [], active });
}

/**
 * The profile as it can be added without replacing another: under its own id when that is free or holds only damaged
 * data, else under a new id with a note in its name. When she has the same already, that one, and it is not new.
 */
export async function besideOthers(
  open: OpenVault,
  profile: Profile,
  note: string,
): Promise<{ profile: Profile; isNew: boolean }> {
  let isTaken = false;
  for (const { id } of listProfiles(open.contents)) {
    const mine = await readProfile(open, id).catch(() => undefined);
    if (mine && facts(mine) === facts(profile)) return { profile: mine, isNew: false };
    isTaken ||= id === profile.id && mine !== undefined;
  }
  if (!isTaken) return { profile, isNew: true };
  const label = `${labelOf(profile).slice(0, LABEL_MAX - note.length - 3)} (${note})`;
  return { profile: { ...profile, id: crypto.randomUUID(), label }, isNew: true };
}

/** Everything but id and name, to compare; parsing has put the fields into the schema's order. */
const facts = (profile: Profile) => JSON.stringify({ ...profile, id: '', label: '' });

/** Removes a profile and its letters; when it was the active one, the first of the others becomes active. */
export async function removeProfile(open: OpenVault, id: string): Promise<void> {
  const active = { profile: open.contents.activeProfile, course: open.contents.activeCourse };
  if (active.profile === id) {
    active.profile = listProfiles(open.contents).find((other) => other.id !== id)?.id ?? '';
    active.course = '';
  }
  const letters = letterIds(open.contents, ({ profile }) => profile === id);
  await open.commit({ remove: [id, guideId(id), draftRecord(id), ...letters], active });
}

/** Throws UserError 'no-such-course', or what `readProfile` throws. */
export async function activateProfile(open: OpenVault, id: string, course: string): Promise<void> {
  const profile = await readProfile(open, id);
  if (course !== '' && !profile.courses.some((candidate) => candidate.id === course)) {
    throw new UserError('no-such-course', 'This treatment course is not in the profile any more.');
  }
  await open.commit({ active: { profile: id, course: courseIn(profile, course) } });
}
