import { type Box, onOneLine, plainBox } from './box';
import type { Heading } from './sections';

/** What lies under a heading: from its lower edge down, between its neighbours on the same line. CSS pixels. */
export interface Column {
  top: number;
  left: number;
  right: number;
}

/** More headings in one box are a list of something else. */
const MOST = 200;

export const covers = (column: Column, { left, top, width }: Box): boolean =>
  top >= column.top - 2 && left + Math.min(width, 12) > column.left && left < column.right;

/**
 * Finds the headings that the page draws otherwise than it lists them: side by side in one box, or over controls that
 * come before them. Those of such a box get their column and take each other's places in the order a person meets them.
 */
export function columnsBySight(headings: readonly Heading[]): Heading[] {
  const result = [...headings];
  const scopes = new Map<Element, number[]>();
  headings.forEach(({ scope }, at) => {
    scopes.set(scope, [...(scopes.get(scope) ?? []), at]);
  });
  for (const places of scopes.values()) {
    const group = places.map((at) => headings[at]!);
    if ((group.length < 2 && !group[0]!.late) || group.length > MOST) continue;
    const boxes = new Map(group.map((heading) => [heading, plainBox(heading.element)]));
    const drawn = group.filter((heading) => boxes.get(heading)!.height > 0);
    const besides = (heading: Heading) =>
      drawn.filter((other) => other !== heading && isBeside(boxes.get(heading)!, boxes.get(other)!));
    if (!drawn.some((heading) => heading.late || besides(heading).length > 0)) continue;
    const placed = group.map((heading) => {
      const box = boxes.get(heading)!;
      const others = besides(heading).map((other) => boxes.get(other)!.left);
      const right = Math.min(...others.filter((left) => left > box.left), Number.POSITIVE_INFINITY);
      const left = others.some((other) => other < box.left) ? box.left : Number.NEGATIVE_INFINITY;
      return box.height > 0 ? { ...heading, column: { top: box.bottom, left: left - 8, right: right - 8 } } : heading;
    });
    placed.sort((a, b) => (a.column?.top ?? 0) - (b.column?.top ?? 0) || (a.column?.left ?? 0) - (b.column?.left ?? 0));
    places.forEach((at, index) => {
      result[at] = placed[index]!;
    });
  }
  return result;
}

const isBeside = (a: Box, b: Box): boolean => onOneLine(a, b) && (a.right <= b.left + 8 || b.right <= a.left + 8);
