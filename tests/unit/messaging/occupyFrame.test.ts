import { afterEach, describe, expect, it, vi } from 'vitest';
import { occupyFrame } from '../../../lib/messaging/occupyFrame';

const scope = globalThis as { coolclaimFrame?: { mark: string } };

afterEach(() => {
  delete scope.coolclaimFrame;
});

describe('a script injected twice', () => {
  it('starts once and keeps its mark', () => {
    const start = vi.fn(() => () => {});
    occupyFrame(start);
    const mark = scope.coolclaimFrame?.mark;
    expect(mark).toBeTruthy();
    occupyFrame(start);
    expect(start).toHaveBeenCalledOnce();
    expect(scope.coolclaimFrame?.mark).toBe(mark);
  });

  it('replaces one that an extension reload cut off', () => {
    const stop = vi.fn();
    const old = { id: 'old' } as { id?: string };
    const real = (globalThis as { browser?: { runtime: unknown } }).browser!;
    const before = real.runtime;
    real.runtime = old;
    occupyFrame(() => stop);
    const mark = scope.coolclaimFrame?.mark;
    delete old.id;
    real.runtime = before;
    const start = vi.fn(() => () => {});
    occupyFrame(start);
    expect(stop).toHaveBeenCalledOnce();
    expect(start).toHaveBeenCalledOnce();
    expect(scope.coolclaimFrame?.mark).not.toBe(mark);
  });
});
