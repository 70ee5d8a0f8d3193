/** Styles that a page cannot outdo by a sheet or an animation of its own. */
const important = (style: string): string => `all:initial;${style}`.replaceAll(';', '!important;');
/** Over everything and taking no room. */
const PLACE = important('position:fixed;inset:auto;width:0;height:0;overflow:visible;z-index:2147483647;');

/** Of CSS `zoom`, which goes through everything: beyond these she could not read what she presses. */
const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 2;

/** An element of ours in a document that the page can reach, and what stands in its closed root. */
export interface PanelHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Changes styles of something in the root. */
  restyle: (part: HTMLElement, styles: Record<string, string>) => void;
  /** Whether the page has laid no hand on it. */
  isIntact: () => boolean;
  /** Puts it back as it was, on top of what came meanwhile. What had the cursor keeps it. */
  mend: () => void;
  /** Takes it away for good: a page that puts it in again has an empty element. */
  remove: () => void;
}

/**
 * Puts an element of ours beside a document's own content and in its top layer.
 * @param parts what its closed root holds, each with its style
 */
export function makeHost(within: Document, parts: readonly (readonly [HTMLElement, style: string])[]): PanelHost {
  // no element that a page can define, which would hand it our root
  const element = within.createElement('div');
  element.setAttribute('data-coolclaim-panel', ''); // by this our own scan passes it over
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  root.append(...parts.map(([part]) => part));
  const styles = new Map<HTMLElement, string>();
  // as the browser spells it, which for all that `all` stands for takes it long; an attribute it has at hand
  const styleOf = (of: HTMLElement) => of.getAttribute('style')!;
  const keepStyle = (of: HTMLElement) => styles.set(of, styleOf(of));
  for (const [part, style] of [[element, ''] as const, ...parts]) {
    part.style.cssText = part === element ? PLACE : important(style);
    keepStyle(part);
  }
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
  const isWhole = () =>
    root.childNodes.length === parts.length && parts.every(([part], at) => part === root.childNodes[at]);
  return {
    element,
    root,
    restyle: (part, changes) => {
      for (const [property, value] of Object.entries(changes)) part.style.setProperty(property, value, 'important');
      keepStyle(part);
    },
    isIntact: () =>
      element.parentNode === within.documentElement &&
      [...styles].every(([of, style]) => styleOf(of) === style) &&
      isWhole() &&
      element.matches(':popover-open') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !((element.currentCSSZoom ?? 1) < LEAST_ZOOM || element.currentCSSZoom > MOST_ZOOM),
    mend: () => {
      for (const [of, style] of styles) of.style.cssText = style;
      if (!isWhole())
        for (const node of [...root.childNodes]) if (!parts.some(([part]) => part === node)) node.remove();
      if (element.parentNode !== within.documentElement) within.documentElement?.append(element);
      element.popover = 'manual';
      raise();
    },
    remove: () => {
      element.remove();
      for (const mark of ['popover', 'data-coolclaim-panel']) element.removeAttribute(mark);
      root.replaceChildren();
    },
  };
}
