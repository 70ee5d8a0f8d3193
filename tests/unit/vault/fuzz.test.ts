import { expect, it } from 'vitest';
import { fuzz } from '../../../scripts/lib/security/fuzz/fuzz';

it('opens a spoiled vault or backup whole, or says in a sentence what is damaged: 300 cases', async () => {
  const { broken, outcomes, ways } = await fuzz(300, 6);
  expect(broken).toEqual([]);
  expect(ways.size, 'most ways to spoil came').toBeGreaterThan(25);
  for (const outcome of ['opened whole', 'opened, the damaged named, the others whole', 'refused: vault-damaged']) {
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(5);
  }
  expect(outcomes.get('backup refused: backup-damaged')).toBeGreaterThan(5);
}, 60_000);
