import { type Look, lookedAgain, refusalOf, type Watched } from './guard';
import { makeCoverTest } from './topLayer';

const LOOK_EVERY_MS = 250;
/** All that does something when it is pressed. */
const CONTROLS = 'button,input,summary,label,[role=option]';
/** Of CSS `zoom`, which goes through everything: beyond these she could not read what she presses. */
const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 2;

/** The part of an intersection observer that only Chromium has: it knows about covers, opacity, filters and transforms. */
type SightInit = IntersectionObserverInit & { trackVisibility: true; delay: number };
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

const tellsSight = () => 'trackVisibility' in IntersectionObserver.prototype;

export interface Sight {
  /** Why a press must do nothing, '' when it may act; undefined for what presses nothing. */
  refusal: (event: Event) => ReturnType<typeof refusalOf> | undefined;
  stop: () => void;
}

/**
 * Keeps looking at the panel in its place in the page: where it stands, whether she can see it, whether the page has laid
 * hands on it. What the page did to it is put right, a few times a second at most.
 * @param inside the document of the frame that the panel is drawn in, of which each place is the same place in the window
 * @param style what the host's style attribute must be
 */
export function watchSight(host: HTMLElement, inside: Document, style: string): Sight {
  let panel: Watched | undefined;
  let shown: Element | null = null;
  let isVisible: boolean | undefined;
  const { performance } = inside.defaultView!; // the clock of its events
  const controls = new WeakMap<Element, Watched>();
  const isCovered = tellsSight() ? undefined : makeCoverTest(host);

  const note = (entries: SightEntry[]) => {
    for (const entry of entries) isVisible = entry.isVisible;
  };
  const seeing =
    !isCovered &&
    new IntersectionObserver(
      (entries) => {
        note(entries);
        look();
      },
      { trackVisibility: true, delay: 100 } as SightInit,
    );

  const isIntact = () =>
    host.parentNode === document.documentElement &&
    host.style.cssText === style &&
    host.matches(':popover-open') &&
    host.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !((host.currentCSSZoom ?? 1) < LEAST_ZOOM || host.currentCSSZoom > MOST_ZOOM);

  /** @returns whether the page hides the panel or has changed it */
  const look = (): boolean => {
    const aside = inside.querySelector('.panel');
    if (aside !== shown) {
      if (seeing) {
        seeing.disconnect();
        if (aside) seeing.observe(aside);
      }
      shown = aside;
    }
    if (!aside) return false;
    if (seeing) note(seeing.takeRecords());
    const { x, y, width, height } = aside.getBoundingClientRect();
    const at = performance.now();
    const isHidden =
      !isIntact() ||
      document.documentElement.matches(':active-view-transition') || // it draws a picture of the page over the page
      (isCovered ? isCovered(x + width / 2, y + height / 2) : isVisible === false);
    panel = lookedAgain(panel, { at, place: [document.hidden, isVisible, x, y, width, height].join(), isHidden });
    for (const control of inside.querySelectorAll<HTMLElement>(CONTROLS)) {
      controls.set(control, lookedAgain(controls.get(control), { at, place: placeOf(control) }));
    }
    return isHidden;
  };

  const mend = () => {
    if (!host.isConnected || !look() || document.hidden) return;
    // what is outside a modal dialog takes no press in any case, and would only stand in her way
    if (isIntact() && document.querySelector(':modal')) return;
    try {
      host.style.cssText = style;
      if (host.parentNode !== document.documentElement) document.documentElement.append(host);
      host.popover = 'manual';
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover(); // last come, on top; what had the cursor keeps it
    } catch {
      // a page on its way out
    }
  };
  const timer = setInterval(mend, LOOK_EVERY_MS);
  const changes = new MutationObserver(look);
  changes.observe(inside, { subtree: true, childList: true, characterData: true, attributes: true });
  changes.observe(host, { attributes: true });
  const end = new AbortController();
  document.addEventListener('visibilitychange', look, { signal: end.signal });
  window.addEventListener('resize', look, { signal: end.signal });
  look();

  return {
    refusal: (event) => {
      const control = (event.target as Element).closest(CONTROLS);
      if (!control || !presses(event, control)) return undefined;
      look();
      return refusalOf(event.timeStamp, panel!, controls.get(control)!);
    },
    stop: () => {
      clearInterval(timer);
      changes.disconnect();
      end.abort();
      if (seeing) seeing.disconnect();
    },
  };
}

/** Place in the panel, wherever she has scrolled it to, and what it says. */
const placeOf = (control: HTMLElement): Look['place'] => {
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight, textContent } = control;
  return [offsetLeft, offsetTop, offsetWidth, offsetHeight, textContent].join();
};

/** Space presses by a click, and a box changes by one. Typing, and moving the cursor about, does nothing by itself. */
const presses = ({ type, key }: Event & { key?: string }, control: Element): boolean =>
  type === 'click' ? !control.matches('[role=combobox]') : type === 'keydown' && key === 'Enter';
