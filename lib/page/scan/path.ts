import { all } from '../all';
import { attribute } from '../attribute';
import { hostOf } from './tree';

type Root = Document | ShadowRoot;

/** Makes selectors that find an element again from the document; `a >>> b` reaches into a's shadow root. One per scan. */
export class Selectors {
  #names = new Map<Root, Map<string, Map<string, number>>>();

  of(element: Element): string {
    const root = element.getRootNode() as Root;
    const local = this.#local(element, root);
    const host = hostOf(root);
    return host ? `${this.of(host)} >>> ${local}` : local;
  }

  #local(element: Element, root: Root): string {
    const id = ownId(element, root);
    if (id) return id;
    const name = attribute(element, 'name');
    const tag = element.localName;
    if (name && this.#count(root, tag, name) === 1) return `${tag}[name="${CSS.escape(name)}"]`;
    const steps: string[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      const anchor = node === element ? '' : ownId(node, root);
      if (anchor) return [anchor, ...steps].join(' > ');
      steps.unshift(step(node, node.parentElement ?? root));
    }
    return steps.join(' > ');
  }

  /** How many elements of a tree bear this tag and name; counted once, as a search by attribute walks the tree whole. */
  #count(root: Root, tag: string, name: string): number {
    const trees = this.#names.get(root) ?? new Map<string, Map<string, number>>();
    this.#names.set(root, trees);
    let counts = trees.get(tag);
    if (!counts) {
      counts = new Map();
      for (const element of all(root, tag)) {
        const own = attribute(element, 'name');
        counts.set(own, (counts.get(own) ?? 0) + 1);
      }
      trees.set(tag, counts);
    }
    return counts.get(name) ?? 0;
  }
}

/** `#id` when it finds this element alone (the first of that id, and pages rarely have two). */
function ownId(element: Element, root: Root): string {
  return element.id !== '' && root.getElementById(element.id) === element ? `#${CSS.escape(element.id)}` : '';
}

function step(element: Element, parent: ParentNode): string {
  const tag = element.localName;
  let place = 0;
  let same = 0;
  for (const sibling of parent.children) {
    if (sibling.localName !== tag) continue;
    same++;
    if (sibling === element) place = same;
  }
  return same > 1 ? `${tag}:nth-of-type(${place})` : tag;
}
