import { type FoundControl, findControl } from './controls';
import { INLINE, isSilent, tidy } from './text';

/** A piece of text of the page, in document order between the controls. */
export interface TextRun {
  kind: 'text';
  text: string;
  nodes: Text[];
  /** The element the run stands in directly. */
  parent: Element;
}
export interface ControlItem {
  kind: 'control';
  control: FoundControl;
}
export type StreamItem = TextRun | ControlItem;

export interface Stream {
  items: StreamItem[];
  closedFrames: string[];
  /** The document and every shadow root that was read. */
  roots: (Document | ShadowRoot)[];
}

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

const ourPanel = 'data-coolclaim-panel';

/**
 * One walk over the flattened tree, in document order: controls, and the text between them. Slotted children are read
 * where their slot stands; our own panel is skipped.
 */
export function walk(root: Document): Stream {
  const items: StreamItem[] = [];
  const closedFrames: string[] = [];
  const roots: Stream['roots'] = [root];
  let open: TextRun | undefined;
  const breakRun = () => {
    open = undefined;
  };
  const addText = (node: Text) => {
    const raw = node.nodeValue ?? '';
    const text = tidy(raw, 400);
    if (text === '') return;
    if (open) {
      const last = open.nodes.at(-1)!;
      const glue = /\s$/.test(last.nodeValue ?? '') || /^\s/.test(raw) || last.parentNode !== node.parentNode;
      open.text = `${open.text}${glue ? ' ' : ''}${text}`.slice(0, 400);
      open.nodes.push(node);
      return;
    }
    open = { kind: 'text', text, nodes: [node], parent: node.parentElement ?? root.documentElement };
    items.push(open);
  };

  const visitChildren = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) visit(child);
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      addText(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName;
    if (tag === 'IFRAME' || tag === 'FRAME') {
      breakRun();
      const origin = closedFrameOrigin(element as HTMLIFrameElement);
      if (origin) closedFrames.push(origin);
      return;
    }
    const control = findControl(element);
    if (control) {
      breakRun();
      items.push({ kind: 'control', control });
      if (control.opaque) return;
    }
    if (isSilent(element)) return;
    if (element.hasAttribute(ourPanel)) return;
    const inline = INLINE.has(tag);
    if (!inline || tag === 'BR') breakRun();
    const shadow = shadowRootOf(element);
    if (shadow) {
      roots.push(shadow);
      visitChildren(shadow);
    } else if (tag === 'SLOT' && (element as HTMLSlotElement).assignedNodes) {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) for (const slotted of assigned) visit(slotted);
      else visitChildren(element);
    } else visitChildren(element);
    if (!inline) breakRun();
  };
  if (root.body) visit(root.body);
  return { items, closedFrames, roots };
}

/** The origin of a child frame that this script's own world cannot reach; '' for a reachable or empty one. */
function closedFrameOrigin(frame: HTMLIFrameElement): string {
  try {
    if (frame.contentDocument) return '';
  } catch {
    // a cross-origin document: named below
  }
  const source = frame.getAttribute('src') ?? '';
  try {
    const url = new URL(source, frame.ownerDocument.baseURI);
    return url.protocol.startsWith('http') ? url.origin : '';
  } catch {
    return '';
  }
}
