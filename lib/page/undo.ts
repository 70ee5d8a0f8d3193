import { liveTarget } from './live';
import { pause } from './pause';
import { removeAdded } from './rows/added';
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
 * @returns how many fields hold again what they held before or went with their line, and how many lines there is no way
 * to take away
 */
export async function undoLast(): Promise<{ restored: number; left: number }> {
  const isHers = (element: HTMLElement) =>
    filled.some((one) => one.target.element === element && element.isConnected && now(one) !== one.after);
  const { left, gone } = await removeAdded(isHers);
  const removed = filled.filter(({ target }) => gone.includes(target.element));
  const fields = filled.filter((one) => !removed.includes(one) && now(one) === one.after).reverse();
  filled = [];
  await handle(fields, (writer, live, hands, { before }) => writer.restore(live, before, hands));
  await pause(100);
  const restored = fields.filter((one) => now(one) === one.before).length + removed.length;
  return { restored, left };
}

function now({ target }: Written): string | undefined {
  const live = liveTarget(target);
  return live && stateOf(live);
}
