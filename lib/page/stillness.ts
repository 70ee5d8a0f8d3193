import { parentAcross } from './readerParts';

/** Keeps what she is looking at where it is while fields elsewhere are written. */
export interface Stillness {
  /** Call before a control is focused or typed into. */
  keep(element: HTMLElement): void;
  end(): void;
}

/** How long after the last write a browser may still scroll on its account. */
const LINGERS = 60;

/**
 * Firefox scrolls to where a script inserts text, a moment later. The `scroll` event comes before the page is painted, so
 * putting the old position back there shows nothing. It ends at once when she scrolls herself.
 */
export function createStillness(): Stillness {
  const places = new Map<Element, [number, number]>();
  const stop = new AbortController();
  const listen = (type: string, then: () => void) =>
    document.addEventListener(type, then, { capture: true, passive: true, signal: stop.signal });
  listen('scroll', () => {
    for (const [element, [left, top]] of places) {
      if (element.scrollTop !== top || element.scrollLeft !== left)
        element.scrollTo({ left, top, behavior: 'instant' });
    }
  });
  listen('wheel', () => stop.abort());
  listen('touchmove', () => stop.abort());
  return {
    keep(element) {
      for (let node = parentAcross(element); node && !places.has(node); node = parentAcross(node)) {
        places.set(node, [node.scrollLeft, node.scrollTop]);
      }
    },
    end() {
      setTimeout(() => stop.abort(), LINGERS);
    },
  };
}
