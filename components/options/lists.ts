/** Lists of a draft are never changed in place: each of these gives a new one. */

export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

export const withCopyOf = <T>(list: readonly T[], index: number): T[] => [
  ...list.slice(0, index + 1),
  ...list.slice(index),
];

/** The same list with one element a place earlier or later; unchanged at the ends. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  const copy = [...list];
  const [element] = copy.splice(index, 1);
  if (element === undefined || to < 0 || to > copy.length) return [...list];
  copy.splice(to, 0, element);
  return copy;
}
