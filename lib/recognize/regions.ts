import type { Field } from '../pipeline';
import type { Candidate } from './attribute';
import { plainWords } from './words';

const COUNTRIES = /^(?:united states|canada|mexico|germany|france|japan|brazil|india|china|australia)\b/;
const MANY_COUNTRIES = 4;

const MANY_STATES = 20;

/** "Place" over a list of the states asks where in the country, and for no kind of place. */
export function placeOfStates({ options }: Field, best: Map<string, Candidate>): void {
  if (options.length < MANY_STATES || !best.has('line.placeOfService')) return;
  const codes = new Set(options.flatMap(({ text, value }) => [text.trim(), value.trim()]));
  if (['CA', 'NY', 'TX', 'WI'].every((code) => codes.has(code))) best.delete('line.placeOfService');
}

/** A "region" chosen from a list of countries is a country. */
export function regionOfCountries({ options }: Field, best: Map<string, Candidate>): void {
  const region = best.get('@address.state');
  if (!region || !/\bregion\b/.test(region.phrase.words)) return;
  if (options.filter(({ text }) => COUNTRIES.test(plainWords(text))).length < MANY_COUNTRIES) return;
  best.delete('@address.state');
  const score = Math.max(region.score, best.get('@address.country')?.score ?? 0);
  best.set('@address.country', { ...region, means: '@address.country', score });
}
