import type { LabelText } from '../../pipeline';
import { type Box, onOneLine, plainBox, rangeOver } from './box';
import type { LabelsOf } from './labels';
import { isExample } from './partNames';
import type { TextRun } from './runs';
import { spacedApart } from './spacedApart';
import { HEADS, LABEL_LIMIT, tidy } from './text';
import { containsAcross, controlsIn, parentAcross } from './tree';
import type { ControlItem, StreamItem } from './walk';
import { wrappedCaption, wrappedWords } from './wrapped';

const LEVELS = 6;
const FAR_LEFT = 420; // CSS pixels a label may stand left of its control
const ROW = 80; // CSS pixels that a row of one control is high at most
const FAR_ABOVE = 60;
const FAR_RIGHT = 60;
const FAR_BELOW = 24;

/** A piece of a run that stands in one place: what a person sees as one text. */
export interface Piece {
  text: string;
  box: Box;
  parent: Element;
  /** The one control it shares a box with, its table cell when that holds several, or 'none'; looked up when first asked. */
  owner?: Element | 'none';
}

const WORD_GAP = 14; // CSS pixels between two texts that read as one

/** Where the pieces of text runs stand, measured once each. Inline elements set apart by style are pieces of their own. */
export class RunBoxes {
  #pieces = new Map<TextRun, Piece[]>();
  of(run: TextRun): Piece[] {
    let pieces = this.#pieces.get(run);
    if (!pieces) {
      pieces = piecesOf(run);
      this.#pieces.set(run, pieces);
    }
    return pieces;
  }
}

function piecesOf(run: TextRun): Piece[] {
  const pieces: { nodes: Text[]; box: Box }[] = [];
  for (const node of run.nodes) {
    const box = boxOf(node, node);
    const last = pieces.at(-1);
    const isSame = last && (last.nodes.at(-1)!.parentNode === node.parentNode || readsOn(last.box, box));
    if (last && isSame) {
      last.nodes.push(node);
      last.box = boxOf(last.nodes[0]!, node);
    } else pieces.push({ nodes: [node], box });
  }
  return pieces
    .flatMap(({ nodes, box }) => {
      const parent = nodes[0]!.parentElement ?? run.parent;
      const apart = spacedApart(nodes);
      if (apart.length > 0) return apart.map((each) => ({ ...each, parent }));
      return [{ text: tidy(nodes.map((node) => node.nodeValue).join(' '), LABEL_LIMIT), box, parent }];
    })
    .filter(({ text, box }) => box.width > 0 && box.height > 0 && /[\p{L}\p{N}#]/u.test(text));
}

const boxOf = (first: Text, last: Text): Box => plainBox(rangeOver(first, last));

/** One text goes on in the other: on the same line with no more than a word's gap. */
function readsOn(a: Box, b: Box): boolean {
  return onOneLine(a, b) && b.left - a.right < WORD_GAP && b.left >= a.left;
}

export type Side = 'left' | 'above' | 'right' | 'below';

/** What a search for labels works on. */
export interface Surroundings {
  items: readonly StreamItem[];
  boxes: RunBoxes;
  controlBoxes: Map<ControlItem, Box>;
  labelsOf: LabelsOf;
}

const READING: Record<'box' | 'tick', readonly Side[]> = {
  box: ['left', 'above'],
  tick: ['right', 'left', 'above'],
};
const LAST_RESORT: readonly Side[] = ['right', 'below'];

/**
 * The text a person would read as the control's label when the page names none: nearest to the left on the same line,
 * or above it, or (boxes to tick) to the right; captions to the right or below only where a control and its caption share
 * a box of their own, as do the `size` boxes of one value with theirs. It climbs from the control outwards and stops at
 * the first level that has an answer, so that a label never comes from beyond the box that holds another control. Names of parts ("MM") do not end the search.
 */
export function nearbyLabels(
  around: Surroundings,
  index: number,
  box: Box,
  reads: 'box' | 'tick',
  isPartName: (text: string) => boolean,
  size = 1,
): LabelText[] {
  const isPart = (text: string) => isPartName(text) || isExample(text);
  const item = around.items[index] as ControlItem;
  const wrapped = reads === 'box' ? wrappedCaption(around, index) : wrappedWords(around, index);
  if (wrapped) return [{ text: wrapped.text, from: reads === 'box' ? 'left' : 'right' }];
  let container = parentAcross(item.control.element);
  const found: LabelText[] = [];
  const reserve: LabelText[] = [];
  const heading: LabelText[] = [];
  let skipsParts = false;
  const neighbours = new Neighbours(around.items, index);
  const { controls } = neighbours;
  for (let level = 0; container && level < LEVELS; level++, container = parentAcross(container)) {
    const runs = neighbours.within(container);
    let answered = false;
    // in a row of its own a control may stand at the far end from its words
    const reach = controls.length > 0 || container.clientHeight > ROW ? FAR_LEFT : Number.POSITIVE_INFINITY;
    for (const side of READING[reads]) {
      const best = nearest(runs, controls, item, box, side, around, skipsParts ? isPart : undefined, reach);
      if (!best || found.some((label) => label.text === best.text)) continue;
      if (headingAround(best.parent)) {
        heading.push({ text: best.text, from: side });
        continue;
      }
      found.push({ text: best.text, from: side });
      if (isPart(best.text)) skipsParts = true;
      else answered = true;
    }
    if (controls.length < size && reads === 'box') {
      for (const side of LAST_RESORT) {
        if (!reserve.every(({ text }) => isPart(text))) break;
        const best = nearest(runs, controls, item, box, side, around, reserve[0] && isPart);
        if (best && best.text.length <= 60) reserve.push({ text: best.text, from: side });
      }
    }
    if (answered) break;
    if (container.matches('form,fieldset')) break;
  }
  if (found.some((label) => !isPart(label.text))) {
    const asked = found.map((label) => (isExample(label.text) ? { ...label, from: 'hint' as const } : label));
    return [...asked, ...reserve];
  }
  return [...found, ...(reserve.length > 0 ? reserve : heading.slice(0, 1))];
}

export const headingAround = (element: Element): Element | null => element.closest(`${HEADS},summary`);

/** The neighbours of a control in the stream that stand in ever larger boxes; the stream keeps every subtree together. */
class Neighbours {
  controls: ControlItem[] = [];
  #before: TextRun[] = [];
  #after: TextRun[] = [];
  #items: readonly StreamItem[];
  #index: number;
  #first: number;
  #last: number;

  constructor(items: readonly StreamItem[], index: number) {
    this.#items = items;
    this.#index = index;
    this.#first = index - 1;
    this.#last = index + 1;
  }

  /** The texts in the box, the nearest before the control first. */
  within(box: Element): TextRun[] {
    for (; this.#first >= this.#index - 80 && this.#take(this.#first, box, this.#before); this.#first--);
    for (; this.#last <= this.#index + 40 && this.#take(this.#last, box, this.#after); this.#last++);
    return [...this.#before, ...this.#after];
  }

  #take(at: number, box: Element, runs: TextRun[]): boolean {
    const item = this.#items[at];
    if (!item || !containsAcross(box, item.kind === 'text' ? item.nodes[0]! : item.control.element)) return false;
    if (item.kind === 'text') runs.push(item);
    else this.controls.push(item);
    return true;
  }
}

/** What stands beside a control in a box that holds them. */
export function within(items: readonly StreamItem[], index: number, box: Element) {
  const neighbours = new Neighbours(items, index);
  return { runs: neighbours.within(box), controls: neighbours.controls };
}

export function nearest(
  runs: TextRun[],
  controls: ControlItem[],
  own: ControlItem,
  box: Box,
  side: Side,
  around: Surroundings,
  skip?: (text: string) => boolean,
  reach?: number,
): Piece | undefined {
  let best: Piece | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (const piece of around.boxes.of(run)) {
      const distance = distanceTo(piece.box, box, side, reach);
      if (own.control.kind === 'combobox' && overlaps(piece.box, box)) continue; // what it shows, not what it asks
      if (distance >= bestDistance || skip?.(piece.text)) continue;
      if (isSpokenFor(piece, own)) continue;
      if (standsBetween(controls, piece.box, box, side, around.controlBoxes)) continue;
      best = piece;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Whether a text belongs to another control: it is that control's <label>, or shares a box or a table cell with it. The
 * words beside a box to tick never ask the question before it.
 */
export function isSpokenFor(piece: Piece, own: ControlItem): boolean {
  piece.owner ??= ownerOf(piece);
  const { owner } = piece;
  if (owner === 'none') return false;
  return owner.tagName === 'TD' ? !containsAcross(owner, own.control.element) : owner !== own.control.element;
}

const inOneLine = (a: Box, b: Box): boolean => a.top < b.bottom - 2 && a.bottom > b.top + 2;

const inOneColumn = (a: Box, b: Box): boolean => a.left < b.right - 1 && a.right > b.left + 1;

export const overlaps = (a: Box, b: Box): boolean => inOneColumn(a, b) && a.top < b.bottom - 1 && a.bottom > b.top + 1;

function ownerOf(piece: Piece): Element | 'none' {
  const label = piece.parent.closest('label') as HTMLLabelElement | null;
  if (label?.control) return label; // read by the control itself, never from nearby
  for (let node: Element | null = piece.parent; node; node = parentAcross(node)) {
    const inside = controlsIn(node);
    if (inside.length > 0) return inside.length === 1 ? inside[0]! : node.tagName === 'TD' ? node : 'none';
  }
  return 'none';
}

/** How far a text stands from a control on one side of it, CSS pixels; infinite where it does not stand there. */
export function distanceTo(text: Box, box: Box, side: Side, reach = FAR_LEFT): number {
  const isBeside = side === 'left' || side === 'right';
  if (isBeside ? inOneLine(text, box) : inOneColumn(text, box)) {
    const [gap, farthest] = {
      left: [box.left - text.right, reach],
      right: [text.left - box.right, FAR_RIGHT],
      below: [text.top - box.bottom, FAR_BELOW],
      above: [box.top - text.bottom, FAR_ABOVE],
    }[side] as [number, number];
    // a caption over the start of the control beats one over its end
    const aside = side === 'above' ? Math.abs(text.left - box.left) / 20 : 0;
    if (gap > (isBeside ? -4 : -6) && gap <= farthest) return Math.max(0, gap) + aside;
  }
  return Number.POSITIVE_INFINITY;
}

/** Another control between the text and this one is nearer to the text: the text is that control's. */
export function standsBetween(
  controls: ControlItem[],
  text: Box,
  box: Box,
  side: Side,
  controlBoxes: Map<ControlItem, Box>,
): boolean {
  for (const other of controls) {
    const b = controlBoxes.get(other);
    if (!b || b.width === 0) continue;
    const sameLine = inOneLine(b, box);
    if (side === 'left' && sameLine && b.left >= text.right - 4 && b.right <= box.left + 4) return true;
    if (side === 'right' && sameLine && b.left >= box.right - 4 && b.right <= text.left + 4) return true;
    const sameColumn = inOneColumn(b, box);
    if (side === 'above' && sameColumn && b.top >= text.bottom - 4 && b.bottom <= box.top + 4) return true;
  }
  return false;
}
