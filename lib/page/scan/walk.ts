import { all } from '../all';
import { type FoundControl, findControl } from './controls';
import { mayBeHosts, shadowRootOf } from './hosts';
import { follows, inTree, merge } from './inTree';
import { type Known, recalled } from './recalled';
import { Runs, type TextRun } from './runs';
import { HEADS, INLINE, SILENT } from './text';

export interface ControlItem {
  kind: 'control';
  control: FoundControl;
}
export type StreamItem = TextRun | ControlItem;

export interface Stream {
  items: StreamItem[];
  frames: Element[];
  /** All that may be a control or a button in the document's own tree, in its order; what is gone may be among it. */
  used: Element[];
}

/** Runs of text read after a control and before one, where they are that many; beyond stands no label of any. */
const AFTER = 40;
const BEFORE = 80;
/** Of a page of more elements than any form has, less than half as much is read: most of it are articles. */
const LARGE = 6000;
/** Headings of each of these levels taken from among the texts that are left out before a control. */
const HEADINGS = 3;

/** What may be a control or a button. */
const MAY_BE_USED =
  'input select textarea button [type] [role] [aria-haspopup] [contenteditable] a:not([href]) a[href^=javascript]'.split(
    ' ',
  );
/** The links into the page itself may be buttons too; of more than any form has, those around the fields are found in the texts. */
const LINK = 'a[href^="#"]';
const MANY_LINKS = 300;

const PANEL = 'data-coolclaim-panel';

/**
 * The controls of the page and the texts around them, in the order of the flattened tree. The controls are asked of the
 * browser and the texts are read outwards from them, so that the cost lies with the form and hardly with the page
 * around it. Shadow trees are read whole; slotted children are read where their slot stands; our own panel is skipped.
 */
export function walk(root: Document): Stream {
  const hasFrames = root.defaultView?.length !== 0;
  const stream: Stream = { items: [], frames: hasFrames ? all(root, 'iframe,frame') : [], used: [] };
  if (!root.body) return stream;
  const { items } = stream;
  let from: Element = root.body;
  const known = recalled(root, () => ({
    controls: mayBeUsed(root.body),
    hosts: mayBeHosts(root),
    share: root.getElementsByTagName('*').length > LARGE ? 0.4 : 1,
  }));
  const { share } = known;
  stream.used = known.controls;
  const gaps: Known['gaps'] = new Map();
  let headings: NodeListOf<Element>[] | undefined;
  const readUntil = (to?: Element) => {
    const start = items.length;
    const gap = known.gaps.get(from);
    if (gap && gap.to === to) items.push(...gap.runs);
    else readBetween(to);
    gaps.set(from, { to, runs: items.slice(start) as TextRun[] });
  };
  const readBetween = (to?: Element) => {
    const after = new Runs();
    const isCut = readTexts(after, from, to, AFTER * share);
    items.push(...after.take());
    if (!isCut || !to) return;
    const before = new Runs();
    if (readTexts(before, to, after.last, BEFORE * share, true)) {
      headings ??= HEADS.split(',').map((level) => root.body.querySelectorAll(level));
      const between = headings.flatMap((list) => lastBetween(list, after.last!, before.last!));
      for (const heading of inOrder(between)) readFlattened(heading, stream);
    }
    items.push(...before.takeBackwards());
  };
  for (const mark of marksOf(known)) {
    readUntil(mark);
    readFlattened(mark, stream);
    from = mark;
  }
  readUntil();
  known.gaps = gaps;
  return stream;
}

/** All that may be a control or a button in the document's own tree, in its order. */
const mayBeUsed = (body: Element): Element[] =>
  inTree(body, body.querySelectorAll(LINK).length > MANY_LINKS ? MAY_BE_USED : [...MAY_BE_USED, LINK]);

/** The controls and shadow hosts among them, in document order. What stands in one of them is left to it. */
function marksOf({ controls, hosts }: Known): Element[] {
  const skipped = `${[...SILENT]},[${PANEL}]`;
  const shadowed = inOrder(hosts.filter((element) => element.isConnected && shadowRootOf(element)));
  let last: Element | undefined;
  return merge<Element>(
    shadowed,
    controls.filter((element) => element.isConnected && findControl(element)),
  ).filter((element) => {
    if (last?.contains(element) || element.parentElement?.closest(skipped)) return false;
    last = element;
    return true;
  });
}

const inOrder = (elements: Element[]): Element[] => elements.sort((a, b) => (follows(a, b) ? -1 : 1));

/** The last few of a list in document order that stand between two texts. */
function lastBetween(list: NodeListOf<Element>, after: Node, before: Node): Element[] {
  let end = list.length;
  for (let low = 0; low < end; ) {
    const middle = (low + end) >> 1;
    if (follows(list[middle]!, before)) low = middle + 1;
    else end = middle;
  }
  const last: Element[] = [];
  for (let at = end - 1; at >= Math.max(0, end - HEADINGS) && follows(after, list[at]!); at--) last.push(list[at]!);
  return last;
}

/**
 * Reads on from an element (what is in it left out, unless it is the body) to `to` or the end of the body, or backwards.
 * @returns whether it ended before that, as there are more runs than `most`
 */
function readTexts(runs: Runs, from: Element, to: Node | undefined, most: number, back = false): boolean {
  const { body } = from.ownerDocument;
  let node: Node = from;
  let enters = from === body;
  for (;;) {
    let next = enters ? (back ? node.lastChild : node.firstChild) : null;
    while (!next) {
      if (node === body) return false;
      next = back ? node.previousSibling : node.nextSibling;
      if (!next) {
        node = node.parentNode!;
        if (isBlock(node as Element)) runs.break();
      }
    }
    node = next;
    if (node === to) return false;
    if (node.nodeType === 3 && !runs.add(node as Text, most)) return true;
    enters = node.nodeType === 1 && isRead(node as Element, runs);
  }
}

const isBlock = (element: Element): boolean => !INLINE.has(element.tagName);

/** Whether what is in an element is read; `runs` ends where the element begins something of its own. */
function isRead(element: Element, runs: Runs): boolean {
  const tag = element.tagName;
  if (INLINE.has(tag)) return true; // as most elements are
  const isFrame = tag.endsWith('FRAME');
  const reads = !isFrame && !SILENT.has(tag) && !element.hasAttribute(PANEL);
  if (isFrame || reads) runs.break();
  return reads;
}

/** One subtree whole, as it is drawn: the controls in it, and its texts. */
function readFlattened(root: Element, { items, frames }: Stream): void {
  const runs = new Runs();
  const visit = (node: Node): void => {
    if (node.nodeType === 3) runs.add(node as Text);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const control = findControl(element);
    if (control) {
      items.push(...runs.take(), { kind: 'control', control });
      return;
    }
    if (!isRead(element, runs)) {
      if (element.tagName === 'IFRAME') frames.push(element);
      return;
    }
    const shadow = shadowRootOf(element);
    const slotted = shadow ? [] : ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []);
    for (const child of slotted.length > 0 ? slotted : (shadow ?? element).childNodes) visit(child);
    if (isBlock(element)) runs.break();
  };
  visit(root);
  items.push(...runs.take());
}
