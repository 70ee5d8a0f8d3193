import type { TextRun } from './runs';

/** The texts read from a control or shadow host, or the begin of the body, to the next, or to its end. */
export interface Gap {
  to: Element | undefined;
  runs: TextRun[];
}

/** What is found in the whole document, in its order; what is gone may be among it. */
export interface Found {
  /** All that may be a control or a button. */
  controls: Element[];
  /** All that may be a shadow host, in no order. */
  hosts: Element[];
  /** The share of the texts that is read. */
  share: number;
}

/** What holds of a document that may have been looked at before. */
export interface Known extends Found {
  /** In document order, by the control or host (or body) they begin with. */
  gaps: Map<Element, Gap>;
}

/** The function of `memory.ts`, which comes with the script that looks at fields. */
const scope = globalThis as { coolclaimRecall?: (root: Document, find: () => Found) => Known };

/** What is known of a document: remembered, or found now. */
export const recalled: NonNullable<(typeof scope)['coolclaimRecall']> = (root, find) =>
  scope.coolclaimRecall?.(root, find) ?? { ...find(), gaps: new Map() };

/** Has `recall` asked at every look from now on. */
export function recallWith(recall: typeof recalled): void {
  scope.coolclaimRecall = recall;
}
