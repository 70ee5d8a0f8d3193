import { liveTarget } from './live';
import { pause } from './pause';
import { handle } from './verify';
import { stateOf } from './writers/table';
import type { Written } from './written';

let filled: (Written & { after: string | undefined })[] = [];

/** Keeps what a fill changed, beside what fills of this page before it did, so that all of it can be taken back. */
export function rememberFill(written: readonly Written[]): void {
  const changed = written.map((one) => ({ ...one, after: now(one) })).filter((one) => one.after !== one.before);
  const again = new Set(changed.map(({ target }) => target.element));
  // what she emptied since and had filled once more goes back to what stood there then
  filled = [...filled.filter(({ target }) => !again.has(target.element)), ...changed];
}

/**
 * Puts back what stood in every field that was filled, last one first. A field she has changed since is hers and stays.
 * @returns how many fields hold again what they held before, and which do not, as their page gave no way.
 */
export async function undoLast(): Promise<{ restored: number; stays: string[] }> {
  const fields = filled.filter((one) => now(one) === one.after).reverse();
  filled = [];
  let left = fields;
  for (let attempt = 0; attempt < 2 && left.length > 0; attempt++) {
    await handle(left, (writer, live, hands, { before }) => writer.restore(live, before, { ...hands, attempt }));
    await pause(100);
    left = left.filter((one) => now(one) !== one.before);
  }
  const stays = left.filter((one) => now(one) !== undefined).map(({ outcome }) => outcome.fieldId);
  return { restored: fields.length - left.length, stays };
}

function now({ target }: Written): string | undefined {
  const live = liveTarget(target);
  return live && stateOf(live);
}
