import { emptyCourse } from '../profile/empty';
import type { Course, Profile } from '../profile/schema';
import type { Row } from './diff';

const isUntouched = (course: Course) => JSON.stringify(course) === JSON.stringify(emptyCourse(course.id));

/** A profile into which whole courses came: without the empty one it started with, and with an id of its own for each. */
export function withoutEmptyCourse(profile: Profile, rows: readonly Row[]): Profile {
  if (!rows.some(({ path }) => path === 'courses')) return profile;
  const ids = new Set<string>();
  const courses = profile.courses
    .filter((course) => !isUntouched(course))
    .map((course) => {
      const id = ids.has(course.id) ? crypto.randomUUID() : course.id;
      ids.add(id);
      return { ...course, id };
    });
  return courses.length > 0 ? { ...profile, courses } : profile;
}
