import { type Box, plainBox } from './box';
import { ANY_CONTROL, parentAcross } from './tree';

/** What an element does to everything inside it. */
interface Veil {
  /** Opacity multiplies through the ancestors: ten at 0.7 hide as well as one at 0.03. */
  opacity: number;
  clipped: boolean; // by clip or clip-path, its own or an ancestor's
  /** The boxes that cut off what lies outside them, innermost first. */
  windows: { box: Box; scrolls: boolean }[];
}

const FAINT = 0.1;

/** Tells whether a person can see a control; what ancestors do is looked up once for all controls of a scan. */
export class Sight {
  #veils = new Map<Element, Veil>();
  #view: Window & typeof globalThis;
  #pageWidth: number;
  /** How far the page is scrolled, CSS pixels. */
  readonly x: number;
  readonly y: number;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#pageWidth = Math.max(view.document.documentElement.scrollWidth, view.innerWidth);
    this.x = view.scrollX;
    this.y = view.scrollY;
  }

  /**
   * Why a person cannot see or reach a control; '' when she can. A radio button or checkbox whose own input is hidden
   * counts by the label that stands for it, as design systems hide the native box on purpose; an upload control also by
   * the button or drop zone it lies in.
   */
  hiddenReason(element: HTMLElement, box: Box, label: Element | null): string {
    const own = this.#hidingOf(element, box);
    if (!isUpload(element) && /^(aria-hidden|display|$)/.test(own)) return own;
    const drawn = [canBeDrawnByLabel(element) && label, boxOf(element)];
    return drawn.some((one) => one && !this.#hidingOf(one as HTMLElement, one.getBoundingClientRect())) ? '' : own;
  }

  #hidingOf(element: HTMLElement, box: Box): string {
    if (!element.checkVisibility({ visibilityProperty: true })) {
      return element.checkVisibility() ? 'visibility-hidden' : 'display-none';
    }
    const veil = this.#veilOf(element, true);
    if (veil.opacity < FAINT) return 'opacity';
    if (element.closest('[inert]')) return 'inert';
    if (element.closest('[aria-hidden=true]')) return 'aria-hidden';
    if (box.width < 3 || box.height < 3) return 'no-size';
    if (box.right + this.x <= 0 || box.bottom + this.y <= 0) return 'off-screen';
    if (box.left + this.x > this.#pageWidth) return 'off-screen';
    return veil.clipped || veil.windows.some((window) => cutsOff(window, box)) ? 'clipped' : '';
  }

  /** @param isItself what it cuts off does not matter: it lies in its own box */
  #veilOf(element: Element, isItself = false): Veil {
    const known = this.#veils.get(element);
    if (known) return known;
    const parent = parentAcross(element);
    const above = parent ? this.#veilOf(parent) : { opacity: 1, clipped: false, windows: [] };
    const style = this.#view.getComputedStyle(element);
    const opacity = Number.parseFloat(style.opacity);
    const overflow = isItself || !parent ? '' : style.overflow;
    const window = overflow && overflow !== 'visible' ? windowOf(element, overflow) : undefined;
    const veil: Veil = {
      opacity: above.opacity * (Number.isNaN(opacity) ? 1 : opacity),
      clipped: above.clipped || isClipped(style),
      windows: window ? [window, ...above.windows] : above.windows,
    };
    if (!isItself) this.#veils.set(element, veil);
    return veil;
  }
}

const canBeDrawnByLabel = (element: HTMLElement): boolean =>
  /^(radio|checkbox|file)$/.test((element as HTMLInputElement).type);

const isUpload = (element: HTMLElement): boolean => (element as HTMLInputElement).type === 'file';

/** The element whose place on the screen a control has: one that is not drawn has that of the box it lies in. */
export const drawnElement = (element: HTMLElement): Element => (!element.clientWidth && boxOf(element)) || element;

/**
 * The box a person sees of an upload control, or of a list whose input is only there to have the focus: it lies in the
 * box, and nothing else that is filled in does.
 */
export function boxOf(element: HTMLElement): Element | false {
  const box = parentAcross(element)!;
  return (
    (isUpload(element) || (element.matches('[role=combobox][aria-haspopup]') && box.clientHeight < 99)) &&
    box.querySelectorAll(ANY_CONTROL).length < 2 &&
    box
  );
}

function windowOf(element: Element, overflow: string): Veil['windows'][number] {
  const box = plainBox(element.getBoundingClientRect());
  return { box, scrolls: overflow !== 'hidden' || element.scrollHeight > box.height + 1 };
}

const isClipped = (style: CSSStyleDeclaration): boolean =>
  /^rect\((0|1)px[, ]+(0|1)px[, ]+(0|1)px[, ]+(0|1)px\)$/.test(style.clip) ||
  /inset\((50|100)%\)|circle\(0|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)+\)/.test(style.clipPath);

/** An ancestor of no size, or one that shows nothing of where the control lies and cannot be scrolled to it. */
function cutsOff(window: Veil['windows'][number], control: Box): boolean {
  const { box } = window;
  if (box.width < 3 || box.height < 3) return true;
  const outside =
    control.right <= box.left || control.left >= box.right || control.bottom <= box.top || control.top >= box.bottom;
  return outside && !window.scrolls;
}
