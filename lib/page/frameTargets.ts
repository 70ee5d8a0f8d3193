import type { Field } from '../pipeline';
import type { Targets } from './targets';

/** Our scripts in a frame share a world of their own that the page does not see; the writer finds the scan's controls there. */
const scope = globalThis as { coolclaimTargets?: Targets };

const ids = new WeakMap<HTMLElement, string>();
let serial = 0;

/**
 * Keeps the controls of a scan for the writer, under ids that stay the same from one scan of this document to the next:
 * a control that is still there is the one she has already seen.
 */
export function keepTargets(fields: readonly Pick<Field, 'id'>[], targets: Targets): void {
  const kept: Targets = new Map();
  for (const field of fields) {
    const target = targets.get(field.id)!;
    const { element } = target;
    if (!ids.has(element)) ids.set(element, `f${serial++}`);
    field.id = ids.get(element)!;
    kept.set(field.id, target);
  }
  scope.coolclaimTargets = kept;
}

/** The controls of the last scan of this frame; none before the first. */
export const keptTargets = (): Targets => scope.coolclaimTargets ?? new Map();
