import { expect, it } from 'vitest';
import { memoryArea } from './memoryArea';
import { testVault } from './testVault';

/** Stored states of released versions, as the extension wrote them; each must open for ever. */
const RELEASED = import.meta.glob<Record<string, unknown>>('./fixtures/vault-v*.json', {
  eager: true,
  import: 'default',
});

it('there is one for every version', () => {
  expect(Object.keys(RELEASED)).toEqual(['./fixtures/vault-v1.json']);
});

it.each(Object.entries(RELEASED))('a vault of a released version opens: %s', async (_, stored) => {
  const { vault } = testVault({ local: memoryArea(stored) });
  await vault.unlock('four plain words h\u00e9re');
  await vault.use(async (open) => {
    expect(open.contents.activeProfile).toBe('p1');
    expect(open.contents.activeCourse).toBe('c1');
    expect(open.contents.records.map(({ label }) => label)).toEqual(['Jordan']);
    expect(await open.read('p1')).toEqual({ memberId: 'XEH883204517', courses: [1, 'dos', null] });
  });
});
