import type { rememberRow, removeAdded } from './added';

/** What the writing script uses of the script that adds lines. */
export interface LineParts {
  rememberRow: typeof rememberRow;
  removeAdded: typeof removeAdded;
}

const scope = globalThis as { coolclaimLines?: LineParts };

/**
 * Leaves it for the writing script, in the world that our own scripts in a frame share and the page does not see: only
 * frames with lines to add get that script.
 */
export function giveLineParts(parts: LineParts): void {
  scope.coolclaimLines = parts;
}

/** The same from there; undefined in a frame that no line was added to. */
export const lineParts = (): LineParts | undefined => scope.coolclaimLines;
