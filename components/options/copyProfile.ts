import type { Profile } from '../../lib/profile/schema';
import { unsentCopy } from '../../lib/profile/unsentCopy';

const LABEL_MAX = 80; // characters, as the profile schema has it

/**
 * A second profile with the same facts, under an id of its own and with `suffix` after its name. Of its claims nothing has
 * happened yet: no status, log or denial comes along.
 */
export function copyProfile(profile: Profile, suffix: string): Profile {
  const ending = ` (${suffix})`;
  const label = profile.label.slice(0, LABEL_MAX - ending.length) + ending;
  const courses = profile.courses.map((course) => ({ ...unsentCopy(course, course.id), label: course.label }));
  return { ...profile, id: crypto.randomUUID(), label, courses };
}
