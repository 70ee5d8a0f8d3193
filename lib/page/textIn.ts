import { tidy } from './readerParts';

/**
 * The text of a node as a person reads it, with what its custom elements draw in shadow trees, and without signs that are
 * only drawn (an arrow, a tick); '' when there is none.
 */
export const textIn = (node: Node | null | undefined): string => tidy(node && (wholeText(node) || node.textContent));

/** The same with its pieces kept apart, where one stands beside the other: a code, and what it means. */
export const textApart = (node: Node): string => tidy(wholeText(node, ' '));

/** The same uncut, with `between` its pieces. */
export function wholeText(node: Node, between = ''): string {
  if (node.nodeType === 3) return node.textContent!;
  if (node instanceof Element && node.matches('[aria-hidden=true],script,style')) return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = slotted.length > 0 ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
  return [...inside].map((one) => wholeText(one, between)).join(between);
}
