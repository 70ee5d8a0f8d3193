import { all } from '../all';

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** Whether `node` stands behind `before`, or in it. */
export const follows = (before: Node, node: Node): boolean => (before.compareDocumentPosition(node) & FOLLOWS) !== 0;

/**
 * All that selectors find in a tree, in document order; what two of them find may be there twice. Asked one at a time, as
 * browsers answer a plain selector many times faster than a list of them.
 */
export const inTree = (root: ParentNode, selectors: readonly string[]): HTMLElement[] =>
  selectors.map((selector) => all(root, selector)).reduce(merge);

/** Two lists in document order as one. */
export function merge<T extends Element>(some: T[], others: T[]): T[] {
  const merged: T[] = [];
  let taken = 0;
  for (const element of others) {
    while (taken < some.length && follows(some[taken]!, element)) merged.push(some[taken++]!);
    merged.push(element);
  }
  return merged.concat(some.slice(taken));
}
