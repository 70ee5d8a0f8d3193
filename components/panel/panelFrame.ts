/** As large as the window, so that places in it and its media queries are the page's own; nothing of it is there until `follow` cuts it to the panel. */
const WINDOW = 'position:fixed;inset:0;width:100%;height:100%;border:0;color-scheme:light dark;clip-path:inset(50%)';
const SHADE = 'position:fixed;box-shadow:0 6px 24px rgb(0 0 0/25%)';
/** Outlines of what has the cursor stand this far out of the panel, in CSS pixels. */
const RIM = 6;

export interface PanelFrame {
  element: HTMLIFrameElement;
  /** Under the frame; the panel's shadow, which takes no clicks from the page. */
  shade: HTMLElement;
}

/**
 * A document of its own inside the page's: no event of it reaches the page, and neither the page's search nor its
 * selection goes into it. Out of the page's reach it is only in a closed shadow root, where `window.frames` ends too.
 */
export function makeFrame(root: ShadowRoot): PanelFrame {
  const element = document.createElement('iframe');
  element.style.cssText = WINDOW;
  const shade = document.createElement('div');
  shade.style.cssText = SHADE;
  root.append(shade, wall(), element, wall());
  return { element, shade };
}

/** A frame of no origin. Firefox's `window.find` goes through the frames in order, either way, and ends at one it may not read. */
function wall(): HTMLElement {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', '');
  element.hidden = true;
  return element;
}

function dress(inside: Document, css: string): void {
  const root = inside.documentElement;
  try {
    // Not subject to the page's content security policy, which the frame has too.
    const sheet = new inside.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    inside.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from an extension's script.
    const style = inside.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * Makes the frame's new document ready to draw into.
 * @returns where to draw
 */
export function furnish(inside: Document, css: string): HTMLElement {
  const root = inside.documentElement;
  root.setAttribute('data-coolclaim-panel', ''); // by this our own reader passes it over
  inside.body?.remove(); // where our reader looks for fields, and nothing is
  dress(inside, css);
  const place = inside.createElement('div');
  root.append(place);
  return place;
}

/**
 * Lets the page have every part of the window that the panel does not take, now and whenever the panel changes.
 * @returns a function that ends it
 */
export function follow(inside: Document, { element, shade }: PanelFrame): () => void {
  const fit = () => {
    const panel = inside.querySelector('.panel');
    if (!panel) return;
    const boxes = [panel, ...panel.querySelectorAll('.refused')].map((part) => part.getBoundingClientRect());
    const [{ left, top, width, height }] = boxes as [DOMRect];
    Object.assign(shade.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      borderRadius: getComputedStyle(panel).borderRadius,
    });
    const all = (side: 'left' | 'top' | 'right' | 'bottom', least: typeof Math.min) =>
      least(...boxes.map((box) => box[side]));
    const { clientWidth, clientHeight } = element;
    const cut = [
      all('top', Math.min),
      clientWidth - all('right', Math.max),
      clientHeight - all('bottom', Math.max),
      all('left', Math.min),
    ];
    element.style.clipPath = `inset(${cut.map((side) => `${side - RIM}px`).join(' ')})`;
  };
  const changes = new MutationObserver(fit);
  changes.observe(inside, { subtree: true, childList: true, characterData: true, attributes: true });
  const view = inside.defaultView!;
  view.addEventListener('resize', fit);
  return () => {
    changes.disconnect();
    view.removeEventListener('resize', fit);
  };
}
