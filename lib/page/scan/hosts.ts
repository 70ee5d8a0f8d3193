import { all } from '../all';

/** Chromium lends closed shadow roots to extensions through `chrome.dom`. */
type Lender = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** The shadow root of a custom element, closed ones included where the browser lends it to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.tagName.includes('-')) return null;
  const lent = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (lent.openOrClosedShadowRoot) return lent.openOrClosedShadowRoot;
  try {
    return (globalThis as Lender).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/**
 * What may be a shadow host in the body's own tree, in no order: custom elements, and plain elements that are empty or hold what is
 * meant for slots. Asked of the browser, as a visit to every element takes ten times as long. Our own panel stands beside
 * the body, and so may what other extensions show.
 */
export function mayBeHosts(root: Document): Element[] {
  const { body } = root;
  const found = all(body, ':empty') as Element[];
  for (const slotted of all(body, '[slot]')) found.push(slotted.parentElement!);
  const custom = root.evaluate(".//*[contains(local-name(),'-')]", body, null, 6); // a snapshot
  for (let at = 0; at < custom.snapshotLength; at++) found.push(custom.snapshotItem(at) as Element);
  return found;
}
