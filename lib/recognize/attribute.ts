import type { Field } from '../pipeline';
import { ENTITY_WORDS, entityOf } from './entity';
import type { Phrase } from './evidence';
import { CLAIM_RULES } from './rules/claim';
import { COVERAGE_RULES } from './rules/coverage';
import { PARTY_RULES } from './rules/party';
import type { Rule } from './rules/rule';
import { leftovers } from './words';

export interface Candidate {
  means: string;
  score: number; // 0..1
  phrase: Phrase;
}

export const RULES: readonly Rule[] = [...PARTY_RULES, ...COVERAGE_RULES, ...CLAIM_RULES];

const PER_WORD = 0.11; // what each unexplained word takes away
const PER_WORD_SURE = 0.03;
const AGREEMENT = 0.04;

/**
 * What a field may mean, best first: every rule against every phrase, weighed by where the phrase stands and by how much
 * of it the rule explains. A name attribute that agrees with the label adds a little; one that disagrees is outvoted.
 */
export function candidatesFor(field: Field, phrases: readonly Phrase[]): Candidate[] {
  const best = new Map<string, Candidate>();
  const sources = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    for (const rule of RULES) {
      if (rule.only && !rule.only.includes(field.control)) continue;
      const match = rule.words.exec(phrase.words);
      if (!match || match[0].trim() === '' || rule.unless?.test(phrase.words)) continue;
      const unexplained = leftovers(phrase.words, match, ENTITY_WORDS);
      const penalty = Math.min(0.6, unexplained * (rule.sure ? PER_WORD_SURE : PER_WORD));
      // of two rules that fit, the one that reads more of the label is the better reading
      const reading = Math.min(0.03, match[0].trim().length / 1000);
      const score = phrase.weight * ((rule.strength ?? 0.9) - penalty) + reading;
      const from = sources.get(rule.means) ?? new Set();
      from.add(phrase.from === 'name' ? 'name' : 'label');
      sources.set(rule.means, from);
      const known = best.get(rule.means);
      if (!known || known.score < score) best.set(rule.means, { means: rule.means, score, phrase });
    }
  }
  for (const candidate of best.values()) {
    if ((sources.get(candidate.means)?.size ?? 0) > 1) candidate.score = Math.min(0.99, candidate.score + AGREEMENT);
  }
  const spoken = [...best.values()].some((candidate) => candidate.phrase.from !== 'name' && candidate.score >= 0.5);
  for (const candidate of best.values()) {
    // names lie more often than labels: what only the name says gives way to what a person can read
    if (spoken && candidate.phrase.from === 'name') candidate.score *= 0.75;
  }
  if (best.size === 0) addBareParty(field, phrases, best);
  const token = fromAutocomplete(field);
  if (token) {
    const known = best.get(token);
    if (known) known.score = Math.min(0.99, known.score + AGREEMENT);
    else if (best.size === 0) {
      best.set(token, {
        means: token,
        score: 0.7,
        phrase: { words: field.autocomplete, raw: field.autocomplete, weight: 0.7, from: 'autocomplete' },
      });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const BARE = new Set(['physician', 'facility', 'seller', 'patient', 'subscriber', 'payer']);

/** A text box labelled with nothing but a party ("Ordering physician") asks for its name. */
function addBareParty(field: Field, phrases: readonly Phrase[], best: Map<string, Candidate>): void {
  if (field.control !== 'text' && field.control !== 'combobox') return;
  for (const phrase of phrases) {
    if (['name', 'hint', 'section', 'title'].includes(phrase.from)) continue;
    const reading = entityOf(phrase.words);
    if (!reading || reading.weak || !BARE.has(reading.entity)) continue;
    const rest = phrase.words
      .replace(ENTITY_WORDS, ' ')
      .replace(/\b(?:the|of|or|and|name|a|an|services?|care|treatment|it|you|your)\b/g, ' ');
    if (rest.trim() !== '') continue;
    best.set('@name.full', { means: '@name.full', score: phrase.weight * 0.85, phrase });
    return;
  }
}

/** WHATWG autofill field names; on claim forms often wrong about whose they are, so only evidence for the attribute. */
const AUTOCOMPLETE: Record<string, string> = {
  'given-name': '@name.first',
  'additional-name': '@name.middle',
  'family-name': '@name.last',
  'honorific-suffix': '@name.suffix',
  name: '@name.full',
  organization: '@organization',
  'street-address': '@address.line1',
  'address-line1': '@address.line1',
  'address-line2': '@address.line2',
  'address-level2': '@address.city',
  'address-level1': '@address.state',
  'postal-code': '@address.zip',
  country: '@address.country',
  'country-name': '@address.country',
  bday: '@birthDate',
  sex: '@sex',
  tel: '@phone',
  'tel-national': '@phone',
  email: '@email',
};

function fromAutocomplete(field: Field): string | undefined {
  const token = field.autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';
  return AUTOCOMPLETE[token];
}
