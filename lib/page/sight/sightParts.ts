import type { Target } from '../targets';
import type { Since } from './since';

interface SightParts {
  /** What happened to a control since the review, as it stands in the page now. */
  unseenNow(id: string, live: Target): Since;
}

const scope = globalThis as { coolclaimSight?: SightParts };

/** Leaves for the writing script what it asks before every control, in the world that our own scripts in a frame share. */
export const giveSightParts = (parts: SightParts): void => {
  scope.coolclaimSight = parts;
};

/** Undefined where the script that looks at fields is not in the frame. */
export const sightParts = (): SightParts | undefined => scope.coolclaimSight;
