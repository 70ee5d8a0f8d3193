import type { LabelText } from '../../pipeline';
import { LABEL_LIMIT, tidy } from './text';
import { containsAcross, parentAcross } from './tree';
import type { ControlItem, StreamItem, TextRun } from './walk';

const LEVELS = 6;
const FAR_LEFT = 420; // CSS pixels a label may stand left of its control
const FAR_ABOVE = 60;
const FAR_RIGHT = 60;

/** Rectangles of text runs, measured once each. */
export class RunBoxes {
  #boxes = new Map<TextRun, DOMRect>();
  of(run: TextRun): DOMRect {
    let box = this.#boxes.get(run);
    if (!box) {
      const range = run.first.ownerDocument.createRange();
      range.setStart(run.first, 0);
      range.setEnd(run.last, run.last.length);
      box = range.getBoundingClientRect();
      this.#boxes.set(run, box);
    }
    return box;
  }
}

type Side = 'left' | 'above' | 'right';

/**
 * The text a person would read as the control's label when the page names none: nearest to the left on the same line,
 * or above it, or (boxes to tick) to the right. It climbs from the control outwards and stops at the first level that
 * has an answer, so that a label never comes from beyond the box that holds another control.
 */
export function nearbyLabels(
  items: readonly StreamItem[],
  index: number,
  box: DOMRect,
  boxes: RunBoxes,
  controlBoxes: Map<ControlItem, DOMRect>,
  prefersRight: boolean,
): LabelText[] {
  const item = items[index] as ControlItem;
  let container = parentAcross(item.control.element);
  const found: LabelText[] = [];
  const sides = new Set<Side>();
  for (let level = 0; container && level < LEVELS; level++, container = parentAcross(container)) {
    const { runs, controls } = within(items, index, container);
    for (const side of prefersRight ? (['right', 'left', 'above'] as const) : (['left', 'above'] as const)) {
      if (sides.has(side)) continue;
      const best = nearest(runs, controls, item, box, side, boxes, controlBoxes);
      if (!best) continue;
      sides.add(side);
      found.push({ text: tidy(best.text, LABEL_LIMIT), from: side });
    }
    if (sides.has('left') || sides.has('right')) break;
    if (sides.has('above') && level >= 2) break;
    if (container.tagName === 'FORM' || container.tagName === 'FIELDSET') break;
  }
  return found;
}

/** The neighbours of a control in the stream that stand in the container; the stream keeps every subtree together. */
function within(items: readonly StreamItem[], index: number, container: Element) {
  const runs: TextRun[] = [];
  const controls: ControlItem[] = [];
  const take = (item: StreamItem): boolean => {
    const node = item.kind === 'text' ? item.first : item.control.element;
    if (!containsAcross(container, node)) return false;
    if (item.kind === 'text') runs.push(item);
    else controls.push(item);
    return true;
  };
  for (let at = index - 1, seen = 0; at >= 0 && seen < 80; at--, seen++) if (!take(items[at]!)) break;
  for (let at = index + 1, seen = 0; at < items.length && seen < 40; at++, seen++) if (!take(items[at]!)) break;
  return { runs, controls };
}

function nearest(
  runs: TextRun[],
  controls: ControlItem[],
  own: ControlItem,
  box: DOMRect,
  side: Side,
  boxes: RunBoxes,
  controlBoxes: Map<ControlItem, DOMRect>,
): TextRun | undefined {
  let best: TextRun | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (isOwnedByAnother(run, own)) continue;
    if (!/[\p{L}\p{N}#$]/u.test(run.text)) continue;
    const text = boxes.of(run);
    if (text.width === 0 || text.height === 0) continue;
    const distance = distanceTo(text, box, side);
    if (distance >= bestDistance) continue;
    if (standsBetween(controls, text, box, side, controlBoxes)) continue;
    best = run;
    bestDistance = distance;
  }
  return best;
}

/** A run inside a <label> of another control is that control's. */
function isOwnedByAnother(run: TextRun, own: ControlItem): boolean {
  const label = run.parent.closest('label');
  if (!label) return false;
  const target = (label as HTMLLabelElement).control;
  return target != null && target !== own.control.element;
}

function distanceTo(text: DOMRect, box: DOMRect, side: Side): number {
  const far = Number.POSITIVE_INFINITY;
  const sameLine = text.top < box.bottom - 2 && text.bottom > box.top + 2;
  const sameColumn = text.left < box.right - 1 && text.right > box.left + 1;
  switch (side) {
    case 'left': {
      const gap = box.left - text.right;
      return sameLine && gap > -4 && gap <= FAR_LEFT ? Math.max(0, gap) : far;
    }
    case 'right': {
      const gap = text.left - box.right;
      return sameLine && gap > -4 && gap <= FAR_RIGHT ? Math.max(0, gap) : far;
    }
    case 'above': {
      const gap = box.top - text.bottom;
      if (!sameColumn || gap < -6 || gap > FAR_ABOVE) return far;
      // a caption over the start of the control beats one over its end
      return Math.max(0, gap) + Math.abs(text.left - box.left) / 20;
    }
  }
}

/** Another control between the text and this one is nearer to the text: the text is that control's. */
function standsBetween(
  controls: ControlItem[],
  text: DOMRect,
  box: DOMRect,
  side: Side,
  controlBoxes: Map<ControlItem, DOMRect>,
): boolean {
  for (const other of controls) {
    const b = controlBoxes.get(other);
    if (!b || b.width === 0) continue;
    const sameLine = b.top < box.bottom - 2 && b.bottom > box.top + 2;
    if (side === 'left' && sameLine && b.left >= text.right - 4 && b.right <= box.left + 4) return true;
    if (side === 'right' && sameLine && b.left >= box.right - 4 && b.right <= text.left + 4) return true;
    const sameColumn = b.left < box.right - 1 && b.right > box.left + 1;
    if (side === 'above' && sameColumn && b.top >= text.bottom - 4 && b.bottom <= box.top + 4) return true;
  }
  return false;
}
