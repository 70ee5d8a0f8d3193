import { parentAcross } from './readerParts';
import { textIn } from './textIn';

export const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Words by which a dialog of its own is told that a choice is made. None of them sends anything. */
const MADE = /^(?:ok|okay|done|set|apply|confirm|aceptar|listo|hecho|aplicar|confirmar)$/i;

/** Everything drawn inside an element, in the order of the flattened tree: shadow trees with what stands in their slots. */
export function drawnIn(element: Element): HTMLElement[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const inside = slotted.length > 0 ? slotted : (element.shadowRoot ?? element).children;
  return [...inside].flatMap((child) => [child as HTMLElement, ...drawnIn(child)]);
}

/** The nearest dialog around an element, also one whose slot it stands in. */
export function dialogAround(element: Element): HTMLElement | undefined {
  for (let node: Element | null = element; node; node = parentAcross(node)) {
    if (node.matches(DIALOG)) return node as HTMLElement;
  }
  return undefined;
}

/** Whether an element is a button, native, ARIA or a component's own. */
export const isButton = (element: HTMLElement): boolean =>
  element.matches('button,[role=button]') || element.localName.endsWith('-button');

/** The button of a dialog that takes the choice which was made in it. */
export const confirmIn = (dialog: HTMLElement): HTMLElement | undefined =>
  drawnIn(dialog).find((one) => isButton(one) && MADE.test(textIn(one)) && one.checkVisibility());
