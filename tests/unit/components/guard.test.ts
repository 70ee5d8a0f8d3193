import { describe, expect, it } from 'vitest';
import { lookedAgain, refusalOf, STILL_MS, type Watched } from '../../../components/panel/guard';

/** What is known after these looks, each `[at, place]`, or `[at, place, true]` for a panel that is covered then. */
const knownAfter = (...looks: [at: number, place: string, isHidden?: boolean][]): Watched =>
  looks.reduce<Watched | undefined>(
    (known, [at, place, isHidden]) => lookedAgain(known, { at, place, isHidden: isHidden === true }),
    undefined,
  )!;
const every250 = (from: number, to: number, place: string, isHidden = false) =>
  Array.from({ length: (to - from) / 250 + 1 }, (_, n): [number, string, boolean] => [from + n * 250, place, isHidden]);

const long = knownAfter(...every250(0, 2000, 'here'));

describe('a press in the panel', () => {
  it('acts where panel and control stood as they are for long enough', () => {
    expect(refusalOf(2000, long, long)).toBe('');
    expect(refusalOf(STILL_MS, knownAfter(...every250(0, 500, 'here')), long)).toBe('');
  });

  it('does nothing before that, after it appeared, moved, or said something else', () => {
    expect(refusalOf(STILL_MS - 1, knownAfter(...every250(0, 250, 'here')), long)).toBe('soon');
    const moved = knownAfter(...every250(0, 1000, 'here'), ...every250(1250, 1500, 'there'));
    expect(refusalOf(1700, moved, long)).toBe('soon');
    expect(refusalOf(1700, long, moved)).toBe('soon');
    expect(refusalOf(1750, moved, long)).toBe('');
  });

  it('does nothing on a panel that went away and came back to the same place', () => {
    const back = knownAfter(...every250(0, 1000, 'here'), [1250, 'there'], ...every250(1500, 1750, 'here'));
    expect(refusalOf(1900, back, long)).toBe('soon');
  });

  it('does nothing while something covers the panel, nor right after', () => {
    const covered = knownAfter(...every250(0, 1000, 'here'), ...every250(1250, 5000, 'here', true));
    expect(refusalOf(5000, covered, long)).toBe('covered');
    const bare = lookedAgain(covered, { at: 5100, place: 'here' });
    expect(refusalOf(5599, bare, long)).toBe('covered');
    expect(refusalOf(5600, bare, long)).toBe('');
  });

  it('counts from when she pressed, not from when the page let it through', () => {
    const late = knownAfter(...every250(0, 1000, 'here'), [1250, 'there'], [2400, 'there']);
    expect(refusalOf(1300, late, long)).toBe('soon');
  });

  it('does nothing after a time in which the page kept everybody from looking', () => {
    const blind = knownAfter(...every250(0, 1000, 'here'), [4000, 'here']);
    expect(refusalOf(4010, blind, long)).toBe('soon');
    expect(refusalOf(4500, blind, long)).toBe('');
  });
});
