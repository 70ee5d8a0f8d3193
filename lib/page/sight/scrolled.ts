import { parentAcross } from '../scan/tree';

/** Brings things into the window and puts everything back, all before the page is painted again. */
export interface Scrolled {
  /** Brings a thing to a height of the window, 0 its top and 1 its bottom, in every box it can be scrolled in. */
  bring(face: Element, height: number): void;
  back(): void;
}

/**
 * Unlike `scrollIntoView` it leaves alone what a person cannot scroll, as that would bring into sight what she never sees,
 * and the windows around a frame.
 */
export function scrolling(): Scrolled {
  const places = new Map<Element, readonly [left: number, top: number]>();
  return {
    bring(face, height) {
      const root = face.ownerDocument.scrollingElement;
      for (let box = parentAcross(face); box; box = parentAcross(box)) {
        if (box !== root && !scrolls(box)) continue;
        if (!places.has(box)) places.set(box, [box.scrollLeft, box.scrollTop]);
        const around = box === root ? windowOf(face) : box.getBoundingClientRect();
        const at = face.getBoundingClientRect();
        const left = at.left + at.width / 2 - (around.left + around.width / 2);
        const top = at.top + at.height / 2 - (around.top + around.height * height);
        box.scrollBy({ left, top, behavior: 'instant' });
      }
    },
    back() {
      for (const [box, [left, top]] of places) {
        if (box.scrollLeft !== left || box.scrollTop !== top) box.scrollTo({ left, top, behavior: 'instant' });
      }
    },
  };
}

function windowOf(face: Element) {
  const { innerWidth: width, innerHeight: height } = face.ownerDocument.defaultView!;
  return { left: 0, top: 0, width, height };
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  const { overflow } = box.ownerDocument.defaultView!.getComputedStyle(box);
  // a large box without a scrollbar of the browser's may have one that the page draws
  return /auto|scroll/.test(overflow) || (overflow.includes('hidden') && box.clientHeight > 99);
}
