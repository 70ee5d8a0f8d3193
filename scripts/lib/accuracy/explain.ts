import type { Field } from '../../../lib/pipeline.ts';
import { candidatesFor } from '../../../lib/recognize/attribute.ts';
import { phrasesOf } from '../../../lib/recognize/evidence.ts';

/** What the page says about a field and what each of it speaks for. */
export function explain(field: Field): string {
  const { at, labels, sections, cluster, grid, maxLength, options } = field;
  const phrases = phrasesOf(field);
  return [
    JSON.stringify({ at, labels, sections, cluster, grid, maxLength, options: options.slice(0, 6) }),
    ...phrases.map(({ words, weight, from }) => `   ${weight.toFixed(2)} ${from}: ${words}`),
    ...candidatesFor(field, phrases)
      .slice(0, 5)
      .map(({ means, score, phrase }) => `   -> ${means} ${score.toFixed(2)} by "${phrase.words}"`),
  ].join('\n');
}
