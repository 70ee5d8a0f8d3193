import type { Targets } from './targets';

/** Our scripts in a frame share a world of their own that the page does not see; the writer finds the scan's controls there. */
const scope = globalThis as { coolclaimTargets?: Targets };

export function keepTargets(targets: Targets): void {
  scope.coolclaimTargets = targets;
}

/** The controls of the last scan of this frame; none before the first. */
export const keptTargets = (): Targets => scope.coolclaimTargets ?? new Map();
