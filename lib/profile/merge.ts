const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface WithId {
  id: string;
}
const haveIds = (list: readonly unknown[]): list is readonly WithId[] =>
  list.length > 0 && list.every((one) => isFields(one) && typeof one.id === 'string');

/** Treatments, each known by its id: none is lost, and what was removed on one side and not changed on the other is gone. */
function mergeById(edited: readonly WithId[], base: readonly WithId[], stored: readonly WithId[]): WithId[] {
  const find = (list: readonly WithId[], id: string) => list.find((one) => one.id === id);
  const mine = edited.flatMap((one) => {
    const before = find(base, one.id);
    const now = find(stored, one.id);
    if (before && now) return mergeEdits(one, before, now);
    return before && same(one, before) ? [] : one;
  });
  const arrived = stored.filter(({ id }) => !find(base, id) && !find(edited, id));
  const all = [...mine, ...arrived];
  return all.length > 0 ? all : [...edited];
}

/** Entries without a name of their own: each is taken whole, so that halves of two of them never stand together. */
function mergeEntries(edited: readonly unknown[], base: readonly unknown[], stored: readonly unknown[]): unknown[] {
  const isNew = (entry: unknown) => ![...base, ...edited].some((known) => same(known, entry));
  if (edited.length >= base.length && stored.length >= base.length) {
    const kept = edited.map((entry, at) => (at < base.length && same(entry, base[at]) ? stored[at] : entry));
    return [...kept, ...stored.slice(base.length).filter(isNew)];
  }
  const isGone = (entry: unknown) => base.some((one) => same(one, entry)) && !stored.some((one) => same(one, entry));
  return [...edited.filter((entry) => !isGone(entry)), ...stored.filter(isNew)];
}

function mergeFields(edited: Fields, base: Fields, stored: Fields): Fields {
  const keys = [...new Set([...Object.keys(edited), ...Object.keys(stored)])];
  const merged = keys.map((key) => [key, mergeEdits(edited[key], base[key], stored[key])]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/**
 * What she edited in one place, over what was stored from another meanwhile (a second tab, the panel): what she did not
 * touch here is taken from what is stored now, and where both were changed hers here counts. Of lists no new entry is lost.
 * @param edited a profile or a part of one; may hold what no profile may
 * @param base what the editing started from
 * @param stored what is in the vault now
 */
export function mergeEdits<T>(edited: T, base: unknown, stored: unknown): T {
  if (same(edited, stored) || same(base, stored)) return edited;
  if (same(edited, base)) return stored as T;
  if (Array.isArray(edited) && Array.isArray(base) && Array.isArray(stored)) {
    const merge = [edited, base, stored].every(haveIds) ? mergeById : mergeEntries;
    return (merge as typeof mergeEntries)(edited, base, stored) as T;
  }
  if (isFields(edited) && isFields(base) && isFields(stored)) return mergeFields(edited, base, stored) as T;
  return edited;
}
