import { afterEach, describe, expect, it, vi } from 'vitest';
import { occupyFrame } from '../../../lib/messaging/occupyFrame';

const scope = globalThis as { coolclaim?: { page?: { mark: string } } };

afterEach(() => {
  delete scope.coolclaim;
});

describe('a script injected twice', () => {
  it('starts once and keeps its mark', () => {
    const start = vi.fn(() => () => {});
    occupyFrame('page', start);
    const mark = scope.coolclaim?.page?.mark;
    expect(mark).toBeTruthy();
    occupyFrame('page', start);
    expect(start).toHaveBeenCalledOnce();
    expect(scope.coolclaim?.page?.mark).toBe(mark);
  });

  it('replaces one that an extension reload cut off', () => {
    const stop = vi.fn();
    const old = { id: 'old' } as { id?: string };
    const real = (globalThis as { browser?: { runtime: unknown } }).browser!;
    const before = real.runtime;
    real.runtime = old;
    occupyFrame('page', () => stop);
    const mark = scope.coolclaim?.page?.mark;
    delete old.id;
    real.runtime = before;
    const start = vi.fn(() => () => {});
    occupyFrame('page', start);
    expect(stop).toHaveBeenCalledOnce();
    expect(start).toHaveBeenCalledOnce();
    expect(scope.coolclaim?.page?.mark).not.toBe(mark);
  });
});
