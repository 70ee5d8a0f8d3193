import type { Profile } from '../../lib/profile/schema';

const LABEL_MAX = 80; // characters, as the profile schema has it

/** A second profile with the same facts, under an id of its own and with `suffix` after its name. */
export function copyProfile(profile: Profile, suffix: string): Profile {
  const ending = ` (${suffix})`;
  return { ...profile, id: crypto.randomUUID(), label: profile.label.slice(0, LABEL_MAX - ending.length) + ending };
}
