import { type Place, rectOf } from '../../../lib/pdf/overlay/cms1500Boxes.ts';
import type { Box } from '../design.ts';

const TICK = 10;

/** The rectangle of a field for text at this place: a little wider than its characters, inside the ruled lines. */
export function textBox(place: Place): Box {
  const { x, top, width, height } = rectOf(place);
  return [x - 1, top, width + 1, height - 0.5];
}

/** The square of a check box at this place. */
export function tickBox(place: Place): Box {
  const { x, top } = rectOf(place);
  return [x - 1, top + 1, TICK, TICK];
}
