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

/** Whether two boxes stand on one line. */
export const onOneLine = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}
