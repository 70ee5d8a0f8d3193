import { makeAirlock, markAsOurs, NOWHERE, WINDOW, windowFrame } from './airlock';
import { makeHost, type PanelHost } from './panelHost';

const SHADE = 'position:fixed;box-shadow:0 6px 24px rgb(0 0 0/25%);';
/** Outlines of what has the cursor stand this far out of the panel, in CSS pixels. */
export const RIM = 6;
/** Nothing of the frame is in the window until `follow` cuts it to the panel. */
const NOTHING = 'clip-path:inset(50%);';

/**
 * A document of its own inside the page's: no event of it reaches the page, and neither the page's search nor its
 * selection goes into it. It is out of the page's reach in closed shadow roots, where `window.frames` ends too.
 */
export interface PanelFrame {
  /** What hangs in documents that the page can reach, outermost first. */
  hosts: () => PanelHost[];
  /** The document to draw in, each place of which is the same place in the window; undefined where a page allows none. */
  inside: () => Document | undefined;
  /** What a screen reader says of the frame. */
  name: (title: string) => void;
  /**
   * Lets the page have every part of the window that the panel does not take, now and whenever the panel changes.
   * @returns a function that ends it
   */
  follow: (inside: Document) => () => void;
  remove: () => void;
}

/**
 * @param onChange the document to draw in is another one: some browsers give a new frame a second one
 * @param onLost the page has moved the frame or sent it elsewhere, so what it holds now is not to be trusted
 */
export function makePanelFrame(onChange: () => void, onLost: () => void): PanelFrame {
  let room: Document | undefined;
  let lock: ReturnType<typeof makeAirlock> | undefined;
  let isLoaded = false;

  const enter = () => {
    const now = outer.contentDocument;
    if (!now || now === room) return;
    room = now;
    lock = makeAirlock(room, onChange);
  };
  const outer = windowFrame(document, () => {
    // after the first time only the page can have loaded something, with ears of its own in it
    if (isLoaded) return onLost();
    isLoaded = true;
    enter();
    onChange();
  });
  const shade = document.createElement('div');
  const paper = document.createElement('style');
  const host = makeHost(document, [
    [paper, NOWHERE],
    [shade, SHADE],
    [outer, WINDOW + NOTHING],
  ]);
  // What she prints is her claim, without the panel over it; within the root this outdoes what stands on the element. As
  // a rule and not as text: in Firefox a page that moves the pointer about can come by this root, and is to find no word.
  paper.sheet?.insertRule('@media print{:host{display:none!important}}');
  enter();

  const cutTo = (inside: Document) => {
    const panel = inside.querySelector('.panel');
    if (!panel) return;
    const boxes = [panel, ...panel.querySelectorAll('.refused')].map((part) => part.getBoundingClientRect());
    const [{ left, top, width, height }] = boxes as [DOMRect];
    host.restyle(shade, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      'border-radius': getComputedStyle(panel).borderRadius,
    });
    const all = (side: 'left' | 'top' | 'right' | 'bottom', least: typeof Math.min) =>
      least(...boxes.map((box) => box[side]));
    const { clientWidth, clientHeight } = outer;
    const cut = [
      all('top', Math.min),
      clientWidth - all('right', Math.max),
      clientHeight - all('bottom', Math.max),
      all('left', Math.min),
    ];
    host.restyle(outer, { 'clip-path': `inset(${cut.map((side) => `${side - RIM}px`).join(' ')})` });
  };

  return {
    hosts: () => (lock ? [host, lock.host] : [host]),
    inside: () => (outer.contentDocument === room ? (lock?.frame.contentDocument ?? undefined) : undefined),
    name: (title) => {
      outer.title = title;
      if (lock) lock.frame.title = title;
    },
    follow: (inside) => {
      const refit = () => cutTo(inside);
      const changes = new MutationObserver(refit);
      changes.observe(inside, { subtree: true, childList: true, characterData: true, attributes: true });
      const view = inside.defaultView!;
      view.addEventListener('resize', refit);
      return () => {
        changes.disconnect();
        view.removeEventListener('resize', refit);
      };
    },
    remove: () => host.remove(),
  };
}

function dress(inside: Document, css: string): void {
  try {
    // Not subject to the page's content security policy, which the frame has too.
    const sheet = new inside.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    inside.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from an extension's script.
    const style = inside.createElement('style');
    style.textContent = css;
    inside.documentElement.append(style);
  }
}

/** Dark where the page writes in a light colour, whatever she prefers elsewhere. */
export function pageScheme(): string {
  const { color } = getComputedStyle(document.body);
  // "rgb(238, 238, 238)" counts to 255, "oklch(0.98 0 0)" and the like to 1
  return +(/[\d.]+/.exec(color)?.[0] as string) > (color[0] === 'r' ? 127 : 0.5) ? 'dark' : 'light';
}

/**
 * Makes the frame's new document ready to draw into.
 * @returns where to draw
 */
export function furnish(inside: Document, css: string): HTMLElement {
  markAsOurs(inside);
  dress(inside, css);
  const place = inside.createElement('div');
  inside.documentElement.append(place);
  return place;
}
