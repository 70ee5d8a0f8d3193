import type { Area } from '../../../lib/vault/store';

/** How a storage call goes wrong: no room, in Chrome's words; it did nothing; it worked but said it failed; the program was killed before or after it. */
export type Fault = 'full' | 'refused' | 'done-but-failed' | 'killed-before' | 'killed-after';
export const FAULTS: readonly Fault[] = ['refused', 'done-but-failed', 'killed-before', 'killed-after'];

/** A storage area in memory that copies as JSON, counts its changes and fails at the one it is told to. */
export function memoryArea(start: Record<string, unknown> = {}) {
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  let data = copy(start);
  let changes = 0;
  let failAt = -1;
  let fault: Fault = 'refused';
  let dead = false;

  const step = async (work: () => void) => {
    await Promise.resolve();
    if (dead) throw new Error('killed');
    const isFailing = changes++ === failAt;
    if (!isFailing || fault === 'done-but-failed' || fault === 'killed-after') work();
    if (!isFailing) return;
    dead = fault.startsWith('killed');
    throw new Error(fault === 'full' ? 'Resource::kQuotaBytes quota exceeded' : `storage: ${fault}`);
  };

  const area: Area = {
    get: async (keys) => {
      await Promise.resolve();
      if (dead) throw new Error('killed');
      const names = keys === null ? Object.keys(data) : [keys].flat();
      return copy(Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]])));
    },
    set: (items) => step(() => Object.assign(data, copy(items))),
    remove: (keys) =>
      step(() => {
        for (const name of [keys].flat()) delete data[name];
      }),
    clear: () =>
      step(() => {
        data = {};
      }),
  };
  return {
    ...area,
    /** All that is stored. */
    dump: () => copy(data),
    put: (name: string, value: unknown) => {
      data[name] = copy(value);
    },
    changes: () => changes,
    failAt: (change: number, how: Fault) => {
      failAt = changes + change;
      fault = how;
    },
  };
}
export type MemoryArea = ReturnType<typeof memoryArea>;
