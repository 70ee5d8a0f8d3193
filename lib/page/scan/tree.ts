import { all } from '../all';

/** Helpers over the flattened tree: shadow hosts are parents of what stands in their shadow. */

export const parentAcross = (node: Node): Element | null =>
  (node as Element).assignedSlot ?? node.parentElement ?? hostOf(node.parentNode);

/** The element whose shadow tree a node is the root of; null for any other node. (Forms named "host" are a document's `host`.) */
export const hostOf = (root: Node | null): Element | null =>
  root?.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;

/** The element whose shadow tree a node stands in; null for what stands in none. */
export const hostAround = (node: Node): Element | null => hostOf(node.getRootNode());

export function containsAcross(ancestor: Element, node: Node): boolean {
  for (let inside: Node | null = node; inside; inside = hostAround(inside)) {
    if (ancestor.contains(inside)) return true;
  }
  return false;
}

/** Every kind of control in a box, native or by role. */
export const controlsIn = (box: ParentNode): Element[] =>
  all(box, 'input:not([type=hidden]),select,textarea,[role=combobox],[role=radio],[role=checkbox],[role=spinbutton]');
