import type { Target } from '../targets';

interface SightParts {
  /** Whether a control has faded, shrunk or taken on the colour of its ground since it was looked at. */
  isUnseenNow(target: Target): boolean;
}

const scope = globalThis as { coolclaimSight?: SightParts };

/** Leaves for the writing script what it asks before every control, in the world that our own scripts in a frame share. */
export const giveSightParts = (parts: SightParts): void => {
  scope.coolclaimSight = parts;
};

/** Undefined where the script that looks at fields is not in the frame. */
export const sightParts = (): SightParts | undefined => scope.coolclaimSight;
