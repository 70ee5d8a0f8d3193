import { type Box, onOneLine } from './box';
import type { LabelsOf } from './labels';
import { isDatePart } from './partNames';
import { containsAcross, parentAcross } from './tree';
import type { ControlItem, StreamItem } from './walk';

/** Words that name a part of a value rather than a value: what stands between or over the boxes of a split date or phone. */
const PART_WORDS =
  /^(mm|mo|dd|yy|yyyy|ccyy|m|d|y|month|day|year|mes|dia|día|año|area|code|prefix|exchange|line|number|ext|extension|x|dollars?|cents?|zip|plus|4|first|last|3)$/i;

const PUNCTUATION_ONLY = /^[\s/().,:;*$#+–—-]*$/;

/** Whether a text only names parts of a value, or separates them. */
export const isPartText = (text: string): boolean =>
  PUNCTUATION_ONLY.test(text) ||
  text
    .split(/[\s/().,:*–—-]+/)
    .filter(Boolean)
    .every((word) => PART_WORDS.test(word));

export interface Cluster {
  id: string;
  index: number;
  size: number;
}

const MOST_PARTS = 4;

/**
 * Controls that are the boxes of one value: neighbours on one line with nothing but separators or part names between
 * them, close together, none of them a box to tick. A longer row is cut where its boxes have a box of their own.
 * Returned by their place in the stream.
 */
export function findClusters(
  items: readonly StreamItem[],
  boxes: Map<ControlItem, Box>,
  labelsOf: LabelsOf,
): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>();
  let run: number[] = [];
  let serial = 0;
  const close = () => {
    for (const group of splitRun(run, items)) {
      group.forEach((at, index) => {
        clusters.set(at, { id: `c${serial}`, index, size: group.length });
      });
      serial++;
    }
    run = [];
  };
  let between = '';
  items.forEach((item, at) => {
    if (item.kind === 'text') {
      between += ` ${item.text}`;
      return;
    }
    const joins =
      canBePart(item) && run.length > 0 && follows(items[run.at(-1)!] as ControlItem, item, between, boxes, labelsOf);
    if (!joins) close();
    if (canBePart(item)) run.push(at);
    else close();
    between = '';
  });
  close();
  return clusters;
}

/** Groups of two to four whose common ancestor holds no other control of the run. */
function splitRun(run: number[], items: readonly StreamItem[]): number[][] {
  const elementAt = (place: number) => (items[run[place]!] as ControlItem).control.element;
  const groups: number[][] = [];
  let start = 0;
  while (start < run.length - 1) {
    let taken = 0;
    for (let size = Math.min(MOST_PARTS, run.length - start); size >= 2; size--) {
      const around = commonAncestor(elementAt(start), elementAt(start + size - 1));
      const before = start > 0 && around && containsAcross(around, elementAt(start - 1));
      const after = start + size < run.length && around && containsAcross(around, elementAt(start + size));
      if (around && !before && !after) {
        taken = size;
        break;
      }
    }
    if (taken) groups.push(run.slice(start, start + taken));
    start += taken || 1;
  }
  return groups;
}

function commonAncestor(a: Element, b: Element): Element | null {
  for (let node = parentAcross(a); node; node = parentAcross(node)) if (containsAcross(node, b)) return node;
  return null;
}

function canBePart(item: ControlItem): boolean {
  const { kind, element } = item.control;
  if (kind === 'select') return true;
  if (kind !== 'text') return false;
  return !/email|search|url/.test((element as HTMLInputElement).type);
}

function follows(
  before: ControlItem,
  item: ControlItem,
  between: string,
  boxes: Map<ControlItem, Box>,
  labelsOf: LabelsOf,
): boolean {
  // "D." before a box counts it, though a d may stand for a day; a ZIP code begins with the box behind "Zip"
  if (!isPartText(between.trim()) || /^(?:[A-L][.)]|zip(?: code)?:?)$/i.test(between.trim())) return false;
  const a = boxes.get(before);
  const b = boxes.get(item);
  if (!a || !b || a.width === 0 || b.width === 0) return false;
  const gap = b.left - a.right;
  if (!onOneLine(a, b) || gap < -2 || gap > 64) return false;
  if (isDatePart(before.control.element, labelsOf) && isDatePart(item.control.element, labelsOf)) return true;
  // boxes of one value are short; a wide box is a value of its own
  return Math.max(a.width, b.width) <= 260 && Math.min(a.width, b.width) <= 140;
}
