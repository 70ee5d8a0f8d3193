import { type Found, type Known, recallWith } from './recalled';

/** What is remembered of a document from one look to the next. */
interface Memory extends Known {
  root: Document;
  /** Changes since the last look. */
  changes: MutationRecord[];
  observer: MutationObserver;
}

/** More changes between two looks are followed no further: the page is read anew. */
const MOST = 100;

/** What is looked for in a document; messages and icons that come and go are none of it. */
const SOUGHT = `input,select,textarea,button,[type=button],[type=submit],a:not([href^=http],[href^="/"]),h1,h2,h3,h4,[role]:not([role=alert],[role=status]),[contenteditable],[slot],:empty:not(br,i,img,option)`;

/** The attributes that decide of an element besides its tag. */
const DECIDING = ['role', 'contenteditable', 'slot', 'data-coolclaim-panel'];

let memory: Memory | undefined;

/** From the next look on, a look at this document reads no more than what has changed since the one before. */
export const rememberLooks = (): void => recallWith(recall);

/**
 * What still holds of the last look: the texts of a gap unless something in it or at its ends came, went or was reworded,
 * and nothing once something came that is looked for in the whole document. Only the tree is remembered; how things look, where
 * they stand, and what controls are and hold is asked anew at every look.
 */
function recall(root: Document, find: () => Found): Memory {
  const changes = [...(memory?.changes ?? []), ...(memory?.observer.takeRecords() ?? [])];
  if (memory?.root === root && changes.length <= MOST && changes.every(isPassing, memory)) {
    memory.changes = [];
    const { gaps } = memory;
    for (const node of changes.map(placeOf)) {
      for (const [from, { to }] of gaps) {
        if (to && node.compareDocumentPosition(to) & 2) continue; // it ends before the node
        if (node.compareDocumentPosition(from) === 4) break; // it and all others begin after the node
        gaps.delete(from);
      }
    }
    return memory;
  }
  forget();
  const observer = new MutationObserver((records) => {
    now.changes = [...now.changes, ...records];
    if (now.changes.length > MOST) forget();
  });
  const now: Memory = { root, changes: [], observer, ...find(), gaps: new Map() };
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: DECIDING });
  memory = now;
  return now;
}

function forget(): void {
  memory?.observer.disconnect();
  memory = undefined;
}

/** Whether a change brought nothing of what is looked for in the whole document. */
function isPassing(this: Memory, { type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (type === 'attributes' || !(target instanceof Element)) return false;
  // what has lost all that was in it may be a host now
  if (target.matches(':empty') && !this.hosts.includes(target)) return false;
  return [...addedNodes].every(
    (node) => !(node instanceof Element) || ![node, ...node.querySelectorAll('*')].some(isSought),
  );
}

const isSought = (element: Element): boolean => element.matches(SOUGHT) || element.localName.includes('-');

/**
 * A node in or beside which a change took place. One that has gone from there since is not taken; where it went elsewhere,
 * that is another change of the same place.
 */
const placeOf = ({ target, addedNodes, previousSibling, nextSibling }: MutationRecord): Node =>
  [...addedNodes, previousSibling, nextSibling].find((node) => node?.isConnected) ?? target;
