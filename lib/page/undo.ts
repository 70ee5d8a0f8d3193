import { liveTarget } from './live';
import { pause } from './pause';
import { lineParts } from './rows/lineParts';
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
 * Takes the lines that were added away again, and puts back what stood in every field that was filled, last one first. A
 * field she has changed since is hers and stays, with its line.
 * @returns how many fields hold again what they held before or went with their line, how many lines there is no way to
 * take away, and which fields hold on to what was filled, as their page gave no way to empty them
 */
export async function undoLast(): Promise<{ restored: number; left: number; stays: string[] }> {
  const isHers = (element: HTMLElement) =>
    filled.some((one) => one.target.element === element && element.isConnected && now(one) !== one.after);
  const { left, gone } = (await lineParts()?.removeAdded(isHers)) ?? { left: 0, gone: [] };
  const removed = filled.filter(({ target }) => gone.includes(target.element));
  const fields = filled.filter((one) => !removed.includes(one) && now(one) === one.after).reverse();
  filled = [];
  let held = fields;
  for (let attempt = 0; attempt < 2 && held.length > 0; attempt++) {
    await handle(held, (writer, live, hands, { before }) => writer.restore(live, before, { ...hands, attempt }));
    await pause(100);
    held = held.filter((one) => now(one) !== one.before);
  }
  const stays = held.filter((one) => now(one) !== undefined).map(({ outcome }) => outcome.fieldId);
  return { restored: fields.length - held.length + removed.length, left, stays };
}

function now({ target }: Written): string | undefined {
  const live = liveTarget(target);
  return live && stateOf(live);
}
