import type { Field } from '../pipeline';
import type { Candidate } from './attribute';
import type { Phrase } from './evidence';
import { COMPOSITIONS, TOPICS, type Topic } from './rules/lexicon';
import { contentWords } from './words';

const STRENGTH = 0.78;
const SPOKEN = new Set<Phrase['from']>([
  'label',
  'aria',
  'host',
  'left',
  'above',
  'below',
  'column-header',
  'placeholder',
]);

/**
 * What a label that no rule knows as a whole says word by word ("Treatment start", "Service given"); every word of it has
 * to speak of something known. Undefined when one does not, or when they say nothing together.
 */
export function composed(field: Field, phrases: readonly Phrase[]): Candidate | undefined {
  for (const phrase of phrases) {
    if (!SPOKEN.has(phrase.from)) continue;
    const topics = contentWords(phrase.words, TOPICS).map((word) => TOPICS.get(word));
    if (topics.length < 2 || topics.includes(undefined)) continue;
    const said = new Set(topics as Topic[]);
    const fitting = COMPOSITIONS.find(
      ({ all, also, only }) =>
        only.includes(field.control) &&
        all.every((topic) => said.has(topic)) &&
        [...said].every((topic) => all.includes(topic) || also.includes(topic)),
    );
    if (fitting) return { means: fitting.means, score: phrase.weight * STRENGTH, phrase };
  }
  return undefined;
}
