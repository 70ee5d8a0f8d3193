import { parentAcross } from './readerParts';

/** Keeps what she is looking at where it is while fields elsewhere are written. */
export interface Stillness {
  /** Call before a control is focused or typed into. */
  keep(element: HTMLElement): void;
  /** Brings a control that opens something into sight until `back`: many close what they have opened for one out of sight. */
  show(element: HTMLElement): void;
  /** Puts everything back to where it was before `show`. */
  back(): void;
  end(): void;
}

/** How long after the last write a browser may still scroll on its account. */
const LINGERS = 60;

/**
 * Firefox scrolls to where a script inserts text, a moment later. The `scroll` event comes before the page is painted, so
 * putting the old position back there shows nothing. It ends at once when she scrolls herself.
 */
export function createStillness(): Stillness {
  let places = new Map<Element, [number, number]>();
  let before: typeof places | undefined;
  const stop = new AbortController();
  const listen = (type: string, then: () => void) =>
    document.addEventListener(type, then, { capture: true, passive: true, signal: stop.signal });
  const restore = () => {
    for (const [element, [left, top]] of places) {
      if (element.scrollTop !== top || element.scrollLeft !== left)
        element.scrollTo({ left, top, behavior: 'instant' });
    }
  };
  listen('scroll', restore);
  listen('wheel', () => stop.abort());
  listen('touchmove', () => stop.abort());
  const keep = (element: HTMLElement) => {
    for (let node = parentAcross(element); node && !places.has(node); node = parentAcross(node)) {
      places.set(node, [node.scrollLeft, node.scrollTop]);
    }
  };
  return {
    keep,
    show(element) {
      keep(element);
      if (isInSight(element)) return;
      before ??= places;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      places = new Map([...places.keys()].map((node) => [node, [node.scrollLeft, node.scrollTop]]));
    },
    back() {
      if (!before) return;
      places = new Map([...places, ...before]);
      before = undefined;
      if (!stop.signal.aborted) restore();
    },
    end() {
      setTimeout(() => stop.abort(), LINGERS);
    },
  };
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}
