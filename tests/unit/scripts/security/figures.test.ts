import { describe, expect, it } from 'vitest';
import { attackFigures } from '../../../../scripts/lib/security/attacks';
import { withFigures } from '../../../../scripts/lib/security/figures';
import { killFigures } from '../../../../scripts/lib/security/parts';
import { randomOf } from '../../../../scripts/lib/security/random';
import { compare, isAlike } from '../../../../scripts/lib/security/timing';

describe('docs/SECURITY.md', () => {
  const figures = (text: string, id = 'fuzz') => ({ id, title: 'Fuzz', text, held: true });

  it('gets the figures in their place and keeps all else', () => {
    const first = withFigures('', [figures('1 of 2'), figures('3 of 4', 'disk')]);
    expect(first.startsWith('# Security\n\n## Figures\n')).toBe(true);
    const written = `Words before.\n\n${first}\nWords after.\n`;
    const second = withFigures(written, [figures('5 of 6')]);
    expect(second).toBe(written.replace('1 of 2', '5 of 6'));
  });
});

describe('what held', () => {
  const attack = { id: 'a', family: 'f', promise: 'p', why: '' };

  it('is not an attack run without attacks, with a leak or with a failed test', () => {
    expect(attackFigures('chromium', [{ ...attack, outcome: 'held' }], 0).held).toBe(true);
    expect(attackFigures('chromium', [{ ...attack, outcome: 'held' }], 1).held).toBe(false);
    expect(attackFigures('chromium', [{ ...attack, outcome: 'leaked' }], 0).held).toBe(false);
    expect(attackFigures('chromium', [], 0).held).toBe(false);
  });

  it('is not a run of kills that lost anything', () => {
    const kill = {
      kind: 'profile',
      victim: 'browser',
      confirmed: true,
      isOld: false,
      halfWay: false,
      lost: '',
    } as const;
    expect(killFigures('chromium', 'v', [kill], 1).held).toBe(true);
    expect(killFigures('chromium', 'v', [kill, { ...kill, lost: 'gone' }], 1).held).toBe(false);
  });

  it('are times that are alike, and not those of a tenth more', () => {
    const random = randomOf(1);
    const times = (factor: number) => Array.from({ length: 200 }, () => factor * (1 + random.next() / 4));
    const base = times(1);
    expect(isAlike(compare(base, times(1), random))).toBe(true);
    expect(isAlike(compare(base, times(1.1), random))).toBe(false);
    expect(isAlike(compare(base, times(0.9), random))).toBe(false);
  });
});
