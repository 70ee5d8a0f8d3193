import type { Course, Profile } from '../../lib/profile/schema';

const sameTicks = (a: Course | undefined, b: Course | undefined) =>
  JSON.stringify(a?.checklist) === JSON.stringify(b?.checklist);

/**
 * The profile to store when the checklist was ticked elsewhere (in the panel) while this one was being edited: ticks she
 * did not touch here are taken from what is stored now.
 * @param edited what she wants to save
 * @param baseline what the editing started from
 * @param stored what is in the vault now
 */
export function keepTicks(edited: Profile, baseline: Profile, stored: Profile): Profile {
  const find = (profile: Profile, id: string) => profile.courses.find((course) => course.id === id);
  const courses = edited.courses.map((course) => {
    const untouched = sameTicks(course, find(baseline, course.id));
    const now = find(stored, course.id);
    return untouched && now ? { ...course, checklist: now.checklist } : course;
  });
  return { ...edited, courses };
}
