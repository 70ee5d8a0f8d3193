/** Helpers over the flattened tree: shadow hosts are parents of what stands in their shadow. */

export const parentAcross = (node: Node): Element | null =>
  (node as Element).assignedSlot ?? node.parentElement ?? hostOf(node.parentNode);

/** The element whose shadow tree a node is the root of; null for any other node. (Forms named "host" are a document's `host`.) */
export const hostOf = (root: Node | null): Element | null =>
  root?.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;

export function containsAcross(ancestor: Element, node: Node): boolean {
  for (let inside: Node | null = node; inside; inside = hostOf(inside.getRootNode())) {
    if (ancestor.contains(inside)) return true;
  }
  return false;
}

/**
 * Every kind of control, native or by role, for counting what stands in a box. Put together when it runs: bundlers would
 * write a plain text out at every use.
 */
export const ANY_CONTROL = [
  'input:not([type=hidden]),select,textarea',
  ...['combobox', 'radio', 'checkbox', 'spinbutton'].map((role) => `[role=${role}]`),
].join();
