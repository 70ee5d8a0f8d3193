import { type Box, plainBox } from './box';
import { controlsIn, parentAcross } from './tree';

/** What an element does to everything inside it. */
interface Veil {
  /** Opacity multiplies through the ancestors: ten at 0.7 hide as well as one at 0.03. */
  opacity: number;
  clipped: boolean; // by clip or clip-path, its own or an ancestor's
  /** The boxes that cut off what lies outside them, innermost first. */
  windows: { box: Box; scrolls: boolean }[];
}

/** Less of it than this nobody sees. */
export const FAINT = 0.1;

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
   * counts by the label that stands for it, as design systems hide the native box on purpose, an upload control also by the
   * button or drop zone it lies in; a control that a component shows only while it is used, by the words that the
   * component draws `over` it until then.
   */
  hiddenReason(element: HTMLElement, box: Box, label: Element | null, over?: () => Element[]): string {
    const own = this.#hidingOf(element, box);
    if (!isUpload(element) && /^(aria-hidden|display|$)/.test(own)) return own;
    const isSeen = (one: Element | null | false, isWords = false) =>
      one && !this.#hidingOf(one as HTMLElement, plainBox(one), isWords);
    if (isSeen(canBeDrawnByLabel(element) && label) || isSeen(boxOf(element))) return '';
    const component = own === 'opacity' && componentOf(element);
    return component && over?.().some((words) => componentOf(words) === component && isSeen(words, true)) ? '' : own;
  }

  /** @param isWords words may be drawn for the eye alone */
  #hidingOf(element: HTMLElement, box: Box, isWords = false): string {
    if (!element.checkVisibility({ visibilityProperty: true })) {
      return element.checkVisibility() ? 'visibility-hidden' : 'display-none';
    }
    const veil = this.#veilOf(element, true);
    if (veil.opacity < FAINT) return 'opacity';
    if (element.closest('[inert]')) return 'inert';
    if (!isWords && element.closest('[aria-hidden=true]')) return 'aria-hidden';
    if (isSizeless(box)) return 'no-size';
    let place = box;
    for (const { box: window, scrolls } of veil.windows) {
      if (isSizeless(window) || (isOutside(place, window) && !scrolls)) return 'clipped';
      // what can be scrolled into a window is as much to be seen as the window
      if (scrolls) place = window;
    }
    const { x, y } = this;
    if (place.right + x <= 0 || place.bottom + y <= 0 || place.left + x > this.#pageWidth) return 'off-screen';
    return veil.clipped ? 'clipped' : '';
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
    controlsIn(box).length < 2 &&
    box
  );
}

/** The custom element that an element stands in, or is. */
const componentOf = (element: Element): Element | null =>
  element.localName.includes('-') ? element : parentAcross(element) && componentOf(parentAcross(element)!);

function windowOf(element: Element, overflow: string): Veil['windows'][number] {
  const box = plainBox(element);
  // a large box without a scrollbar of the browser's may have one that the page draws
  const isDrawn = box.height > 99 && element.scrollHeight > box.height + 1;
  return { box, scrolls: isDrawn || /auto|scroll/.test(overflow) };
}

const isClipped = (style: CSSStyleDeclaration): boolean =>
  /^rect\((0|1)px[, ]+(0|1)px[, ]+(0|1)px[, ]+(0|1)px\)$/.test(style.clip) ||
  /inset\((50|100)%\)|circle\(0|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)+\)/.test(style.clipPath);

const isSizeless = ({ width, height }: Box): boolean => width < 3 || height < 3;

const isOutside = (box: Box, window: Box): boolean =>
  box.right <= window.left || box.left >= window.right || box.bottom <= window.top || box.top >= window.bottom;
