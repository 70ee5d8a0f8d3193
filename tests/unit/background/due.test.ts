import { describe, expect, it } from 'vitest';
import { dueHandlers } from '../../../lib/background/due';
import { profileEntry } from '../../../lib/vault/profiles';
import { fakeFlow, HUB } from './fakeFlow';

async function near(today: string, change: (profile: typeof HUB) => void = () => {}) {
  const { flow } = await fakeFlow([]);
  const profile = structuredClone(HUB);
  change(profile);
  await flow.vault.use((open) => open.commit({ put: [profileEntry(profile)] }));
  return dueHandlers({ ...flow, today: () => today })['due.near']({}, undefined);
}

describe('the days that are near', () => {
  const denied = (profile: typeof HUB) => {
    profile.courses[0]!.denialDate = '2026-01-01'; // an appeal within 180 days: until 2026-06-30
    profile.coverage.payerName = 'Badger Mutual';
    profile.coverage.planName = '';
  };

  it('are those that are near or lately over, with the claim they belong to', async () => {
    const { days, today } = await near('2026-06-20', denied);
    expect(today).toBe('2026-06-20');
    expect(days).toMatchObject([{ kind: 'appeal', last: '2026-06-30', state: 'near', course: HUB.courses[0]!.label }]);
    expect(days[0]).not.toHaveProperty('deadline'); // the popup needs no more
    expect((await near('2026-07-10', denied)).days).toMatchObject([{ kind: 'appeal', state: 'passed' }]);
  });

  it('are none long before, and none long after', async () => {
    expect((await near('2026-02-01', denied)).days).toEqual([]);
    expect((await near('2026-12-01', denied)).days).toEqual([]);
  });

  it('are of every claim, the earliest first', async () => {
    const { days } = await near('2026-06-20', (profile) => {
      denied(profile);
      const second = {
        ...structuredClone(profile.courses[0]!),
        id: 'second',
        label: 'Second',
        denialDate: '2025-12-30',
      };
      profile.courses.push(second);
    });
    expect(days.map(({ course }) => course)).toEqual(['Second', HUB.courses[0]!.label]);
  });
});
