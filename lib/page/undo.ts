import { createFocus } from './focus';
import { liveTarget } from './live';
import { createSlices, pause } from './pause';
import { WRITERS } from './writers/table';
import type { Written } from './written';

interface Undoable extends Written {
  after: string;
}

let lastFill: Undoable[] = [];

/** Keeps what a fill changed, so that it can be taken back. Replaces what was kept of the fill before. */
export function rememberFill(written: readonly Written[]): void {
  lastFill = written.flatMap((one) => {
    const after = stateOf(one);
    return after === undefined || after === one.before ? [] : [{ ...one, after }];
  });
}

/**
 * Puts back what stood in every field of the last fill, last one first. A field she has changed since is hers and stays.
 * @returns how many fields hold again what they held before.
 */
export async function undoLast(): Promise<number> {
  const fields = lastFill.filter((one) => stateOf(one) === one.after).reverse();
  lastFill = [];
  const focus = createFocus();
  const breathe = createSlices();
  for (const one of fields) {
    const live = liveTarget(one.target);
    try {
      if (live) await WRITERS[live.control].restore(live, one.before, { focus, attempt: 0 });
    } catch {
      // a field that cannot be put back is not counted below
    }
    await breathe();
  }
  focus.leave();
  if (fields.length > 0) await pause(100);
  return fields.filter((one) => stateOf(one) === one.before).length;
}

function stateOf({ target }: Written): string | undefined {
  const live = liveTarget(target);
  return live && WRITERS[live.control].capture(live);
}
