import { all } from '../all';

const CONTROL =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=radio],[role=checkbox],[contenteditable=true]';

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The controls of a box that a person sees, shadow trees of what stands in it included. */
export const seenControls = (box: ParentNode): HTMLElement[] => [
  ...all(box, CONTROL).filter(isSeen),
  ...all(box, '*').flatMap(({ shadowRoot }) => (shadowRoot ? seenControls(shadowRoot) : [])),
];

export const seenButtons = (box: ParentNode): HTMLElement[] => [
  ...all(box, 'button,[role=button],[type=button],[type=submit],a').filter(isSeen),
  ...all(box, '*').flatMap(({ shadowRoot }) => (shadowRoot ? seenButtons(shadowRoot) : [])),
];

/** Around each of them, the boxes from the smallest that holds all to the largest that holds no other control. */
export function ownBoxes(elements: readonly HTMLElement[], beside: Element | undefined): Element[] {
  const own = new Set<Element>(elements);
  const boxes: Element[] = [];
  for (let box = parentOf(elements[0]!); box && box !== document.body; box = parentOf(box)) {
    const around = box;
    if (beside && holds(around, beside)) break;
    const isForeign = (control: Element) =>
      !own.has(control) && !elements.some((element) => holds(element, control) || holds(control, element));
    if (seenControls(around).some(isForeign)) break;
    if (elements.every((element) => holds(around, element))) boxes.push(around);
  }
  return boxes;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function holds(box: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node === box) return true;
  return false;
}
