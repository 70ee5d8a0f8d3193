/** A text to compare names by: without accents, capitals and punctuation. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two texts are the same but for accents, capitals, spaces and punctuation: XEH-883 and xeh 883. */
export const sameText = (one: string, other: string): boolean =>
  folded(one).replaceAll(' ', '') === folded(other).replaceAll(' ', '');
