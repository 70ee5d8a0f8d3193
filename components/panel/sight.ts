import { type Look, lookedAgain, refusalOf, type Watched } from './guard';
import type { PanelHost } from './panelHost';
import { makeCoverTest } from './topLayer';

/** All that does something when it is pressed. */
const CONTROLS = 'button,input,summary,label,[role=option]';
/** The part of an intersection observer that only Chromium has: it knows about covers, opacity, filters and transforms. */
type SightInit = IntersectionObserverInit & { trackVisibility: true; delay: number };
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

const tellsSight = () => 'trackVisibility' in IntersectionObserver.prototype;

export interface Sight {
  /** Why a press must do nothing, '' when it may act; undefined for what presses nothing. */
  refusal: (event: Event) => ReturnType<typeof refusalOf> | undefined;
  /** Looks once more, and puts right what the page did to the panel: to be called a few times a second. */
  mend: () => void;
  stop: () => void;
}

/**
 * Keeps looking at the panel in its place in the page: where it stands, whether she can see it, whether the page has laid
 * hands on it.
 * @param hosts what the panel hangs on, one in the other
 * @param inside the document of the frame that the panel is drawn in, of which each place is the same place in the window
 * @param onLost the page has taken the panel out of its frame, or written itself anew
 */
export function watchSight(hosts: readonly PanelHost[], inside: Document, onLost: () => void): Sight {
  let panel: Watched | undefined;
  let shown: Element | null = null;
  let isVisible: boolean | undefined;
  const { performance } = inside.defaultView!; // the clock of its events
  let controls = new Map<Element, Watched>();
  const covers = tellsSight() ? undefined : hosts.map(({ element }) => makeCoverTest(element));

  const note = (entries: SightEntry[]) => {
    for (const entry of entries) isVisible = entry.isVisible;
  };
  const seeing =
    !covers &&
    new IntersectionObserver(
      (entries) => {
        note(entries);
        look();
      },
      { trackVisibility: true, delay: 100 } as SightInit,
    );

  const isConnected = () => hosts.every(({ element }) => element.isConnected);
  const isIntact = () => hosts.every((host) => host.isIntact());
  const any = (selector: string) => hosts.some(({ element }) => element.ownerDocument.querySelector(selector));

  const lookAt = (control: HTMLElement, at: number) =>
    lookedAgain(controls.get(control), { at, place: placeOf(control) });

  /**
   * What is in the panel moves with it or by a change of ours: else it is not asked where it stands, all of which would take
   * milliseconds.
   * @returns whether the page hides the panel or has changed it
   */
  const look = (hasChanged?: unknown): boolean => {
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
      any(':root:active-view-transition') || // it draws a picture of the page over the page
      (covers ? covers.some((isCovered) => isCovered(x + width / 2, y + height / 2)) : isVisible === false);
    const place = [document.hidden, isVisible, x, y, width, height].join();
    if (hasChanged || place !== panel?.place) {
      const all = [...inside.querySelectorAll<HTMLElement>(CONTROLS)];
      controls = new Map(all.map((control) => [control, lookAt(control, at)]));
    } else for (const known of controls.values()) known.at = at;
    panel = lookedAgain(panel, { at, place, isHidden });
    return isHidden;
  };

  const mend = () => {
    if (!isConnected()) {
      // taken out by itself it stays out; gone with all of the document's content, it comes back in the new
      if (hosts[0]!.element.parentNode) onLost();
      return;
    }
    if (!look() || document.hidden) return;
    // what is outside a modal dialog takes no press in any case, and would only stand in her way
    if (isIntact() && any(':modal')) return;
    for (const host of hosts) host.mend();
  };
  const changes = new MutationObserver(look);
  changes.observe(inside, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const { element, root } of hosts) {
    changes.observe(element, { attributes: true });
    changes.observe(root, { subtree: true, childList: true, attributes: true });
  }
  const end = new AbortController();
  document.addEventListener('visibilitychange', look, { signal: end.signal });
  window.addEventListener('resize', look, { signal: end.signal });
  look();

  return {
    mend,
    refusal: (event) => {
      const control = (event.target as Element).closest<HTMLElement>(CONTROLS);
      if (!control || !presses(event, control)) return undefined;
      look();
      return refusalOf(event.timeStamp, panel!, lookAt(control, panel!.at));
    },
    stop: () => {
      changes.disconnect();
      end.abort();
      if (seeing) seeing.disconnect();
    },
  };
}

/**
 * Place in the panel, wherever she has scrolled it to, and what it says; '' where nobody can press it. Asking where the
 * controls of a closed group stand would have it laid out, anew for each of them.
 */
const placeOf = (control: HTMLElement): Look['place'] =>
  control.checkVisibility()
    ? [control.offsetLeft, control.offsetTop, control.offsetWidth, control.offsetHeight, control.textContent].join()
    : '';

/** Space presses by a click, and a box changes by one. Typing, and moving the cursor about, does nothing by itself. */
const presses = ({ type, key }: Event & { key?: string }, control: Element): boolean =>
  type === 'click' ? !control.matches('[role=combobox]') : type === 'keydown' && key === 'Enter';
