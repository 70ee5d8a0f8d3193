import { tidy } from './text';

/** A piece of text of the page, in document order between the controls. */
export interface TextRun {
  kind: 'text';
  text: string;
  nodes: Text[];
  /** The element the run stands in directly. */
  parent: Element;
  /** It was seen to be no heading, however it looks. */
  isPlain?: boolean;
}

const LONGEST = 400; // characters
const READABLE = /[^\s\u200b-\u200f\u202a-\u202e]/;

/** Gathers texts that nothing keeps apart into runs, read forwards or backwards. */
export class Runs {
  /** The last text taken in. */
  last?: Text;
  #found: Text[][] = [];
  #open?: Text[];

  /** @returns false, and takes nothing in, when the text would begin one run more than `most` */
  add(node: Text, most = Number.POSITIVE_INFINITY): boolean {
    if (!READABLE.test(node.nodeValue!)) return true;
    if (!this.#open) {
      if (this.#found.length >= most) return false;
      this.#open = [];
      this.#found.push(this.#open);
    }
    this.#open.push(node);
    this.last = node;
    return true;
  }

  /** What comes next is another run. */
  break(): void {
    this.#open = undefined;
  }

  /** The runs so far, which are over now. */
  take(): TextRun[] {
    const runs = this.#found.map(runOf);
    this.#found = [];
    this.break();
    return runs;
  }

  /** The same for texts that came last first. */
  takeBackwards(): TextRun[] {
    for (const nodes of this.#found) nodes.reverse();
    return this.take().reverse();
  }
}

function runOf(nodes: Text[]): TextRun {
  let text = '';
  let before: Text | undefined;
  for (const node of nodes) {
    const raw = node.nodeValue!;
    const apart = before && (/\s$/.test(before.nodeValue!) || /^\s/.test(raw) || before.parentNode !== node.parentNode);
    text = `${text}${apart ? ' ' : ''}${tidy(raw, LONGEST)}`.slice(0, LONGEST);
    before = node;
  }
  const [first] = nodes as [Text];
  return { kind: 'text', text, nodes, parent: first.parentElement ?? first.ownerDocument.documentElement };
}
