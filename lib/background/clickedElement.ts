/**
 * Both run in the page, cut out of this file by the browser: they may use nothing from outside of them. What they keep is
 * seen by our own scripts in the frame only.
 */
interface Scope {
  coolclaimClicked?: Element | undefined;
  coolclaimTargets?: ReadonlyMap<string, object>;
  browser?: { menus?: { getTargetElement(id: number): Element } };
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/**
 * Remembers what the menu was opened on: what the browser's mark names, or where browsers give none what has the cursor,
 * as a right click into a box puts it there.
 * @param mark -1 for none
 */
export const noteClicked = (mark: number): void => {
  const scope = globalThis as Scope;
  const rootOf = (element: Element): ShadowRoot | null => {
    const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot;
    return element instanceof HTMLElement ? (scope.chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
  };
  let element = mark < 0 ? document.activeElement : (scope.browser?.menus?.getTargetElement(mark) ?? null);
  for (let inner = element; inner; inner = rootOf(inner)?.activeElement ?? null) element = inner;
  scope.coolclaimClicked = element ?? undefined;
};

/** The id of the field it belongs to in the last scan of this frame; '' where it belongs to none. */
export const clickedField = (): string => {
  const { coolclaimClicked: clicked, coolclaimTargets: targets = new Map() } = globalThis as Scope;
  for (let at: Node | null = clicked?.isConnected ? clicked : null; at; ) {
    // builds give the properties of a target other names
    for (const [id, target] of targets) if (Object.values(target).flat().includes(at)) return id;
    at = at instanceof ShadowRoot ? at.host : ((at as Element).assignedSlot ?? at.parentNode);
  }
  return '';
};
