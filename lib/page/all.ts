/** The elements a selector finds in a node as the page draws it: with shadow trees, and what stands in their slots. */
export function allDrawn(root: Element, selector: string): HTMLElement[] {
  const slotted = (root as HTMLSlotElement).assignedElements?.() ?? [];
  const inside = slotted.length > 0 ? slotted : (root.shadowRoot ?? root).children;
  return [...inside].flatMap((one) => [
    ...(one.matches(selector) ? [one as HTMLElement] : []),
    ...allDrawn(one, selector),
  ]);
}

/** The elements a selector finds under a root, in document order. */
export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
