import { plainBox } from '../scan/box';
import type { Sight } from '../scan/visibility';
import type { Target } from '../targets';
import type { Veils } from './paint';
import { isRenamed, wordsAround } from './words';

/** How a control stood when the page was reviewed. */
interface Known {
  isHidden: boolean;
  isFaint: boolean;
  words: string[];
}

const known = new Map<string, Known>();
let root: Element | undefined;

/** What happened to a control since the review. */
export type Since = '' | 'hidden' | 'renamed';

function stateOf(target: Target, faces: readonly Element[], sight: Sight, veils: Veils): Known {
  const parts = target.members.length > 0 ? target.members : [target.element];
  const isHidden = (part: HTMLElement) =>
    sight.hiddenReason(part, plainBox(part), (part as HTMLInputElement).labels?.[0] ?? null) !== '';
  return {
    isHidden: parts.every(isHidden),
    isFaint: faces.every(veils.isFaint),
    words: wordsAround(target),
  };
}

/** Begins anew: she looks at the page that stands here now. */
export function beginReview(): void {
  known.clear();
  root = document.documentElement;
}

/** Keeps how a control stands, that what becomes of it can be told. */
export function remember(id: string, ...as: Parameters<typeof stateOf>): void {
  known.set(id, stateOf(...as));
}

/**
 * What happened to a control since it was remembered, be it another element by now. One that was hidden or faint then is
 * drawn by something else, which the reading of the page has found. A document that was written anew has none of its
 * controls.
 */
export function sinceReview(id: string, ...as: Parameters<typeof stateOf>): Since {
  if (root && document.documentElement !== root) return 'renamed';
  const before = known.get(id);
  const now = stateOf(...as);
  if (!before) {
    known.set(id, now);
    return '';
  }
  if ((now.isHidden && !before.isHidden) || (now.isFaint && !before.isFaint)) return 'hidden';
  return isRenamed(before.words, now.words) ? 'renamed' : '';
}
