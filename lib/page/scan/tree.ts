/** Helpers over the flattened tree: shadow hosts are parents of what stands in their shadow. */

export function parentAcross(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

export function containsAcross(ancestor: Element, node: Node): boolean {
  if (ancestor.contains(node)) return true;
  let root = node.getRootNode();
  while (root instanceof ShadowRoot) {
    if (ancestor === root.host || ancestor.contains(root.host)) return true;
    root = root.host.getRootNode();
  }
  return false;
}

/** Every kind of control, native or by role, for counting what stands in a box. */
export const ANY_CONTROL =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=radio],[role=checkbox],[role=spinbutton]';
