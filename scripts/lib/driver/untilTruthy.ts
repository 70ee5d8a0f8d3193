import { setTimeout as sleep } from 'node:timers/promises';

/** The most of a wait that one look can use up, in milliseconds: a machine that stood still has not waited. */
const MOST_PER_LOOK = 500;

/**
 * Looks every `every` milliseconds until `look` gives something truthy, and returns that; undefined once `milliseconds`
 * went by, of which each look and its pause use up at most half a second.
 */
export async function untilTruthy<T>(
  look: () => Promise<T>,
  milliseconds = 15_000,
  every = 50,
): Promise<T | undefined> {
  for (let left = milliseconds; ; ) {
    const began = Date.now();
    const value = await look();
    if (value) return value;
    if (left <= 0) return undefined;
    await sleep(every);
    left -= Math.min(Date.now() - began, MOST_PER_LOOK);
  }
}
