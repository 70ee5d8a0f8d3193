import { onOneLine, rangeOver } from './box';
import type { Piece, Surroundings } from './nearby';
import { parentAcross } from './tree';
import type { ControlItem } from './walk';

const FAR_BEHIND = 24; // CSS pixels

/**
 * The caption of a control that did not fit beside it: in a line of text and boxes ("City [____] State [__] Zip") that goes
 * on with this control in the next line, the words after the last box of the line before.
 */
export function wrappedCaption({ items, boxes, controlBoxes }: Surroundings, index: number): Piece | undefined {
  const [before, text, own] = [items[index - 2], items[index - 1], items[index] as ControlItem];
  if (before?.kind !== 'control' || text?.kind !== 'text') return undefined;
  const line = parentAcross(own.control.element);
  if (text.parent !== line || parentAcross(before.control.element) !== line) return undefined;
  const piece = boxes.of(text).at(-1);
  const last = controlBoxes.get(before);
  const box = controlBoxes.get(own);
  if (!piece || !last || !box || !onOneLine(last, piece.box) || piece.box.left < last.right - 4) return undefined;
  return box.top >= piece.box.bottom - 4 && box.left < piece.box.left ? piece : undefined;
}

/** The words right behind a box to tick that go on below it, where nothing but the line they begin on says whose they are. */
export function wrappedWords({ items, boxes, controlBoxes }: Surroundings, index: number): Piece | undefined {
  const [own, text] = [items[index] as ControlItem, items[index + 1]];
  if (text?.kind !== 'text' || text.parent !== parentAcross(own.control.element)) return undefined;
  const piece = boxes.of(text)[0];
  const box = controlBoxes.get(own);
  if (!piece || !box || piece.box.left >= box.right - 4) return undefined; // on one line it is found as any other text is
  const [first] = rangeOver(text.nodes[0]!).getClientRects(); // of the lines the words are drawn in
  return first && onOneLine(first, box) && first.left >= box.right - 4 && first.left - box.right < FAR_BEHIND
    ? piece
    : undefined;
}
