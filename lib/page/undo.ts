import { liveTarget } from './live';
import { pause } from './pause';
import { handle } from './verify';
import { stateOf } from './writers/table';
import type { Written } from './written';

let lastFill: (Written & { after: string | undefined })[] = [];

/** Keeps what a fill changed, so that it can be taken back. Replaces what was kept of the fill before. */
export function rememberFill(written: readonly Written[]): void {
  lastFill = written.map((one) => ({ ...one, after: now(one) })).filter((one) => one.after !== one.before);
}

/**
 * Puts back what stood in every field of the last fill, last one first. A field she has changed since is hers and stays.
 * @returns how many fields hold again what they held before.
 */
export async function undoLast(): Promise<number> {
  const fields = lastFill.filter((one) => now(one) === one.after).reverse();
  lastFill = [];
  await handle(fields, (writer, live, hands, { before }) => writer.restore(live, before, hands));
  await pause(100);
  return fields.filter((one) => now(one) === one.before).length;
}

function now({ target }: Written): string | undefined {
  const live = liveTarget(target);
  return live && stateOf(live);
}
