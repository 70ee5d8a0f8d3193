/** Words that nearly every title has or no title needs: they only stand in the way of the others. */
const STOP = new Set(
  (
    'of the in on at and or my a an is i have had with for to by it that de del la las el los en y con un una mi por ' +
    'cancer cancers malignant neoplasm neoplasms tumor tumors tumour carcinoma adenocarcinoma maligno diagnosis code ' +
    'icd cm stage grade quadrant cuadrante side lado'
  ).split(' '),
);

/** Lower case without accents, as the index and a question are both read. */
export const plainLetters = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text that say something; "b-cell" is two. */
export const termsOf = (text: string): string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '' && !STOP.has(term));
