import { all } from './all';
import { DIALOG, drawnIn } from './drawn';
import type { Choice } from './pick';
import { attribute } from './readerParts';
import { textIn } from './textIn';

/** One choice of an open list, and what is to be pressed for it. */
export interface Offered extends Choice {
  element: HTMLElement;
}

const OPTION = '[role=option],[role=radio]';
/** A list in a dialog that has opened over the page may be drawn as radio buttons. */
const LIST = `[role=listbox],:is(${DIALOG}) [role=radiogroup]`;

/** The options of a list; those of components that tell their role to the browser alone by their names. */
function optionsIn(list: HTMLElement): HTMLElement[] {
  const inside = drawnIn(list);
  const told = inside.filter((one) => one.matches(OPTION));
  return told.length > 0 ? told : inside.filter((one) => one.localName.endsWith('-option'));
}

/** The lists of a component that has its control in its own light tree. */
const listsAround = ({ parentElement }: HTMLElement): HTMLElement[] =>
  parentElement?.matches(':enabled') ? all(parentElement, '*').filter((one) => one.localName.endsWith('-listbox')) : [];

/** Whether an element is drawn at all, of whatever size. */
export const isDrawn = (element: Element | null | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true }) === true;

export const isSeen = (element: HTMLElement): boolean =>
  element.offsetWidth > 3 && element.offsetHeight > 3 && isDrawn(element);

/** Where the lists of a control may stand: in the document, or in the control's own tree. */
export const rootsOf = (control: HTMLElement): (Document | ShadowRoot)[] => [
  ...new Set([document, control.getRootNode() as ShadowRoot]),
];

/** Every listbox with options that is open, in the document, in the control's own tree and in the component around it. */
export const listboxesIn = (control: HTMLElement): HTMLElement[] =>
  [
    ...new Set([
      ...rootsOf(control).flatMap((root) => all(root, LIST)),
      ...listsAround(control),
      ...drawnIn(componentOf(control)).filter((one) => one.matches(LIST)),
    ]),
  ].filter((list) => optionsIn(list).some(isDrawn) && !list.contains(control));

/** The outermost custom element that a control is a part of; for one in the document's own tree the control itself. */
export function componentOf(control: HTMLElement): Element {
  let component: Element = control;
  for (let root = control.getRootNode(); root instanceof ShadowRoot; root = component.getRootNode())
    component = root.host;
  return component;
}

/**
 * The listbox a control has open: the one it names by aria-controls or aria-owns, in its own tree or, for libraries that
 * open it elsewhere, in the document; or the only one that was not there before.
 */
export function openListbox(control: HTMLElement, before: readonly HTMLElement[]): HTMLElement | undefined {
  const now = listboxesIn(control);
  const owner = control.closest('[aria-controls],[aria-owns]');
  const ids = owner ? `${attribute(owner, 'aria-controls')} ${attribute(owner, 'aria-owns')}`.split(' ') : [];
  const named = now.find((list) => ids.some((id) => id !== '' && list.closest(`#${CSS.escape(id)}`)));
  const fresh = now.filter((list) => !before.includes(list));
  return named ?? (fresh.length === 1 ? fresh[0] : undefined);
}

/**
 * What a person sees of a list: itself, or for one without size, which is there for screen readers only, the popup it
 * stands in.
 */
export function popupOf(list: HTMLElement, control: HTMLElement): HTMLElement {
  let popup = list;
  while (!isSeen(popup)) {
    const above = popup.parentElement;
    if (!above || above === document.body || above.contains(control)) return list;
    popup = above;
  }
  return popup;
}

/** The choices of an open list. Those of a list for screen readers only are the rows drawn beside it. */
export function offeredIn(list: HTMLElement, popup: HTMLElement): Offered[] {
  if (popup === list) return optionsIn(list).map(asOption);
  return rowsIn(popup).filter(({ element }) => !list.contains(element));
}

/** What a person sees in a popup as texts of their own, each as one that may be chosen. */
export const rowsIn = (popup: HTMLElement): Offered[] =>
  all(popup, '*')
    .filter((row) => (row.title !== '' || hasOwnText(row)) && isSeen(row))
    .map((row) => ({ ...asOption(row), text: row.title || textIn(row) }));

const asOption = (element: HTMLElement): Offered => ({
  element,
  value: attribute(element, 'data-value') || attribute(element, 'value'),
  text: textIn(element),
  disabled: element.closest('[aria-disabled=true]') !== null,
});

const hasOwnText = (element: HTMLElement): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');

/** Scrolls a list on by what it shows, for lists that draw only the rows in sight. @returns false at its end */
export function scrollOn(list: HTMLElement, popup: HTMLElement): boolean {
  const isCut = (one: HTMLElement) =>
    one.scrollHeight > one.clientHeight + 4 &&
    one.scrollTop + one.clientHeight < one.scrollHeight - 1 &&
    isSeen(one) &&
    getComputedStyle(one).overflowY !== 'visible';
  const around = popup === list && list.parentElement ? [list, list.parentElement] : [];
  const scroller = [...around, ...all(popup, '*')].find(isCut);
  if (!scroller) return false;
  scroller.scrollTop += scroller.clientHeight * 0.8;
  scroller.dispatchEvent(new Event('scroll'));
  return true;
}

/** Whether a list, or the box its control stands in, says that it is still loading. */
export function isBusy(control: HTMLElement, popup: HTMLElement | undefined): boolean {
  const box = control.parentElement?.parentElement;
  return [popup, box].some(
    (one) => one && (one.matches('[aria-busy=true]') || one.querySelector('[aria-busy=true],[role=progressbar]')),
  );
}
