import { pageRuntime } from './pageRuntime';

interface Occupant {
  /** New for every document; tells the background that it still speaks to the one it knows. */
  mark: string;
  isAlive(): boolean;
  stop(): void;
}

/**
 * Starts one of our scripts in this frame once, however often it is injected. One that an extension reload cut off
 * from the background is stopped and replaced. `start` gives the function that stops it. What is kept here is seen by
 * our own scripts in the frame only, not by the page.
 */
export function occupyFrame(name: 'page' | 'sight' | 'writer' | 'lines', start: () => () => void): void {
  const scope = globalThis as { coolclaim?: Partial<Record<string, Occupant>> };
  scope.coolclaim ??= {};
  const occupant = scope.coolclaim[name];
  if (occupant?.isAlive()) return;
  occupant?.stop();
  const runtime = pageRuntime();
  scope.coolclaim[name] = { mark: String(Math.random()), isAlive: () => Boolean(runtime.id), stop: start() };
}
