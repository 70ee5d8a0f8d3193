/** A rectangle as plain numbers, CSS pixels: reading a DOMRect's getters again and again costs more than the layout. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

export function plainBox(rect: DOMRect): Box {
  const { left, top, right, bottom, width, height } = rect;
  return { left, top, right, bottom, width, height };
}
