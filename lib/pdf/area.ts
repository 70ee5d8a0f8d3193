/** A rectangle in CSS pixels, the pages under one another, y downwards. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlapX = (a: Area, b: Area): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const overlapY = (a: Area, b: Area): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
export const middleX = ({ left, right }: Area): number => (left + right) / 2;
export const middleY = ({ top, bottom }: Area): number => (top + bottom) / 2;

/** Whether most of `inner`, measured by its middle, lies in `outer`. */
export const holdsMiddle = (outer: Area, inner: Area): boolean =>
  middleX(inner) >= outer.left &&
  middleX(inner) <= outer.right &&
  middleY(inner) >= outer.top &&
  middleY(inner) <= outer.bottom;

/** Whether a person reads the two on one line. */
export const onOneLine = (a: Area, b: Area): boolean =>
  overlapY(a, b) > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.4;

export const enclosing = (areas: readonly Area[]): Area => ({
  left: Math.min(...areas.map((area) => area.left)),
  top: Math.min(...areas.map((area) => area.top)),
  right: Math.max(...areas.map((area) => area.right)),
  bottom: Math.max(...areas.map((area) => area.bottom)),
});
