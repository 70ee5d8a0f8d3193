import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterDraws } from '../../../components/panel/afterDraws';

let draws: (() => void)[] = [];
const draw = () => {
  const due = draws;
  draws = [];
  for (const then of due) then();
};
beforeEach(() => {
  draws = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => draws.push(then));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('acts after the page was drawn, not before, and once however long that takes', () => {
  const act = vi.fn();
  afterDraws(act, 250);
  draw();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
  draw();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(250);
  draw();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(2);
});

it('goes on after an act that failed', () => {
  const act = vi.fn(() => {
    throw new Error('the page is on its way out');
  });
  afterDraws(act, 250);
  for (let turn = 0; turn < 2; turn++) {
    vi.advanceTimersByTime(250);
    draw();
    expect(() => vi.advanceTimersByTime(1)).toThrow('on its way out');
  }
  expect(act).toHaveBeenCalledTimes(2);
});

it('does nothing once it was ended, whatever was under way', () => {
  const steps = [() => vi.advanceTimersByTime(250), draw];
  for (const taken of [0, 1, 2]) {
    const act = vi.fn();
    const end = afterDraws(act, 250);
    for (const step of steps.slice(0, taken)) step();
    end();
    for (let turn = 0; turn < 3; turn++) {
      vi.advanceTimersByTime(250);
      draw();
    }
    expect(act).not.toHaveBeenCalled();
  }
});
