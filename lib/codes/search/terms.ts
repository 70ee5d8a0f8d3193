/** Words that nearly every title has or no title needs: they only stand in the way of the others. */
const STOP = new Set(
  (
    'of the in on at and or my a an is i have had with for to by it that de del la las el los en y con un una mi por ' +
    'cancer canser cancr malignant neoplasm tumor tumour carcinoma adenocarcinoma maligno diagnosi code ' +
    'icd cm stage grade quadrant cuadrante side lado'
  ).split(' '),
);

/** Lower case without accents, as the index and a question are both read. */
export const plainLetters = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** "bones" and "bone", "senos" and "seno" are one word. */
const singular = (term: string) => (term.length > 4 && /[^s]s$/.test(term) ? term.slice(0, -1) : term);

/** The words of a text that say something, in the singular; "b-cell" is two, "non-Hodgkin" one: it is another disease. */
export const termsOf = (text: string): string[] =>
  plainLetters(text)
    .replace(/\bnon?[\s-]+hodgkin/g, 'nhl')
    .split(/[^\p{L}\p{N}]+/u)
    .map(singular)
    .filter((term) => term !== '' && !STOP.has(term));
