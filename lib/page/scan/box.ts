/** A rectangle as plain numbers, CSS pixels: reading a DOMRect's getters again and again costs more than the layout. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** Where something stands in the window. */
export function plainBox(drawn: Element | Range): Box {
  const { left, top, right, bottom, width, height } = drawn.getBoundingClientRect();
  return { left, top, right, bottom, width, height };
}

/** One for all texts: the browser keeps every range up to date whenever the page changes. */
let range: Range | undefined;

/** The texts from the first to the last, until it is asked for others. */
export function rangeOver(first: Text, last = first): Range {
  range ??= first.ownerDocument.createRange();
  range.selectNodeContents(first);
  if (last !== first) range.setEnd(last, last.length);
  return range;
}

/** Whether two things stand on one line: more than half of the lower one lies beside the other. */
export const onOneLine = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const { min, max } = Math;
  const edge = (of: typeof min, side: keyof Box) => of(...boxes.map((box) => box[side]));
  const left = edge(min, 'left');
  const top = edge(min, 'top');
  const right = edge(max, 'right');
  const bottom = edge(max, 'bottom');
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}
