import { expect, test } from 'vitest';
import { runKills } from '../../scripts/lib/security/kills/kills.ts';

// `npm run security -- --only kills` does it 500 times
test('a save that is killed in the middle leaves the old or the new state, and what was confirmed stays', async () => {
  const { kills } = await runKills({ browser: 'chromium', background: 6, whole: 1, seed: 8 });
  expect(kills).toHaveLength(7);
  expect(kills.filter(({ victim }) => victim === 'browser')).toHaveLength(1);
  expect(kills.filter(({ lost }) => lost)).toEqual([]);
  expect(
    kills.some(({ confirmed }) => !confirmed),
    'a kill came before the save was done',
  ).toBe(true);
});
