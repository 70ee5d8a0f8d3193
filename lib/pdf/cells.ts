import { type Area, middleX, middleY, overlapX, overlapY } from './area';
import type { Printed } from './printed';

const NEAR = 4; // CSS pixels between a field and the line around it
const OPEN = 100_000; // farther than any page

/**
 * The box of ruled lines a field stands in: up to the nearest line on each side, open where there is none. The border
 * drawn around the field alone is no such box.
 */
export function cellOf(field: Area, { level, upright }: Pick<Printed, 'level' | 'upright'>): Area {
  const isOwnLevel = (line: Area) => line.left >= field.left - NEAR && line.right <= field.right + NEAR;
  const isOwnUpright = (line: Area) => line.top >= field.top - NEAR && line.bottom <= field.bottom + NEAR;
  const cell = inner(field, level, upright);
  const isBorder =
    cell.right - cell.left <= field.right - field.left + 2 * NEAR &&
    cell.bottom - cell.top <= field.bottom - field.top + 2 * NEAR;
  if (!isBorder) return cell;
  const around = inner(
    field,
    level.filter((line) => !isOwnLevel(line)),
    upright.filter((line) => !isOwnUpright(line)),
  );
  return around;
}

function inner(field: Area, level: readonly Area[], upright: readonly Area[]): Area {
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
