import type { Phrase } from './evidence';
import { words } from './words';

/** "If yes, ...": a box that only matters for one answer of the question before it. */
export const isFollowUp = (phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (phrase) =>
      phrase.from !== 'name' &&
      /^(?:only )?(?:if (?:yes|y|so|applicable|you do|there is)|en caso afirmativo|(?:si|de ser) (?:es )?asi|si contesto (?:que )?si)\b/.test(
        words(phrase.raw),
      ),
  );
