import { pageRuntime } from './pageRuntime';

interface Occupant {
  /** New for every document; tells the background that it still speaks to the one it knows. */
  mark: string;
  isAlive(): boolean;
  stop(): void;
}

/**
 * Starts our script in this frame once, however often it is injected. A script that an extension reload cut off from
 * the background is stopped and replaced. `start` gives the function that stops it.
 */
export function occupyFrame(start: () => () => void): void {
  const scope = globalThis as { coolclaimFrame?: Occupant };
  if (scope.coolclaimFrame?.isAlive()) return;
  scope.coolclaimFrame?.stop();
  const runtime = pageRuntime();
  const mark = Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-');
  scope.coolclaimFrame = { mark, isAlive: () => Boolean(runtime.id), stop: start() };
}
