import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/lib/security/options';

describe('the command line of npm run security', () => {
  it('runs everything in both browsers when nothing is said', () => {
    expect(readOptions([])).toMatchObject({ browsers: ['chromium', 'firefox'], kills: 500, cases: 20_000 });
    expect(readOptions([]).parts).toHaveLength(5);
    expect(readOptions(['--only', 'disk', '--browser', 'firefox'])).toMatchObject({
      parts: ['disk'],
      browsers: ['firefox'],
    });
  });

  it.each([
    [['--only', 'luck'], /^There is no part called luck; choose /],
    [['--browser', 'netscape'], /^There is no browser called netscape/],
    [['--kills', '-3'], /^The option --kills needs a value after it\.$/],
    [['--kills=-3'], /^The option --kills needs a whole number from 1 to 100,000\.$/],
    [['--cases', '1e9'], /^The option --cases needs a whole number/],
    [['--seed', 'x'], /^The option --seed needs a whole number/],
    [['kills'], /^“kills” is no option/],
  ])('refuses %j in one sentence', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
