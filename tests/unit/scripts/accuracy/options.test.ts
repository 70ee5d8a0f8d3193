import { expect, test } from 'vitest';
import { readOptions } from '../../../../scripts/lib/accuracy/options';

test('nothing named measures everything and lists nothing', () => {
  expect(readOptions([])).toMatchObject({ pages: [], only: '', details: false, record: false, testHalf: false });
});

test('a named page is looked at closely', () => {
  expect(readOptions(['appeal'])).toMatchObject({ pages: ['appeal'], only: 'claims', details: true });
  expect(readOptions(['--only=corpus', '--details', '--test-half'])).toMatchObject({ only: 'corpus', testHalf: true });
});

test('misses are recorded of either kind of claim page, and pages of either looked at', () => {
  expect(readOptions(['--record', '--only', 'built'])).toMatchObject({ only: 'built', record: true });
  expect(readOptions(['hsa-claim', '--only', 'built'])).toMatchObject({ only: 'built', details: true });
});

test.for([
  [['--fast'], 'There is no option --fast'],
  [['--only'], 'The option --only needs a value after it.'],
  [['--only', 'everything'], 'There is no part called everything'],
  [['--record=yes'], 'The option --record takes no value.'],
  [['appeal', '--record'], '--record is for all claim pages'],
  [['--record', '--only', 'corpus'], '--record is for all claim pages'],
  [['appeal', '--only', 'corpus'], 'Pages are claim pages'],
  [['--test-half'], '--test-half goes with --details'],
] as const)('%s is refused in one sentence', ([args, sentence]) => {
  expect(() => readOptions([...args])).toThrow(sentence);
});
