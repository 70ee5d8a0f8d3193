import { hidesBehind } from './paint';

const CSS_TEXT = '*,::before,::after{pointer-events:auto!important}';

type Root = Document | ShadowRoot;

/**
 * Lets the browser's own hit test see what lets clicks through, until the returned function is called: a cover need not
 * take clicks to hide what is behind it. Nothing is painted in between.
 */
export function wake(roots: Iterable<Root>): () => void {
  const ends: (() => void)[] = [];
  for (const root of roots) {
    for (const element of [...root.querySelectorAll('[inert]')].filter(hidesBehind)) ends.push(withoutInert(element));
    ends.push(dress(root));
  }
  return () => {
    for (const end of ends) end();
  };
}

function withoutInert(element: Element): () => void {
  const value = element.getAttribute('inert')!;
  element.removeAttribute('inert');
  return () => element.setAttribute('inert', value);
}

function dress(root: Root): () => void {
  // the document may be that of the page around our frame, whose classes are not ours
  const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument!;
  const view = owner.defaultView as (Window & typeof globalThis) | null;
  try {
    const sheet = new view!.CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    const before = [...root.adoptedStyleSheets];
    root.adoptedStyleSheets = [...before, sheet];
    return () => {
      root.adoptedStyleSheets = before;
    };
  } catch {
    // Firefox refuses constructed sheets from an extension's script.
    const style = owner.createElement('style');
    style.textContent = CSS_TEXT;
    (root === owner ? owner.documentElement : root).append(style);
    return () => style.remove();
  }
}
