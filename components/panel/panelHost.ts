/** Over everything and taking no room, whatever the page says about its elements. */
const PLACE = 'all:initial;position:fixed;inset:auto;width:0;height:0;overflow:visible;z-index:2147483647;'.replaceAll(
  ';',
  '!important;',
);

/** An element of ours in a document that the page can reach. */
export interface PanelHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Whether the page has laid no hand on it. */
  isIntact: () => boolean;
  /** Puts it back as it was, on top of what came meanwhile. What had the cursor keeps it. */
  mend: () => void;
}

/** Of CSS `zoom`, which goes through everything: beyond these she could not read what she presses. */
const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 2;

/** Puts an element with a closed root, for `fill` to put something into, beside the document's own content and in its top layer. */
export function makeHost(within: Document, fill: (root: ShadowRoot) => void): PanelHost {
  // no element that a page can define, which would hand it our root
  const element = within.createElement('div');
  element.setAttribute('data-coolclaim-panel', ''); // by this our own scan passes it over
  element.setAttribute('popover', 'manual');
  element.style.cssText = PLACE;
  const style = element.style.cssText;
  const root = element.attachShadow({ mode: 'closed' });
  fill(root);
  const raise = () => {
    try {
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {
      // It is drawn all the same, but nothing can be pressed in it; or the page is on its way out.
    }
  };
  within.documentElement.append(element);
  raise();
  return {
    element,
    root,
    isIntact: () =>
      element.parentNode === within.documentElement &&
      element.style.cssText === style &&
      element.matches(':popover-open') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !((element.currentCSSZoom ?? 1) < LEAST_ZOOM || element.currentCSSZoom > MOST_ZOOM),
    mend: () => {
      element.style.cssText = style;
      if (element.parentNode !== within.documentElement) within.documentElement?.append(element);
      element.popover = 'manual';
      raise();
    },
  };
}
