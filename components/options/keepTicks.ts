import type { Course, Profile } from '../../lib/profile/schema';

/** What is written elsewhere too: the checklist by the panel, the others in a second tab of the options page. */
const SINGLE = ['checklist', 'claimNumber', 'denialDate', 'finalDenialDate'] as const;
const LISTS = ['changes', 'log'] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The edited entries, and behind them those that came to the stored ones meanwhile. */
function withArrived<T>(edited: readonly T[], baseline: readonly T[], stored: readonly T[]): T[] {
  const known = new Set([...baseline, ...edited].map((entry) => JSON.stringify(entry)));
  return [...edited, ...stored.filter((entry) => !known.has(JSON.stringify(entry)))];
}

function keepOf(edited: Course, baseline: Course, stored: Course): Course {
  const kept = { ...edited };
  const keep = <K extends keyof Course>(key: K, value: Course[K]) => {
    kept[key] = value;
  };
  for (const key of SINGLE) if (same(edited[key], baseline[key])) keep(key, stored[key]);
  for (const key of LISTS) {
    if (same(edited[key], baseline[key])) keep(key, stored[key]);
    else keep(key, withArrived<unknown>(edited[key], baseline[key], stored[key]) as Course[typeof key]);
  }
  return kept;
}

/**
 * The profile to store when ticks, the log or the status were changed elsewhere while this one was being edited: what she
 * did not touch here is taken from what is stored now, and of both lists of entries none is lost.
 * @param edited what she wants to save
 * @param baseline what the editing started from
 * @param stored what is in the vault now
 */
export function keepTicks(edited: Profile, baseline: Profile, stored: Profile): Profile {
  const find = (profile: Profile, id: string) => profile.courses.find((course) => course.id === id);
  const courses = edited.courses.map((course) => {
    const before = find(baseline, course.id);
    const now = find(stored, course.id);
    return before && now ? keepOf(course, before, now) : course;
  });
  return { ...edited, courses };
}
