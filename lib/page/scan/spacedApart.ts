import { type Box, boxAround, plainBox } from './box';
import { tidy } from './text';

const GAP = /(?:\u00a0[ \u00a0]| \u00a0)[ \u00a0]*/g;
const IS_TEXT = /^(?!\s*\().*\p{L}{2}/su;

export interface Part {
  text: string;
  box: Box;
}

/** Texts that nodes hold side by side, kept apart by hard spaces: "CODE     REFERENCE NO.". Empty where they hold one. */
export function spacedApart(nodes: readonly Text[]): Part[] {
  if (!nodes.some((node) => node.nodeValue?.includes('\u00a0'))) return [];
  const parts: Part[] = [];
  for (const node of nodes) {
    const [head, ...tail] = partsOf(node);
    const last = parts.at(-1);
    if (last && head) {
      last.text = tidy(`${last.text} ${head.text}`);
      last.box = boxAround([last.box, head.box]);
    } else if (head) parts.push(head);
    parts.push(...tail);
  }
  return parts.length > 1 ? parts : [];
}

function partsOf(node: Text): Part[] {
  const raw = node.nodeValue ?? '';
  const ranges: [start: number, end: number][] = [];
  let start = 0;
  for (const gap of raw.matchAll(GAP)) {
    ranges.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  ranges.push([start, raw.length]);
  const areTexts = ranges.every(([from, to]) => IS_TEXT.test(raw.slice(from, to)));
  return (areTexts ? ranges : [[0, raw.length] as const]).map(([from, to]) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return { text: tidy(raw.slice(from, to)), box: plainBox(range) };
  });
}
