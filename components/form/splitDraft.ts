import { getIn, setIn } from '../../lib/profile/paths';
import { checkAgainst, type FieldProblem } from '../../lib/profile/problems';
import { type Profile, profileSchema } from '../../lib/profile/schema';

/** Something she typed that cannot be stored in the profile as it stands; `value` is JSON. */
export interface Loose {
  path: string;
  value: unknown;
}

/** A row whose entries belong together is kept or left as part of its whole list, so that no value moves to another row. */
const unitOf = ({ path }: FieldProblem): string => /^(?:courses\[\d+\]\.)?[^[]*/.exec(path)![0];

/**
 * A draft as it can be stored right now: `profile` is valid, with what was stored before in every place that holds
 * something unfinished; `loose` is what she typed there. Together they are the draft again (`withLoose`).
 * @param stored the valid profile that the draft started from, with the same courses
 */
export function splitDraft(draft: Profile, stored: Profile): { profile: Profile; loose: Loose[] } {
  const { value, problems } = checkAgainst(profileSchema, draft);
  if (value) return { profile: value, loose: [] };
  const units = [...new Set(problems.map(unitOf))];
  const mended = units.reduce((profile, path) => setIn(profile, path, getIn(stored, path)), draft);
  return {
    profile: profileSchema.parse(mended),
    loose: units.map((path) => ({ path, value: getIn(draft, path) })),
  };
}

/** The stored profile with what she had typed and not finished. */
export const withLoose = (profile: Profile, loose: readonly Loose[]): Profile =>
  loose.reduce((draft, { path, value }) => setIn(draft, path, value), profile);
