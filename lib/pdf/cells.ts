import { type Area, middleX, middleY, overlapX, overlapY } from './area';
import type { Printed } from './printed';

const NEAR = 4; // CSS pixels between a field and the line around it
const OPEN = 100_000; // farther than any page

/** What a page prints without the borders drawn around its fields alone: they part nothing from anything. */
export function withoutBorders(printed: Printed, fields: readonly Area[]): Printed {
  const isEdge = (at: number, low: number, high: number) => Math.abs(at - low) <= NEAR || Math.abs(at - high) <= NEAR;
  return {
    ...printed,
    level: printed.level.filter(
      (line) =>
        !fields.some(
          (field) =>
            line.left >= field.left - NEAR &&
            line.right <= field.right + NEAR &&
            isEdge(middleY(line), field.top, field.bottom),
        ),
    ),
    upright: printed.upright.filter(
      (line) =>
        !fields.some(
          (field) =>
            line.top >= field.top - NEAR &&
            line.bottom <= field.bottom + NEAR &&
            isEdge(middleX(line), field.left, field.right),
        ),
    ),
  };
}

/** The box of ruled lines a field stands in: up to the nearest line on each side, open where there is none. */
export function cellOf(field: Area, { level, upright }: Pick<Printed, 'level' | 'upright'>): Area {
  const cell: Area = { left: -OPEN, top: -OPEN, right: OPEN, bottom: OPEN };
  const x = middleX(field);
  const y = middleY(field);
  for (const line of level) {
    if (line.left > x || line.right < x || overlapX(line, field) < (field.right - field.left) / 2) continue;
    const at = middleY(line);
    if (at <= field.top + NEAR) cell.top = Math.max(cell.top, at);
    if (at >= field.bottom - NEAR) cell.bottom = Math.min(cell.bottom, at);
  }
  for (const line of upright) {
    if (line.top > y || line.bottom < y || overlapY(line, field) < (field.bottom - field.top) / 2) continue;
    const at = middleX(line);
    if (at <= field.left + NEAR) cell.left = Math.max(cell.left, at);
    if (at >= field.right - NEAR) cell.right = Math.min(cell.right, at);
  }
  return cell;
}

/** Whether a cell has lines on every side. */
export const isClosed = ({ left, top, right, bottom }: Area): boolean =>
  left > -OPEN && top > -OPEN && right < OPEN && bottom < OPEN;
