import { buildClaim } from '../../../lib/claim/build';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Course, Profile } from '../../../lib/profile/schema';

export const TODAY = '2026-11-21';

/** The claim of a sample after one change. */
export function claimWith(
  change: (profile: Profile, course: Course) => unknown,
  name: keyof typeof SAMPLES = 'paxman-hub-2026',
  today = TODAY,
  language: 'en' | 'es' = 'en',
) {
  const profile = structuredClone(SAMPLES[name]);
  const course = profile.courses[0]!;
  change(profile, course);
  return buildClaim(profile, course.id, today, language);
}

/** Diagnoses without words. */
export const codes = (...list: string[]) => list.map((code) => ({ code, description: '' }));
