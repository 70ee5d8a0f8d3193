import { makeHost, type PanelHost } from './panelHost';

/** As large as the window, so that places in it and its media queries are the page's own. */
export const WINDOW = 'position:fixed;inset:0;width:100%;height:100%;border:0;color-scheme:light dark;';
export const NOWHERE = 'display:none;';

/** Events that no `on…` property of an object here tells of. */
const OTHERS =
  'focusin focusout DOMActivate DOMMouseScroll MozMousePixelScroll compositionstart compositionupdate compositionend textInput mousewheel touchstart touchmove touchend touchcancel visibilitychange fullscreenchange selectionchange';

/** An empty frame, to be styled as `WINDOW`. */
export function windowFrame(within: Document, onLoad: () => void): HTMLIFrameElement {
  const frame = within.createElement('iframe');
  frame.addEventListener('load', onLoad);
  return frame;
}

/**
 * A frame of no origin. Firefox's `window.find` goes through the frames in order, either way, and ends at one it may not
 * read; other browsers look into no frame and are spared it.
 */
function wall(view: Window): [HTMLElement, string][] {
  if (!('mozInnerScreenX' in view)) return [];
  const frame = view.document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  return [[frame, NOWHERE]];
}

/**
 * Every kind of event that an element can be the target of. A document without a page in it has all the kinds that the
 * browser knows, whatever the page did to its own.
 */
function eventKinds(view: Window & typeof globalThis): Set<string> {
  const kinds = new Set(OTHERS.split(' '));
  // with all that they inherit
  for (const one of [view, view.document, view.HTMLElement.prototype]) {
    for (const key in one) if (key.startsWith('on')) kinds.add(key.slice(2));
  }
  return kinds;
}

const swallow = (event: Event) => event.stopImmediatePropagation();

/**
 * Makes an empty document into a lock: what happens to the frame inside of it stays there.
 *
 * Firefox gives a page, with each event of a frame in a closed shadow root, the frame itself (`originalTarget`), and by
 * it the frame's document. So the panel's frame stands in a document between, whose window hears of every event before
 * anything the page may put there, and lets none go on. All the page can come by is this document, which is empty.
 * @param onLoad called whenever the frame inside has a new document
 */
export function makeAirlock(room: Document, onLoad: () => void): { host: PanelHost; frame: HTMLIFrameElement } {
  const view = room.defaultView!;
  for (const kind of eventKinds(view)) view.addEventListener(kind, swallow, { capture: true });
  markAsOurs(room);
  const frame = windowFrame(room, onLoad);
  const host = makeHost(room, [...wall(view), [frame, WINDOW], ...wall(view)]);
  return { host, frame };
}

/** By the mark our own reader passes a document over, and without a body it has nothing of its own to draw. */
export function markAsOurs(inside: Document): void {
  inside.documentElement.setAttribute('data-coolclaim-panel', '');
  inside.body?.remove();
}
