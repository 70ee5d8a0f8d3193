import { checkAgainst } from '../profile/problems';
import { type Profile, type SessionItem, sessionItemSchema } from '../profile/schema';
import { sameText } from './folded';
import type { DraftLine } from './types';

/** The charge a line makes once nothing of it is missing or wrong; undefined until then. */
export function itemOf({ date, kind, units, chargeCents, billedCode, modifiers }: DraftLine): SessionItem | undefined {
  const item = { date, kind, units, chargeCents, billedCode, modifiers };
  return checkAgainst(sessionItemSchema, item).value;
}

/** A table of her own seldom says the code that the bill does. */
const isSameCode = (one: string, other: string) => one === '' || other === '' || sameText(one, other);

/**
 * Whether the course has this charge already: the same day and amount, and no other code. A second such line in the file
 * is another.
 */
export const isInCourse = (items: readonly SessionItem[], line: DraftLine): boolean =>
  items.some(
    (item) =>
      item.date === line.date && item.chargeCents === line.chargeCents && isSameCode(item.billedCode, line.billedCode),
  );

/** Whether a line is ticked before she has looked: it is whole, and nothing of it was guessed. */
export const lineStartsTicked = (line: DraftLine): boolean => !line.unsure && itemOf(line) !== undefined;

/** The profile with these charges behind those of one course; the one given stays as it is. Lines that are not whole stay out. */
export function withLines(profile: Profile, course: number, lines: readonly DraftLine[]): Profile {
  const more = lines.flatMap((line) => itemOf(line) ?? []);
  if (more.length === 0) return profile;
  return {
    ...profile,
    courses: profile.courses.map((one, at) => (at === course ? { ...one, items: [...one.items, ...more] } : one)),
  };
}
