/**
 * Why a person cannot see or reach a control; '' when she can. A radio button or checkbox whose own input is hidden
 * counts by the label that stands for it, as design systems hide the native box on purpose.
 */
export function hiddenReason(element: HTMLElement, rect: DOMRect, label: Element | null): string {
  const own = hidingOf(element, rect);
  if (own === '' || !label || !canBeDrawnByLabel(element)) return own;
  if (own === 'aria-hidden' || own === 'display-none') return own;
  const box = label.getBoundingClientRect();
  return hidingOf(label as HTMLElement, box) === '' ? '' : own;
}

const canBeDrawnByLabel = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(element.type);

function hidingOf(element: HTMLElement, rect: DOMRect): string {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'detached';
  if (!element.checkVisibility()) return 'display-none';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'visibility-hidden';
  if (!element.checkVisibility({ opacityProperty: true }) || isFaint(element, view)) return 'opacity';
  if (element.closest('[inert]')) return 'inert';
  if (element.closest('[aria-hidden=true]')) return 'aria-hidden';
  if (rect.width < 3 || rect.height < 3) return 'no-size';
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return 'off-screen';
  const page = element.ownerDocument.documentElement;
  if (rect.left + view.scrollX > Math.max(page.scrollWidth, view.innerWidth)) return 'off-screen';
  if (isClipped(element, rect, view)) return 'clipped';
  return '';
}

/** Opacity multiplies through the ancestors: ten at 0.7 hide as well as one at 0.03. */
function isFaint(element: HTMLElement, view: Window & typeof globalThis): boolean {
  let product = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const opacity = Number.parseFloat(view.getComputedStyle(node).opacity);
    if (!Number.isNaN(opacity)) product *= opacity;
    if (product < 0.1) return true;
  }
  return false;
}

/** Cut away by clip, clip-path, or an ancestor of no size that hides its overflow. */
function isClipped(element: HTMLElement, rect: DOMRect, view: Window & typeof globalThis): boolean {
  let depth = 0;
  for (let node: Element | null = element; node && depth < 12; node = parentOf(node), depth++) {
    const style = view.getComputedStyle(node);
    if (/^rect\((0|1)px[, ]+(0|1)px[, ]+(0|1)px[, ]+(0|1)px\)$/.test(style.clip)) return true;
    if (/inset\((50|100)%\)|circle\(0|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)+\)/.test(style.clipPath))
      return true;
    if (node === element || style.overflow === 'visible') continue;
    const box = node.getBoundingClientRect();
    if (box.width < 3 || box.height < 3) return true;
    const outside =
      rect.right <= box.left || rect.left >= box.right || rect.bottom <= box.top || rect.top >= box.bottom;
    if (outside && style.overflow === 'hidden' && node.scrollHeight <= box.height + 1) return true;
  }
  return false;
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
