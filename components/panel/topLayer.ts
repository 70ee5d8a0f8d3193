/** What stands in the browser's top layer, above all other content. A modal dialog also keeps every press from the panel. */
const RAISED = ':popover-open,:fullscreen';
/** Looking for shadow roots may take this share of the time. */
const SHARE = 1 / 20;

type Lent = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Looks like these do not hide what is under them. A dark page is often one turned over. */
const HARMLESS_FILTER = /^(none|((invert\([01]\)|(hue-rotate|grayscale)\([^)]*\)) ?)+)$/;

/**
 * For a browser that does not say itself what covers an element (Firefox): whether anything of the page is drawn over
 * our host, which is in the top layer too.
 * @returns a function of a point in the panel, in CSS pixels of the viewport
 */
export function makeCoverTest(host: HTMLElement): (x: number, y: number) => boolean {
  const within = host.ownerDocument;
  let roots: ShadowRoot[] = [];
  let lookAt = 0;

  const findIn = (scope: ParentNode) => {
    for (const element of scope.querySelectorAll<Lent>('*')) {
      const root = element.openOrClosedShadowRoot;
      if (!root || element === host) continue;
      roots.push(root);
      findIn(root);
    }
  };
  const findRoots = () => {
    const from = performance.now();
    if (from < lookAt) return;
    roots = [];
    findIn(within);
    const now = performance.now();
    lookAt = now + (now - from) / SHARE;
  };

  return (x, y) => {
    const isUnder = () => within.elementFromPoint(x, y) !== host;
    if (isUnder() || !HARMLESS_FILTER.test(getComputedStyle(within.documentElement).filter)) return true;
    findRoots();
    return [within, ...roots].some((scope) =>
      [...scope.querySelectorAll<HTMLElement>(RAISED)].some((other) => other !== host && isAbove(other, x, y, isUnder)),
    );
  };
}

/**
 * No browser tells the order of the top layer, and a hit test passes over what takes no clicks. So the other element is
 * made to take them, at the point in question, for the moment of one hit test; nothing of that is ever drawn.
 */
function isAbove(other: HTMLElement, x: number, y: number, isUnder: () => boolean): boolean {
  const { style } = other;
  const before = other.getAttribute('style') ?? '';
  const set = (text: string) => {
    style.cssText = `${before};transition:none!important;${text.replaceAll(';', '!important;')}`;
    return other.getBoundingClientRect();
  };
  const seen = 'clip-path:none;border-radius:0;visibility:visible;pointer-events:auto;interactivity:auto;';
  const { left, top, width, height } = set('translate:none;');
  const zoom = other.currentCSSZoom;
  set(`${seen}translate:${(x - left - width / 2) / zoom}px ${(y - top - height / 2) / zoom}px;`);
  // without a box of its own, its backdrop and its children may still cover the panel
  const answer = width < 1 || height < 1 || other.closest('[inert]') !== null || isUnder();
  set(''); // so that nothing glides back
  if (before) style.cssText = before;
  else other.removeAttribute('style');
  return answer;
}
