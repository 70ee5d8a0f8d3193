import MiniSearch from 'minisearch';
import { icdTable } from '../icdTable';
import { searchWords } from './plainName';
import { termsOf } from './terms';
import { weight } from './weight';

/** What of a pasted text is read, in words: more than the longest title has. */
const MOST_TERMS = 20;
/** Terms whose codes are kept: while she types, only the last term of a question is new. */
const MOST_KEPT = 300;

interface Built {
  index: MiniSearch;
  weights: ReadonlyMap<string, number>;
  titles: ReadonlyMap<string, string>; // billable code -> the terms of its title, as `together` writes them
  remission: ReadonlySet<string>; // codes that say "in remission"; "not having achieved remission" has the word too
}

const together = (terms: readonly string[]) => [...new Set(terms)].sort().join(' ');

let built: Built | undefined;
const kept = new Map<string, ReadonlyMap<string, number>>();

/** Builds the index over all editions when it is not there yet: about a tenth of a second, once. */
export function prepareSearch(): Built {
  if (built) return built;
  const index = new MiniSearch({
    fields: ['title', 'words'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length > 2, bm25: { k: 0.5, b: 0, d: 0.5 } }, // long titles are no worse
  });
  const weights = new Map<string, number>();
  const titles = new Map<string, string>();
  const remission = new Set<string>();
  for (const [code, versions] of icdTable()) {
    const title = [...new Set(versions.map(({ description }) => description))].join(' ');
    if (/\bin remission/.test(title)) remission.add(code);
    const { billable, description } = versions.at(-1)!;
    weights.set(code, weight(code, title, billable));
    if (billable) titles.set(code, together(termsOf(description)));
    index.add({ id: code, title, words: searchWords(code, title) });
  }
  built = { index, weights, titles, remission };
  return built;
}

/**
 * How many slips are let pass, one try after the other until something is found: none in short words and numbers, nor in
 * a word that some title has ("situ" is no slip for "site"); two when one gives nothing, as in "ovray".
 */
const slipsOf = (term: string): number[] => {
  if (term.length < 4 || /\d/.test(term)) return [0];
  if (term.length < 5) return [0, 1];
  return term.length < 8 ? [0, 1, 2] : [0, 2];
};

/** Every code one term fits, with how well. */
function codesOfTerm(term: string): ReadonlyMap<string, number> {
  const known = kept.get(term);
  if (known) return known;
  const { index } = prepareSearch();
  const codes = new Map<string, number>();
  for (const fuzzy of slipsOf(term)) {
    for (const { id, score } of index.search(term, { fuzzy })) codes.set(id, score);
    if (codes.size > 0) break;
  }
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(term, codes);
  return codes;
}

/**
 * Codes by words, best first: those that have every word that any title has; without such a code, those that have most.
 * @param allowed which codes may be given at all
 */
export function codesByWords(text: string, allowed: (code: string) => boolean): string[] {
  const terms = [...new Set(termsOf(text))].slice(0, MOST_TERMS);
  const { weights, titles, remission } = prepareSearch();
  const wantsRemission =
    terms.some((term) => term.startsWith('remis')) && !terms.some((term) => /^(not|no|sin)$/.test(term));
  const sums = new Map<string, { fitting: number; score: number }>();
  for (const term of terms) {
    for (const [code, score] of codesOfTerm(term)) {
      const sum = sums.get(code);
      if (sum) {
        sum.fitting += 1;
        sum.score += score;
      } else if (allowed(code)) sums.set(code, { fitting: 1, score });
    }
  }
  let most = 0;
  for (const { fitting } of sums.values()) most = Math.max(most, fitting);
  const asked = together(terms);
  const ranked: [code: string, rank: number][] = [];
  for (const [code, { fitting, score }] of sums) {
    if (fitting < most) continue;
    const asWanted = wantsRemission && most > 1 && remission.has(code) ? 2 : 1;
    ranked.push([code, score * (weights.get(code) ?? 1) * asWanted * (titles.get(code) === asked ? 3 : 1)]);
  }
  return ranked.sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
